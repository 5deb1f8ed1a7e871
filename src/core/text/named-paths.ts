import { shownPath } from '../view/shown-path.ts';

const MAX_NAMED = 5;

/** `` `a`, `b` and 3 more ``: the first five paths, and the number of others. */
export function namedPaths(paths: readonly string[]): string {
  const named = paths.slice(0, MAX_NAMED).map((path) => `\`${shownPath(path)}\``);
  const more = paths.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
