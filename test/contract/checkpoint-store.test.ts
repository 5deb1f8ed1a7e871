import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { artifactStore } from '../../src/checkpoints/stores/artifact-store.ts';
import { artifactsByRest } from '../../src/checkpoints/stores/artifacts-by-rest.ts';
import { cacheStore } from '../../src/checkpoints/stores/cache-store.ts';
import { type CheckpointStore, Refusal } from '../../src/ports.ts';
import { asJob } from '../rig/as-job.ts';
import { directoryStore } from '../rig/directory-store.ts';
import { actionsApi, actionsGraphql, type HasActions } from '../rig/github/actions-api.ts';
import { ActionsWorld } from '../rig/github/actions-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { type FakeGitHub, fakeGitHub } from '../rig/github/server.ts';
import { hurry } from '../rig/hurry.ts';
import { few } from '../rig/long.ts';
import type { Fault, ResultsCall } from '../rig/results/faults.ts';
import { type ResultsServer, resultsServer } from '../rig/results-server.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';

few(5);

const UPLOAD_FAULTS: readonly Fault[] = [
  ...[404, 409, 429, 500].map((status) => ({ kind: 'status', status }) as const),
  { kind: 'reset' },
  { kind: 'lost-answer' },
];
const DOWNLOAD_FAULTS: readonly Fault[] = [
  ...[404, 429, 500].map((status) => ({ kind: 'status', status }) as const),
  { kind: 'reset' },
  { kind: 'cut' },
  { kind: 'wrong' },
];
// Only Azure's own hosts are asked for the size first.
const CACHE_DOWNLOAD: readonly ResultsCall[] = ['GetCacheEntryDownloadURL', 'GetBlob'];
const OWN_DOWNLOAD: readonly ResultsCall[] = ['ListArtifacts', 'GetSignedArtifactURL', 'GetBlob'];

interface Scene {
  readonly dir: TemporaryFolder;
  readonly results: ResultsServer;
  readonly github: FakeGitHub<HasActions>;
  readonly notes: string[];
}

let scene: Scene;

beforeEach(async () => {
  const results = await resultsServer({ ids: 'falling' });
  const world = { actions: new ActionsWorld() };
  world.actions.artifacts = { list: results.artifacts, urlOf: results.artifactUrl };
  const github = await fakeGitHub({ routes: actionsApi, operations: actionsGraphql, world });
  scene = { dir: await temporaryFolder(), results, github, notes: [] };
  asJob(results, scene.dir.path);
  hurry();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await scene.results[Symbol.asyncDispose]();
  await scene.github[Symbol.asyncDispose]();
  await scene.dir[Symbol.asyncDispose]();
});

const STORES = {
  directory: async () => {
    const folder = join(scene.dir.path, 'kept');
    await mkdir(folder, { recursive: true });
    return directoryStore(folder);
  },
  artifact: () => artifacts(),
  cache: async () =>
    cacheStore({
      temporary: scene.dir.path,
      trust: 'trusted',
      holds: 'checkpoint',
      limitMs: LONG,
      onNote,
    }),
} as const;

describe.each(Object.entries(STORES))('the store of kind %s', (kind, open) => {
  test('gives back what was put, byte for byte, to whoever finds it by its name', async () => {
    const store = await open();
    const bytes = randomBytes(9_000_000);
    const stored = await put(store, 'phasegate-a-1-000001.tar.gz', bytes);
    const later = await open();
    const found = await later.find('phasegate-a-');
    expect(store.name).toBe(kind);
    expect(found).toEqual([stored]);
    expect((await got(later, found[0]?.id ?? ''))?.equals(bytes)).toBe(true);
  });

  test('keeps each under its own name, and finds none of another', async () => {
    const store = await open();
    for (const name of [
      'phasegate-a-1-000001.tar.gz',
      'phasegate-a-1-000002.tar.gz',
      'phasegate-b-1-000001.tar.gz',
    ]) {
      const stored = await put(store, name, Buffer.from(name));
      expect((await got(store, stored?.id ?? ''))?.toString()).toBe(name);
    }
    const names = (await store.find('phasegate-a-')).map(({ name }) => name).sort();
    // The cache tells of the newest only.
    expect(names).toEqual(
      kind === 'cache'
        ? ['phasegate-a-1-000002.tar.gz']
        : ['phasegate-a-1-000001.tar.gz', 'phasegate-a-1-000002.tar.gz'],
    );
    expect(await store.find('phasegate-c-')).toEqual([]);
  });

  test('has nothing under an id that nothing was put under, and leaves no file', async () => {
    const store = await open();
    expect(
      await got(store, kind === 'artifact' ? '4711' : 'phasegate-a-1-000009.tar.gz'),
    ).toBeNull();
  });
});

