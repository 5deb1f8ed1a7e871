import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate, type Somewhere } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { runGit, temporaryRepository, writeFiles } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

const sound = "version: 1\nname: sound\nphases: { one: { run: 'exit 0' } }\n";

/** Exit code and what it said, without the temporary path. */
async function said(where: Somewhere, ...args: readonly string[]) {
  const { code, stdout, stderr } = await phasegate(where, args);
  const text = stderr.replaceAll(where.path, '.');
  return stdout === '' ? { code, text } : { code, text, stdout };
}

test('ten mistakes in a pipeline are told at once, and nothing starts', async () => {
  const bad = join(import.meta.dirname, '../core/pipelines/err/ten-mistakes.yml');
  const files = { 'p.yml': await readFile(bad, 'utf8') };
  await using repo = await temporaryRepository({ files });
  const run = await phasegate(repo, ['run', 'p.yml']);
  expect(run.code).toBe(2);
  const places = run.stderr.match(/^p\.yml:\d+:\d+: error PG\d+/gm);
  expect(places?.map((place) => place.replace(': error', ''))).toMatchInlineSnapshot(`
    [
      "p.yml:4:3 PG505",
      "p.yml:6:17 PG204",
      "p.yml:7:3 PG502",
      "p.yml:11:22 PG406",
      "p.yml:12:5 PG201",
      "p.yml:14:15 PG404",
      "p.yml:15:12 PG301",
      "p.yml:16:15 PG206",
      "p.yml:20:9 PG410",
      "p.yml:21:14 PG202",
      "p.yml:22:3 PG601",
    ]
  `);
  expect(run.stderr).not.toMatch(/^ +at /m);
  expect(await repo.git('status', '--porcelain', '--ignored', '--branch')).toBe('## main');
});

test('inputs that are missing, unknown or of the wrong kind are refused', async () => {
  const text = `version: 1
name: inputs
inputs:
  task: { required: true }
  size: { type: choice, options: [small, large] }
  count: { type: number }
phases: { one: { run: 'exit 0' } }
`;
  await using repo = await temporaryRepository({
    files: { 'p.yml': text, 'in.yml': '- a\n', 'event.json': 'a' },
  });
  const run = (...args: readonly string[]) => said(repo, 'run', 'p.yml', ...args);
  expect([
    await run(),
    await run('-i', 'task=x', '-i', 'siz=small'),
    await run('-i', 'task=x', '-i', 'size=huge', '-i', 'count=many'),
    await run('-i', 'task'),
    await run('--inputs', 'in.yml'),
    await run('--inputs', 'none.yml'),
    await run('-i', 'task=x', '--event', 'event.json'),
    await run('-i', 'task=x', '--until', 'on'),
    await run('-i', 'task=x', '--agent', 'coder=codex'),
    await run('-i', 'task=x', '--run', 'No/Way'),
    await run('-i', 'task=x', '--budget', 'much'),
    await run('-i', 'task=x', '--concurrency', '0'),
  ]).toMatchInlineSnapshot(`
    [
      {
        "code": 2,
        "text": "phasegate: Invalid inputs: the input \`task\` is missing.
      Give the input with \`-i task="…"\`.",
      },
      {
        "code": 2,
        "text": "phasegate: Invalid inputs: the pipeline \`inputs\` has no input \`siz\`.
      Did you mean \`size\`?",
      },
      {
        "code": 2,
        "text": "phasegate: Invalid inputs: the input \`size\` must be one of \`small\`, \`large\`, not \`huge\`; the input \`count\` must be a number, not \`many\`.
      Give inputs with \`-i name=value\`.",
      },
      {
        "code": 2,
        "text": "phasegate: \`-i task\` is not an input.
      Write \`-i name=value\`.",
      },
      {
        "code": 2,
        "text": "phasegate: The inputs file in.yml is not a mapping.
      Write \`name: value\` lines, or a JSON object.",
      },
      {
        "code": 2,
        "text": "phasegate: The inputs file none.yml cannot be read: it does not exist.
      Check whether it was moved, removed or replaced.",
      },
      {
        "code": 2,
        "text": "phasegate: The event file event.json cannot be read: Unexpected token 'a', "a" is not valid JSON.
      Give a file with one JSON object.",
      },
      {
        "code": 2,
        "text": "phasegate: The pipeline has no phase \`on\`.
      Did you mean \`one\`?",
      },
      {
        "code": 2,
        "text": "phasegate: The pipeline has no agent \`coder\`.
      The pipeline declares no \`agents\`.",
      },
      {
        "code": 2,
        "text": "phasegate: \`No/Way\` is not a valid run id.
      Use lowercase letters, digits and hyphens, at most 64 characters.",
      },
      {
        "code": 2,
        "text": "error: option '--budget <usd>' argument 'much' is invalid. Give an amount of USD above zero, such as 2.50.
      Usage: phasegate run [options] <file>
      \`phasegate run --help\` shows the options.",
      },
      {
        "code": 2,
        "text": "error: option '--concurrency <n>' argument '0' is invalid. Give a whole number above zero.
      Usage: phasegate run [options] <file>
      \`phasegate run --help\` shows the options.",
      },
    ]
  `);
  expect(await repo.git('status', '--porcelain', '--ignored')).toBe('');
});

