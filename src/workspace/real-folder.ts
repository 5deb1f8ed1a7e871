import { lstatSync, type Stats } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../system/disk.ts';
import { removeTree } from '../system/remove-tree.ts';

/** Whether the path below the root, and each folder on the way to it, is a folder and no link to one. */
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

/** Follows no link; `null` where nothing is. */
export function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (['ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

/** Whatever else stands in the way of the folder is removed; a link is not followed. */
export async function makeRealFolder(root: string, path: string): Promise<void> {
  const names = path === '' ? [] : path.split('/');
  for (const at of names.map((_, index) => names.slice(0, index + 1).join('/'))) {
    if (isRealFolder(root, at)) continue;
    await removeTree(join(root, at));
    await mkdir(join(root, at));
  }
}
