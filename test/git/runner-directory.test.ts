import { lstatSync, readdirSync, statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { commitOf } from '../../src/core/lib/brands.ts';
import { git } from '../../src/git/git.ts';
import { treeOf } from '../../src/git/objects/runner-directory.ts';
import { findRepository } from '../../src/git/repository.ts';
import { few } from '../rig/long.ts';
import { OWN_BRANCH, ownDirectory } from '../rig/own-directory.ts';
import { refusalOf } from '../rig/refusal.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(6);

test('it holds the commits, its branch and nothing of the person’s refs, and its objects are links', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.git('tag', 'v1');
  await using own = await ownDirectory(repo, { copies: false });
  expect(await refsIn(own.folder)).toBe(`refs/heads/${OWN_BRANCH} ${own.head()}`);
  expect(await runGit(own.folder, ['symbolic-ref', 'HEAD'])).toBe(`refs/heads/${OWN_BRANCH}`);
  expect(await runGit(own.folder, ['fsck', '--strict', '--no-dangling'])).toBe('');
  const blob = await repo.git('rev-parse', 'HEAD:a.txt');
  const path = join('objects', blob.slice(0, 2), blob.slice(2));
  const [theirs, ours] = [join(repo.path, '.git', path), join(own.folder, path)].map((file) =>
    statSync(file),
  );
  expect(ours?.ino).toBe(theirs?.ino);
});

test('where a link cannot be created or is not wanted, its objects are files of their own', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.git('repack', '-adq');
  await repo.write({ 'b.txt': 'b\n' });
  await repo.commit('loose');
  await using own = await ownDirectory(repo, { copies: true });
  const linked = (await filesBelow(join(own.folder, 'objects'))).filter(
    (file) => lstatSync(file).nlink > 1,
  );
  expect(linked).toEqual([]);
  expect(await runGit(own.folder, ['fsck', '--strict', '--no-dangling'])).toBe('');
});

test.each([true, false])('what the person removes later stays (copies: %s)', async (copies) => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const base = commitOf(await repo.commit('second'));
  await using own = await ownDirectory(repo, { copies });
  await repo.git('reset', '--quiet', '--hard', 'HEAD^');
  await repo.git('reflog', 'expire', '--expire=now', '--all');
  await repo.git('gc', '--quiet', '--prune=now');
  await expect(repo.git('cat-file', '-e', base)).rejects.toThrow();
  expect(await runGit(own.folder, ['fsck', '--strict', '--no-dangling'])).toBe('');
  // A later process finds it as it was, and does not look for it at the person's.
  await using again = await ownDirectory(repo, { copies, commits: [base] });
  expect(again.head()).toBe(base);
});

test('what a process that was killed left is made whole or made anew', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const first = await ownDirectory(repo);
  await first[Symbol.asyncDispose]();
  await writeFile(join(first.folder, 'index.lock'), '');
  await writeFile(join(first.folder, 'judged.lock'), '');
  await rm(join(first.folder, 'HEAD'));
  await using second = await ownDirectory(repo);
  const index = join(second.folder, 'index');
  await git({ place: second.place, index, args: ['read-tree', second.head()] });
  // Not yet whole: nothing in it counts.
  await rm(join(second.folder, 'made'));
  await rm(join(second.folder, 'objects'), { recursive: true });
  await using third = await ownDirectory(repo);
  expect(await runGit(third.folder, ['fsck', '--strict', '--no-dangling'])).toBe('');
});

test('commits that came into the repository since are brought in; one that is nowhere is refused', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const first = await ownDirectory(repo);
  await first[Symbol.asyncDispose]();
  await repo.write({ 'b.txt': 'b\n' });
  const later = commitOf(await repo.commit('later'));
  await using own = await ownDirectory(repo, { commits: [first.head(), later] });
  expect(own.head()).toBe(later);
  expect(await runGit(own.folder, ['show', `${later}:b.txt`])).toBe('b');
  const nowhere = commitOf('1'.repeat(40));
  const refusal = await refusalOf(ownDirectory(repo, { commits: [nowhere] }));
  expect(refusal.message).toBe(`The commit 111111111111 of the run is not in ${repo.path}.`);
});

test('an object that was forged in the repository since is not let in', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const first = await ownDirectory(repo);
  await first[Symbol.asyncDispose]();
  await repo.write({ 'a.txt': 'wanted\n' });
  const later = commitOf(await repo.commit('later'));
  // What a child could do that can write there: other bytes under that name.
  const wanted = await repo.git('rev-parse', 'HEAD:a.txt');
  await repo.write({ 'evil.txt': 'forged\n' });
  const other = await repo.git('hash-object', '-w', 'evil.txt');
  const fileOf = (name: string): string =>
    join(repo.path, '.git/objects', name.slice(0, 2), name.slice(2));
  await rm(fileOf(wanted));
  await writeFile(fileOf(wanted), await readFile(fileOf(other)));
  await refusalOf(ownDirectory(repo, { commits: [later] }));
});