describe('the store of artifacts', () => {
  test('finds and gets by REST what an earlier attempt uploaded, which its own token does not see', async () => {
    const first = await put(await artifacts(), 'phasegate-a-1-000001.tar.gz', Buffer.from('one'));
    asJob(scene.results, scene.dir.path, { attempt: 2 });
    const store = await artifacts();
    await put(store, 'phasegate-a-2-000002.tar.gz', Buffer.from('two'));
    expect(await store.find('phasegate-a-')).toEqual([
      { id: '999999', name: 'phasegate-a-1-000001.tar.gz', sha256: sha256('one') },
      { id: '999998', name: 'phasegate-a-2-000002.tar.gz', sha256: sha256('two') },
    ]);
    expect((await got(store, first?.id ?? ''))?.toString()).toBe('one');
  });

  test('finds what other workflow runs uploaded, where it is told to look in the whole repository', async () => {
    await put(await artifacts(), 'phasegate-a-1-000001.tar.gz', Buffer.from('one'));
    asJob(scene.results, scene.dir.path, { run: '7002' });
    expect(await (await artifacts('7002')).find('phasegate-a-')).toEqual([]);
    expect(await (await artifacts(null)).find('phasegate-a-')).toEqual([
      { id: '999999', name: 'phasegate-a-1-000001.tar.gz', sha256: sha256('one') },
    ]);
  });

  test('finds nothing that the pull request of a fork uploaded to the repository', async () => {
    asJob(scene.results, scene.dir.path, { run: '7003' });
    await put(await artifacts('7003'), 'phasegate-a-9-000009.tar.gz', Buffer.from('forged'));
    scene.github.world.actions.forkRuns.add('7003');
    asJob(scene.results, scene.dir.path, { run: '7002' });
    expect(await (await artifacts(null)).find('phasegate-a-')).toEqual([]);
  });

  test('does with what it sees itself, and says so, where the token may not read', async () => {
    const store = await artifacts('7001', 'another token');
    const stored = await put(store, 'phasegate-a-1-000001.tar.gz', Buffer.from('one'));
    expect(await store.find('phasegate-a-')).toEqual([stored]);
    expect(scene.notes).toMatchInlineSnapshot(`
      [
        "Only artifacts of this attempt are visible: GitHub refused GET /repos/acme/widgets/actions/runs/7001/artifacts (401): Bad credentials. The token is invalid or expired. Use another token.",
      ]
    `);
  });

  test.each([
    [429, {}],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }],
    [502, {}],
  ])('is not read as empty while GitHub refuses to list it (%i)', async (status, headers) => {
    const store = await artifacts();
    await put(store, 'phasegate-a-1-000001.tar.gz', Buffer.from('one'));
    const match = ({ path }: { readonly path: string }) => path.endsWith('/artifacts');
    scene.github.fail({ match, kind: 'status', status, headers, times: 9 });
    await expect(store.find('phasegate-a-')).rejects.toMatchObject({ isPassing: true });
    scene.github.heal();
  });

  test('says once that it keeps nothing where the runner gave no token', async () => {
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', undefined);
    const store = await artifacts();
    expect(await put(store, 'phasegate-a-1-000001.tar.gz', Buffer.from('one'))).toBeNull();
    expect(await put(store, 'phasegate-a-1-000002.tar.gz', Buffer.from('two'))).toBeNull();
    expect(scene.notes).toMatchInlineSnapshot(`
      [
        "No checkpoint is stored, because artifacts are not available here: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set. GitHub sets these variables for actions.",
      ]
    `);
  });

  test('refuses bytes that are not those that were uploaded', async () => {
    const store = await artifacts();
    const stored = await put(store, 'phasegate-a-1-000001.tar.gz', Buffer.from('one'));
    scene.results.tamper({ artifact: Number(stored?.id) }, () => Buffer.from('two'));
    const own = await outcome(() => got(store, stored?.id ?? ''));
    asJob(scene.results, scene.dir.path, { attempt: 2 });
    expect([own, await outcome(() => got(store, stored?.id ?? ''))]).toMatchInlineSnapshot(`
      [
        "refused: The checkpoint of artifact 999999 is refused: its SHA-256 is 3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3, but sha256:7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed was uploaded.",
        "refused: The checkpoint of artifact 999999 is refused: the downloaded file has the digest sha256:3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3, but the uploaded file had another.",
      ]
    `);
  });

  test('an upload at any of whose calls something goes wrong is kept, or refused and can be made again under another name', async () => {
    const calls = ['CreateArtifact', 'PutBlock', 'PutBlockList', 'FinalizeArtifact'] as const;
    const outcomes: Record<string, string> = {};
    for (const [call, fault] of each(calls, UPLOAD_FAULTS)) {
      const name = `phasegate-a-1-${Object.keys(outcomes).length + 100_000}.tar.gz`;
      scene.results.fail(call, fault);
      const store = await artifacts();
      const first = await outcome(() => put(store, name, Buffer.from(name)));
      const again = first === 'done' ? name : name.replace('.tar', '.2.tar');
      if (first !== 'done') await put(store, again, Buffer.from(name));
      const kept = (await store.find(name)).concat(await store.find(again)).at(-1);
      expect((await got(store, kept?.id ?? ''))?.toString()).toBe(name);
      outcomes[`${call} ${shown(fault)}`] = first;
    }
    expect(outcomes).toMatchInlineSnapshot(`
      {
        "CreateArtifact 404": "refused: The artifact phasegate-a-1-100000.tar.gz could not be uploaded: Failed to CreateArtifact: Received non-retryable error: Failed request: (404) Not Found: fault 404.",
        "CreateArtifact 409": "refused: The artifact phasegate-a-1-100001.tar.gz could not be uploaded: Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: fault 409.",
        "CreateArtifact 429": "done",
        "CreateArtifact 500": "done",
        "CreateArtifact lost-answer": "refused: The artifact phasegate-a-1-100005.tar.gz could not be uploaded: Failed to CreateArtifact: Unable to make request: ECONNRESET.",
        "CreateArtifact reset": "refused: The artifact phasegate-a-1-100004.tar.gz could not be uploaded: Failed to CreateArtifact: Unable to make request: ECONNRESET.",
        "FinalizeArtifact 404": "refused: The artifact phasegate-a-1-100018.tar.gz could not be uploaded: Failed to FinalizeArtifact: Received non-retryable error: Failed request: (404) Not Found: fault 404.",
        "FinalizeArtifact 409": "refused: The artifact phasegate-a-1-100019.tar.gz could not be uploaded: Failed to FinalizeArtifact: Received non-retryable error: Failed request: (409) Conflict: fault 409.",
        "FinalizeArtifact 429": "done",
        "FinalizeArtifact 500": "done",
        "FinalizeArtifact lost-answer": "refused: The artifact phasegate-a-1-100023.tar.gz could not be uploaded: Failed to FinalizeArtifact: Unable to make request: ECONNRESET.",
        "FinalizeArtifact reset": "refused: The artifact phasegate-a-1-100022.tar.gz could not be uploaded: Failed to FinalizeArtifact: Unable to make request: ECONNRESET.",
        "PutBlock 404": "refused: The artifact phasegate-a-1-100006.tar.gz could not be uploaded: {"code":"fault","msg":"fault 404"}.",
        "PutBlock 409": "refused: The artifact phasegate-a-1-100007.tar.gz could not be uploaded: {"code":"fault","msg":"fault 409"}.",
        "PutBlock 429": "refused: The artifact phasegate-a-1-100008.tar.gz could not be uploaded: {"code":"fault","msg":"fault 429"}.",
        "PutBlock 500": "done",
        "PutBlock lost-answer": "done",
        "PutBlock reset": "done",
        "PutBlockList 404": "refused: The artifact phasegate-a-1-100012.tar.gz could not be uploaded: {"code":"fault","msg":"fault 404"}.",
        "PutBlockList 409": "refused: The artifact phasegate-a-1-100013.tar.gz could not be uploaded: {"code":"fault","msg":"fault 409"}.",
        "PutBlockList 429": "refused: The artifact phasegate-a-1-100014.tar.gz could not be uploaded: {"code":"fault","msg":"fault 429"}.",
        "PutBlockList 500": "done",
        "PutBlockList lost-answer": "done",
        "PutBlockList reset": "done",
      }
    `);
  });

  test.each([
    ['its own token', 1, OWN_DOWNLOAD, 16, []],
    ['REST', 2, ['GetBlob'], 6, [['GetBlob 404', 'nothing']]],
  ] as const)(
    'a download by %s at any of whose calls something goes wrong is whole, or refused',
    async (_way, attempt, calls, faults, otherwise) => {
      const store = await artifacts();
      const bytes = Buffer.alloc(200_000, 'bytes');
      const { id = '' } = (await put(store, 'phasegate-a-1-000001.tar.gz', bytes)) ?? {};
      asJob(scene.results, scene.dir.path, { attempt });
      const outcomes: Record<string, string> = {};
      for (const [call, fault] of each(calls, DOWNLOAD_FAULTS)) {
        scene.results.fail(call, fault);
        outcomes[`${call} ${shown(fault)}`] = await outcome(async () => {
          const store = await artifacts('7001', scene.github.token, limitFor(call, fault));
          const whole = await got(store, id);
          if (whole !== null) expect(whole.equals(bytes)).toBe(true);
          return whole;
        });
      }
      expect(Object.entries(outcomes).filter(([, how]) => how !== 'done')).toEqual(otherwise);
      expect(Object.keys(outcomes)).toHaveLength(faults);
    },
  );

  test('a call of the REST API that fails is made again', async () => {
    const { id = '' } =
      (await put(await artifacts(), 'phasegate-a-1-000001.tar.gz', Buffer.from('one'))) ?? {};
    asJob(scene.results, scene.dir.path, { attempt: 2 });
    const outcomes: Record<string, string> = {};
    for (const path of [/\/artifacts\/\d+$/, /\/zip$/]) {
      for (const status of [429, 500, 403]) {
        scene.github.fail({
          match: (call) => path.test(call.path),
          kind: 'status',
          status,
          times: 1,
        });
        const store = await artifacts();
        outcomes[`${path.source} ${status}`] = await outcome(() => got(store, id));
      }
    }
    expect(outcomes).toMatchInlineSnapshot(`
      {
        "\\/artifacts\\/\\d+$ 403": "refused: GitHub refused GET /repos/acme/widgets/actions/artifacts/999999 (403): Server Error.",
        "\\/artifacts\\/\\d+$ 429": "done",
        "\\/artifacts\\/\\d+$ 500": "done",
        "\\/zip$ 403": "refused: The artifact 999999 could not be downloaded: GitHub answered 403.",
        "\\/zip$ 429": "done",
        "\\/zip$ 500": "done",
      }
    `);
  });
});

