import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JOURNALS } from '../../src/app/stored/journal-reader.ts';
import { packerOf } from '../../src/checkpoints/archive/pack.ts';
import { restoreCheckpoint } from '../../src/checkpoints/restore.ts';
import { artifactStore } from '../../src/checkpoints/stores/artifact-store.ts';
import type { ArtifactsByRest } from '../../src/checkpoints/stores/artifacts-by-rest.ts';
import { cacheStore } from '../../src/checkpoints/stores/cache-store.ts';
import type { CheckpointStore } from '../../src/ports.ts';
import { startRun } from '../rig/actions/start.ts';
import { type ArchiveEntry, archiveOf } from '../rig/archive.ts';
import { asJob } from '../rig/as-job.ts';
import { APPROVED, BY_ANN, implementHub } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import { type Moment, moment } from '../rig/moment.ts';
import { type ResultsServer, resultsServer } from '../rig/results-server.ts';
import { type StoredRun, started, storedRun, succeeded } from '../rig/stored-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';

few(4);

const NAME = 'phasegate-one-1-000003.tar.gz';

let dir: TemporaryFolder;
let results: ResultsServer;

beforeEach(async () => {
  dir = await temporaryFolder();
  results = await resultsServer();
  asJob(results, dir.path);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await results[Symbol.asyncDispose]();
  await dir[Symbol.asyncDispose]();
});

test('row 21: a forged checkpoint in the cache, right in itself, is not taken for the artifact of its name', async () => {
  const honest = await runIn('honest');
  const forged = await runIn('forged');
  await forged.add(started('b', 1), succeeded('b', 1));
  await artifacts().put(NAME, await packed(honest));
  await cache('trusted').put(NAME, await packed(forged));
  const [run, notes] = await restored();
  expect([run?.includes('"phase":"a"'), run?.includes('"phase":"b"'), notes]).toEqual([
    true,
    false,
    [
      `From the cache: The checkpoint of cache ${NAME} is refused: the file differs from the uploaded file.`,
    ],
  ]);
});

test('row 21: nor is one that no artifact has the name of', async () => {
  await cache('trusted').put(NAME, await packed(await runIn('forged')));
  expect(await restored()).toEqual([null, []]);
});

test('row 21: whatever names an archive in the cache has, it is unpacked into one file', async () => {
  const store = cache('trusted');
  const file = join(dir.path, 'file');
  await writeFile(file, 'honest');
  await store.put(NAME, file);
  const outside = join(dir.path, 'outside');
  await mkdir(outside);
  const entries: readonly ArchiveEntry[] = [
    { path: join(outside, 'absolute'), text: 'x' },
    { path: 'outside/upwards', text: 'x' },
    { path: 'way', type: 'SymbolicLink', linkpath: outside },
    { path: 'way/through', text: 'x' },
    { path: 'last', text: 'last' },
  ];
  results.tamper({ cache: keyOf(NAME) }, () => compressed(entries));
  const got = join(dir.path, 'got');
  expect([await store.get(NAME, got), await readFile(got, 'utf8')]).toEqual([true, 'last']);
  const places = ['outside/absolute', 'outside/upwards', 'outside/through', 'way', 'last'];
  expect(places.filter((place) => existsSync(join(dir.path, place)))).toEqual([]);
});

test('row 21: what is no file after that is nothing', async () => {
  const store = cache('trusted');
  const file = join(dir.path, 'file');
  await writeFile(file, 'honest');
  await store.put(NAME, file);
  const link = { path: 'x', type: 'SymbolicLink', linkpath: '/etc/passwd' } as const;
  results.tamper({ cache: keyOf(NAME) }, () => compressed([link]));
  expect(await store.get(NAME, join(dir.path, 'got'))).toBe(false);
});

test('row 21: what strangers may have had a part in is found by nobody else', async () => {
  const file = await packed(await runIn('forged'));
  await cache('stranger').put(NAME, file);
  const store = cache('trusted');
  expect(await store.find('phasegate-')).toEqual([]);
  expect(await store.get(NAME, join(dir.path, 'got'))).toBe(false);
});

