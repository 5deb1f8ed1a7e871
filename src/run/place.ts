import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { localStore } from '../checkpoints/directory.ts';
import type { RunId } from '../core/brands.ts';
import { Refusal } from '../ports.ts';
import { userCache } from '../user-cache.ts';
import { canWorkInPlace } from '../workspace/in-place.ts';
import { findRepository, type Repository } from '../workspace/repository.ts';
import { isInCi } from './surroundings.ts';

/** Where a run is at home: its repository, the folder with all runs, and one for clones outside of both. */
export interface Place {
  readonly repository: Repository;
  readonly store: string;
  readonly clones: string;
}

/** `keptIn`: the folder with all runs, where it is not the repository's own. */
export async function findPlace(root: string, keptIn: string | null = null): Promise<Place> {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Refusal(`There is no folder ${root}.`, 'Give `--root` a folder of the repository.');
  }
  const repository = await findRepository(root);
  const store = keptIn ?? localStore(repository.mainRoot);
  return {
    repository,
    store,
    clones: keptIn === null ? cloneFolder(store) : `${keptIn}-work`,
  };
}

/** Runs of other repositories may have the same names. */
const cloneFolder = (store: string): string =>
  join(userCache(process.env), hash('sha256', store).slice(0, 16));

export interface Wish {
  readonly run: RunId;
  readonly clone: boolean;
  readonly onNote: (text: string) => void;
}

/** In place where that harms nobody; else, and with `--clone`, in a clone. In CI a dirty checkout is a mistake. */
export async function workspaceMode(
  { repository }: Place,
  wish: Wish,
): Promise<'in-place' | 'clone'> {
  if (wish.clone) return 'clone';
  const possible = await canWorkInPlace(repository, wish.run);
  if (possible.ok) return 'in-place';
  if (isInCi()) {
    throw new Refusal(
      `The checkout cannot be worked in: ${possible.why}.`,
      'Let the checkout be clean before Phasegate runs in CI.',
    );
  }
  wish.onNote(`The run works in a clone, and your checkout is not touched: ${possible.why}.`);
  return 'clone';
}
