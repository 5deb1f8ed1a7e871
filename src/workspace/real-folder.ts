import { lstatSync, type Stats } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../system/disk.ts';
import { reopenWay } from '../system/open-folder.ts';
import { removeTree } from '../system/remove-tree.ts';

/** Whether the path below the root, and each of its parent folders, is a folder and not a link. */
export function isRealFolder(
  root: string,
  path: string,
  known: Map<string, boolean> = new Map(),
): boolean {
  if (path === '') return true;
  const answer =
    known.get(path) ??
    (isRealFolder(root, parentOf(path), known) &&
      statsOf(join(root, path))?.isDirectory() === true);
  known.set(path, answer);
  return answer;
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Does not follow links; `null`: there is nothing. */
export function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (['ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

/** Creates the folder, and removes anything else in its place; links are not followed. */
export async function makeRealFolder(root: string, path: string): Promise<void> {
  reopenWay(root, path);
  const names = path === '' ? [] : path.split('/');
  for (const at of names.map((_, index) => names.slice(0, index + 1).join('/'))) {
    if (isRealFolder(root, at)) continue;
    await removeTree(join(root, at));
    await mkdir(join(root, at));
  }
}
