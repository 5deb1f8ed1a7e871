import { execFileSync } from 'node:child_process';
import { cp, link, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdsExactly } from '../../src/workspace/as-indexed.ts';
import { listFiles } from '../../src/workspace/listing.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

const FILES = {
  'a.txt': 'one\ntwo\n',
  'src/deep/b.txt': 'b\n',
  'src/c.txt': '',
  '.gitignore': '*.log\n',
};

/** A shell command in the repository. */
const sh = (script: string) => async (repo: TemporaryRepository) => {
  execFileSync('sh', ['-c', script], { cwd: repo.path, stdio: 'inherit' });
};

type Act = (repo: TemporaryRepository) => Promise<void>;

const DIFFERENT: readonly (readonly [string, Act])[] = [
  [
    'a byte, with the size and the times of before',
    sh('touch -r a.txt t; printf "one\\ntwO\\n" > a.txt; touch -r t a.txt; rm t'),
  ],
  ['a byte more', sh('printf x >> src/c.txt')],
  ['no content', sh(': > a.txt')],
  ['a program', sh('chmod 755 a.txt')],
  ['no file', sh('rm src/deep/b.txt')],
  ['no folder', sh('rm -r src')],
  ['a new file', sh('echo x > src/new')],
  ['a new file that is ignored', sh('echo x > src/new.log')],
  ['an empty folder', sh('mkdir src/void')],
  ['a folder in place of a file', sh('rm a.txt; mkdir a.txt')],
  ['a file in place of a folder', sh('rm -r src; echo x > src')],
  ['another spelling', sh('mv a.txt A.txt')],
  ['a pipe in place of a file', sh('rm a.txt; mkfifo a.txt')],
  ['a link to an equal file', (repo) => linkTo(repo, 'a.txt', 'equal')],
  ['a link to an equal folder', (repo) => linkTo(repo, 'src', 'equal')],
  ['another target of a link', sh('rm link; ln -s src/c.txt link')],
  ['an equal file in place of a link', sh('rm link; printf a.txt > link')],
  ['a repository in a folder', sh('git init -q src/deep')],
  ['a file named .git in a folder', sh('echo x > src/.git')],
  ['rules for ignored files', sh('echo "*" > src/.gitignore')],
  ['a name that is not UTF-8', sh('echo x > "$(printf "src/\\377")"')],
];

test.each(DIFFERENT)('%s is a difference', async (_, act) => {
  await using repo = await scene();
  const { entries } = await listed(repo);
  expect(holdsExactly(repo.path, entries)).toBe(true);
  await act(repo);
  expect(holdsExactly(repo.path, entries)).toBe(false);
});

test.each<readonly [string, Act]>([
  ['other times', (repo) => utimes(join(repo.path, 'a.txt'), 1, 1)],
  [
    'the same content, written again',
    (repo) => writeFile(join(repo.path, 'a.txt'), FILES['a.txt']),
  ],
  [
    'another name of the same bytes',
    (repo) => link(join(repo.path, 'a.txt'), join(repo.home, 'a')),
  ],
  ['another .git', sh('echo x > .git/x; git config core.bare true')],
])('%s is no difference', async (_, act) => {
  await using repo = await scene();
  const { entries } = await listed(repo);
  await act(repo);
  expect(holdsExactly(repo.path, entries)).toBe(true);
});

test('what git converts, or keeps elsewhere, is left to git', async () => {
  await using repo = await temporaryRepository({
    files: { '.gitattributes': '*.txt text eol=crlf\n', 'a.txt': 'a\nb\n' },
  });
  await rm(join(repo.path, 'a.txt'));
  await repo.git('checkout', '--', 'a.txt');
  const found = await listed(repo);
  expect(found.changed).toEqual([]);
  expect(holdsExactly(repo.path, found.entries)).toBe(false);
});

test('a submodule and a file that a sparse checkout omits are left to git', async () => {
  await using repo = await scene();
  const { entries } = await listed(repo);
  const blob = entries.get('a.txt')?.blob ?? '';
  await mkdir(join(repo.path, 'sub'));
  const submodule = { mode: '160000', blob, isSkipped: false };
  expect(holdsExactly(repo.path, new Map([...entries, ['sub', submodule]]))).toBe(false);
  await rm(join(repo.path, 'sub'), { recursive: true });
  const skipped = { mode: '100644', blob, isSkipped: true };
  expect(holdsExactly(repo.path, new Map([...entries, ['a.txt', skipped]]))).toBe(false);
});

test.each([
  ['many files', Object.fromEntries(Array.from({ length: 260 }, (_, at) => [`${at}.txt`, 'x\n']))],
  ['much content', { 'big.txt': `${'x'.repeat(5 * 1024 * 1024)}\n` }],
] as const)('%s are left to git', async (_, files) => {
  await using repo = await temporaryRepository({ files });
  const { entries } = await listed(repo);
  expect(holdsExactly(repo.path, entries)).toBe(false);
});

test('hashes of SHA-256 are compared as such', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const other = join(repo.home, 'other');
  await runGit(repo.home, ['init', '--quiet', '--object-format=sha256', other]);
  await cp(join(repo.path, 'a.txt'), join(other, 'a.txt'));
  await runGit(other, ['add', 'a.txt']);
  const there = { ...repo, path: other };
  const { entries } = await listed(there);
  expect(entries.get('a.txt')?.blob).toHaveLength(64);
  expect(holdsExactly(other, entries)).toBe(true);
  await writeFile(join(other, 'a.txt'), 'b\n');
  expect(holdsExactly(other, entries)).toBe(false);
});

async function scene(): Promise<TemporaryRepository> {
  const repo = await temporaryRepository({ files: FILES });
  await symlink('a.txt', join(repo.path, 'link'));
  await repo.commit('a link');
  return repo;
}

async function linkTo({ path, home }: TemporaryRepository, name: string, away: string) {
  await rename(join(path, name), join(home, away));
  await symlink(join(home, away), join(path, name));
}

function listed({ path }: Pick<TemporaryRepository, 'path'>) {
  const gitDir = join(path, '.git');
  return listFiles({ place: { gitDir, workTree: path }, index: join(gitDir, 'index') });
}
