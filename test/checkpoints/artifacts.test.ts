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
import { artifactFaults } from '../../src/checkpoints/recorded-artifacts.ts';
import { phaseId } from '../../src/core/lib/brands.ts';
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
    'The artifacts of `plan` have 1001 files; the maximum is 1000.',
  );
  expect(await refused('large')).toBe('The artifacts of `plan` are larger than 512 MiB.');
  await rm(join(dir.path, 'work', 'many', '7'));
  expect(await collect(dir, ['many/*'])).toHaveLength(1_000);
}, 60_000);

test('a phase gets the artifacts of its needs under their names, with their modes', async () => {
  await using dir = await workspace({ 'out/a.md': 'a', 'out/b.sh': 'b' });
  await chmod(join(dir.path, 'work', 'out/b.sh'), 0o755);
  const artifacts = await collect(dir, ['out/*']);
  const store = openArtifacts(join(dir.path, 'run'), () => []);
  const given = join(dir.path, 'given');
  await mkdir(given);
  await store.provide({ phase: PLAN, name: PLAN, artifacts }, given);
  expect((await readdir(given, { recursive: true })).sort()).toEqual([
    'plan',
    'plan/out',
    'plan/out/a.md',
    'plan/out/b.sh',
  ]);
  expect((await stat(join(given, 'plan/out/b.sh'))).mode & 0o777).toBe(0o755);
});

/** What may become of stored artifacts, in their folder, and what is said of it. */
const AT_REST: readonly (readonly [string, (folder: string) => Promise<unknown>, string])[] = [
  [
    'other bytes',
    (to) => writeFile(join(to, 'in/a.md'), 'evil'),
    '`in/a.md` … has another SHA-256',
  ],
  ['fewer bytes', (to) => writeFile(join(to, 'in/a.md'), ''), '`in/a.md` … has 0 bytes, not 4'],
  ['a missing file', (to) => rm(join(to, 'in/a.md')), '`in/a.md` … is missing'],
  ['a missing folder', (to) => rm(join(to, 'in'), { recursive: true }), '`in/a.md` … is missing'],
  ['nothing left', (to) => rm(to, { recursive: true }), '`b.md` … is missing'],
  [
    'one more file',
    (to) => writeFile(join(to, 'in/more'), ''),
    '`in/more` … exists but is not in the journal',
  ],
  [
    'a hidden file',
    (to) => writeFile(join(to, '.more'), ''),
    '`.more` … exists but is not in the journal',
  ],
  [
    'a link to the same bytes',
    (to) => linked(join(to, 'in/a.md'), '../../kept.md'),
    '`in/a.md` … is a link now',
  ],
  ['a link to nothing', (to) => linked(join(to, 'b.md'), 'nowhere'), '`b.md` … is a link now'],
  ['a folder that is a link', (to) => linked(join(to, 'in'), '..'), '`in` … is a link now'],
  ['all of it a link', (to) => linked(to, '.'), '`b.md` … is missing'],
  ['a link beside', (to) => symlink('b.md', join(to, 'c.md')), '`c.md` … is a link now'],
  ['a pipe', (to) => piped(join(to, 'b.md')), '`b.md` … is a pipe now'],
  [
    'a folder',
    (to) => rm(join(to, 'b.md')).then(() => mkdir(join(to, 'b.md'))),
    '`b.md` … is a folder now',
  ],
];

const linked = (path: string, to: string) =>
  rm(path, { recursive: true }).then(() => symlink(to, path));
const piped = (path: string) => rm(path).then(() => execFileSync('mkfifo', [path]));

test.each(AT_REST)(
  'stored artifacts that changed are handed to nobody: %s',
  async (_, change, said) => {
    await using dir = await workspace({ 'in/a.md': 'good', 'b.md': 'good' });
    const artifacts = await collect(dir, ['**/*.md']);
    const folder = artifactsFolder(join(dir.path, 'run'), PLAN);
    expect(await artifactFaults(folder, artifacts)).toEqual([]);
    await writeFile(join(dirname(folder), 'kept.md'), 'good');
    await change(folder);
    const given = join(dir.path, 'given');
    await mkdir(given);
    const store = openArtifacts(join(dir.path, 'run'), () => []);
    const refusal = await refusalOf(store.provide({ phase: PLAN, name: PLAN, artifacts }, given));
    const [path = '', message] = said.split(' … ');
    expect(refusal.message).toBe(
      `The artifact ${path} of \`plan\` differs from the journal: it ${message}.`,
    );
    expect(refusal.remedy).toBe('Run the phase again: `phasegate resume --from plan`.');
    expect(await readdir(given)).toEqual([]);
    expect(await artifactFaults(folder, artifacts)).toContainEqual({
      path: path.replaceAll('`', ''),
      message,
    });
  },
);

test('artifacts are not written through what lies in their place already', async () => {
  await using dir = await workspace({ 'a.md': 'good' });
  const artifacts = await collect(dir, ['a.md']);
  const given = join(dir.path, 'given');
  await mkdir(join(dir.path, 'elsewhere'));
  await mkdir(given);
  await symlink('../elsewhere', join(given, 'plan'));
  const store = openArtifacts(join(dir.path, 'run'), () => []);
  await refusalOf(store.provide({ phase: PLAN, name: PLAN, artifacts }, given));
  expect(await readdir(join(dir.path, 'elsewhere'))).toEqual([]);
});

const plain = (path: string) =>
  `The artifact ${path} is a link, a device or a pipe, or its path contains a link.`;

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
