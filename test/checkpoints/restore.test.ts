import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { JOURNALS } from '../../src/app/stored/journal-reader.ts';
import { type MakeBundle, packerOf } from '../../src/checkpoints/archive/pack.ts';
import { type RestoreCheckpointOptions, restoreCheckpoint } from '../../src/checkpoints/restore.ts';
import { readLastUpload } from '../../src/checkpoints/upload/last-upload.ts';
import { uploaderOf } from '../../src/checkpoints/upload/uploader.ts';
import { commitOf, digestOf, runId } from '../../src/core/lib/brands.ts';
import { ownFolder } from '../../src/git/objects/own-folder.ts';
import { fetchBundle, makeBundle } from '../../src/git/publish/bundle.ts';
import { findRepository } from '../../src/git/repository.ts';
import type { CheckpointStore } from '../../src/ports.ts';
import { digestFile } from '../../src/system/copy-file.ts';
import { directoryStore } from '../rig/directory-store.ts';
import { few } from '../rig/long.ts';
import { ownDirectory } from '../rig/own-directory.ts';
import { refusalOf } from '../rig/refusal.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { type StoredRun, started, storedRun, succeeded } from '../rig/stored-run.ts';
import { tree } from '../rig/tree.ts';

few(3);

test('a run is there again on another machine, with its records, artifacts and commits', async () => {
  await using scene = await sceneOf();
  const { id, digest } = await scene.upload(1);
  await scene.work('b');
  const second = await scene.upload(1);
  const clone = await scene.clone('elsewhere');
  const expected = { run: runId('one'), digest: digestOf(second.digest.slice(7)) };
  const restored = await clone.restore({ wanted: { type: 'id', id: second.id }, expected });
  expect(restored).toEqual({
    run: 'one',
    folder: join(clone.store, 'runs', 'one'),
    digest: second.digest,
  });
  expect([second.digest === digest, second.id === id]).toEqual([false, false]);
  const [there, here] = [await recordsIn(clone.folder), await tree(scene.run.folder)];
  expect(Object.keys(there)).toEqual(Object.keys(here));
  expect({ ...there, 'uploaded.json': '' }).toEqual({ ...here, 'uploaded.json': '' });
  expect(await clone.log()).toBe('b\na');
  // The checkout's own repository has nothing of it.
  expect(await clone.git('for-each-ref', '--format=%(refname)')).toBe(
    'refs/heads/main\nrefs/remotes/origin/HEAD\nrefs/remotes/origin/main',
  );
  await expect(clone.git('cat-file', '-e', scene.head())).rejects.toThrow();
  // What goes on from here need not be uploaded again.
  expect(readLastUpload(clone.folder, '7')?.stored.name).toBe(second.name);
  expect(readLastUpload(clone.folder, '8')).toBeNull();
});

test('a checkout without the commit that the run began at says what to do, and keeps nothing', async () => {
  await using scene = await sceneOf();
  const { id } = await scene.upload(1);
  await scene.repo.git('switch', '--quiet', 'main');
  await scene.repo.write({ later: 'later' });
  await scene.repo.commit('later');
  const clone = await scene.clone('shallow', '--depth=1');
  const refusal = await refusalOf(clone.restore({ wanted: { type: 'id', id } }));
  expect(refusal.message).toMatch(/^The commit [0-9a-f]{12}, where the run began, is not in /);
  expect(refusal.remedy).toBe('Check out with `fetch-depth: 0`, or fetch that commit first.');
  expect(await readdir(join(clone.store, 'runs'))).toEqual([]);
});

test('a shallow checkout of that very commit is enough', async () => {
  await using scene = await sceneOf();
  const { id } = await scene.upload(1);
  const clone = await scene.clone('shallow', '--depth=1', '--branch=main');
  await clone.restore({ wanted: { type: 'id', id } });
  expect(await clone.log()).toBe('a');
});

test('a branch of that name that is somebody else is left alone', async () => {
  await using scene = await sceneOf();
  const { id } = await scene.upload(1);
  const clone = await scene.clone('taken');
  await clone.git('switch', '--quiet', '--create', 'phasegate/p/one');
  await clone.git(
    '-c',
    'user.name=P',
    '-c',
    'user.email=p@example.com',
    'commit',
    '--allow-empty',
    '--quiet',
    '-m',
    'mine',
  );
  await clone.git('switch', '--quiet', 'main');
  await clone.restore({ wanted: { type: 'id', id } });
  expect(await clone.log()).toBe('a');
  expect(await clone.git('log', '-1', '--format=%s', 'phasegate/p/one')).toBe('mine');
});

test('a bundle that names the right commit and holds something else is refused by git, and nothing is kept', async () => {
  await using scene = await sceneOf();
  const file = join(scene.run.folder, 'work.bundle');
  const { id } = await scene.upload(1);
  const bytes = await readFile(file);
  // The pack ends with a hash of itself; the lines before it stay.
  bytes.writeUInt8((bytes.at(-30) ?? 0) ^ 1, bytes.length - 30);
  await writeFile(file, bytes);
  await rm(join(scene.run.folder, 'uploaded.json'));
  await rm(join(scene.kept, id));
  const forged = await scene.upload(1);
  const clone = await scene.clone('elsewhere');
  const refusal = await refusalOf(clone.restore({ wanted: { type: 'id', id: forged.id } }));
  expect(refusal.message).toMatch(/^`git fetch --quiet` failed: /);
  expect(await readdir(join(clone.store, 'runs'))).toEqual([]);
});

