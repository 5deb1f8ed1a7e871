import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { temporaryRepository } from '../rig/repository.ts';

const corpus = join(import.meta.dirname, '../core/pipelines');

/** Valid and invalid pipelines of the corpus, in the folder where `check` looks. */
async function mixed() {
  const repo = await temporaryRepository({ files: { 'readme.md': '' } });
  const to = join(repo.path, '.github/pipelines');
  for (const name of [
    'ok/implement-task.yml',
    'ok/prompts',
    'ok/warnings.yml',
    'err/two-circles.yml',
    'err/pg404-expression-in-script.yml',
    'err/pg101-yaml-syntax.yml',
  ]) {
    await cp(join(corpus, name), join(to, name.replace(/^\w+\//, '')), { recursive: true });
  }
  return repo;
}

test('`check` tells all mistakes of a folder, the same in every format', async () => {
  await using repo = await mixed();
  const [text, json, github, sarif] = await Promise.all(
    ['text', 'json', 'github', 'sarif'].map((format) =>
      phasegate(repo, ['check', '--format', format]),
    ),
  );
  expect([text?.code, json?.code, github?.code, sarif?.code]).toEqual([2, 2, 2, 2]);
  expect(text?.stdout).toMatchInlineSnapshot(`
    ".github/pipelines/pg101-yaml-syntax.yml:5:1: error PG101: Flow map in block collection must be sufficiently indented and end with a }
      5 | 
        | ^
      = Close the bracket or quote above, or fix the indentation.

    .github/pipelines/pg404-expression-in-script.yml:7:22: error PG404: expressions are not evaluated inside a script, because the value would be run as code
      7 |     run: echo "Hello \${{ inputs.name }}"
        |                      ^^^^^^^^^^^^^^^^^^
      = Pass the value in \`env\`, such as \`env: { VALUE: "\${{ inputs.name }}" }\`, and use "$VALUE" in the script.

    .github/pipelines/two-circles.yml:6:28: error PG303: these phases form a dependency cycle: \`b\` → \`a\` → \`b\`
      6 |   b: { run: make b, needs: a }
        |                            ^
      = Remove one of these from \`needs\`. To repeat work, use \`rework\`.

    .github/pipelines/two-circles.yml:8:30: error PG303: these phases form a dependency cycle: \`c\` → \`d\` → \`e\` → \`c\`
      8 |   c: { run: make c, needs: { d: [succeeded] } }
        |                              ^
      = Remove one of these from \`needs\`. To repeat work, use \`rework\`.

    .github/pipelines/two-circles.yml:11:29: error PG302: \`g\` needs itself
      11 |   g: { run: make g, needs: [g] }
         |                             ^
      = Remove the phase from its own \`needs\`. To repeat work, use \`rework\`.

    .github/pipelines/warnings.yml:6:68: warning PG605: \`plan\` has no write access, so its \`paths\` have no effect
      6 |   plan: { prompt: Plan., outputs: { risk: { enum: [low, high] } }, paths: { allow: [docs/**] } }
        |                                                                    ^^^^^
      = Add \`access: write\`, or remove \`paths\`.

    .github/pipelines/warnings.yml:7:25: warning PG603: the condition of the gate \`look\` depends only on what agents claim
      7 |   look: { gate: { when: needs.plan.outputs.risk != 'low' }, needs: plan }
        |                         ^^^^^^^^^^^^^^^^^^^^^^^
      = Add a fact that the runner measured, such as \`|| run.facts.lines > 200\`.

    .github/pipelines/warnings.yml:8:17: warning PG112: Unresolved tag: !shell
      8 |   build: { run: !shell make, needs: look }
        |                 ^^^^^^
      = Remove the tag. A pipeline needs only plain YAML.

    .github/pipelines/warnings.yml:9:3: warning PG602: the delivery \`tell\` has no gate before it
      9 |   tell: { deliver: { comment: { body: Done. } } }
        |   ^^^^
      = Add a \`gate\` phase before the delivery if a person must review the change."
  `);
  expect(text?.stderr).toMatchInlineSnapshot(`"5 files: 5 errors, 4 warnings"`);
  expect(github?.stdout).toMatchInlineSnapshot(`
    "::error file=.github/pipelines/pg101-yaml-syntax.yml,line=5,col=1,endColumn=2,title=PG101 The file is not valid YAML::Flow map in block collection must be sufficiently indented and end with a }%0AClose the bracket or quote above, or fix the indentation.
    ::error file=.github/pipelines/pg404-expression-in-script.yml,line=7,col=22,endColumn=40,title=PG404 Expression inside a script::expressions are not evaluated inside a script, because the value would be run as code%0APass the value in \`env\`, such as \`env: { VALUE: "\${{ inputs.name }}" }\`, and use "$VALUE" in the script.
    ::error file=.github/pipelines/two-circles.yml,line=6,col=28,endColumn=29,title=PG303 Dependency cycle::these phases form a dependency cycle: \`b\` → \`a\` → \`b\`%0ARemove one of these from \`needs\`. To repeat work, use \`rework\`.
    ::error file=.github/pipelines/two-circles.yml,line=8,col=30,endColumn=31,title=PG303 Dependency cycle::these phases form a dependency cycle: \`c\` → \`d\` → \`e\` → \`c\`%0ARemove one of these from \`needs\`. To repeat work, use \`rework\`.
    ::error file=.github/pipelines/two-circles.yml,line=11,col=29,endColumn=30,title=PG302 Phase needs itself::\`g\` needs itself%0ARemove the phase from its own \`needs\`. To repeat work, use \`rework\`.
    ::warning file=.github/pipelines/warnings.yml,line=6,col=68,endColumn=73,title=PG605 \`paths\` without write access::\`plan\` has no write access, so its \`paths\` have no effect%0AAdd \`access: write\`, or remove \`paths\`.
    ::warning file=.github/pipelines/warnings.yml,line=7,col=25,endColumn=48,title=PG603 Gate condition depends only on agents::the condition of the gate \`look\` depends only on what agents claim%0AAdd a fact that the runner measured, such as \`|| run.facts.lines > 200\`.
    ::warning file=.github/pipelines/warnings.yml,line=8,col=17,endColumn=23,title=PG112 Unknown YAML tag or directive::Unresolved tag: !shell%0ARemove the tag. A pipeline needs only plain YAML.
    ::warning file=.github/pipelines/warnings.yml,line=9,col=3,endColumn=7,title=PG602 Delivery without a gate::the delivery \`tell\` has no gate before it%0AAdd a \`gate\` phase before the delivery if a person must review the change."
  `);
  const places = json
    ?.json<Record<string, unknown>[]>()
    .map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`);
  const seen = [...(text?.stdout.matchAll(/^(\S+:\d+:\d+): \w+ (PG\d+)/gm) ?? [])];
  expect(places).toEqual(seen.map(([, place, code]) => `${place} ${code}`));
  const results = sarif?.json<{ runs: { results: { ruleId: string }[] }[] }>().runs[0]?.results;
  expect(results?.map(({ ruleId }) => ruleId)).toEqual(seen.map(([, , code]) => code));
  expect((await phasegate(repo, ['check', '--json'])).stdout).toBe(json?.stdout);
});

test('`check` of sound files is 0, also where it warns', async () => {
  await using repo = await temporaryRepository({ files: { 'readme.md': '' } });
  await cp(join(corpus, 'ok'), join(repo.path, 'all of them'), { recursive: true });
  const all = await phasegate(repo, ['check', 'all of them']);
  expect(all.code, all.stdout).toBe(0);
  expect(all.stdout).not.toContain('error');
});

test('`check` reads phasegate.yml, too, and two of them are refused where they are used', async () => {
  await using repo = await temporaryRepository({
    files: { 'phasegate.yml': 'version: 1\nguardrials: {}\n' },
  });
  for (const words of [['check'], ['check', 'phasegate.yml']]) {
    const wrong = await phasegate(repo, words);
    expect([wrong.code, wrong.stdout]).toEqual([
      2,
      expect.stringMatching(/^phasegate\.yml:2:1: error PG201: unknown key `guardrials`/),
    ]);
  }
  await repo.write({ 'phasegate.yml': 'version: 1\n', '.github/phasegate.yml': 'version: 1\n' });
  const twice = await phasegate(repo, ['backlog', 'list']);
  expect([twice.code, twice.stderr]).toEqual([
    2,
    expect.stringContaining('two configurations: phasegate.yml and .github/phasegate.yml'),
  ]);
});

test('`check` of the whole corpus says no to each that is wrong', async () => {
  await using repo = await temporaryRepository({ files: { 'readme.md': '' } });
  await cp(join(corpus, 'err'), join(repo.path, 'err'), { recursive: true });
  const names = (await readdir(join(corpus, 'err'))).filter((name) => /\.yml$/.test(name));
  const all = await phasegate(repo, ['check', 'err', '--json']);
  expect(all.code).toBe(2);
  interface Told {
    readonly file: string;
    readonly usedBy?: readonly Told[];
  }
  const told = new Set(
    all.json<Told[]>().flatMap(({ file, usedBy = [] }) => [file, ...usedBy.map((by) => by.file)]),
  );
  expect(names.filter((name) => !told.has(`err/${name}`))).toEqual([]);
});

test('`plan` shows what would run, and where it stops', async () => {
  await using repo = await mixed();
  const file = '.github/pipelines/implement-task.yml';
  const [text, json, graph, bad] = await Promise.all([
    phasegate(repo, ['plan', file]),
    phasegate(repo, ['plan', file, '--json']),
    phasegate(repo, ['plan', file, '--graph', 'mermaid']),
    phasegate(repo, ['plan', '.github/pipelines/two-circles.yml']),
  ]);
  expect([text.code, json.code, graph.code, bad.code]).toEqual([0, 0, 0, 2]);
  expect(text.stdout).toMatchInlineSnapshot(`
    "implement-task  5 phases, 1 gate

       PHASE      KIND       ACCESS        AGENT                                 ATTEMPTS  NEEDS         NOTE
    1  plan       agent      read          coder (claude) claude-opus-5-5               2
    2  implement  agent      write, alone  coder (claude) claude-opus-5-5               3  plan          verify: npm test
    3  review     agent      read          triager (anthropic) claude-haiku-5-5         2  implement     rework to implement, at most 2×
    4  approve    ⏸ gate                                                                   plan, review  stops for a person; rework to implement, at most 2×
    5  ship       ↗ deliver                                                                approve       pull-request

    Phases with the same number: read-only phases run at the same time, a phase that writes runs alone.
    ⏸ approve stops for a person in environment \`release\`: when needs.plan.outputs.risk != 'low' || run.facts.lines > 200, otherwise passed by policy."
  `);
  expect(json.json()).toMatchInlineSnapshot(`
    {
      "forecastUsd": null,
      "gates": [
        {
          "by": "environment",
          "environment": "release",
          "name": "approve",
          "when": "needs.plan.outputs.risk != 'low' || run.facts.lines > 200",
        },
      ],
      "order": [
        [
          "plan",
        ],
        [
          "implement",
        ],
        [
          "review",
        ],
        [
          "approve",
        ],
        [
          "ship",
        ],
      ],
      "phases": [
        {
          "access": "read",
          "forecastUsd": null,
          "kind": "agent",
          "model": "claude-opus-5-5",
          "name": "plan",
          "needs": [],
          "reusedFrom": null,
        },
        {
          "access": "write",
          "forecastUsd": null,
          "kind": "agent",
          "model": "claude-opus-5-5",
          "name": "implement",
          "needs": [
            "plan",
          ],
          "reusedFrom": null,
        },
        {
          "access": "read",
          "forecastUsd": null,
          "kind": "agent",
          "model": "claude-haiku-5-5",
          "name": "review",
          "needs": [
            "implement",
          ],
          "reusedFrom": null,
        },
        {
          "access": null,
          "forecastUsd": null,
          "kind": "gate",
          "model": null,
          "name": "approve",
          "needs": [
            "plan",
            "review",
          ],
          "reusedFrom": null,
        },
        {
          "access": null,
          "forecastUsd": null,
          "kind": "deliver",
          "model": null,
          "name": "ship",
          "needs": [
            "approve",
          ],
          "reusedFrom": null,
        },
      ],
    }
  `);
  expect(graph.stdout).toMatchInlineSnapshot(`
    "flowchart TD
      p0("plan<br/>coder")
      p1("implement<br/>coder")
      p2("review<br/>triager")
      p3{"approve<br/>release"}
      p4(["ship<br/>pull-request"])
      p0 --> p1
      p1 --> p2
      p0 --> p3
      p2 --> p3
      p3 --> p4
      p2 -.->|rework| p1
      p3 -.->|rework| p1"
  `);
  expect(await repo.git('status', '--porcelain', '--ignored')).toBe('?? .github/');
});

test('a script of an agent beside its pipeline is no pipeline', async () => {
  const pipeline =
    'version: 1\nname: p\nagents: { a: { use: scripted, script: a.yml } }\nphases: { do: { agent: a, prompt: Do } }\n';
  const script = '---\n# Plays\n- { phase: do, result: { status: complete, summary: Done } }\n';
  await using repo = await temporaryRepository({
    files: { '.github/pipelines/p.yml': pipeline, '.github/pipelines/a.yml': script },
  });
  expect(await phasegate(repo, ['check'])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('1 file: 0 errors, 0 warnings'),
  });
  // Who names it is told.
  expect((await phasegate(repo, ['check', '.github/pipelines/a.yml'])).stdout).toContain('PG107');
});

test('`check` shows a mistake of a nested pipeline or of a prompt in its own file, once, with who uses it', async () => {
  await using repo = await temporaryRepository({
    files: {
      '.github/pipelines/o.yml': `version: 1
name: o
agents: { a: { use: claude } }
phases:
  one: { pipeline: ./inner.yml }
  two: { pipeline: ../nested/list.yml }
  three: { agent: a, prompt: { file: p.md } }
`,
      '.github/pipelines/inner.yml': 'version: 1\nname: i\nphases:\n  b: { run: x, needs: zz }\n',
      '.github/nested/list.yml': '- a\n- b\n',
      '.github/pipelines/p.md': 'Do it.\n\nSee ${{ inputs.nothing }}.\n',
    },
  });
  const { code, stdout } = await phasegate(repo, ['check']);
  expect(code).toBe(2);
  expect(stdout).toMatchInlineSnapshot(`
    ".github/pipelines/inner.yml:4:23: error PG301: \`b\` needs \`zz\`, which is not a phase
      4 |   b: { run: x, needs: zz }
        |                       ^^
      = Use \`b\`.
      = run by the phase \`one\` at .github/pipelines/o.yml:5:20

    .github/nested/list.yml:1:1: error PG107: the file is not a mapping
      1 | - a
        | ^^^
      = Begin the file with \`version: 1\`, a \`name\` and \`phases\`.
      = run by the phase \`two\` at .github/pipelines/o.yml:6:20

    .github/pipelines/p.md:3:9: error PG406: there is no input \`nothing\`
      3 | See \${{ inputs.nothing }}.
        |         ^^^^^^^^^^^^^^
      = Declare the input under \`inputs\`."
  `);
  const github = await phasegate(repo, ['check', '--format', 'github']);
  expect(github.stdout.match(/file=[^,]*,line=\d+/g)).toEqual([
    'file=.github/pipelines/inner.yml,line=4',
    'file=.github/nested/list.yml,line=1',
    'file=.github/pipelines/p.md,line=3',
  ]);
});
