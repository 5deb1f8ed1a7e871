import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Commit } from '../core/lib/brands.ts';
import { type GitLocation, git } from '../git/git.ts';
import { Refusal } from '../ports.ts';
import { reopenWay } from '../system/open-folder.ts';
import { removeTree } from '../system/remove-tree.ts';
import type { LfsFiles } from './lfs/lfs.ts';
import { listFiles, type WorkspaceListing } from './listing.ts';
import { isRealFolder, parentOf } from './real-folder.ts';

export interface RestoreFilesOptions {
  readonly place: GitLocation;
  /** Becomes the index of the tree. */
  readonly index: string;
  /** The commit or tree to restore. */
  readonly to: Commit;
  /** Files in Git LFS of the index, if that already matches the tree. */
  readonly lfs?: LfsFiles;
}

/**
 * Makes the files equal to a tree; ignored files stay, except attributes that git would obey. Returns the restored or removed paths, sorted. Tracked files come first,
 * because their `.gitignore` decides what is ignored.
 */
export async function restoreFiles(options: RestoreFilesOptions): Promise<readonly string[]> {
  return (await restoreAll(options)).undone;
}

export interface RestoredFiles {
  /** Restored or removed paths, sorted. */
  readonly undone: readonly string[];
  /** The current entries of the index. */
  readonly entries: WorkspaceListing['entries'];
}

export async function restoreAll(options: RestoreFilesOptions): Promise<RestoredFiles> {
  const { place, index, lfs } = options;
  const seen = lfs?.seen(index) ?? index;
  const undone = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = await listFiles({ place, index: seen });
    const wrong = wrongIn(found);
    if (wrong.changed.length + wrong.toRemove.length === 0)
      return { undone: [...undone].sort(), entries: found.entries };
    for (const path of wrong.undone) undone.add(path);
    for (const path of wrong.toRemove) await removeShownAs(place.workTree, path);
    await makeWay(place.workTree, wrong.changed);
    if (wrong.changed.length > 0) await writeDifferences(options, wrong);
  }
  throw new Refusal(
    `The files in ${place.workTree} change while they are restored.`,
    'End the process that still writes there, then run `phasegate resume`.',
  );
}

const MAX_ROUNDS = 4;

/** Removes everything that is shown by this path: names that are not UTF-8 are shown with a replacement character. */
async function removeShownAs(root: string, path: string): Promise<void> {
  reopenWay(root, parentOf(path));
  if (!path.includes('\ufffd')) return removeTree(join(root, path));
  let found: readonly Buffer[] = [Buffer.from(root)];
  for (const name of path.split('/')) found = found.flatMap((folder) => namedIn(folder, name));
  for (const one of found) await removeTree(one);
}

function namedIn(folder: Buffer, name: string): readonly Buffer[] {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { encoding: 'buffer' })
    .filter((bytes) => bytes.toString() === name)
    .map((bytes) => Buffer.concat([folder, Buffer.from('/'), bytes]));
}

/** git writes into no folder without permissions, and removes none in the place of a file. */
async function makeWay(root: string, changed: readonly string[]): Promise<void> {
  for (const path of changed) {
    reopenWay(root, parentOf(path));
    if (isRealFolder(root, path)) await removeTree(join(root, path));
  }
}

type WorkspaceDifference = ReturnType<typeof wrongIn>;

/** git must not write pointers over contents in Git LFS, so only differing files are written. */
async function writeDifferences(
  options: RestoreFilesOptions,
  { changed, entries }: WorkspaceDifference,
): Promise<void> {
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

function wrongIn({ entries, changed, untracked, odd, strayFolders }: WorkspaceListing) {
  const toRemove = [...odd.map(({ path }) => path), ...strayFolders, ...untracked];
  // An empty folder contains no work, so it is not reported.
  const undone = [...changed, ...untracked, ...odd.map(({ path }) => path)];
  return { entries, changed, undone, toRemove: outermost(toRemove) };
}

/** Nested paths go with their parent, and may be too long to name. */
function outermost(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  const isWithin = (path: string): boolean => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      if (all.has(path.slice(0, at))) return true;
    return false;
  };
  return [...all].filter((path) => !isWithin(path)).sort();
}