test('of a run the newest is taken: by attempt, then by how far its journal had come', async () => {
  await using scene = await sceneOf();
  await scene.upload(2);
  await scene.work('b');
  await scene.upload(1);
  const newest = async (over: 'attempts' | 'workflow-runs') => {
    const clone = await scene.clone(over);
    await clone.restore({ wanted: { type: 'newest', run: scene.run.run, over } });
    return (await clone.log()).split('\n')[0];
  };
  expect([await newest('attempts'), await newest('workflow-runs')]).toEqual(['a', 'b']);
});

test('what the cache has of another workflow run does not count among the attempts of this one', async () => {
  await using scene = await sceneOf();
  const old = await scene.upload(3);
  const folder = join(scene.path, 'cache');
  await mkdir(folder);
  await rename(join(scene.kept, old.name), join(folder, old.name));
  await rm(join(scene.run.folder, 'uploaded.json'));
  await scene.work('b');
  await scene.upload(1);
  const cache = { ...directoryStore(folder), name: 'cache' } as const;
  const stores = [cache, directoryStore(scene.kept)];
  const clone = await scene.clone('elsewhere');
  await clone.restore({ wanted: { type: 'newest', run: scene.run.run, over: 'attempts' }, stores });
  expect(await clone.log()).toBe('b\na');
});

test('a run of which nothing is kept is none', async () => {
  await using scene = await sceneOf();
  await scene.upload(1);
  const clone = await scene.clone('elsewhere');
  for (const name of ['on', 'one-1', 'two']) {
    const run = runId(name) ?? scene.run.run;
    const wanted = { type: 'newest', run, over: 'attempts' } as const;
    expect(await clone.restore({ wanted })).toBeNull();
  }
  expect(await clone.restore({ wanted: { type: 'id', id: 'nothing' } })).toBeNull();
});

test('a newest checkpoint that is listed and then not there is not taken for no run', async () => {
  await using scene = await sceneOf();
  const { name } = await scene.upload(1);
  const store = { ...directoryStore(scene.kept), get: async () => false };
  const clone = await scene.clone('elsewhere');
  const wanted = { type: 'newest', run: scene.run.run, over: 'attempts' } as const;
  const refusal = await refusalOf(clone.restore({ wanted, stores: [store] }));
  expect(refusal.message).toContain(`The checkpoint ${name} is listed, but cannot be downloaded`);
});

test('what the cache has damaged, or not at all, is had from the artifacts; damaged there, nothing is restored', async () => {
  await using scene = await sceneOf();
  const first = await scene.upload(1);
  await scene.work('b');
  const second = await scene.upload(1);
  const cache = { ...directoryStore(join(scene.path, 'cache')), name: 'cache' } as const;
  await mkdir(join(scene.path, 'cache'));
  await cache.put(second.name, join(scene.kept, second.name));
  await writeFile(join(scene.path, 'cache', first.name), 'poisoned');
  await writeFile(join(scene.path, 'cache', second.name), 'poisoned');
  const wanted = { type: 'newest', run: scene.run.run, over: 'attempts' } as const;
  const stores = [cache, telling(directoryStore(scene.kept), scene.kept)];
  const clone = await scene.clone('elsewhere');
  await clone.restore({ wanted, stores });
  expect(clone.notes).toEqual([
    'From the cache: The checkpoint of cache phasegate-one-1-000005.tar.gz is refused: the file differs from the uploaded file.',
  ]);
  await writeFile(join(scene.kept, first.name), 'poisoned');
  const other = await scene.clone('another');
  const refusal = await refusalOf(other.restore({ wanted, stores }));
  expect(refusal.message).toBe(
    'The part phasegate-one-1-000003.tar.gz of the checkpoint is not available (cache: changed; directory: changed).',
  );
  expect(await readdir(join(other.store, 'runs'))).toEqual([]);
});

test('a run that is there already stays as it is', async () => {
  await using scene = await sceneOf();
  const { id } = await scene.upload(1);
  const clone = await scene.clone('elsewhere');
  await clone.restore({ wanted: { type: 'id', id } });
  const before = await tree(clone.folder);
  expect((await clone.restore({ wanted: { type: 'id', id } }))?.run).toBe('one');
  await scene.work('b');
  const later = await scene.upload(1);
  const refusal = await refusalOf(clone.restore({ wanted: { type: 'id', id: later.id } }));
  expect(refusal.message.replace(clone.store, '<store>')).toBe(
    'The run `one` already exists in <store>, and differs from the checkpoint.',
  );
  expect(await tree(clone.folder)).toEqual(before);
});

/** Without the runner's git directory, which is made anew where a run goes on. */
async function recordsIn(folder: string) {
  const all = Object.entries(await tree(folder));
  return Object.fromEntries(all.filter(([path]) => path !== 'git' && !path.startsWith('git/')));
}

