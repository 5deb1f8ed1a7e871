import { lstatSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reopen } from '../system/open-folder.ts';
import type { Mount } from './bubblewrap.ts';
import type { HomeFolder } from './homes/homes.ts';
import { isWithin } from './shown.ts';

/**
 * Removes links at mount points in a home that `setup` or agents wrote to: bubblewrap creates mount points with the runner's rights, and
 * would follow links out of the sandbox.
 */
export function clearWay(mounts: readonly Mount[], { folder, overlay }: HomeFolder): void {
  const layers = overlay === null ? [folder] : [overlay.lower, overlay.upper];
  for (const over of mounts.filter((one) => one.type === 'writable' && one.from === folder)) {
    const inside = mounts.filter(({ at }) => at !== over.at && isWithin(at, over.at));
    for (const { at } of inside)
      for (const layer of layers) removeLinks(layer, relative(over.at, at).split('/'));
  }
}

function removeLinks(folder: string, names: readonly string[]): void {
  let at = folder;
  for (const name of names) {
    at = join(at, name);
    const stats = lstatSync(at, { throwIfNoEntry: false });
    if (stats === undefined) return;
    // bubblewrap could not create a mount point in a folder without permissions.
    if (stats.isDirectory()) reopen(at);
    if (!stats.isSymbolicLink()) continue;
    rmSync(at);
    return;
  }
}
