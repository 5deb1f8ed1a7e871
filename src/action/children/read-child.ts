import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { JOURNALS } from '../../app/stored/journal-reader.ts';
import { unpack } from '../../checkpoints/archive/unpack.ts';
import { journalFile } from '../../checkpoints/directory.ts';
import { fetchPart } from '../../checkpoints/stores/fetch-archive.ts';
import type { CheckpointPart } from '../../core/checkpoint/manifest.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { type CheckedChild, checkChild } from '../../core/run/children/check-child.ts';
import type { ParentRun } from '../../core/run/children/parent.ts';
import { type CheckpointStore, Refusal } from '../../ports.ts';
import { digestFile } from '../../system/copy-file.ts';

/** The place of a slot's artifact, as its job published it. */
export interface ChildPlace {
  readonly slot: number;
  /** Id of the artifact. */
  readonly id: string;
  /** SHA-256 of the whole file in hex; `null`: only GitHub's digest is known. */
  readonly sha256: string | null;
}

export interface ChildReadRequest {
  readonly run: RunId;
  readonly parent: ParentRun;
  /** The stores in order; ids belong to the last one. */
  readonly stores: readonly CheckpointStore[];
  /** The folder for unpacked children; created if missing. */
  readonly folder: string;
}

/** A child run whose files were verified, and whose journal was checked against the parent's. */
export type ReadChild =
  | (Extract<CheckedChild, { type: 'child' }> & { readonly folder: string })
  | Extract<CheckedChild, { type: 'refused' }>;

/** Rejects with `Refusal` only if GitHub does not provide the files: then the child's state is unknown. */
export async function readChild(reading: ChildReadRequest, place: ChildPlace): Promise<ReadChild> {
  const { folder, stores } = reading;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${place.slot}.tar.gz`);
  try {
    if (!(await stores.at(-1)?.get(place.id, file)))
      return { type: 'refused', why: 'no longer exists' };
    if (place.sha256 !== null && (await digestFile(file)).sha256 !== place.sha256)
      return { type: 'refused', why: 'differs from the file that its job uploaded' };
    return await unpackChild(reading, place, file);
  } finally {
    await rm(file, { force: true });
  }
}

async function unpackChild(
  reading: ChildReadRequest,
  { slot }: ChildPlace,
  file: string,
): Promise<ReadChild> {
  const { run, parent, folder } = reading;
  const into = join(folder, String(slot));
  await rm(into, { recursive: true, force: true });
  const archive = { file, label: `of slot ${slot}` };
  const expected = { run, digest: null };
  const parts = new PartCache(reading);
  const { find: findPart } = parts;
  try {
    await unpack({ archive, into, journal: JOURNALS, expected, findPart });
  } catch (error) {
    if (!(error instanceof Refusal) || parts.failure !== null) throw error;
    return { type: 'refused', why: `cannot be used: ${error.message.replace(/\.$/, '')}` };
  }
  const checked = checkChild(parent, slot, JOURNALS.read(journalFile(into)).events);
  return checked.type === 'child' ? { ...checked, folder: into } : checked;
}

/** Checkpoints of the parent, on which all children build; each is downloaded once. */
class PartCache {
  failure: unknown = null;
  readonly #reading: ChildReadRequest;

  constructor(reading: ChildReadRequest) {
    this.#reading = reading;
  }

  readonly find = async (part: CheckpointPart): Promise<string> => {
    const { stores, folder } = this.#reading;
    const known = join(folder, `part-${part.sha256}.tar.gz`);
    if (existsSync(known)) return known;
    try {
      return await fetchPart(stores, folder, part);
    } catch (error) {
      this.failure = error;
      throw error;
    }
  };
}
