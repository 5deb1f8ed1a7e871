import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

few(1);

// one (writes) --> look --> two (renames, deletes, changes a mode)
const pipeline = `version: 1
name: writers
agents:
  adder: { use: command, run: "mkdir -p 'neu é' && echo b > 'neu é/b c.txt' && echo 'Added b'" }
phases:
  one: { agent: adder, prompt: Add b, access: write }
  look: { needs: one, run: cat 'neu é/b c.txt' }
  two:
    needs: look
    access: write
    run: |
      mv a.txt 'é.txt'
      rm gone.txt
      chmod +x tool.sh
      ln -s tool.sh link
      echo ignored > x.log
      echo tidied
`;
const files = {
  'p.yml': pipeline,
  'a.txt': 'a\n'.repeat(20),
  'gone.txt': 'gone\n',
  'tool.sh': 'echo\n',
  '.gitignore': '*.log\n',
};

const LOG = '--format=%an <%ae>, %cn <%ce>%n%B';

test('each writing phase is one commit with only what it changed', async () => {
  await using repo = await temporaryRepository({ files });
  await repo.git('config', 'commit.gpgsign', 'true');
  await repo.write({ '.git/hooks/pre-commit': '#!/bin/sh\nexit 1\n' });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(0);
  const { branch, commit } = run.json();
  expect(await repo.git('rev-parse', branch)).toBe(commit);
  expect(await repo.git('log', '--reverse', LOG, `main..${branch}`)).toMatchInlineSnapshot(`
    "Phasegate <phasegate@users.noreply.github.com>, Phasegate <phasegate@users.noreply.github.com>
    one: Added b

    Phasegate-Run: r1
    Phasegate-Phase: one
    Phasegate-Agent: adder

    Phasegate <phasegate@users.noreply.github.com>, Phasegate <phasegate@users.noreply.github.com>
    two: tidied

    Phasegate-Run: r1
    Phasegate-Phase: two
    Phasegate-Agent: run
    "
  `);
  const shown = ['-c', 'core.quotepath=off', 'diff', '--raw', '--abbrev=4', '-M'];
  expect(await repo.git(...shown, `${branch}~`, branch)).toMatchInlineSnapshot(`
    ":100644 000000 286c 0000 D	gone.txt
    :000000 120000 0000 24fd A	link
    :100644 100755 fa11 fa11 M	tool.sh
    :100644 100644 4ef1 4ef1 R100	a.txt	é.txt"
  `);
  expect(
    await repo.git('-c', 'core.quotepath=off', 'diff', '--stat', 'main', `${branch}~`),
  ).toMatchInlineSnapshot(`
    " neu é/b c.txt | 1 +
     1 file changed, 1 insertion(+)"
  `);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  expect(await repo.git('stash', 'list')).toBe('');
});

test('`--author` commits', async () => {
  await using repo = await temporaryRepository({ files });
  const author = ['--author', 'Ada Lovelace <ada@example.org>'];
  const run = await phasegate(repo, ['run', 'p.yml', '--json', ...author]);
  expect(run.code, run.stderr).toBe(0);
  const names = await repo.git('log', '--format=%an %ae %cn %ce', `main..${run.json().branch}`);
  const ada = 'Ada Lovelace ada@example.org Ada Lovelace ada@example.org';
  expect(names).toBe(`${ada}\n${ada}`);
  const wrong = await phasegate(repo, ['run', 'p.yml', '--author', 'Ada']);
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
});

test('a detached checkout ends where it was', async () => {
  await using repo = await temporaryRepository({ files });
  await repo.git('checkout', '--quiet', '--detach');
  const before = await repo.git('rev-parse', 'HEAD');
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code, run.stderr).toBe(0);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## HEAD (no branch)');
  expect(await repo.git('rev-parse', 'HEAD')).toBe(before);
  expect(await repo.git('rev-list', '--count', `HEAD..${run.json().branch}`)).toBe('2');
});

test('a shallow clone works, also up to the push', async () => {
  await using repo = await temporaryRepository({ files });
  await repo.commit('second');
  const delivering = `${pipeline}  ship: { needs: two, deliver: { pull-request: { title: T } } }\n`;
  await repo.write({ 'p.yml': delivering });
  await repo.commit('third');
  const path = join(repo.home, 'shallow');
  await repo.git('clone', '--quiet', '--depth', '1', `file://${repo.path}`, path);
  const run = await phasegate({ path, home: repo.home }, ['run', 'p.yml', '--json']);
  expect(run.code, run.stderr).toBe(0);
  expect(await repo.git('rev-list', '--count', `main..${run.json().branch}`)).toBe('2');
  expect(await runGit(path, ['status', '--porcelain', '--branch'])).toBe('## main...origin/main');
  expect(await runGit(path, ['rev-parse', '--is-shallow-repository'])).toBe('true');
});