/** As the service of artifacts tells it. */
function telling(store: CheckpointStore, folder: string): CheckpointStore {
  return {
    ...store,
    find: async (prefix) =>
      Promise.all(
        (await store.find(prefix)).map(async (stored) => {
          const { sha256 } = await digestFile(join(folder, stored.name));
          return { ...stored, sha256 };
        }),
      ),
  };
}

interface Clone {
  readonly store: string;
  readonly folder: string;
  readonly notes: readonly string[];
  git(...args: readonly string[]): Promise<string>;
  /** Subjects of the run's commits in its own git directory, the newest first. */
  log(): Promise<string>;
  restore(
    options: Partial<RestoreCheckpointOptions> & Pick<RestoreCheckpointOptions, 'wanted'>,
  ): ReturnType<typeof restoreCheckpoint>;
}

interface Scene extends AsyncDisposable {
  readonly repo: TemporaryRepository;
  readonly run: StoredRun;
  readonly path: string;
  /** Where the run began. */
  readonly base: string;
  /** The folder that checkpoints are kept in. */
  readonly kept: string;
  /** Where the run's branch stands. */
  head(): string;
  /** One more phase that makes a commit. */
  work(phase: string): Promise<void>;
  upload(attempt: number): Promise<{ id: string; name: string; digest: string }>;
  clone(name: string, ...options: readonly string[]): Promise<Clone>;
}

/** A repository with a run of one phase. */
async function sceneOf(): Promise<Scene> {
  const repo = await temporaryRepository({ files: { file: 'file' } });
  const base = await repo.git('rev-parse', 'HEAD');
  const run = await storedRun(join(repo.home, 'store'), { base });
  const kept = join(repo.home, 'kept');
  await mkdir(kept);
  const own = join(repo.home, 'own');
  let head = base;
  const scene: Scene = {
    repo,
    run,
    path: repo.home,
    base,
    kept,
    head: () => head,
    work: async (phase) => {
      const commit = await commitOn(repo, head, phase);
      head = commit;
      const commits = [commitOf(base), commitOf(commit)];
      await using _ = await ownDirectory(repo, { folder: own, branch: BRANCH, commits });
      const artifacts = { left: phase };
      await run.add(started(phase, 1), succeeded(phase, 1, { commit, artifacts }));
      await run.write({
        [`phases/${phase}/1/output.log`]: phase,
        [`phases/${phase}/artifacts/left`]: phase,
      });
    },
    upload: async (attempt) => {
      const { folder } = run;
      const temporary = join(repo.home, 'temporary');
      const bundle: MakeBundle = (file, range) => makeBundle(own, file, range);
      const rest = { journal: JOURNALS, makeBundle: bundle, phasegate: '0.1.0', attempt };
      const packer = packerOf({ folder, temporary, ...rest });
      const stores = [directoryStore(kept)];
      const scope = '7';
      const uploader = uploaderOf({ folder, scope, packer, stores, pauseMs: () => 0, onNote });
      const uploaded = await uploader.flush(20_000);
      if (uploaded === null) throw new Error('nothing was kept');
      return uploaded;
    },
    clone: (name, ...options) => cloneOf(scene, name, options),
    [Symbol.asyncDispose]: () => repo[Symbol.asyncDispose](),
  };
  await scene.work('a');
  return scene;
}

const onNote = (note: string): void => expect.fail(note);

const BRANCH = 'phasegate/p/one';

/** One that no branch of the repository holds, as a clone would bring it. */
async function commitOn(repo: TemporaryRepository, on: string, text: string): Promise<string> {
  await repo.git('switch', '--quiet', '--detach', on);
  await repo.write({ [`${text}.txt`]: text });
  const commit = await repo.commit(text);
  await repo.git('switch', '--quiet', 'main');
  return commit;
}

async function cloneOf(
  { repo, kept, base }: Scene,
  name: string,
  options: readonly string[],
): Promise<Clone> {
  const path = join(repo.home, name);
  await runGit(repo.home, [
    'clone',
    '--quiet',
    '--single-branch',
    ...options,
    `file://${repo.path}`,
    path,
  ]);
  const store = join(repo.home, `${name}-store`);
  const notes: string[] = [];
  const repository = await findRepository(path);
  const stores: readonly CheckpointStore[] = [directoryStore(kept)];
  return {
    store,
    folder: join(store, 'runs', 'one'),
    notes,
    git: (...args) => runGit(path, args),
    log: () =>
      runGit(join(store, 'runs', 'one', 'git'), ['log', '--format=%s', `${base}..${BRANCH}`]),
    restore: (own) =>
      restoreCheckpoint({
        stores,
        expected: { run: null, digest: null },
        store,
        temporary: join(repo.home, 'temporary'),
        scope: '7',
        journal: JOURNALS,
        fetchBundle: (file, contents) =>
          fetchBundle({ repository, folder: ownFolder(dirname(file)) }, file, contents),
        onNote: (note) => notes.push(note),
        ...own,
      }),
  };
}
