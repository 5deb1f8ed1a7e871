import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommitsIn, hasBundle } from '../core/checkpoint/contents.ts';
import type { CheckpointPart } from '../core/checkpoint/manifest.ts';
import { type Digest, digestOf, type RunId } from '../core/lib/brands.ts';
import { type CheckpointStore, Refusal } from '../ports.ts';
import { digestFile } from '../system/copy-file.ts';
import { diskRefusal, makeFolder, syncFolder } from '../system/disk.ts';
import { damaged } from './archive/archive.ts';
import { type ExpectedCheckpoint, unpack } from './archive/unpack.ts';
import { journalFile, prepareStore, runFolder, runsFolder } from './directory.ts';
import type { JournalReader } from './journal-reader.ts';
import {
  type CheckpointSelector,
  type CheckpointSource,
  fetchPart,
  sourcesOf,
} from './stores/fetch-archive.ts';
import { writeLastUpload } from './upload/last-upload.ts';

export interface RestoreCheckpointOptions {
  /**
   * Stores to search, in order: a cache comes before the artifacts that it copies, the authoritative store last. Jobs that decide
   * or deliver do not use the cache.
   */
  readonly stores: readonly CheckpointStore[];
  readonly wanted: CheckpointSelector;
  readonly expected: ExpectedCheckpoint;
  /** The store for runs, which gets the run's folder. */
  readonly store: string;
  /** The folder for unpacking and verification; created if missing. */
  readonly temporary: string;
  /**
   * Scope of this workflow run's uploads, so that the next checkpoint need not repeat files; `null`: nothing is uploaded from
   * here.
   */
  readonly scope: string | null;
  readonly journal: JournalReader;
  /** Creates the runner's git directory of a repository from its bundle, beside it; `null`: there is no repository. */
  readonly fetchBundle: FetchBundle | null;
  readonly onNote: (note: string) => void;
}

export type FetchBundle = (file: string, commits: CommitsIn) => Promise<void>;

export interface RestoredCheckpoint {
  readonly run: RunId;
  readonly folder: string;
  readonly digest: Digest;
}

/**
 * Restores a run from a checkpoint into the store after every part was verified; before that the store is unchanged. `null`:
 * there is no checkpoint. Throws `Refusal` if it is unavailable or invalid.
 */
export async function restoreCheckpoint(
  options: RestoreCheckpointOptions,
): Promise<RestoredCheckpoint | null> {
  const sources = await sourcesOf(options.stores, options.wanted);
  await prepareStore(options.store);
  const artifact = sources.find(({ store }) => store.name !== 'cache');
  const restored = await firstRestored(options, sources, artifact);
  // An id may be too old. A checkpoint that is listed is not: without it, the run would restart.
  if (restored === null && options.wanted.type === 'newest' && artifact !== undefined)
    throw notThere(artifact);
  return restored;
}

/** From the first source that has a valid copy. `null`: none has any. */
async function firstRestored(
  options: RestoreCheckpointOptions,
  sources: readonly CheckpointSource[],
  artifact: CheckpointSource | undefined,
): Promise<RestoredCheckpoint | null> {
  let failure: Refusal | null = null;
  for (const source of sources) {
    try {
      const restored = await restoreFrom(options, { source, artifact });
      if (restored !== null) return restored;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failure = error;
      // Another store may have a valid copy.
      if (source !== sources.at(-1))
        options.onNote(`From the ${source.store.name}: ${error.message}`);
    }
  }
  if (failure !== null) throw failure;
  return null;
}

function notThere(source: CheckpointSource): Refusal {
  return new Refusal(
    `The checkpoint ${source.stored.name} is listed, but cannot be downloaded: there is no such ${source.store.name === 'artifact' ? 'artifact' : 'file'}.`,
    'Try again. If it was deleted just now, use an older checkpoint, or start a new run.',
    { isPassing: true },
  );
}

/** `null`: the store no longer has it. */
async function restoreFrom(
  options: RestoreCheckpointOptions,
  sources: CheckpointSources,
): Promise<RestoredCheckpoint | null> {
  // On the same disk as its destination, with a name that no run has.
  const into = join(runsFolder(options.store), `.${randomUUID()}`);
  try {
    makeFolder(options.temporary);
    const work = await mkdtemp(join(options.temporary, 'restore-'));
    try {
      return await restoreInto(options, sources, { work, into });
    } finally {
      await rm(work, { recursive: true, force: true });
      await rm(into, { recursive: true, force: true });
    }
  } catch (error) {
    throw diskRefusal(error, 'The checkpoint cannot be restored');
  }
}

/** The checkpoint to try, and the artifact that it copies, if known. */
interface CheckpointSources {
  readonly source: CheckpointSource;
  readonly artifact: CheckpointSource | undefined;
}

async function restoreInto(
  options: RestoreCheckpointOptions,
  { source, artifact }: CheckpointSources,
  { work, into }: { readonly work: string; readonly into: string },
): Promise<RestoredCheckpoint | null> {
  const { stores, journal, expected, scope, store } = options;
  const file = join(work, 'checkpoint.tar.gz');
  if (!(await source.store.get(source.stored.id, file))) return null;
  const archive = { file, label: labelOf(source) };
  const { sha256 } = await digestFile(file);
  if (source.stored.sha256 !== null && source.stored.sha256 !== sha256)
    throw damaged(archive.label, 'the file differs from the uploaded file');
  const findPart = (part: CheckpointPart): Promise<string> => fetchPart(stores, work, part);
  const { manifest, contents } = await unpack({ archive, into, journal, expected, findPart });
  const { run } = manifest;
  const { digest } = manifest.journal;
  const folder = runFolder(store, run);
  const restored = { run, folder, digest };
  if (await isAlreadyHere(options, restored)) return restored;
  for (const commits of contents.commits.filter(hasBundle))
    await options.fetchBundle?.(join(into, commits.bundle), commits);
  if (scope !== null && artifact !== undefined) {
    const stored = { id: artifact.stored.id, name: manifest.name, sha256 };
    writeLastUpload(into, { scope, stored, manifest });
  }
  await rename(into, folder);
  syncFolder(runsFolder(store));
  return restored;
}

function labelOf({ store, stored }: CheckpointSource): string {
  return store.name === 'directory' ? stored.name : `of ${store.name} ${stored.id}`;
}

/** Whether the store already has the run in the state of the checkpoint. A folder in which no run began is removed. */
async function isAlreadyHere(
  { journal, store }: RestoreCheckpointOptions,
  { run, folder, digest }: RestoredCheckpoint,
): Promise<boolean> {
  const file = journalFile(folder);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) {
    await rm(folder, { recursive: true, force: true });
    return false;
  }
  if (digestOf(journal.read(file).head) === digest) return true;
  throw new Refusal(
    `The run \`${run}\` already exists in ${store}, and differs from the checkpoint.`,
    `Resume the existing run with \`phasegate resume ${run}\`, or move ${folder} away first.`,
  );
}
