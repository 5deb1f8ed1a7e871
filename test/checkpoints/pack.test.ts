import { mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JOURNALS } from '../../src/app/stored/journal-reader.ts';
import { type ArchivedFile, readArchive } from '../../src/checkpoints/archive/archive.ts';
import {
  type MakeBundle,
  type PackedCheckpoint,
  packerOf,
} from '../../src/checkpoints/archive/pack.ts';
import { unpack } from '../../src/checkpoints/archive/unpack.ts';
import type { LastUpload } from '../../src/checkpoints/upload/last-upload.ts';
import type { CheckpointPart } from '../../src/core/checkpoint/manifest.ts';
import { commitOf } from '../../src/core/lib/brands.ts';
import { refusalOf } from '../rig/refusal.ts';
import { finished, type StoredRun, started, storedRun, succeeded } from '../rig/stored-run.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';
import { tree } from '../rig/tree.ts';

test('a run comes out as it went in: modes, hidden files, blanks, unicode in every form, empty folders', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  const artifacts = {
    '.hidden': 'h',
    'a b/\u00e9.txt': 'one form',
    'a b/e\u0301.txt': 'the other',
    '\\x': 'x',
    empty: '',
  };
  await run.add(started('build', 1), succeeded('build', 1, { artifacts }), finished());
  for (const [path, text] of Object.entries(artifacts)) {
    await run.write({ [`phases/build/artifacts/${path}`]: text });
  }
  await run.write({
    'phases/build/1/output.log': 'said\n',
    [`phases/build/1/${'deep/'.repeat(60)}file`]: 'deep',
    'deliveries/ship-0.md': 'title\n',
    'setup.log': 'set up\n',
  });
  await run.mode('phases/build/artifacts/.hidden', 0o755);
  await mkdir(join(run.folder, 'phases/build/1/nothing'), { mode: 0o700 });
  await using packed = await pack(run, dir.path);
  const into = await unpackedFrom(dir.path, packed);
  expect(packed.name).toBe('phasegate-one-1-000004.tar.gz');
  expect(await tree(into)).toEqual(await tree(run.folder));
  expect((await stat(join(into, 'phases/build/artifacts/.hidden'))).mode & 0o777).toBe(0o755);
});

test('what commits hold in Git LFS goes along, and nothing that is being written', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  await run.add(started('build', 1), finished());
  const oid = 'ab'.repeat(32);
  const content = `lfs/objects/ab/ab/${oid}`;
  await run.write({ [content]: 'content', [`${content}.123`]: 'cont', 'lfs/tmp/x': 'x' });
  await using packed = await pack(run, dir.path);
  const into = await unpackedFrom(dir.path, packed);
  expect(await readFile(join(into, content), 'utf8')).toBe('content');
  const files = packed.manifest.files.map(({ path }) => path);
  expect(files.filter((path) => path.startsWith('lfs/'))).toEqual([content]);
});

test('what is going on is left out: the journal ends at a line, and with it the records and artifacts', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  await run.add(
    started('plan', 1),
    succeeded('plan', 1, { artifacts: { 'plan.md': 'p' } }),
    started('build', 1),
    started('plan', 2),
  );
  await rm(join(run.folder, 'digest'));
  await run.write({
    'phases/plan/1/output.log': 'ended',
    'phases/plan/2/output.log': 'goes on',
    'phases/plan/artifacts/plan.md': 'of the second attempt',
    'phases/build/1/output.log': 'goes on',
    'phases/build/artifacts.1234/half': 'copied',
    'lock/holder': 'us',
    'exchange/nonce/prompt.md': 'secret',
    'setup-done': '',
    'journal.jsonl': `${await readFile(join(run.folder, 'journal.jsonl'), 'utf8')}{"seq":6,"ty`,
  });
  await using packed = await pack(run, dir.path);
  const into = await unpackedFrom(dir.path, packed);
  expect(Object.keys(await tree(into))).toEqual([
    'digest',
    'journal.jsonl',
    'phases',
    'phases/build',
    'phases/plan',
    'phases/plan/1',
    'phases/plan/1/output.log',
    'phases/plan/artifacts',
  ]);
  expect(await readFile(join(into, 'digest'), 'utf8')).toBe(
    `${packed.manifest.journal.digest} 5\n`,
  );
});