test('a repository of SHA-256 is one', async () => {
  await using repo = await sha256Repository();
  await using own = await ownDirectory(repo);
  expect(own.head()).toMatch(/^[0-9a-f]{64}$/);
  expect(await runGit(own.folder, ['rev-parse', '--show-object-format'])).toBe('sha256');
  expect(await treeOf(own.objects, own.head())).toBe(await repo.git('rev-parse', 'HEAD^{tree}'));
});

test('a shallow clone has its borders, and what it lacks is not missed', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.commit('second');
  const path = join(repo.home, 'shallow');
  await runGit(repo.home, ['clone', '--quiet', '--depth=1', `file://${repo.path}`, path]);
  await using own = await ownDirectory({ path, home: repo.home });
  expect(await runGit(own.folder, ['log', '--format=%s'])).toBe('second');
  expect(await runGit(own.folder, ['fsck', '--strict', '--no-dangling'])).toBe('');
});

test('a partial clone fetches what is missing only where the person’s login is used', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n', 'd/b.txt': 'b\n' } });
  await repo.git('config', 'uploadpack.allowFilter', 'true');
  const path = join(repo.home, 'partial');
  const remote = `file://${repo.path}`;
  const how = ['--quiet', '--filter=blob:none', '--no-checkout'];
  await runGit(repo.home, ['clone', ...how, remote, path]);
  await using own = await ownDirectory({ path, home: repo.home });
  expect(await runGit(own.folder, ['config', 'remote.origin.promisor'])).toBe('true');
  expect(await runGit(own.folder, ['config', 'remote.origin.url'])).toBe(remote);
  const blob = await repo.git('rev-parse', 'HEAD:d/b.txt');
  const args = ['cat-file', 'blob', blob];
  expect(await git({ place: own.place, args, configuration: 'person' })).toBe('b\n');
  // It came into the runner's directory, not the person's.
  const all = ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'];
  expect(await runGit(own.folder, all)).toContain(blob);
  expect(await runGit(path, all)).not.toContain(blob);
});

test('patterns of a sparse checkout and what decides how files become objects are pinned', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n', 'd/b.txt': 'b\n' } });
  await repo.git('sparse-checkout', 'set', '--no-cone', '/a.txt');
  await repo.git('config', 'core.autocrlf', 'input');
  await repo.git('config', 'core.fsmonitor', '/evil');
  await repo.git('config', 'filter.evil.clean', '/evil');
  await repo.write({ '.git/info/attributes': '*.bin -text\n', '.git/info/exclude': 'mine\n' });
  await using own = await ownDirectory(repo);
  const read = (name: string) => readFile(join(own.folder, name), 'utf8');
  expect(await read('info/sparse-checkout')).toBe('/a.txt\n');
  expect(await read('info/attributes')).toBe('*.bin -text\n');
  expect((await read('info/exclude')).split('\n')).toEqual(['', 'mine', '', '/.phasegate/', '']);
  const config = await read('config');
  expect(config).toContain('autocrlf = "input"');
  expect(config).not.toContain('evil');
});

test.each([
  ['core.excludesFile', 'info/exclude'],
  ['core.attributesFile', 'attributes'],
])('the repository’s own `%s` may begin with the home', async (key, name) => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const below = relative(homedir(), repo.home);
  await writeFile(join(repo.home, 'rules'), '*.tmp text\n');
  await repo.git('config', key, `~/${below}/rules`);
  await using own = await ownDirectory(repo);
  expect(await readFile(join(own.folder, name), 'utf8')).toContain('*.tmp text');
  // The runner's git reads that configuration, too, and has no home.
  const refs = await (await findRepository(repo.path)).refs();
  expect(refs.map((ref) => ref.name)).toEqual(['refs/heads/main']);
});

test('objects of alternates come along', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const path = join(repo.home, 'borrowing');
  await runGit(repo.home, ['clone', '--quiet', '--shared', repo.path, path]);
  await using own = await ownDirectory({ path, home: repo.home });
  await rm(join(repo.path, '.git/objects'), { recursive: true });
  expect(await runGit(own.folder, ['fsck', '--strict', '--no-dangling'])).toBe('');
});

const refsIn = (folder: string): Promise<string> =>
  runGit(folder, ['for-each-ref', '--format=%(refname) %(objectname)']);

async function filesBelow(folder: string): Promise<readonly string[]> {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function sha256Repository(): Promise<TemporaryRepository> {
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await rm(join(repo.path, '.git'), { recursive: true });
  await repo.git('init', '--quiet', '--initial-branch=main', '--object-format=sha256');
  await repo.git('config', 'user.name', 'Person');
  await repo.git('config', 'user.email', 'person@example.com');
  await repo.commit('start');
  expect((await findRepository(repo.path)).objectFormat).toBe('sha256');
  return repo;
}
