import type { GitLocation } from './git.ts';

/** The locations of a checkout; absolute paths. */
export interface GitDirs {
  /** Root of the checkout. */
  readonly root: string;
  /** git directory of this checkout; differs from `commonDir` in a linked worktree. */
  readonly gitDir: string;
  /** Shared by all checkouts of a repository: objects, refs, configuration. */
  readonly commonDir: string;
  /** `sha1` or `sha256`. */
  readonly objectFormat: string;
}

/** The checkout with its own refs, index and configuration. */
export function realPlace(dirs: GitDirs): GitLocation {
  return { workTree: dirs.root, gitDir: dirs.gitDir };
}
