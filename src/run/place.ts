import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { localStore } from '../checkpoints/directory.ts';
import type { RunId } from '../core/brands.ts';
import { Refusal } from '../ports.ts';
import { canWorkInPlace } from '../workspace/in-place.ts';
import { findRepository, type Repository } from '../workspace/repository.ts';

/** Where a run is at home: its repository, the folder with all runs, and one for clones outside of both. */
export interface Place {
  readonly repository: Repository;
  readonly store: string;
  readonly clones: string;
}

export async function findPlace(root: string): Promise<Place> {
  const repository = await findRepository(root);
  const cache = process.env.XDG_CACHE_HOME || join(homedir() || tmpdir(), '.cache');
  return { repository, store: localStore(repository.mainRoot), clones: join(cache, 'phasegate') };
}

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
      `The checkout cannot be worked in: ${possible.why}`,
      'Let the checkout be clean before Phasegate runs in CI.',
    );
  }
  wish.onNote(`${possible.why} The run works in a clone; your checkout is not touched.`);
  return 'clone';
}

/** Who does this, as far as this machine knows. */
export function localActor(): string {
  return process.env.GITHUB_ACTOR || userInfo().username;
}

export const isInActions = (): boolean => process.env.GITHUB_ACTIONS === 'true';
export const isInCi = (): boolean => isInActions() || /^(1|true)$/i.test(process.env.CI ?? '');
export const isInRun = (): boolean => (process.env.PHASEGATE_RUN ?? '') !== '';
