import { join } from 'node:path';
import type { Commit } from '../core/lib/brands.ts';
import { git, type Place } from '../git/git.ts';
import { Refusal } from '../ports.ts';
import { removeTree } from '../system/remove-tree.ts';
import type { LfsFiles } from './lfs/lfs.ts';
import { type Listing, listFiles } from './listing.ts';

export interface RestoreOptions {
  readonly place: Place;
  /** Becomes that of the tree. */
  readonly index: string;
  /** Commit or tree that the files are to equal. */
  readonly to: Commit;
  /** Where the index, which is that of the tree already, has files in Git LFS. */
  readonly lfs?: LfsFiles;
}

/**
 * Makes the files equal to a tree; ignored ones stay. Returns the paths that were put back or removed, sorted.
 * Tracked files come first, as their `.gitignore` decides what is ignored.
 */
export async function restoreFiles(options: RestoreOptions): Promise<readonly string[]> {
  return (await restoreAll(options)).undone;
}

export interface Restored {
  /** Paths that were put back or removed, sorted. */
  readonly undone: readonly string[];
  /** What the index has now. */
  readonly entries: Listing['entries'];
}

export async function restoreAll(options: RestoreOptions): Promise<Restored> {
  const { place, index, lfs } = options;
  const seen = lfs?.seen(index) ?? index;
  const undone = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = await listFiles({ place, index: seen });
    const wrong = wrongIn(found);
    if (wrong.changed.length + wrong.toRemove.length === 0)
      return { undone: [...undone].sort(), entries: found.entries };
    for (const path of wrong.undone) undone.add(path);
    for (const path of wrong.toRemove) await removeTree(join(place.workTree, path));
    if (wrong.changed.length > 0) await write(options, wrong);
  }
  throw new Refusal(
    `The files in ${place.workTree} change while they are restored.`,
    'End the process that still writes there, then run `phasegate resume`.',
  );
}

const MAX_ROUNDS = 4;

type Wrong = ReturnType<typeof wrongIn>;

/** Where Git LFS has files, git must not make pointers of them: then it writes only what is wrong. */
async function write(options: RestoreOptions, { changed, entries }: Wrong): Promise<void> {
  const { place, index, to, lfs } = options;
  const stored = lfs?.of(index);
  if (lfs === undefined || stored === undefined || stored.size === 0) {
    await git({ place, index, args: ['read-tree', '--reset', '-u', to] });
    return;
  }
  await lfs.putBack(index, changed);
  const others = changed.filter((path) => !stored.has(path));
  const isSkipped = (path: string): boolean => entries.get(path)?.isSkipped === true;
  for (const path of others.filter(isSkipped)) await removeTree(join(place.workTree, path));
  const input = others.filter((path) => !isSkipped(path)).map((path) => `${path}\0`);
  const args = ['checkout-index', '-f', '-q', '-z', '--stdin'];
  if (input.length > 0) await git({ place, index, args, input: input.join('') });
}

function wrongIn({ entries, changed, untracked, odd, strayFolders }: Listing) {
  const toRemove = [...odd.map(({ path }) => path), ...strayFolders, ...untracked];
  // A folder without a file is no work that anybody would miss.
  const undone = [...changed, ...untracked, ...odd.map(({ path }) => path)];
  return { entries, changed, undone, toRemove: outermost(toRemove) };
}

/** What lies in another one goes with it, and may have a path that is too long to be named. */
function outermost(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  const isWithin = (path: string): boolean => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      if (all.has(path.slice(0, at))) return true;
    return false;
  };
  return [...all].filter((path) => !isWithin(path)).sort();
}
