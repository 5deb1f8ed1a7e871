import { chmodSync, lstatSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingPair } from '../git/configuration.ts';

/**
 * What the disk of the folder can store, as `git init` finds out: with the person's settings for another disk, git would overlook
 * modes, links, or names that differ in letter case only, so the delivered files would not be the verified ones.
 */
export function diskSettings(folder: string): readonly SettingPair[] {
  const own = mkdtempSync(join(folder, 'disk-'));
  try {
    const file = join(own, 'file');
    writeFileSync(file, '');
    return [
      { key: 'core.filemode', value: String(keepsModes(file)) },
      { key: 'core.ignorecase', value: String(exists(join(own, 'FILE'))) },
      { key: 'core.symlinks', value: String(keepsLinks(join(own, 'link'))) },
    ];
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Some disks report the same mode for all files, others forget a change. */
function keepsModes(file: string): boolean {
  return [0o755, 0o644].every((mode) => {
    try {
      chmodSync(file, mode);
      return (lstatSync(file).mode & 0o777) === mode;
    } catch {
      return false;
    }
  });
}

function keepsLinks(link: string): boolean {
  try {
    symlinkSync('file', link);
    return lstatSync(link).isSymbolicLink();
  } catch {
    return false;
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
