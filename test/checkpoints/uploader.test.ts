import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JOURNALS } from '../../src/app/stored/journal-reader.ts';
import { packerOf } from '../../src/checkpoints/archive/pack.ts';
import { pauseAfter, type Uploader, uploaderOf } from '../../src/checkpoints/upload/uploader.ts';
import { type CheckpointStore, NameTaken, Refusal } from '../../src/ports.ts';
import { directoryStore } from '../rig/directory-store.ts';
import { refusalOf } from '../rig/refusal.ts';
import { finished, type StoredRun, started, storedRun, succeeded } from '../rig/stored-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';

test('a change is uploaded while the run continues; what comes meanwhile is uploaded once, at its newest', async () => {
  await using scene = await sceneOf();
  const { uploader, store, run } = scene;
  const first = store.holdNext();
  uploader.changed();
  await first.reached;
  for (const attempt of [1, 2, 3]) {
    await run.add(started('a', attempt), succeeded('a', attempt));
    uploader.changed();
  }
  const second = store.holdNext();
  first.release();
  await second.reached;
  second.release();
  await run.add(finished());
  const uploaded = await uploader.flush(5_000);
  expect(store.puts).toEqual([
    'phasegate-one-1-000001.tar.gz',
    'phasegate-one-1-000007.tar.gz',
    'phasegate-one-1-000008.tar.gz',
  ]);
  expect(uploaded).toEqual({
    id: 'phasegate-one-1-000008.tar.gz',
    name: 'phasegate-one-1-000008.tar.gz',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    digest: (await readFile(join(run.folder, 'digest'), 'utf8')).split(' ')[0],
  });
  expect(scene.notes).toEqual([]);
});

test('what is stored already is not uploaded again, also by another process', async () => {
  await using scene = await sceneOf();
  const uploaded = await scene.uploader.flush(5_000);
  expect(await scene.uploader.flush(5_000)).toEqual(uploaded);
  expect(await scene.another().flush(5_000)).toEqual(uploaded);
  expect(scene.store.puts).toHaveLength(1);
  await scene.run.add(finished());
  expect((await scene.another().flush(5_000))?.name).toBe('phasegate-one-1-000002.tar.gz');
});

test('an upload that fails is noted, and made again under another name when something happens', async () => {
  await using scene = await sceneOf();
  scene.store.failNext(1);
  const failed = scene.store.holdNext();
  scene.uploader.changed();
  await failed.reached;
  failed.release();
  const again = scene.store.holdNext();
  await scene.noted();
  scene.uploader.changed();
  await again.reached;
  again.release();
  await scene.uploader.flush(5_000);
  expect(scene.store.puts).toEqual([
    'phasegate-one-1-000001.tar.gz',
    'phasegate-one-1-000001.2.tar.gz',
  ]);
  expect(scene.notes).toEqual([
    'No checkpoint was stored this time. The run continues. It is full.',
  ]);
});

test('the last upload is tried three times; then the run is refused its good end', async () => {
  await using scene = await sceneOf();
  scene.store.failNext(2);
  expect((await scene.uploader.flush(5_000))?.name).toBe('phasegate-one-1-000001.3.tar.gz');
  await scene.run.add(finished());
  scene.store.failNext(3);
  expect((await refusalOf(scene.another().flush(5_000))).message).toBe('It is full.');
});

test('a store that takes nothing is a refusal at the end', async () => {
  await using scene = await sceneOf();
  const none: CheckpointStore = { ...scene.store, put: async () => null };
  expect((await refusalOf(scene.another(none).flush(5_000))).message).toBe(
    'The checkpoint could not be stored: no store is available.',
  );
});

test('an upload that is stuck does not keep the last one from being made in time', async () => {
  await using scene = await sceneOf();
  const stuck = scene.store.holdNext();
  scene.uploader.changed();
  await stuck.reached;
  await scene.run.add(finished());
  const uploaded = await scene.uploader.flush(2_000);
  expect(uploaded?.name).toBe('phasegate-one-1-000002.2.tar.gz');
  stuck.release();
});

test('a last upload that is stuck is given up in time', async () => {
  await using scene = await sceneOf();
  const stuck = scene.store.holdNext();
  expect((await refusalOf(scene.uploader.flush(300))).message).toBe(
    'The checkpoint could not be uploaded within 0.3 s.',
  );
  stuck.release();
});

test('a job uploads 45 while it runs, at most, and has some left for its end', async () => {
  await using scene = await sceneOf();
  for (let attempt = 1; attempt <= 50; attempt += 1) {
    await scene.run.add(started('a', attempt), succeeded('a', attempt));
    const held = scene.store.holdNext();
    scene.uploader.changed();
    held.release();
    if (attempt <= 45) await held.reached;
    await scene.store.idle();
  }
  expect(scene.store.puts).toHaveLength(45);
  await scene.uploader.flush(5_000);
  expect(scene.store.puts).toHaveLength(46);
});

