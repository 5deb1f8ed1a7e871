import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RunId, runId } from '../../src/core/brands.ts';
import type { Workspace } from '../../src/ports.ts';
import { canWorkInPlace } from '../../src/workspace/in-place.ts';
import { openWorkspace } from '../../src/workspace/open.ts';
import { findRepository } from '../../src/workspace/repository.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

const FILES = { '.gitignore': 'private\n', 'a.txt': 'a\n', 'b.txt': 'b\n' };

test("a person's uncommitted work is never touched", async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await repo.write({ 'a.txt': 'work in progress\n', 'idea.txt': 'mine\n' });
  await expect(open(repo, 'r1')).rejects.toMatchObject({
    name: 'Refusal',
    message: `The checkout ${repo.path} cannot be worked in: it holds work that is not committed: \`a.txt\`, \`idea.txt\`.`,
    remedy: 'See to that first, or give `--clone`, which works in a copy of its own.',
  });
  expect(await repo.git('status', '--porcelain', '--branch')).toBe(
    '## main\n M a.txt\n?? idea.txt',
  );
});

test('an unfinished merge and files that git overlooks stand in the way', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await repo.write({ '.git/MERGE_HEAD': await repo.git('rev-parse', 'HEAD') });
  expect(await can(repo, 'r1')).toEqual({
    ok: false,
    why: 'a merge, rebase or the like is unfinished in it (MERGE_HEAD)',
  });
  await repo.git('merge', '--quit');
  expect(await can(repo, 'r1')).toEqual({ ok: true });
  await repo.git('update-index', '--assume-unchanged', 'a.txt');
  expect(await can(repo, 'r1')).toEqual({
    ok: false,
    why: 'git is told to overlook files in it: `a.txt`',
  });
});

test('two runs do not share a checkout', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await using _first = await open(repo, 'r1');
  expect(await can(repo, 'r2')).toEqual({
    ok: false,
    why: `the run \`r1\` works in it (process ${process.pid})`,
  });
  await expect(open(repo, 'r2')).rejects.toThrow('the run `r1` works in it');
  await using beside = await open(repo, 'r2', 'clone');
  expect(await beside.dirt()).toEqual({ tracked: [], untracked: [] });
});

test('what a killed run left is saved and undone, whichever run comes next', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await repo.write({ private: 'mine\n' });
  await killedInside(repo, 'r1', { 'a.txt': 'half\n', 'new.txt': 'new\n' });
  expect(await repo.git('status', '--porcelain', '--branch')).toBe(
    '## phasegate/t/r1\n M a.txt\n?? new.txt',
  );
  expect(await can(repo, 'r2')).toEqual({ ok: true });
  const notes: string[] = [];
  {
    await using work = await open(repo, 'r2', 'in-place', notes);
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  }
  const file = join(repo.path, '.phasegate/runs/r1/leftover-1.diff');
  expect(notes).toEqual([
    `A process of the run \`r1\` was killed in the middle of its work; what it had changed is saved as ${file} and undone.`,
  ]);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  expect(await readFile(join(repo.path, 'private'), 'utf8')).toBe('mine\n');
  await repo.git('apply', file);
  expect(await repo.git('status', '--porcelain')).toBe(' M a.txt\n?? new.txt');
});

test("a checkout that a person took back after a kill is the person's", async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await killedInside(repo, 'r1', { 'a.txt': 'half\n' });
  await repo.git('switch', '--quiet', '--force', 'main');
  await repo.write({ 'b.txt': 'work in progress\n' });
  expect(await can(repo, 'r1')).toEqual({
    ok: false,
    why: 'it holds work that is not committed: `b.txt`',
  });
  await repo.git('checkout', '--', 'b.txt');
  await using work = await open(repo, 'r1');
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  expect(existsSync(join(repo.path, '.phasegate/runs/r1/leftover-1.diff'))).toBe(false);
});

test('what an editor fetches meanwhile stays', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const later = await repo.git('commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', 'later');
  {
    await using _work = await open(repo, 'r1');
    await repo.git('update-ref', 'refs/remotes/origin/main', later);
  }
  expect(await repo.git('rev-parse', 'origin/main')).toBe(later);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
});

test("a person's submodule survives a run and a kill", async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await using other = await temporaryRepository({ files: { 's.txt': 's\n' } });
  const allowed = ['-c', 'protocol.file.allow=always'];
  await repo.git(...allowed, 'submodule', '--quiet', 'add', other.path, 'sub');
  await repo.commit('with a submodule');
  await killedInside(repo, 'r1', { 'a.txt': 'half\n' });
  {
    await using work = await open(repo, 'r1');
    await repo.write({ 'a.txt': 'fixed\n', 'sub/s.txt': 'changed\n' });
    const frozen = await work.freeze();
    expect(frozen.paths).toEqual(['a.txt']);
    await work.commit(frozen, 'fix\n\nPhasegate-Run: r1\n');
  }
  expect(await repo.git('submodule', 'status')).toMatch(/^ [0-9a-f]{40} sub/);
  expect(await readFile(join(repo.path, 'sub/s.txt'), 'utf8')).toBe('changed\n');
});

test('what a killed agent wrote into the configuration is not executed by the next process', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const canary = join(repo.home, 'canary');
  const trap = `sh -c 'touch ${canary}'`;
  await killedInside(repo, 'r1', { '.gitattributes': '* filter=evil\n', 'a.txt': 'half\n' });
  await repo.git('config', 'core.fsmonitor', trap);
  await repo.git('config', 'filter.evil.clean', trap);
  await repo.git('config', 'filter.evil.smudge', trap);
  await repo.git('status', '--porcelain');
  expect(existsSync(canary)).toBe(true);
  await rm(canary);
  {
    await using work = await open(repo, 'r1');
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  }
  await repo.write({ 'a.txt': 'dirty\n', '.gitattributes': '* filter=evil\n' });
  expect(await can(repo, 'r1')).toMatchObject({ ok: false });
  expect(existsSync(canary)).toBe(false);
});

async function open(
  repo: TemporaryRepository,
  name: string,
  mode: 'in-place' | 'clone' = 'in-place',
  notes: string[] = [],
): Promise<Workspace> {
  const repository = await findRepository(repo.path);
  return openWorkspace({
    repository,
    run: run(name),
    branch: `phasegate/t/${name}`,
    base: repository.head,
    head: repository.head,
    mode,
    home: repo.home,
    runFolder: join(repo.home, 'store'),
    protect: [],
    author: { name: 'Bot', email: 'bot@example.com' },
    onNote: (note) => void notes.push(note),
  });
}

async function can(repo: TemporaryRepository, name: string): Promise<unknown> {
  return canWorkInPlace(await findRepository(repo.path), run(name));
}

function run(name: string): RunId {
  const id = runId(name);
  if (id === null) throw new Error(name);
  return id;
}

/** The checkout as a killed process leaves it: files half written, the mark naming a process that is gone. */
async function killedInside(
  repo: TemporaryRepository,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const work = await open(repo, name);
  await repo.write(files);
  const file = join(repo.path, '.phasegate/checkout.json');
  const gone = spawn('true');
  await new Promise((resolve) => gone.once('exit', resolve));
  const mark: object = JSON.parse(await readFile(file, 'utf8'));
  await repo.write({
    '.phasegate/checkout.json': JSON.stringify({
      ...mark,
      process: { pid: gone.pid, started: '1' },
    }),
  });
  expect(work.directory).toBe(repo.path);
}
