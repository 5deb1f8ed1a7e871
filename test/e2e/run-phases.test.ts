import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(2);

const pipeline = (phases: string, more = ''): string => `version: 1
name: scripts
${more}phases:
${phases}`;

const reasons = (run: {
  json(): { phases: Readonly<Record<string, { reason: string | null }>> };
}) => Object.values(run.json().phases).map(({ reason }) => reason);

test('outputs are lines or heredocs, typed as their schemas say', async () => {
  const text = pipeline(`  make:
    run: |
      {
        echo "count=3"
        echo "list=[1, 2]"
        echo "text=3"
        echo "notes<<END"
        echo "one = 1"
        echo "two"
        echo "END"
      } >> "$PHASEGATE_OUTPUT"
      echo first; echo "  the last line  "; echo
    outputs:
      count: { type: integer }
      list: { type: array }
      text: { type: string }
      notes: { type: string }
      more: { type: string, optional: true }
  use:
    needs: make
    if: needs.make.outputs.count == 3 && needs.make.outputs.list[1] == 2
    env: { NOTES: "\${{ needs.make.outputs.notes }}" }
    run: printf %s "$NOTES"
  wrong: { run: 'echo count=three >> "$PHASEGATE_OUTPUT"', outputs: { count: { type: integer } } }
  missing: { run: ':', outputs: { count: { type: integer } } }
  broken: { run: 'echo count >> "$PHASEGATE_OUTPUT"' }
  open: { run: 'echo "a<<END" >> "$PHASEGATE_OUTPUT"' }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code).toBe(1);
  const { phases } = run.json();
  expect(phases.make).toEqual({
    status: 'succeeded',
    attempts: 1,
    reason: null,
    summary: 'the last line',
    outputs: { count: 3, list: [1, 2], text: '3', notes: 'one = 1\ntwo' },
    costUsd: null,
    reused: null,
  });
  expect(await record(repo, 'r1/use/1/output.log')).toBe('one = 1\ntwo');
  expect(reasons(run).slice(2)).toEqual(Array(4).fill('invalid-result'));
});

test('`expect: failure` wants an ordinary failure', async () => {
  const text = pipeline(`  fails: { run: exit 3, expect: failure }
  works: { run: exit 0, expect: failure }
  none: { run: no-such-program, expect: failure }
  dies: { run: 'kill -KILL $$', expect: failure }
  shell: { run: exit 130, expect: failure }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(reasons(run)).toEqual([null, 'exit-code', 'setup-failed', 'exit-code', 'exit-code']);
});

test('a phase has the environment of the pipeline and its own, and nothing else of ours', async () => {
  const text = pipeline(
    `  one: { run: 'echo "$A $B $C \${LEAK-none} $PHASEGATE_PHASE $PHASEGATE_ATTEMPT $PHASEGATE_RUN"', env: { B: phase, PHASEGATE_PHASE: forged } }\n`,
    'env: { A: pipeline, B: pipeline, C: "${{ inputs.c }}" }\ninputs: { c: { default: "$(echo no)" } }\n',
  );
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const env = { LEAK: 'leaked', A: 'process' };
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json'], { env });
  expect(run.json().phases.one?.summary).toBe('pipeline phase $(echo no) none one 1 r1');
});

const secret = 'hunter2-hunter2';

test('a secret reaches its phase and no record', async () => {
  const text = `version: 1
name: secret
agents: { teller: { use: command, run: 'echo "$TOKEN"; echo "$TOKEN" > t.txt', env: { TOKEN: "\${{ secrets.TOKEN }}" } } }
phases:
  told:
    run: test "$TOKEN" = ${secret.split('').join("''")} && echo "is $TOKEN" && echo "o=$TOKEN" >> "$PHASEGATE_OUTPUT"
    env: { TOKEN: "\${{ secrets.TOKEN }}" }
    outputs: { o: { type: string } }
  asked: { needs: told, agent: teller, prompt: "Tell \${{ needs.told.outputs.o }}", verify: [{ run: 'echo $TOKEN; exit 1' }] }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const args = ['run', 'p.yml', '--run', 'r1'];
  const run = await phasegate(repo, args, { env: { TOKEN: secret } });
  expect(run.code, run.stderr).toBe(1);
  expect(run.stderr).not.toContain(secret);
  expect(await record(repo, 'r1/told/1/output.log')).toBe('is ***\n');
  const folder = join(repo.path, '.phasegate');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    expect(await readFile(path, 'utf8'), path).not.toContain(secret);
  }
});

test('a secret that is not set is refused before anything starts', async () => {
  const text = pipeline(`  one: { run: ':', env: { TOKEN: "\${{ secrets.MY_TOKEN }}" } }\n`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml']);
  expect([run.code, run.stdout, run.stderr]).toEqual([
    2,
    '',
    'phasegate: The pipeline uses the secret `MY_TOKEN`, which is not set.\n  Set the secret as an environment variable of Phasegate.',
  ]);
  expect(await repo.git('status', '--porcelain', '--ignored')).toBe('');
});

// fails --> after, always, tolerant; soft (continue-on-error) --> soft-after
test('`if`, `continue-on-error` and maps of needs decide what runs', async () => {
  const text = pipeline(`  fails: { run: exit 1 }
  after: { needs: fails, run: ':' }
  far: { needs: after, run: ':' }
  always: { needs: fails, if: always(), run: ':' }
  on-failure: { needs: after, if: failure(), run: ':' }
  not-failure: { needs: fails, if: success(), run: ':' }
  tolerant: { needs: { fails: [failed] }, run: ':' }
  untrue: { if: "1 == 2", run: ':' }
  soft: { run: exit 1, continue-on-error: true }
  soft-after: { needs: soft, if: "needs.soft.result == 'failed'", run: ':' }
  either: { needs: { untrue: [succeeded, skipped], soft: [failed] }, run: ':' }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  const rows = Object.entries(run.json().phases).map(([name, { status, reason }]) =>
    [name, status, reason].join(' | '),
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      "fails | failed | exit-code",
      "after | skipped | needs \`fails\`, which failed",
      "far | skipped | needs \`after\`, which was skipped",
      "always | succeeded | ",
      "on-failure | succeeded | ",
      "not-failure | skipped | \`if\` was false: it needs \`fails\`, which failed",
      "tolerant | succeeded | ",
      "untrue | skipped | \`if\` was false",
      "soft | failed | exit-code",
      "soft-after | succeeded | ",
      "either | succeeded | ",
    ]
  `);
});

test('`setup` runs once in a workspace, and again in no later process', async () => {
  const text = pipeline(
    `  one: { run: cat made.log }
  go: { needs: one, gate: {} }
  two: { needs: go, run: cat made.log }
`,
    'setup: [{ run: "echo made >> made.log; echo changed > p.txt; echo left > left.txt" }]\n',
  );
  await using repo = await temporaryRepository({
    files: { 'p.yml': text, 'p.txt': 'p\n', '.gitignore': '*.log\n' },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(3);
  expect(run.stderr).toContain('undid changes by `setup`: left.txt, p.txt');
  const approved = await phasegate(repo, ['approve', 'r1', '--json']);
  expect(approved.json().phases.two?.summary).toBe('made');
  expect(await record(repo, 'r1/two/1/output.log')).toBe('made\n');
});

test('what `setup` installs where git does not ignore it ends the run before any work, and says what to add', async () => {
  const many =
    'mkdir -p app/node_modules/dep; for n in 1 2 3 4 5; do echo x > app/node_modules/dep/$n; done';
  const text = pipeline('  one: { run: echo worked }\n', `setup: [{ run: "${many}" }]\n`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(1);
  expect(run.stderr).toContain('undid changes by `setup`: app/ (5 files)\n');
  expect(run.stderr).toContain(
    'setup-failed: what `setup` installed in `app/node_modules` was undone, because git does not ignore it',
  );
  expect(run.stderr).toContain('→ Add `app/node_modules/` to .gitignore and commit it');
  // The commit is not in the run's base: one advice, the right one.
  expect(run.stderr).toContain('commit it, then start a new run.');
  expect(run.stderr).not.toContain('phasegate resume');
  await repo.write({ '.gitignore': 'node_modules/\n' });
  await repo.commit('ignored');
  expect((await phasegate(repo, ['run', 'p.yml', '--run', 'r2'])).code).toBe(0);
});

test('a setup that fails fails the phases that wanted it', async () => {
  const text = pipeline(
    `  one: { run: ':' }\n`,
    'setup: [{ run: "echo no network; exit 4" }, { run: "echo never > x.log" }]\n',
  );
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(1);
  expect(run.json().error?.code).toBe('setup-failed');
  expect(run.json().error?.message).toBe('`echo no network; exit 4` exited with code 4');
});

test('a shell of its own, and no second try where the first one served', async () => {
  const text = pipeline(`  node: { shell: "node {0}", run: "console.log(1 + 1)" }
  sh: { shell: sh, run: "echo $0; false; echo never", attempts: 2, backoff: 10ms }
  flaky: { run: 'test "$PHASEGATE_ATTEMPT" = 2', attempts: 3, backoff: 50ms }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  const { node, sh, flaky } = run.json().phases;
  expect([node?.summary, sh?.attempts, flaky?.attempts]).toEqual(['2', 2, 2]);
});

test('an `if` that cannot be evaluated fails its phase at once', async () => {
  const text = pipeline(
    `  one: { if: "fromJSON('none')", run: exit 0, attempts: 3, backoff: 10m }\n`,
  );
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(1);
  const { error, run: id } = run.json();
  expect(error).toEqual({
    code: 'infrastructure',
    phase: 'one',
    message: '`if` could not be evaluated: the argument of `fromJSON` is not valid JSON',
    remedy: `Fix the problem in the message, then run \`phasegate resume ${id}\`.`,
  });
});
