import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openArtifacts } from '../../src/checkpoints/artifacts.ts';
import { artifactsFolder } from '../../src/checkpoints/directory.ts';
import { phaseId } from '../../src/core/brands.ts';
import { refusalOf } from '../rig/refusal.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';

const PLAN = phaseId('plan');

test('what matches is copied with its mode; hidden files count, .git and node_modules do not', async () => {
  await using dir = await workspace({
    'out/a.md': 'a',
    'out/.hidden/b.md': 'b',
    'out/ü ☃/c.md': 'c',
    'out/other.txt': '',
    'out/.git/d.md': '',
    'out/node_modules/e/e.md': '',
    'node_modules/tool/f.md': 'f',
    'run.sh': '#!/bin/sh\n',
  });
  await chmod(join(dir.path, 'work', 'run.sh'), 0o755);
  expect(await paths(dir, ['./out/**/*.md', 'run.sh', 'absent/*'])).toEqual([
    'out/.hidden/b.md',
    'out/a.md',
    'out/ü ☃/c.md',
    'run.sh',
  ]);
  const folder = artifactsFolder(join(dir.path, 'run'), PLAN);
  expect(await readFile(join(folder, 'out/ü ☃/c.md'), 'utf8')).toBe('c');
  expect((await stat(join(folder, 'run.sh'))).mode & 0o777).toBe(0o755);
  expect(await paths(dir, ['**/f.md'])).toEqual([]);
  expect(await paths(dir, ['node_modules/*/f.md'])).toEqual(['node_modules/tool/f.md']);
});

test('size and hash are those of the bytes', async () => {
  const bytes = 'x'.repeat(1_000_000);
  await using dir = await workspace({ big: bytes, empty: '' });
  expect(await collect(dir, ['big', 'empty'])).toEqual([
    { path: 'big', size: 1_000_000, sha256: sha256(bytes) },
    { path: 'empty', size: 0, sha256: sha256('') },
  ]);
});

test('artifacts are replaced as a whole, also by none, and by nothing if the new ones are refused', async () => {
  await using dir = await workspace({ one: '1', two: '2' });
  await symlink('one', join(dir.path, 'work', 'link'));
  const folder = artifactsFolder(join(dir.path, 'run'), PLAN);
  await collect(dir, ['one']);
  await mkdir(join(dirname(folder), 'artifacts.left-by-a-crash'));
  await collect(dir, ['two']);
  expect(await readdir(folder)).toEqual(['two']);
  await refusalOf(collect(dir, ['one', 'link']));
  expect(await readdir(dirname(folder))).toEqual(['artifacts']);
  expect(await readdir(folder)).toEqual(['two']);
  expect(await collect(dir, ['three'])).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('links and pipes are refused by name, and never followed or waited for', async () => {
  await using dir = await workspace({ 'real/a.md': 'a', 'deep/in/a.md': 'a', 'secret/key.md': '' });
  const work = join(dir.path, 'work');
  await symlink('/etc/passwd', join(work, 'real/link.md'));
  await symlink('secret', join(work, 'linked'));
  await symlink('../secret', join(work, 'deep/folder'));
  execFileSync('mkfifo', [join(work, 'pipe')]);
  const refused = async (glob: string) => (await refusalOf(collect(dir, [glob]))).message;
  expect(await refused('real/*.md')).toBe(plain('real/link.md'));
  expect(await refused('linked/*.md')).toBe(plain('linked'));
  expect(await refused('linked/key.md')).toBe(plain('linked'));
  expect(await refused('deep/**')).toBe(plain('deep/folder'));
  expect(await refused('pipe')).toBe(plain('pipe'));
  expect(await paths(dir, ['deep/**/*.md'])).toEqual(['deep/in/a.md']);
});

test('more than 1,000 files or 512 MiB are refused, and nothing is kept', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1_001 }, (_, index) => [`many/${index}`, '']),
  );
  await using dir = await workspace({ ...many, large: '' });
  await truncate(join(dir.path, 'work', 'large'), 512 * 1024 * 1024 + 1);
  const refused = async (glob: string) => (await refusalOf(collect(dir, [glob]))).message;
  expect(await refused('many/*')).toBe(
    'The artifacts of `plan` are 1001 files; 1000 are the most.',
  );
  expect(await refused('large')).toBe('The artifacts of `plan` are larger than 512 MiB.');
  await rm(join(dir.path, 'work', 'many', '7'));
  expect(await collect(dir, ['many/*'])).toHaveLength(1_000);
}, 60_000);

test('a phase gets the artifacts of its needs under their names', async () => {
  await using dir = await workspace({ 'out/a.md': 'a' });
  await collect(dir, ['out/*']);
  const store = openArtifacts(join(dir.path, 'run'), () => []);
  await store.provide(PLAN, join(dir.path, 'given'));
  await store.provide(phaseId('other'), join(dir.path, 'given'));
  expect((await readdir(join(dir.path, 'given'), { recursive: true })).sort()).toEqual([
    'plan',
    'plan/out',
    'plan/out/a.md',
  ]);
});

const plain = (path: string) =>
  `The artifact ${path} is a link, a device or a pipe, or lies behind a link.`;

async function paths(dir: TemporaryFolder, globs: readonly string[]): Promise<readonly string[]> {
  return (await collect(dir, globs)).map(({ path }) => path);
}

function collect(dir: TemporaryFolder, globs: readonly string[]) {
  return openArtifacts(join(dir.path, 'run'), () => []).collect(
    PLAN,
    globs,
    join(dir.path, 'work'),
  );
}

/** A folder with these files in `work`, and room for a run. */
async function workspace(files: Readonly<Record<string, string>>): Promise<TemporaryFolder> {
  const dir = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir.path, 'work', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return dir;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
