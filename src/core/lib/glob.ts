import picomatch from 'picomatch/posix.js';

/** Tells whether a path matches any of the globs. Dot files count, and so do names with a line break, which would slip by. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true, flags: 's' });
}