// Whole jobs, twice: on a busy machine that takes its time.
test('row 21: a job goes on from the artifact where the cache is poisoned, and the one that delivers does not ask it', async () => {
  await using begun = await moment();
  await using hub = await implementHub({
    ...{ pipeline: pipeline(begun), workflow: 'two-job.yml' },
    change: (workflow) => withPlace(workflow, begun),
  });
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await begun.told();
  await expect.poll(() => hub.results.artifacts().length, { timeout: 30_000 }).toBeGreaterThan(0);
  run.lose('work');
  await run.ended();
  const pwned = join(dir.path, 'pwned');
  for (const { name } of hub.results.artifacts())
    hub.results.plantCache(keyOf(name), compressed([{ path: pwned, text: 'x' }]));
  await begun[Symbol.asyncDispose]();
  await run.rerunFailed({ by: 'ann' });
  await run.waitingAt('release');
  expect(hub.results.calls).toContain('GetCacheEntryDownloadURL');
  const before = hub.results.calls.length;
  await run.review(APPROVED);
  const { conclusion, job } = await run.ended();
  expect([conclusion, existsSync(pwned)]).toEqual(['success', false]);
  expect(job('work').log.filter((line) => line.startsWith('· From the cache:'))).toHaveLength(1);
  expect(hub.results.calls.slice(before)).not.toContain('GetCacheEntryDownloadURL');
}, 180_000);

const keyOf = (name: string): string => `phasegate-v1-trusted-${name}`;

/** a --> b --> approve --> ship; `b` says when it runs, then stays, in the first attempt. */
const pipeline = (begun: Moment): string => `version: 1
name: implement-task
inputs: { task: { type: string } }
phases:
  a: { run: echo a > b.txt, access: write }
  b:
    needs: a
    run: |
      if [ -p ${begun.path} ]; then echo > ${begun.path}; sleep 300; fi
  approve: { needs: b, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;

/** The test's pipe lies where a sandboxed phase may write. */
const withPlace = (workflow: string, { path }: Moment): string =>
  workflow.replace('env:\n', `env:\n          PHASEGATE_SANDBOX_WRITE: ${dirname(path)}\n`);

/** A run of one phase, in a store of its own. */
async function runIn(name: string): Promise<StoredRun> {
  const run = await storedRun(join(dir.path, name));
  await run.add(started('a', 1), succeeded('a', 1));
  return run;
}

async function packed({ folder }: StoredRun): Promise<string> {
  const temporary = join(dir.path, 'packing');
  const makeBundle = () => expect.fail('there are no commits');
  const rest = { journal: JOURNALS, makeBundle, phasegate: '0.1.0', attempt: 1 };
  const made = await packerOf({ folder, temporary, ...rest })(null, 1);
  return made?.file ?? expect.fail('nothing was packed');
}

/** The journal of what was restored, and what was said of it. */
async function restored(): Promise<readonly [string | null, readonly string[]]> {
  const notes: string[] = [];
  const { run } = await runIn('for-its-name');
  const found = await restoreCheckpoint({
    stores: [cache('trusted'), artifacts()],
    wanted: { type: 'newest', run, over: 'workflow-runs' },
    expected: { run, digest: null },
    store: join(dir.path, 'restored'),
    temporary: join(dir.path, 'temporary'),
    scope: null,
    journal: JOURNALS,
    fetchBundle: null,
    onNote: (note) => notes.push(note),
  });
  if (found === null) return [null, notes];
  return [await readFile(join(found.folder, 'journal.jsonl'), 'utf8'), notes];
}

function cache(trust: 'trusted' | 'stranger'): CheckpointStore {
  return cacheStore({ temporary: dir.path, trust, holds: 'checkpoint', limitMs: 60_000, onNote });
}

function artifacts(): CheckpointStore {
  const rest: ArtifactsByRest = { list: async () => [], download: async () => false };
  return artifactStore({ rest, patience: { listMs: 60_000, transferMs: 60_000 }, onNote });
}

const onNote = (note: string): void => expect.fail(note);

/** An archive of these, compressed as the library does it on this machine. */
function compressed(entries: readonly ArchiveEntry[]): Buffer {
  const zipped = archiveOf(entries);
  const { status, stdout } = spawnSync('zstd', ['--stdout'], { input: gunzipSync(zipped) });
  return status === 0 ? stdout : zipped;
}
