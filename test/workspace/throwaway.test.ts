import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from '../../src/git/git.ts';
import { findRepository } from '../../src/git/repository.ts';
import { makeThrowaway } from '../../src/workspace/throwaway.ts';
import { few } from '../rig/long.ts';
import { OWN_BRANCH, ownDirectory } from '../rig/own-directory.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

test.each([
  ['a copy of the objects', true],
  ['objects by an alternate', false],
])('with %s it is complete, and whatever is done in it reaches nobody', async (_name, copies) => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n', 'd/b.txt': 'b\n' } });
  await repo.git('tag', '--annotate', '--message', 'one', 'v1');
  await repo.git('branch', 'other');
  await repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  await repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  await using scene = await sceneOf(repo, copies);
  const { folder, make, inside, own } = scene;
  await make();
  expect(await inside('status', '--porcelain', '--branch')).toBe(`## ${OWN_BRANCH}`);
  expect(await inside('fsck', '--strict', '--no-dangling')).toBe('');
  expect((await inside('for-each-ref', '--format=%(refname)')).split('\n')).toEqual([
    'refs/heads/main',
    'refs/heads/other',
    `refs/heads/${OWN_BRANCH}`,
    'refs/remotes/origin/main',
    'refs/tags/v1',
  ]);
  expect(await inside('rev-parse', 'v1^{commit}')).toBe(own.head());
  expect(existsSync(join(folder, 'objects/info/alternates'))).toBe(!copies);
  const before = [await tellTale(repo.path), await tellTale(own.folder)];
  await inside('commit', '--quiet', '--allow-empty', '--message', 'mine');
  await inside('branch', '--quiet', '--force', 'main', 'HEAD');
  await inside('gc', '--quiet', '--prune=now');
  expect([await tellTale(repo.path), await tellTale(own.folder)]).toEqual(before);
  // A folder that is mounted somewhere keeps its place; what was in it is gone.
  await make();
  expect(await inside('rev-parse', 'HEAD', 'main')).toBe(`${own.head()}\n${own.head()}`);
  expect(await inside('status', '--porcelain', '--branch')).toBe(`## ${OWN_BRANCH}`);
});

test('of the configuration it has who commits, and nothing that is secret or starts a program', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const settings = [
    ['remote.origin.url', 'https://me:secret@example.org/o/r.git'],
    ['remote.origin.proxy', 'http://proxy'],
    ['remote.other.url', 'https://elsewhere.example/o'],
    ['http.https://example.org/.extraheader', 'AUTHORIZATION: basic c2VjcmV0'],
    ['credential.helper', '!echo password=secret'],
    ['core.hooksPath', '/evil'],
    ['core.fsmonitor', '/evil'],
    ['core.autocrlf', 'input'],
    ['alias.st', '!evil'],
    ['user.signingkey', 'secret'],
    ['include.path', '/evil'],
  ] as const;
  for (const [key, value] of settings) await repo.git('config', key, value);
  await using scene = await sceneOf(repo, true);
  await scene.make();
  const listed = await runGit(repo.home, ['config', '-l', '-f', join(scene.folder, 'config')]);
  // The last of a key counts; the machine may have a name of its own.
  const entries = listed.split('\n').map((line) => line.split(/=(.*)/s, 2));
  expect(Object.fromEntries(entries)).toEqual({
    'core.repositoryformatversion': '0',
    'core.bare': 'false',
    'core.logallrefupdates': 'true',
    'core.filemode': 'true',
    'core.autocrlf': 'input',
    'user.name': 'Person',
    'user.email': 'person@example.com',
    'remote.origin.url': 'https://example.org/o/r.git',
    'remote.origin.fetch': '+refs/heads/*:refs/remotes/origin/*',
  });
});

test.each([
  ['https://example.org/a/b', 'https://example.org/a/b'],
  ['https://token@example.org/a/b', 'https://example.org/a/b'],
  ['HTTPS://me:a@example.org/a/b', 'HTTPS://example.org/a/b'],
  ['https://me:p@ss@example.org/a/b', 'https://example.org/a/b'],
  ['ssh://git@example.org/a/b', 'ssh://git@example.org/a/b'],
  ['ssh://git:secret@example.org/a/b', 'ssh://git@example.org/a/b'],
  ['git@example.org:a/b', 'git@example.org:a/b'],
  ['/srv/a@b', '/srv/a@b'],
])('the address %s is given as %s', async (url, expected) => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.git('config', 'remote.origin.url', url);
  await using scene = await sceneOf(repo, true);
  await scene.make();
  expect(await scene.inside('config', 'remote.origin.url')).toBe(expected);
});

/** A workspace's folder with the files of the commit, where a `.git` can be made. */
async function sceneOf(repo: TemporaryRepository, copies: boolean) {
  const repository = await findRepository(repo.path);
  const own = await ownDirectory(repo, { repository });
  const workspace = join(repo.home, 'workspace');
  await mkdir(workspace);
  await git({
    place: { gitDir: own.folder, workTree: workspace },
    index: join(own.folder, 'index'),
    args: ['read-tree', '--reset', '-u', own.head()],
  });
  const folder = join(workspace, '.git');
  const { objectFormat } = repository;
  const [settings, refs] = [await repository.settings(), await repository.refs()];
  const ofDisk = [{ key: 'core.filemode', value: 'true' }];
  return {
    ...{ own, folder },
    make: () => makeThrowaway(folder, { own, objectFormat, settings, ofDisk, refs, copies }, []),
    inside: (...args: readonly string[]) => runGit(workspace, args),
    [Symbol.asyncDispose]: () => own[Symbol.asyncDispose](),
  };
}

async function tellTale(path: string): Promise<readonly string[]> {
  return [
    await runGit(path, ['for-each-ref']),
    await runGit(path, ['count-objects', '-v']),
    await runGit(path, ['fsck', '--no-dangling']),
  ];
}