test('an attempt that a dead process left, and every one of a run that stopped, is packed', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  await run.add(started('plan', 1), {
    type: 'runFinished',
    outcome: 'cancelled',
    next: null,
    phase: null,
  });
  await run.write({ 'phases/plan/1/spending.json': '{}' });
  await using packed = await pack(run, dir.path);
  expect(await pathsIn(packed)).toContain('phases/plan/1/spending.json');
});

test('a later checkpoint holds what is new, and names the earlier ones for the rest', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  const packer = packerOf(optionsFor(run, dir.path));
  await run.add(started('a', 1), succeeded('a', 1, { artifacts: { 'a.bin': 'a' } }));
  await run.write({
    'phases/a/1/output.log': 'a',
    'phases/a/artifacts/a.bin': 'a',
    'setup.log': '1',
  });
  await using first = await packer(null, 1);
  const last = lastOf(first, '31');
  expect(await packer(last, 1)).toBeNull();
  await run.add(started('b', 1), succeeded('b', 1), finished());
  await run.write({ 'phases/b/1/output.log': 'b', 'setup.log': '2' });
  await using second = await packer(last, 2);
  expect(second?.name).toBe('phasegate-one-1-000006.2.tar.gz');
  expect(await pathsIn(second)).toEqual([
    'manifest.json',
    'digest',
    'journal.jsonl',
    'phases/b/1/output.log',
    'setup.log',
  ]);
  expect(second?.manifest.parts).toEqual([last.stored]);
  const into = await unpackedFrom(dir.path, second, first);
  expect(await tree(into)).toEqual(await tree(run.folder));
  await run.add({
    type: 'runResumed',
    phasegate: '0.1.0',
    actor: 'p',
    again: [],
    budgetUsd: null,
    recovered: [],
    pipeline: null,
  });
  await using third = await packer(lastOf(second, '30'), 1);
  expect(third?.manifest.parts.map(({ id }) => id)).toEqual(['31', '30']);
});

test('a part that is not what it was, or nowhere, is refused', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  const packer = packerOf(optionsFor(run, dir.path));
  await run.add(started('a', 1), succeeded('a', 1));
  await run.write({ 'phases/a/1/output.log': 'a' });
  await using first = await packer(null, 1);
  await run.add(finished());
  await using second = await packer(lastOf(first, '31'), 1);
  await writeFile(first?.file ?? '', 'another');
  const refusal = await refusalOf(unpackedFrom(dir.path, second, first));
  expect(refusal.message).toBe(
    'The checkpoint x is refused: its part phasegate-one-1-000003.tar.gz changed.',
  );
});

test('a link among the records is refused', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  await run.add(started('a', 1), succeeded('a', 1));
  await run.write({ 'phases/a/1/output.log': 'a' });
  await symlink('/etc/passwd', join(run.folder, 'phases/a/1/link'));
  const refusal = await refusalOf(pack(run, dir.path));
  expect(refusal.message.replace(dir.path, '')).toBe(
    '/store/runs/one/phases/a/1/link is a link, a device or a pipe, so the run cannot be packed.',
  );
});

