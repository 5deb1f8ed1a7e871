import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { restoreCache, saveCache } from '@actions/cache';
import { afterEach, expect, test, vi } from 'vitest';
import { asJob } from './as-job.ts';
import { resultsServer } from './results-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('the real artifact library uploads a file, finds it and downloads it again', async () => {
  await using results = await resultsServer();
  await using dir = await temporaryFolder();
  asJob(results, dir.path);
  const file = join(dir.path, 'state.tar.gz');
  await writeFile(file, 'what there is');
  const client = new DefaultArtifactClient();
  const { id, size } = await client.uploadArtifact('', [file], dir.path, { skipArchive: true });
  const { artifacts } = await client.listArtifacts();
  expect([id, size, artifacts.map(({ name }) => name)]).toEqual([1001, 13, ['state.tar.gz']]);
  const path = join(dir.path, 'down');
  const expectedHash = artifacts[0]?.digest ?? '';
  const options = { path, skipDecompress: true, expectedHash };
  expect(await client.downloadArtifact(1001, options)).toEqual({
    downloadPath: path,
    digestMismatch: false,
  });
  expect(readdirSync(path)).toEqual(['state.tar.gz']);
  expect(results.artifacts().map(({ id, run, attempt }) => [id, run, attempt])).toEqual([
    [1001, '7001', 1],
  ]);
  expect(results.calls).toMatchInlineSnapshot(`
    [
      "CreateArtifact",
      "PutBlock",
      "PutBlockList",
      "FinalizeArtifact",
      "ListArtifacts",
      "ListArtifacts",
      "GetSignedArtifactURL",
      "GetBlob",
    ]
  `);
});

test('a token sees only what its own attempt uploaded, where attempts are kept apart', async () => {
  await using results = await resultsServer({ ids: 'falling' });
  await using dir = await temporaryFolder();
  const file = join(dir.path, 'one');
  await writeFile(file, '1');
  const seen: (readonly number[])[] = [];
  for (const attempt of [1, 2]) {
    asJob(results, dir.path, { attempt });
    const client = new DefaultArtifactClient();
    await client.uploadArtifact('', [file], dir.path, { skipArchive: true });
    seen.push((await client.listArtifacts()).artifacts.map(({ id }) => id));
  }
  expect(seen).toEqual([[999_999], [999_998]]);
});

test('the real cache library saves a file, finds it by the beginning of its key and restores it', async () => {
  await using results = await resultsServer();
  await using dir = await temporaryFolder();
  asJob(results, dir.path);
  const file = join(dir.path, 'state');
  await writeFile(file, 'what there is');
  expect(await saveCache([file], 'run-1')).toBe(5001);
  await writeFile(file, 'something else');
  expect(await restoreCache([file], 'run-', ['run-'])).toBe('run-1');
  expect(readFileSync(file, 'utf8')).toBe('what there is');
  expect(results.cacheKeys()).toEqual(['run-1']);
});

test('a job whose cache is read-only saves nothing', async () => {
  await using results = await resultsServer();
  await using dir = await temporaryFolder();
  asJob(results, dir.path, { cache: 'read' });
  const file = join(dir.path, 'state');
  await writeFile(file, 'what there is');
  expect(await saveCache([file], 'run-1')).toBe(-1);
  expect(results.cacheKeys()).toEqual([]);
});