test('a linked worktree is worked in, and its runs are kept in the main checkout', async () => {
  await using repo = await temporaryRepository({ files });
  const path = join(repo.home, 'linked tree');
  await repo.git('worktree', 'add', '--quiet', '-b', 'side', path);
  await repo.write({ 'a.txt': 'being edited\n' });
  const run = await phasegate({ path, home: repo.home }, ['run', 'p.yml', '--json', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(0);
  expect(await runGit(path, ['status', '--porcelain', '--branch'])).toBe('## side');
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main\n M a.txt');
  expect(await readFile(join(repo.path, 'a.txt'), 'utf8')).toBe('being edited\n');
  expect((await stat(join(repo.path, '.phasegate/runs/r1'))).isDirectory()).toBe(true);
  expect(await repo.git('rev-list', '--count', `main..${run.json().branch}`)).toBe('2');
  expect((await phasegate(repo, ['status', '--json'])).json().run).toBe('r1');
});

test('it runs from a folder below, and with `--root` from elsewhere', async () => {
  await using repo = await temporaryRepository({ files: { ...files, 'deep/er/x.txt': 'x' } });
  const below = { path: join(repo.path, 'deep/er'), home: repo.home };
  const first = await phasegate(below, ['run', '../../p.yml', '--json']);
  expect(first.code, first.stderr).toBe(0);
  const elsewhere = { path: repo.home, home: repo.home };
  const second = await phasegate(elsewhere, ['run', join(repo.path, 'p.yml'), '--root', repo.path]);
  expect(second.code, second.stderr).toBe(0);
  expect((await phasegate(repo, ['list', '--json'])).json<unknown[]>()).toHaveLength(2);
});

test('a dirty checkout stays as it is, byte for byte: the run starts from its commit, and says so first', async () => {
  await using repo = await temporaryRepository({ files });
  await repo.write({ 'a.txt': 'edited\n', 'staged.txt': 'staged\n', 'new ü.txt': 'untracked\n' });
  await repo.git('add', 'staged.txt');
  const state = async () => [
    await repo.git('status', '--porcelain', '--branch'),
    await repo.git('diff'),
    await repo.git('diff', '--cached'),
    await repo.git('rev-parse', 'HEAD'),
    await readFile(join(repo.path, 'new ü.txt'), 'utf8'),
  ];
  const before = await state();
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(0);
  const commit = (await repo.git('rev-parse', 'HEAD')).slice(0, 12);
  expect(run.stderr.split('\n')[0]).toBe(
    `· The run starts from commit ${commit}. Uncommitted changes in your working tree are not part of the run: \`a.txt\`, \`new ü.txt\`, \`staged.txt\`.`,
  );
  expect(await state()).toEqual(before);
  const changed = await repo.git('diff', '--name-only', 'main...phasegate/writers/r1');
  expect(changed.split('\n')).toHaveLength(5);
  expect(changed).not.toContain('staged.txt');
});

test('in CI a dirty checkout is refused, naming the files', async () => {
  await using repo = await temporaryRepository({ files });
  await repo.write({ 'a.txt': 'edited\n', 'new ü.txt': 'untracked\n' });
  const run = await phasegate(repo, ['run', 'p.yml', '--json'], { env: { CI: 'true' } });
  expect(run.code).toBe(2);
  expect([run.json().outcome, run.json().error]).toEqual([
    'invalid',
    {
      code: 'usage',
      phase: null,
      message: 'The checkout has uncommitted changes: `a.txt`, `new ü.txt`.',
      remedy: 'In CI, run Phasegate on a clean checkout.',
    },
  ]);
  expect((await phasegate(repo, ['list', '--json'])).json()).toEqual([]);
});

test('a clean checkout is not touched either, and the branch ends in it', async () => {
  await using repo = await temporaryRepository({ files });
  const text = pipeline.replace("run: cat 'neu é/b c.txt'", 'run: pwd');
  await repo.write({ 'p.yml': text });
  await repo.commit('pwd');
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(0);
  const { phases, branch, commit } = run.json();
  expect(phases.look?.summary?.startsWith(join(repo.home, '.cache/phasegate/'))).toBe(true);
  expect(await repo.git('rev-parse', branch)).toBe(commit);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
});

test('a decision in a dirty checkout goes on from the run’s own commit, also in CI, and leaves it dirty', async () => {
  const text = `${pipeline}  ask: { needs: two, gate: {} }\n  end: { needs: ask, run: exit 0 }\n`;
  await using repo = await temporaryRepository({ files: { ...files, 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(3);
  await repo.write({ 'a.txt': 'edited\n' });
  const approved = await phasegate(repo, ['approve', 'r1', '--json'], { env: { CI: 'true' } });
  expect([approved.code, approved.json().outcome], approved.stderr).toEqual([0, 'succeeded']);
  expect(approved.json().commit).toBe(run.json().commit);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main\n M a.txt');
  expect(await readFile(join(repo.path, 'a.txt'), 'utf8')).toBe('edited\n');
});