test('the pauses between uploads let 45 last for six hours, and cost a short run nothing', () => {
  const all = Array.from({ length: 45 }, (_, index) => pauseAfter(index + 1));
  expect(all.slice(0, 4)).toEqual([600, 2_400, 5_400, 9_600]);
  expect(all.reduce((sum, ms) => sum + ms, 0) / 3_600_000).toBeCloseTo(5.2, 1);
});

test('beside the store that counts, others get a copy, and what they refuse does not matter', async () => {
  await using scene = await sceneOf();
  const folder = join(scene.dir.path, 'quick');
  await mkdir(folder);
  const deaf: CheckpointStore = { ...scene.store, put: async () => null };
  const uploader = scene.another(scene.store, deaf, directoryStore(folder));
  await uploader.flush(5_000);
  expect(await readdir(folder)).toEqual(['phasegate-one-1-000001.tar.gz']);
});

test('names that an earlier uploader of the job tried are passed over, however many there are', async () => {
  await using scene = await sceneOf();
  const tried: string[] = [];
  const full: CheckpointStore = {
    ...scene.store,
    put: async (name, file) => {
      tried.push(name);
      if (tried.length < 8) throw new NameTaken(`${name} exists.`, 'Take another name.');
      return scene.store.put(name, file);
    },
  };
  await scene.another(full).flush(5_000);
  expect([tried.length, new Set(tried).size, scene.store.puts.length]).toEqual([8, 8, 1]);
});

test('where each name seems taken, because answers are lost, a few uploads are made and no more', async () => {
  await using scene = await sceneOf();
  const puts: string[] = [];
  const lost: CheckpointStore = {
    ...scene.store,
    put: async (name) => {
      puts.push(name);
      throw new NameTaken('It is taken.', 'Nothing.');
    },
  };
  expect((await refusalOf(scene.another(lost).flush(5_000))).message).toBe('It is taken.');
  const takes = puts.map((name) => Number(/\.(\d+)\.tar/.exec(name)?.[1] ?? 1));
  expect(takes).toEqual([1, 2, 4, 8, 16, 32, 64, 65, 66]);
});

test('where nothing is to be kept, nothing is', async () => {
  await using scene = await sceneOf();
  const uploader = scene.withStores([]);
  uploader.changed();
  expect(await uploader.flush(5_000)).toBeNull();
});

interface Scene extends AsyncDisposable {
  readonly dir: TemporaryFolder;
  readonly run: StoredRun;
  readonly store: WatchedStore;
  readonly uploader: Uploader;
  readonly notes: string[];
  /** Resolves when something has been noted. */
  noted(): Promise<void>;
  /** As another process has one, with the same store unless others are given. */
  another(...stores: readonly CheckpointStore[]): Uploader;
  withStores(stores: readonly CheckpointStore[]): Uploader;
}

async function sceneOf(): Promise<Scene> {
  const dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  const kept = join(dir.path, 'kept');
  await mkdir(kept);
  const store = new WatchedStore(directoryStore(kept));
  const notes: string[] = [];
  let tell = (): void => {};
  const heard = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const onNote = (note: string): void => {
    notes.push(note);
    tell();
  };
  const withStores = (stores: readonly CheckpointStore[]): Uploader => {
    const { folder } = run;
    const temporary = join(dir.path, 'temporary');
    const rest = { journal: JOURNALS, makeBundle: null, phasegate: '0.1.0', attempt: 1 };
    const packer = packerOf({ folder, temporary, ...rest });
    return uploaderOf({ folder, scope: '7', packer, stores, pauseMs: () => 0, onNote });
  };
  return {
    dir,
    run,
    store,
    notes,
    noted: () => heard,
    uploader: withStores([store]),
    another: (...stores) => withStores(stores.length === 0 ? [store] : stores),
    withStores,
    [Symbol.asyncDispose]: () => dir[Symbol.asyncDispose](),
  };
}

/** A real store whose next uploads the test holds up or lets fail. */
class WatchedStore implements CheckpointStore {
  readonly name = 'directory';
  readonly puts: string[] = [];
  readonly get: CheckpointStore['get'];
  readonly find: CheckpointStore['find'];
  readonly #real: CheckpointStore;
  readonly #held: { readonly tell: () => void; readonly until: Promise<void> }[] = [];
  #failures = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(real: CheckpointStore) {
    this.#real = real;
    this.get = real.get;
    this.find = real.find;
  }

  put(name: string, file: string) {
    const put = this.#put(name, file);
    this.#last = put.catch(() => {});
    return put;
  }

  failNext(times: number): void {
    this.#failures = times;
  }

  holdNext(): { readonly reached: Promise<void>; readonly release: () => void } {
    let tell = (): void => {};
    let release = (): void => {};
    const reached = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#held.push({ tell, until });
    return { reached, release };
  }

  /** Resolves when the upload that is going on has ended, and what follows on it at once. */
  async idle(): Promise<void> {
    await this.#last;
    await new Promise((resolve) => setImmediate(resolve));
  }

  async #put(name: string, file: string) {
    this.puts.push(name);
    const held = this.#held.shift();
    held?.tell();
    await held?.until;
    if (this.#failures === 0) return this.#real.put(name, file);
    this.#failures -= 1;
    throw new Refusal('It is full.', 'Empty it.');
  }
}
