import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../disk.ts';

/** Whether the path below the root, and each folder on the way to it, is a folder and no link to one. */
export function isRealFolder(
  root: string,
  path: string,
  known: Map<string, boolean> = new Map(),
): boolean {
  if (path === '') return true;
  const answer =
    known.get(path) ?? (isRealFolder(root, parentOf(path), known) && isFolder(join(root, path)));
  known.set(path, answer);
  return answer;
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (['ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}
