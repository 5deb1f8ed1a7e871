import picomatch from 'picomatch/posix.js';

/** Whether a path matches any of the globs. Matches dot files and names with line breaks, too, which otherwise would escape. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true, flags: 's' });
}