test('a file, folder or repository that is not there', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': sound, 'd/x': '' } });
  await using plain = await temporaryFolder();
  const outside = { path: plain.path, home: plain.path };
  await writeFiles(plain.path, { 'p.yml': sound });
  expect([
    await said(repo, 'run', 'none.yml'),
    await said(repo, 'run', 'd'),
    await said(repo, 'check', 'none.yml'),
    await said(repo, 'plan', 'none.yml'),
    await said(repo, 'check'),
    await said(repo, 'run', 'p.yml', '--root', 'nowhere'),
    await said(outside, 'run', 'p.yml'),
    await said(outside, 'status'),
    await said(repo, 'status'),
    await said(repo, 'status', 'r1'),
    await said(repo, 'log', 'r1'),
    await said(repo, 'verify', 'r1'),
    await said(repo, 'approve', 'r1'),
    await said(repo, 'list'),
  ]).toMatchInlineSnapshot(`
    [
      {
        "code": 2,
        "text": "phasegate: The pipeline file ./none.yml does not exist.
      Check the path. \`phasegate check\` without a path finds pipelines.",
      },
      {
        "code": 2,
        "text": "phasegate: ./d is a folder.
      Name a pipeline file in this folder.",
      },
      {
        "code": 2,
        "text": "phasegate: The pipeline file ./none.yml does not exist.
      Check the path. \`phasegate check\` without a path finds pipelines.",
      },
      {
        "code": 2,
        "text": "phasegate: The pipeline file ./none.yml does not exist.
      Check the path. \`phasegate check\` without a path finds pipelines.",
      },
      {
        "code": 2,
        "text": "phasegate: No pipelines found in .github/pipelines or pipelines.
      Name the files: \`phasegate check FILE\`.",
      },
      {
        "code": 2,
        "text": "phasegate: There is no folder nowhere.
      Set \`--root\` to a folder inside the repository.",
      },
      {
        "code": 2,
        "text": "phasegate: . is not inside a git repository.
      Change to a repository, or create one: \`git init && git add -A && git commit -m "Start"\`.",
      },
      {
        "code": 2,
        "text": "phasegate: . is not inside a git repository.
      Change to a repository, or create one: \`git init && git add -A && git commit -m "Start"\`.",
      },
      {
        "code": 2,
        "text": "phasegate: This repository has no runs.
      Start a run: \`phasegate run FILE\`.",
      },
      {
        "code": 2,
        "text": "phasegate: No run \`r1\` found in this repository.
      \`phasegate list\` shows the runs of this repository.",
      },
      {
        "code": 2,
        "text": "phasegate: No run \`r1\` found in this repository.
      \`phasegate list\` shows the runs of this repository.",
      },
      {
        "code": 2,
        "text": "phasegate: No run \`r1\` found in this repository.
      \`phasegate list\` shows the runs of this repository.",
      },
      {
        "code": 2,
        "text": "phasegate: No run \`r1\` found in this repository.
      No run waits at a gate. \`phasegate list\` shows all runs.",
      },
      {
        "code": 0,
        "stdout": "No runs yet. \`phasegate run FILE\` starts one.",
        "text": "",
      },
    ]
  `);
});

test('a repository without a commit', async () => {
  await using folder = await temporaryFolder();
  const repo = { path: folder.path, home: folder.path };
  await runGit(folder.path, ['init', '--quiet', '--initial-branch=main']);
  await writeFiles(folder.path, { 'p.yml': sound });
  expect(await said(repo, 'run', 'p.yml')).toMatchInlineSnapshot(`
    {
      "code": 2,
      "text": "phasegate: The repository . has no commit yet.
      Create the first commit: \`git add -A && git commit -m "Start"\`.",
    }
  `);
  await runGit(folder.path, ['config', 'core.bare', 'true']);
  expect(await said(repo, 'run', 'p.yml')).toMatchInlineSnapshot(`
    {
      "code": 2,
      "text": "phasegate: . is a bare repository, which has no working tree.
      Run the command in a clone of it, or in a working tree: \`git worktree add ../work\`, then change to that folder.",
    }
  `);
});

