import { lstat, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * The position of a path in a folder: relative, with all links resolved, `''` for the folder itself; `null`: outside. Neither
 * needs to exist.
 */
export async function wayWithin(folder: string, path: string): Promise<string | null> {
  const root = await realPath(resolve(folder));
  const target = root === null ? null : await realPath(resolve(root, path));
  if (root === null || target === null) return null;
  const way = relative(root, target);
  return way === '..' || way.startsWith(`..${sep}`) ? null : way;
}

/** Resolves links as far as the path exists; `null` behind a dangling link. */
async function realPath(path: string): Promise<string | null> {
  const there = await nearestExisting(path);
  try {
    return resolve(await realpath(there), relative(there, path));
  } catch {
    // A dangling link, a loop of links, or an unreadable folder.
    return null;
  }
}

async function nearestExisting(path: string): Promise<string> {
  try {
    await lstat(path);
    return path;
  } catch {
    const parent = dirname(path);
    return parent === path ? path : nearestExisting(parent);
  }
}