describe('the store of cache entries', () => {
  test('says once that it keeps nothing where the token may not write, and asks no more', async () => {
    asJob(scene.results, scene.dir.path, { cache: 'read' });
    const store = await STORES.cache();
    expect(await put(store, 'phasegate-a-1-000001.tar.gz', Buffer.from('one'))).toBeNull();
    const asked = scene.results.calls.length;
    expect(await put(store, 'phasegate-a-1-000002.tar.gz', Buffer.from('two'))).toBeNull();
    expect(scene.results.calls).toHaveLength(asked);
    expect(scene.notes).toMatchInlineSnapshot(`
      [
        "The cache is read-only here; checkpoints are stored as artifacts only, which a resume needs.",
      ]
    `);
  });

  test('does without where there is no cache', async () => {
    vi.stubEnv('ACTIONS_RESULTS_URL', undefined);
    const store = await STORES.cache();
    expect(await put(store, 'phasegate-a-1-000001.tar.gz', Buffer.from('one'))).toBeNull();
    expect(await store.find('phasegate-a-')).toEqual([]);
    expect(await got(store, 'phasegate-a-1-000001.tar.gz')).toBeNull();
  });

  test('finds nothing that a run of less trust has put there', async () => {
    const strange = cacheStore({
      holds: 'checkpoint',
      temporary: scene.dir.path,
      trust: 'stranger',
      limitMs: LONG,
      onNote,
    });
    await put(strange, 'phasegate-a-1-000001.tar.gz', Buffer.from('forged'));
    const store = await STORES.cache();
    expect(await store.find('phasegate-a-')).toEqual([]);
    expect(await got(store, 'phasegate-a-1-000001.tar.gz')).toBeNull();
    expect(scene.results.cacheKeys()).toEqual([
      'phasegate-v1-stranger-phasegate-a-1-000001.tar.gz',
    ]);
  });

  test('whatever goes wrong with it, it is as if there were none', async () => {
    const outcomes: Record<string, string> = {};
    const calls = ['CreateCacheEntry', 'PutBlob', 'FinalizeCacheEntryUpload'] as const;
    for (const [call, fault] of each(calls, UPLOAD_FAULTS)) {
      const name = `phasegate-a-1-${Object.keys(outcomes).length + 100_000}.tar.gz`;
      scene.results.fail(call, fault);
      outcomes[`put: ${call} ${shown(fault)}`] = await outcome(async () =>
        put(await STORES.cache(), name, Buffer.from(name)),
      );
    }
    await put(cache(LONG), 'phasegate-b-1-000001.tar.gz', Buffer.from('kept'));
    for (const [call, fault] of each(CACHE_DOWNLOAD, DOWNLOAD_FAULTS)) {
      scene.results.fail(call, fault);
      outcomes[`get: ${call} ${shown(fault)}`] = await outcome(() =>
        got(cache(limitFor(call, fault)), 'phasegate-b-1-000001.tar.gz'),
      );
    }
    expect(outcomes).toMatchInlineSnapshot(`
      {
        "get: GetBlob 404": "nothing",
        "get: GetBlob 429": "nothing",
        "get: GetBlob 500": "nothing",
        "get: GetBlob cut": "nothing",
        "get: GetBlob reset": "done",
        "get: GetBlob wrong": "nothing",
        "get: GetCacheEntryDownloadURL 404": "nothing",
        "get: GetCacheEntryDownloadURL 429": "nothing",
        "get: GetCacheEntryDownloadURL 500": "done",
        "get: GetCacheEntryDownloadURL cut": "nothing",
        "get: GetCacheEntryDownloadURL reset": "nothing",
        "put: CreateCacheEntry 404": "nothing",
        "put: CreateCacheEntry 409": "nothing",
        "put: CreateCacheEntry 429": "nothing",
        "put: CreateCacheEntry 500": "done",
        "put: CreateCacheEntry lost-answer": "nothing",
        "put: CreateCacheEntry reset": "nothing",
        "put: FinalizeCacheEntryUpload 404": "nothing",
        "put: FinalizeCacheEntryUpload 409": "nothing",
        "put: FinalizeCacheEntryUpload 429": "nothing",
        "put: FinalizeCacheEntryUpload 500": "done",
        "put: FinalizeCacheEntryUpload lost-answer": "nothing",
        "put: FinalizeCacheEntryUpload reset": "nothing",
        "put: PutBlob 404": "nothing",
        "put: PutBlob 409": "nothing",
        "put: PutBlob 429": "nothing",
        "put: PutBlob 500": "done",
        "put: PutBlob lost-answer": "done",
        "put: PutBlob reset": "done",
      }
    `);
  });
});

