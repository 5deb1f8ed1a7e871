import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { JOURNALS } from '../../src/app/stored/journal-reader.ts';
import { packerOf } from '../../src/checkpoints/archive/pack.ts';
import { restoreCheckpoint } from '../../src/checkpoints/restore.ts';
import { artifactStore } from '../../src/checkpoints/stores/artifact-store.ts';
import { uploaderOf } from '../../src/checkpoints/upload/uploader.ts';
import { asJob } from '../rig/as-job.ts';
import { type Child, type Compiled, compiled, UNLIMITED } from '../rig/child.ts';
import { hurry } from '../rig/hurry.ts';
import { few } from '../rig/long.ts';
import { type ResultsServer, resultsServer } from '../rig/results-server.ts';
import { finished, type StoredRun, started, storedRun, succeeded } from '../rig/stored-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';
import { tree } from '../rig/tree.ts';

few(0);

let sources: Compiled;
beforeAll(async () => {
  sources = await compiled();
});

let dir: TemporaryFolder;
let results: ResultsServer;
let run: StoredRun;
beforeEach(async () => {
  dir = await temporaryFolder();
  results = await resultsServer({ ids: 'falling' });
  run = await storedRun(join(dir.path, 'store'));
  await run.add(started('a', 1), succeeded('a', 1), finished());
  await run.write({ 'phases/a/1/output.log': 'said' });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await results[Symbol.asyncDispose]();
  await dir[Symbol.asyncDispose]();
});

test.each([
  ['before anything of it is uploaded', 'checkpointPacked', []],
  [
    'when it is stored and that is not noted',
    'checkpointStored',
    ['phasegate-one-1-000004.tar.gz'],
  ],
] as const)(
  'killed %s: who comes after keeps the run, and it is restored',
  async (_when, point, left) => {
    const child = uploading({ PHASEGATE_FAILPOINT: `${point}=kill` });
    expect((await child.end()).ended).toBe('SIGKILL');
    expect(results.artifacts().map(({ name }) => name)).toEqual(left);
    await expectKeptAndRestored();
  },
);

test.each(['CreateArtifact', 'PutBlock', 'PutBlockList', 'FinalizeArtifact'] as const)(
  'killed while %s is waited for: who comes after keeps the run, and it is restored',
  async (call) => {
    const held = results.hold(call);
    const child = uploading({});
    await held.reached;
    child.process.kill('SIGKILL');
    expect((await child.end()).ended).toBe('SIGKILL');
    held.release();
    await expectKeptAndRestored();
  },
);

test.each([
  ['', ['::add-mask::']],
  ['1', ['::debug::', '::add-mask::']],
])(
  'the library says nothing on standard output but what is to be masked; with RUNNER_DEBUG=%s',
  async (debug, kinds) => {
    const { lines, ended } = await uploading({ RUNNER_DEBUG: debug }).end();
    expect(ended).toBe(0);
    expect([...new Set(lines.map((line) => line.replace(/^(::[\w-]+::).*/, '$1')))]).toEqual(kinds);
  },
);

const SERVICE = { listMs: 60_000, transferMs: 60_000 } as const;

/** A job whose one process uploads the run. */
function uploading(env: Readonly<Record<string, string>>): Child {
  const { folder } = run;
  return sources.start(
    `import { artifactStore } from '$(checkpoints/stores/artifact-store.ts)';
     import { packerOf } from '$(checkpoints/archive/pack.ts)';
     import { uploaderOf } from '$(checkpoints/upload/uploader.ts)';
     import { JOURNALS } from '$(app/stored/journal-reader.ts)';
     const rest = { list: async () => [], download: async () => false };
     const store = artifactStore({ rest, patience: ${JSON.stringify(SERVICE)}, onNote: console.log });
     const folder = ${JSON.stringify(folder)};
     const temporary = ${JSON.stringify(join(dir.path, 'temporary'))};
     const packer = packerOf({ folder, temporary, journal: JOURNALS, makeBundle: null, phasegate: '0.1.0', attempt: 1 });
     const uploader = uploaderOf({ folder, scope: '7', packer, stores: [store], pauseMs: () => 0, onNote: console.log });
     await uploader.flush(60_000);`,
    { ...UNLIMITED, env: { RUNNER_TEMP: dir.path, ...results.environment(), ...env } },
  );
}

/** As the post step does, and then a later job. */
async function expectKeptAndRestored(): Promise<void> {
  asJob(results, dir.path);
  hurry();
  const { folder } = run;
  const rest = { list: async () => [], download: async () => false };
  const onNote = (note: string): void => expect.fail(note);
  const store = artifactStore({ rest, patience: SERVICE, onNote });
  const options = { journal: JOURNALS, makeBundle: null, phasegate: '0.1.0', attempt: 1 };
  const temporary = join(dir.path, 'temporary');
  const packer = packerOf({ folder, temporary, ...options });
  const uploader = { folder, scope: '7', packer, stores: [store], pauseMs: () => 0, onNote };
  await uploaderOf(uploader).flush(60_000);
  const restored = await restoreCheckpoint({
    stores: [store],
    wanted: { type: 'newest', run: run.run, over: 'attempts' },
    expected: { run: run.run, digest: null },
    store: join(dir.path, 'elsewhere'),
    temporary,
    scope: '7',
    journal: JOURNALS,
    fetchBundle: null,
    onNote,
  });
  expect(restored?.run).toBe('one');
  const there = await tree(restored?.folder ?? '');
  const here = await tree(folder);
  expect({ ...there, 'uploaded.json': '' }).toEqual({ ...here, 'uploaded.json': '' });
}
