import { existsSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Commit } from '../../src/core/lib/brands.ts';
import { git } from '../../src/git/git.ts';
import { dateNow, writeCommit, writeObject } from '../../src/git/objects/commit-object.ts';
import { handOver } from '../../src/git/objects/objects.ts';
import type { RunnerDirectory } from '../../src/git/objects/runner-directory.ts';
import { publish } from '../../src/git/publish/publish.ts';
import { findRepository } from '../../src/git/repository.ts';
import { few } from '../rig/long.ts';
import { OWN_BRANCH as BRANCH, ownDirectory } from '../rig/own-directory.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(3);

test('the branch appears with all that it needs and goes along, and nothing else of the repository moves', async () => {
  await using scene = await sceneOf();
  const { repo } = scene;
  const canary = join(repo.home, 'canary');
  for (const hook of ['reference-transaction', 'post-update', 'pre-push']) {
    await repo.write({ [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch '${canary}'\n` });
    await chmod(join(repo.path, '.git/hooks', hook), 0o755);
  }
  await repo.write({ 'a.txt': 'work in progress\n', 'new.txt': 'mine\n' });
  await repo.git('add', 'new.txt');
  const before = await surroundings(repo);
  expect(await scene.publish()).toEqual([]);
  expect(await scene.branches()).toEqual({ main: scene.base });
  const first = await scene.work('first');
  expect(await scene.publish()).toEqual([]);
  expect(await scene.branches()).toEqual({ main: scene.base, [BRANCH]: first });
  const second = await scene.work('second');
  expect(await scene.publish()).toEqual([]);
  expect(await scene.branches()).toEqual({ main: scene.base, [BRANCH]: second });
  expect(existsSync(canary)).toBe(false);
  expect(await surroundings(repo)).toEqual(before);
  expect(await repo.git('show', `${BRANCH}:work.txt`)).toBe('second');
  expect(await repo.git('fsck', '--connectivity-only', '--no-dangling')).toBe('');
});

test('a branch that a person has moved is left alone, and the work goes on beside it', async () => {
  await using scene = await sceneOf();
  const { repo, base } = scene;
  const first = await scene.work('first');
  await scene.publish();
  const theirs = await repo.git('commit-tree', `${first}^{tree}`, '-p', first, '-m', 'theirs');
  await repo.git('branch', '--quiet', '--force', BRANCH, theirs);
  const second = await scene.work('second');
  expect(await scene.publish()).toEqual([
    `The branch \`${BRANCH}\` has other commits, so it was not changed; the work of this run is on \`${BRANCH}-2\`. To update it: \`git merge ${BRANCH}-2\`.`,
  ]);
  expect(await scene.branches()).toEqual({ main: base, [BRANCH]: theirs, [`${BRANCH}-2`]: second });
  const third = await scene.work('third');
  expect(await scene.publish()).toEqual([]);
  expect(await scene.branches()).toEqual({ main: base, [BRANCH]: theirs, [`${BRANCH}-2`]: third });
});

test('one that a person has moved back, or made at the base before, is left alone, too', async () => {
  await using scene = await sceneOf();
  const { repo, base } = scene;
  await repo.git('branch', BRANCH, base);
  const first = await scene.work('first');
  expect(await scene.publish()).toHaveLength(1);
  expect(await scene.branches()).toEqual({ main: base, [BRANCH]: base, [`${BRANCH}-2`]: first });
  await scene.work('second');
  await scene.publish();
  await repo.git('branch', '--quiet', '--force', `${BRANCH}-2`, first);
  const third = await scene.work('third');
  expect(await scene.publish()).toHaveLength(1);
  expect(await scene.branches()).toEqual({
    main: base,
    [BRANCH]: base,
    [`${BRANCH}-2`]: first,
    [`${BRANCH}-3`]: third,
  });
});

test.each(['the checkout', 'a worktree'])(
  'a branch on which %s stands is not moved under it',
  async (where) => {
    await using scene = await sceneOf();
    const { repo, base } = scene;
    const first = await scene.work('first');
    await scene.publish();
    const path = where === 'the checkout' ? repo.path : join(repo.home, 'linked');
    if (path === repo.path) await repo.git('switch', '--quiet', BRANCH);
    else await repo.git('worktree', 'add', '--quiet', path, BRANCH);
    const second = await scene.work('second');
    expect(await scene.publish()).toEqual([
      `The branch \`${BRANCH}\` is checked out in ${path}, so it was not changed; the work of this run is on \`${BRANCH}-2\`. To update it: \`git merge ${BRANCH}-2\`.`,
    ]);
    expect(await scene.branches()).toEqual({
      main: base,
      [BRANCH]: first,
      [`${BRANCH}-2`]: second,
    });
    expect(await runGit(path, ['status', '--porcelain', '--branch'])).toBe(`## ${BRANCH}`);
  },
);

test('a symbolic ref at its name is not followed', async () => {
  await using scene = await sceneOf();
  const { repo, base } = scene;
  await repo.git('symbolic-ref', `refs/heads/${BRANCH}`, 'refs/heads/main');
  await repo.git('switch', '--quiet', '--detach');
  const first = await scene.work('first');
  expect(await scene.publish()).toEqual([
    `The branch \`${BRANCH}\` is a symbolic ref to another branch, so it was not changed; the work of this run is on \`${BRANCH}-2\`. To update it: \`git merge ${BRANCH}-2\`.`,
  ]);
  expect(await repo.git('symbolic-ref', `refs/heads/${BRANCH}`)).toBe('refs/heads/main');
  expect(await scene.branches()).toEqual({ main: base, [BRANCH]: base, [`${BRANCH}-2`]: first });
});

test('nor is one that leads nowhere, and which git does not list', async () => {
  await using scene = await sceneOf();
  const { repo, base } = scene;
  await repo.git('symbolic-ref', `refs/heads/${BRANCH}`, 'refs/heads/nowhere');
  const first = await scene.work('first');
  expect(await scene.publish()).toEqual([
    `The branch \`${BRANCH}\` is a symbolic ref to a missing branch, so it was not changed; the work of this run is on \`${BRANCH}-2\`. To update it: \`git merge ${BRANCH}-2\`.`,
  ]);
  expect(await repo.git('symbolic-ref', `refs/heads/${BRANCH}`)).toBe('refs/heads/nowhere');
  expect(await scene.branches()).toEqual({ main: base, [`${BRANCH}-2`]: first });
});

test.each([
  ['phasegate', 'phasegate-t-r1', `No free name for the branch \`${BRANCH}\``],
  ['phasegate/t', 'phasegate-t-r1', `No free name for the branch \`${BRANCH}\``],
  [
    `${BRANCH}/more`,
    `${BRANCH}-2`,
    `The branch \`${BRANCH}\` cannot be created, because other branches use its name as a folder`,
  ],
])('a branch `%s` that came meanwhile leaves room for `%s`', async (theirs, ours, why) => {
  await using scene = await sceneOf();
  await scene.repo.git('branch', theirs);
  const first = await scene.work('first');
  expect(await scene.publish()).toEqual([
    `${why}; the work of this run is on \`${ours}\`. To update it: \`git merge ${ours}\`.`,
  ]);
  expect(await scene.branches()).toEqual({
    main: scene.base,
    [theirs]: scene.base,
    [ours]: first,
  });
});

test('killed after the objects came and before the branch did, the next process makes it', async () => {
  await using scene = await sceneOf();
  const { repo, own, base } = scene;
  const first = await scene.work('first');
  await handOver({
    from: own.place,
    to: join(repo.path, '.git/objects'),
    gitDir: join(repo.path, '.git'),
    commit: first,
    without: [base],
  });
  expect(await scene.branches()).toEqual({ main: base });
  expect(await scene.publish()).toEqual([]);
  expect(await scene.branches()).toEqual({ main: base, [BRANCH]: first });
});

test('killed before it was written down what was published, the branch is still known as the run’s', async () => {
  await using scene = await sceneOf();
  const { own, base } = scene;
  const published = join(own.folder, 'published');
  await scene.work('first');
  await scene.publish();
  await rm(published);
  expect(await scene.publish()).toEqual([]);
  await rm(published);
  await scene.work('second');
  expect(await scene.publish()).toEqual([]);
  const text = await readFile(published, 'utf8');
  await scene.work('third');
  await scene.publish();
  await writeFile(published, text);
  const fourth = await scene.work('fourth');
  expect(await scene.publish()).toEqual([]);
  expect(await scene.branches()).toEqual({ main: base, [BRANCH]: fourth });
});

test('what the person has dropped and removed meanwhile comes along with the branch', async () => {
  await using scene = await sceneOf();
  const { repo, base } = scene;
  const first = await scene.work('first');
  await repo.git('commit', '--quiet', '--amend', '--message', 'another start');
  await repo.git('reflog', 'expire', '--expire=now', '--all');
  await repo.git('gc', '--quiet', '--prune=now');
  await expect(repo.git('cat-file', '-e', base)).rejects.toThrow();
  expect(await scene.publish()).toEqual([]);
  expect(await repo.git('log', '--format=%s', BRANCH)).toBe('first\nstart');
  expect(await repo.git('rev-parse', BRANCH)).toBe(first);
  expect(await repo.git('fsck', '--connectivity-only', '--no-dangling')).toBe('');
});

interface Scene extends AsyncDisposable {
  readonly repo: TemporaryRepository;
  readonly own: RunnerDirectory;
  readonly base: Commit;
  /** One more commit of the run, which writes the text into `work.txt`. */
  work(text: string): Promise<Commit>;
  /** What the person is told. */
  publish(): Promise<readonly string[]>;
  branches(): Promise<Readonly<Record<string, string>>>;
}

async function sceneOf(): Promise<Scene> {
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  // Read before anything happens, as by a run.
  const repository = await findRepository(repo.path);
  await repository.refs();
  const own = await ownDirectory(repo, { repository, copies: false });
  const base = own.head();
  return {
    repo,
    own,
    base,
    work: (text) => commitIn(own, text),
    publish: async () => {
      const notes: string[] = [];
      await publish({
        repository,
        own,
        base,
        isRestored: false,
        onNote: (note) => notes.push(note),
      });
      return notes;
    },
    branches: async () => {
      const format = '--format=%(refname:lstrip=2) %(objectname)';
      const lines = (await repo.git('for-each-ref', format, 'refs/heads')).split('\n');
      return Object.fromEntries(lines.map((line) => line.split(' ')));
    },
    [Symbol.asyncDispose]: async () => {
      await own[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

async function commitIn(own: RunnerDirectory, text: string): Promise<Commit> {
  const parent = own.head();
  const blob = writeObject(own.folder, { type: 'blob', bytes: Buffer.from(text), like: parent });
  const index = join(own.folder, 'index');
  const call = { place: own.place, index };
  await git({ ...call, args: ['read-tree', parent] });
  await git({ ...call, args: ['update-index', '--add', '--cacheinfo', `100644,${blob},work.txt`] });
  const tree = (await git({ ...call, args: ['write-tree'] })).trim();
  const author = { name: 'Bot', email: 'bot@example.com', date: dateNow() };
  const commit = writeCommit(own.folder, {
    tree,
    parent,
    author,
    committer: author,
    message: text,
  });
  own.advance(commit);
  return commit;
}

/** All of the person's that is no branch and no object. */
async function surroundings(repo: TemporaryRepository) {
  return Promise.all([
    repo.git('status', '--porcelain', '--branch'),
    repo.git('ls-files', '--stage'),
    repo.git('reflog', 'HEAD'),
    repo.git('reflog', 'main'),
    readFile(join(repo.path, '.git/config'), 'utf8'),
    existsSync(join(repo.path, '.git/objects/info/alternates')),
  ]);
}