test('each repository has its commits in a bundle of its own, and its git directory stays', async () => {
  await using dir = await temporaryFolder();
  const base = commitOf('2'.repeat(40));
  const branch = 'phasegate/p/one';
  const repositories = ['api', 'web'].map((name) => ({
    ...{ name, address: `https://github.com/me/${name}`, base, baseBranch: 'main', branch },
  }));
  const run = await storedRun(join(dir.path, 'store'), { repositories });
  const inApi = { commit: '3'.repeat(40), repository: 'api' };
  await run.add(started('a', 1), succeeded('a', 1, inApi));
  await run.add(started('b', 1), succeeded('b', 1, { commit: '4'.repeat(40) }));
  await run.write({ 'repositories/api/git/config': '', 'repositories/web/git/config': '' });
  const makeBundle: MakeBundle = async (file, range) => {
    await writeFile(file, `# v2 git bundle\n${range.head} refs/heads/${range.branch}\n\nPACK`);
    return true;
  };
  await using packed = await packerOf({ ...optionsFor(run, dir.path), makeBundle })(null, 1);
  const into = await unpackedFrom(dir.path, packed);
  const bundle = (folder: string) => readFile(join(into, folder, 'work.bundle'), 'utf8');
  expect(await bundle('.')).toMatch(/^# v2 git bundle\n4{40} /);
  expect(await bundle('repositories/api')).toMatch(/^# v2 git bundle\n3{40} /);
  const paths = (await pathsIn(packed)).filter((path) => path.startsWith('repositories'));
  expect(paths).toEqual(['repositories/api/work.bundle']);
});

test('an artifact that changed after its phase wrote it is refused, naming it', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  await run.add(started('a', 1), succeeded('a', 1, { artifacts: { x: 'right', y: 'right' } }));
  await run.write({ 'phases/a/artifacts/x': 'right', 'phases/a/artifacts/y': 'wrong' });
  expect((await refusalOf(pack(run, dir.path))).message).toBe(
    'The run cannot be packed: phases/a/artifacts/y changed after its phase wrote it.',
  );
  await rm(join(run.folder, 'phases/a/artifacts/y'));
  expect((await refusalOf(pack(run, dir.path))).message).toBe(
    'The run cannot be packed: phases/a/artifacts/y is missing.',
  );
});

test('what happens while it is packed does not tear it: it is taken again at a later line', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  const head = '2'.repeat(40);
  await run.add(started('a', 1), succeeded('a', 1, { commit: head }));
  const asked: string[] = [];
  const makeBundle: MakeBundle = async (file, range) => {
    asked.push(range.head);
    // The branch has moved on, and the journal follows.
    if (asked.length === 1) {
      await run.add(started('b', 1), succeeded('b', 1, { commit: '3'.repeat(40) }));
      return false;
    }
    await writeFile(file, `# v2 git bundle\n${range.head} refs/heads/${range.branch}\n\nPACK`);
    return true;
  };
  await using packed = await packerOf({ ...optionsFor(run, dir.path), makeBundle })(null, 1);
  expect(asked).toEqual([head, '3'.repeat(40)]);
  expect(packed?.manifest.journal.lines).toBe(5);
  const into = await unpackedFrom(dir.path, packed);
  expect(await readFile(join(into, 'work.bundle'), 'utf8')).toMatch(/^# v2 git bundle\n3{40} /);
});

test('where there is no repository, the bundle that is there is packed as it is, and one that is not is missed', async () => {
  await using dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  const head = '2'.repeat(40);
  await run.add(started('a', 1), succeeded('a', 1, { commit: head }));
  const refusal = await refusalOf(pack(run, dir.path));
  expect(refusal.message.replace(dir.path, '')).toBe(
    'The commits of the run are not in /store/runs/one/work.bundle, and no repository has them.',
  );
  await run.write({ 'work.bundle': `# v2 git bundle\n${head} refs/heads/phasegate/p/one\n\nPACK` });
  await using packed = await pack(run, dir.path);
  expect(await pathsIn(packed)).toContain('work.bundle');
});

function optionsFor(run: StoredRun, dir: string) {
  const temporary = join(dir, 'temporary');
  const rest = { journal: JOURNALS, makeBundle: null, phasegate: '0.1.0', attempt: 1 };
  return { folder: run.folder, temporary, ...rest };
}

async function pack(run: StoredRun, dir: string): Promise<PackedCheckpoint> {
  const packed = await packerOf(optionsFor(run, dir))(null, 1);
  if (packed === null) throw new Error('nothing was packed');
  return packed;
}

function lastOf(
  packed: PackedCheckpoint | null,
  id: string,
): LastUpload & { readonly stored: CheckpointPart } {
  if (packed === null) throw new Error('nothing was packed');
  const { name, sha256, manifest } = packed;
  return { scope: '7', stored: { id, name, sha256 }, manifest };
}

async function unpackedFrom(
  dir: string,
  packed: PackedCheckpoint | null,
  ...parts: readonly (PackedCheckpoint | null)[]
) {
  const into = join(dir, 'unpacked');
  const expected = { run: null, digest: null };
  const findPart = async ({ name }: CheckpointPart) =>
    parts.find((part) => part?.name === name)?.file ?? '';
  const archive = { file: packed?.file ?? '', label: 'x' };
  await unpack({ archive, into, journal: JOURNALS, findPart, expected });
  return into;
}

async function pathsIn(packed: PackedCheckpoint | null): Promise<readonly string[]> {
  const paths: string[] = [];
  const archive = { file: packed?.file ?? '', label: 'x' };
  await readArchive(archive, async ({ path }: ArchivedFile) => void paths.push(path));
  return paths;
}
