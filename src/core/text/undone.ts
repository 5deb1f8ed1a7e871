import { shownPath } from '../view/shown-path.ts';

/** Files of one folder from which on only their number is told. */
const MANY = 4;
const MOST_NAMES = 12;

/** Paths of files that were undone: many in one folder as their number, and of many names the first. */
export function undoneText(paths: readonly string[]): string {
  const folders = new Map<string, number>();
  for (const path of paths) {
    const folder = topOf(path);
    if (folder !== null) folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const names = paths.map((path) => {
    const folder = topOf(path);
    const count = folder === null ? 0 : (folders.get(folder) ?? 0);
    return folder === null || count < MANY ? path : `${folder} (${count} files)`;
  });
  const distinct = [...new Set(names.map(shownPath))];
  const more = distinct.length - MOST_NAMES;
  const shown = distinct.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function topOf(path: string): string | null {
  const end = path.indexOf('/');
  return end === -1 ? null : path.slice(0, end + 1);
}
