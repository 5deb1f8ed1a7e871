import { lstat, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Where a path that an agent names lies within a folder: relative, with all links followed, `''` for the folder itself;
 * `null` if it leads out. Neither need exist.
 */
export async function wayWithin(folder: string, path: string): Promise<string | null> {
  const root = await realPath(resolve(folder));
  const target = root === null ? null : await realPath(resolve(root, path));
  if (root === null || target === null) return null;
  const way = relative(root, target);
  return way === '..' || way.startsWith(`..${sep}`) ? null : way;
}

/** With links followed as far as there is something; `null` for what hangs on a link that leads nowhere. */
async function realPath(path: string): Promise<string | null> {
  const there = await nearestExisting(path);
  try {
    return resolve(await realpath(there), relative(there, path));
  } catch {
    // A dangling link, a loop of links, or a folder that may not be looked into.
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
