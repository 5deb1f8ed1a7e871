import type { Place } from './git.ts';

/** Where a checkout's parts lie; absolute paths. */
export interface GitDirs {
  /** Top of the checkout. */
  readonly root: string;
  /** Of this checkout; differs from `commonDir` in a linked worktree. */
  readonly gitDir: string;
  /** What all checkouts of a repository share: objects, refs, configuration. */
  readonly commonDir: string;
  /** `sha1` or `sha256`. */
  readonly objectFormat: string;
}

/** The checkout as git itself sees it: its own refs, index and configuration. */
export function realPlace(dirs: GitDirs): Place {
  return { workTree: dirs.root, gitDir: dirs.gitDir };
}