const onNote = (note: string): void => {
  scene.notes.push(note.replaceAll(scene.dir.path, '<dir>'));
};

const LONG = 60_000;

/** The library waits for ever for the rest of an answer, so somebody has to give up. */
const limitFor = (call: ResultsCall, { kind }: Fault): number =>
  kind === 'cut' && call !== 'GetBlob' ? 900 : LONG;

async function artifacts(
  workflowRun: string | null = '7001',
  token = scene.github.token,
  limitMs = LONG,
) {
  const { apiUrl } = scene.github;
  const github = await clientOf(scene.github, { token, patience: IMPATIENT });
  const repository = 'acme/widgets';
  const rest = artifactsByRest({ github, apiUrl, repository, token, workflowRun, waitMs: 1 });
  return artifactStore({ rest, patience: { listMs: limitMs, transferMs: limitMs }, onNote });
}

function cache(limitMs: number): CheckpointStore {
  return cacheStore({
    temporary: scene.dir.path,
    trust: 'trusted',
    holds: 'checkpoint',
    limitMs,
    onNote,
  });
}

async function put(store: CheckpointStore, name: string, bytes: Buffer) {
  const file = join(scene.dir.path, name);
  await writeFile(file, bytes);
  return store.put(name, file);
}

/** `null` if the store has nothing under this id. */
async function got(store: CheckpointStore, id: string): Promise<Buffer | null> {
  const file = join(scene.dir.path, 'got', 'file');
  await mkdir(join(scene.dir.path, 'got'), { recursive: true });
  await rm(file, { force: true });
  const found = await store.get(id, file);
  if (!found) expect(existsSync(file)).toBe(false);
  return found ? readFile(file) : null;
}

async function outcome(work: () => Promise<unknown>): Promise<string> {
  try {
    return (await work()) === null ? 'nothing' : 'done';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `refused: ${error.message}`;
  }
}

function* each<C>(calls: readonly C[], faults: readonly Fault[]): Generator<readonly [C, Fault]> {
  for (const call of calls) {
    for (const fault of faults) if (makesSense(call, fault)) yield [call, fault];
  }
}

/** An answer in JSON is not changed on its way. */
function makesSense(call: unknown, fault: Fault): boolean {
  return fault.kind !== 'wrong' || call === 'GetBlob';
}

function shown(fault: Fault): string {
  return fault.kind === 'status' ? String(fault.status) : fault.kind;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