test('a `.phasegate` that is not ours is left alone', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': sound } });
  await repo.write({ '.phasegate/notes.txt': 'mine\n', '.git/info/exclude': '.phasegate/\n' });
  const foreign = await said(repo, 'run', 'p.yml');
  await repo.write({ '.phasegate/version': '9\n' });
  const newer = await said(repo, 'run', 'p.yml');
  await repo.git('clean', '-fdxq');
  await writeFile(join(repo.path, '.phasegate'), 'a file');
  const file = await said(repo, 'run', 'p.yml');
  await repo.git('clean', '-fdxq');
  await symlink('/tmp', join(repo.path, '.phasegate'));
  const link = await said(repo, 'list');
  const head = (await repo.git('rev-parse', 'HEAD')).slice(0, 12);
  file.text = file.text.replace(head, '<head>');
  expect([foreign, newer, file, link]).toMatchInlineSnapshot(`
    [
      {
        "code": 2,
        "text": "phasegate: ./.phasegate was not created by Phasegate: the folder has no file \`version\`.
      Move the folder away. Phasegate stores its runs there.",
      },
      {
        "code": 2,
        "text": "phasegate: ./.phasegate has layout "9", but this release of Phasegate reads layout 1.
      Use the newer release that created the folder, or move the folder away.",
      },
      {
        "code": 2,
        "text": "· The run starts from commit <head>. Uncommitted changes in your working tree are not part of the run: \`.phasegate\`.
    phasegate: ./.phasegate is not a folder.
      Phasegate stores its runs there. Move the folder away, or make it belong to the user that runs Phasegate.",
      },
      {
        "code": 2,
        "text": "phasegate: ./.phasegate is a link.
      Phasegate stores its runs there. Move the folder away, or make it belong to the user that runs Phasegate.",
      },
    ]
  `);
});

test.runIf(process.getuid?.() !== 0)('a `.phasegate` that cannot be read', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': sound } });
  await repo.write({ '.git/info/exclude': '.phasegate/\n' });
  await mkdir(join(repo.path, '.phasegate'));
  await chmod(join(repo.path, '.phasegate'), 0);
  const run = await said(repo, 'run', 'p.yml');
  await chmod(join(repo.path, '.phasegate'), 0o700);
  expect(run.code).toBe(2);
  expect(run.text).toContain('.phasegate cannot be read and written.');
});

test('a command or flag that is not there, with the nearest one', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': sound } });
  expect([
    await said(repo, 'rnu', 'p.yml'),
    await said(repo, 'run', 'p.yml', '--untl', 'one'),
    await said(repo, 'run'),
    await said(repo, 'run', 'p.yml', 'q.yml'),
    await said(repo, 'check', '--format', 'xml'),
    await said(repo, 'resume', 'r1', '--budget', 'x'),
    await said(repo, 'answer'),
    await said(repo, 'backlog', 'add'),
    await said(repo, 'backlog', 'ad'),
    await said(repo, 'resume', 'r1', '--agent', 'coder=codex'),
    await said(repo, 'resume', 'r1', '-i', 'task=x'),
  ]).toMatchInlineSnapshot(`
    [
      {
        "code": 2,
        "text": "error: unknown command 'rnu'
    (Did you mean run?)
      \`phasegate --help\` lists the commands.",
      },
      {
        "code": 2,
        "text": "error: unknown option '--untl'
    (Did you mean --until?)
      Usage: phasegate run [options] <file>
      \`phasegate run --help\` shows the options.",
      },
      {
        "code": 2,
        "text": "error: missing required argument 'file'
      Usage: phasegate run [options] <file>
      \`phasegate run --help\` shows the options.",
      },
      {
        "code": 2,
        "text": "error: too many arguments for 'run'. Expected 1 argument but got 2.
      Usage: phasegate run [options] <file>
      \`phasegate run --help\` shows the options.",
      },
      {
        "code": 2,
        "text": "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, github, sarif.
      Usage: phasegate check [options] [file...]
      \`phasegate check --help\` shows the options.",
      },
      {
        "code": 2,
        "text": "phasegate: No run \`r1\` found in this repository.
      \`phasegate list\` shows the runs of this repository.",
      },
      {
        "code": 2,
        "text": "error: missing required argument 'text'
      Usage: phasegate answer [options] [run] [phase] <text>
      \`phasegate answer --help\` shows the options.",
      },
      {
        "code": 2,
        "text": "error: missing required argument 'title'
      Usage: phasegate backlog add [options] <title>
      \`phasegate backlog add --help\` shows the options.",
      },
      {
        "code": 2,
        "text": "error: unknown command 'ad'
    (Did you mean add?)
      \`phasegate backlog --help\` lists the commands.",
      },
      {
        "code": 2,
        "text": "phasegate: A resumed run keeps its agents.
      Start a new run with another agent: \`phasegate run FILE --agent NAME=USE\`. Or change \`agents\` in the pipeline file, then add \`--accept-changes\`.",
      },
      {
        "code": 2,
        "text": "phasegate: A resumed run keeps its inputs.
      Start a new run with other inputs: \`phasegate run FILE -i name=value\`.",
      },
    ]
  `);
  for (const args of [['--help'], ['run', '--help'], ['--version']]) {
    const help = await phasegate(repo, args);
    expect([help.code, help.stderr]).toEqual([0, '']);
  }
});

