import { join } from 'node:path';
import type { CheckpointPart } from '../../core/checkpoint/manifest.ts';
import {
  type CheckpointName,
  checkpointPrefix,
  compareCheckpoints,
  readCheckpointName,
} from '../../core/checkpoint/name.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { type CheckpointStore, Refusal, type StoredCheckpoint } from '../../ports.ts';
import { digestFile } from '../../system/copy-file.ts';

/** The wanted checkpoint. */
export type CheckpointSelector =
  /** The checkpoint of an earlier job; the id belongs to the last store. */
  | { readonly type: 'id'; readonly id: string }
  /** The newest of the run: by the attempt of its workflow run or, over several workflow runs, by its journal alone. */
  | { readonly type: 'newest'; readonly run: RunId; readonly over: 'attempts' | 'workflow-runs' };

/** One place to get a checkpoint from. */
export interface CheckpointSource {
  readonly store: CheckpointStore;
  readonly stored: StoredCheckpoint;
}

/** Sources in the order of the stores; empty if there is no such checkpoint. */
export async function sourcesOf(
  stores: readonly CheckpointStore[],
  wanted: CheckpointSelector,
): Promise<readonly CheckpointSource[]> {
  if (wanted.type === 'id') {
    const last = stores.at(-1);
    const stored = { id: wanted.id, name: wanted.id, sha256: null };
    return last === undefined ? [] : [{ store: last, stored }];
  }
  const found: NamedCheckpointSource[] = [];
  for (const store of stores) {
    for (const stored of await store.find(checkpointPrefix(wanted.run))) {
      const name = readCheckpointName(stored.name);
      if (name?.run === wanted.run) found.push({ store, stored, name });
    }
  }
  const compare = ORDERS[wanted.over];
  const [first, ...rest] = found.filter((one) => !isCache(one));
  if (first === undefined) return [];
  const newest = rest.reduce((best, one) => (compare(one.name, best.name) > 0 ? one : best), first);
  const { sha256 } = newest.stored;
  return found
    .filter(({ name }) => compare(name, newest.name) === 0)
    .flatMap((one) => {
      if (!isCache(one)) return [one];
      return sha256 === null ? [] : [{ ...one, stored: { ...one.stored, sha256 } }];
    });
}

interface NamedCheckpointSource extends CheckpointSource {
  readonly name: CheckpointName;
}

/** Cache entries may have any name, so one is used only if it equals an artifact byte for byte. */
const isCache = ({ store }: CheckpointSource): boolean => store.name === 'cache';

/** A later workflow run counts its attempts from 1 again. */
const ORDERS = {
  attempts: compareCheckpoints,
  'workflow-runs': (a: CheckpointName, b: CheckpointName) =>
    a.lines - b.lines || compareCheckpoints(a, b),
} as const;

/** An archive that another one names, from the first store with an unchanged copy. Throws `Refusal` if there is none. */
export async function fetchPart(
  stores: readonly CheckpointStore[],
  folder: string,
  part: CheckpointPart,
): Promise<string> {
  const file = join(folder, `part-${part.sha256}.tar.gz`);
  const tried: string[] = [];
  for (const store of stores) {
    const id = store.name === 'artifact' ? part.id : part.name;
    const why = await tryStore(store, { id, file, sha256: part.sha256 });
    if (why === null) return file;
    tried.push(`${store.name}: ${why}`);
  }
  throw new Refusal(
    `The part ${part.name} of the checkpoint is not available (${tried.join('; ')}).`,
    'The artifact was deleted or has expired. Use another checkpoint, or start a new run.',
  );
}

/** `null`: the file is now there and correct. */
async function tryStore(
  store: CheckpointStore,
  { id, file, sha256 }: { readonly id: string; readonly file: string; readonly sha256: string },
): Promise<string | null> {
  try {
    if (!(await store.get(id, file))) return 'missing';
    return (await digestFile(file)).sha256 === sha256 ? null : 'changed';
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
