import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UpperLayer } from '../../ports.ts';
import { matchingFiles } from './matching-files.ts';

export interface RootedPath {
  /** The folder that contains the path; links in its own path are resolved. */
  readonly root: string;
  readonly path: string;
}

/** The matching files of one folder. */
export function inRoot(root: string, globs: readonly string[]): readonly RootedPath[] {
  return matchingFiles(root, globs).map((path) => ({ root, path }));
}

/** The matching files of a folder with a layer over it, as an overlay shows both; by path. */
export function inLayers(
  root: string,
  globs: readonly string[],
  { upper, opaque }: UpperLayer,
): readonly RootedPath[] {
  const hiding = new Set(opaque);
  const above = matchingFiles(upper, globs, (path) => layerEntryKindOf(upper, path) !== 'whiteout');
  const below = matchingFiles(root, globs, (path) => {
    if (hiding.has(dirname(path))) return false;
    const over = layerEntryKindOf(upper, path);
    return over === 'nothing' || (over === 'folder' && layerEntryKindOf(root, path) === 'folder');
  });
  return [
    ...above.map((path) => ({ root: upper, path })),
    ...below.map((path) => ({ root, path })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

type LayerEntryKind = 'nothing' | 'folder' | 'whiteout' | 'other';

function layerEntryKindOf(root: string, path: string): LayerEntryKind {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return 'nothing';
  if (stats.isDirectory()) return 'folder';
  return stats.isCharacterDevice() && stats.rdev === 0 ? 'whiteout' : 'other';
}