test('with `--json` a refusal is one document, too', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': sound } });
  const refused = [
    ['run', 'none.yml'],
    ['resume', 'r1'],
    ['run', 'p.yml', '--untl', 'x'],
    ['status'],
  ];
  for (const args of refused) {
    const run = await phasegate(repo, [...args, '--json']);
    expect(run.code, args.join(' ')).toBe(2);
    expect(run.json().outcome, args.join(' ')).toBe('invalid');
  }
});

test('what names nothing is refused, and never passes as if there were nothing wrong', async () => {
  const files = {
    'pipelines/p.yml': sound,
    'pipelines/q.yml': sound,
    'pipelines/p/test/good.yml': 'version: 1\noutcome: succeeded\n',
    'docs/x.md': '',
    'prompted.yml':
      'version: 1\nname: prompted\nagents: { a: { use: claude } }\nphases:\n  one: { agent: a, prompt: { file: empty.md } }\n  two: { agent: a, prompt: { file: wide.md } }\n',
    'empty.md': ' \n',
    'wide.md': 'D\0o\0 \0i\0t\0',
  };
  await using repo = await temporaryRepository({ files });
  expect(await said(repo, 'check', '')).toMatchObject({ code: 2 });
  expect(await said(repo, 'check', 'docs')).toEqual({
    code: 2,
    text: expect.stringContaining('No pipelines found in docs.'),
  });
  expect(await said(repo, 'check', 'pipelines', 'pipelines/p.yml')).toMatchObject({
    code: 0,
    text: expect.stringContaining('2 files'),
  });
  expect(await said(repo, 'check', 'prompted.yml')).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/`empty.md` is empty[\s\S]*`wide.md` contains a NUL character/),
  });
  expect(await said(repo, 'test', 'p', 'q')).toEqual({
    code: 2,
    text: expect.stringContaining('No scripted tests found for pipelines/q.yml.'),
  });
  expect(await said(repo, 'list', '--since', '2026-02-30')).toMatchObject({ code: 2 });
  expect(await said(repo, 'list', '--since', '2026-02-28')).toMatchObject({ code: 0 });
  expect(await said(repo, 'log', '--attempt', '1')).toEqual({
    code: 2,
    text: expect.stringContaining('`--attempt` needs a phase.'),
  });
  for (const root of ['nowhere', 'empty.md', ''])
    for (const command of [['plan', 'p'], ['init', '--dry-run'], ['check'], ['doctor']])
      expect([command, await said(repo, ...command, '--root', root)]).toEqual([
        command,
        {
          code: 2,
          text: expect.stringContaining(root === '' ? '`--root` is empty' : `no folder ${root}`),
        },
      ]);
});

test('two runs of one name', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': sound } });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(await said(repo, 'run', 'p.yml', '--run', 'r1')).toEqual({
    code: 2,
    text: 'phasegate: The run `r1` already exists.\n  Choose another id, or see what became of it: `phasegate status r1`.',
  });
});

test('a branch of the name of the run is not touched', async () => {
  const writer = "version: 1\nname: sound\nphases: { one: { run: 'echo x > x', access: write } }\n";
  await using repo = await temporaryRepository({ files: { 'p.yml': writer } });
  await repo.git('checkout', '--quiet', '-b', 'phasegate/sound/r2');
  const before = await repo.commit('work of a person');
  await repo.git('checkout', '--quiet', 'main');
  const taken = await phasegate(repo, ['run', 'p.yml', '--run', 'r2']);
  expect(taken.code, taken.stderr).toBe(0);
  expect(taken.stderr).toContain(
    'The branch `phasegate/sound/r2` has other commits, so it was not changed; the work of this run is on `phasegate/sound/r2-2`.',
  );
  expect(await repo.git('rev-parse', 'phasegate/sound/r2')).toBe(before);
  const { commit } = (await phasegate(repo, ['status', 'r2', '--json'])).json();
  expect(await repo.git('rev-parse', 'phasegate/sound/r2-2')).toBe(commit);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
});
