import type { FileChange } from '../core/change/file-change.ts';
import type { Commit } from '../core/lib/brands.ts';

/** The run's commits for a delivery. All functions reject with `Refusal`. */
export interface RunCommits {
  tree(commit: Commit): Promise<string>;
  /** The changes between two commits, sorted by path; a rename is a removed and an added file. */
  changes(from: Commit, to: Commit): Promise<readonly FileChange[]>;
  /** Blobs by hash; `null`: larger than `mostBytes` in total. */
  contents(
    blobs: readonly string[],
    mostBytes: number,
  ): Promise<ReadonlyMap<string, Buffer> | null>;
  /** Pushes the commit to a branch on GitHub whose tip must be `expected`; `null`: the branch must not exist. */
  push(options: {
    readonly commit: Commit;
    readonly branch: string;
    readonly expected: string | null;
  }): Promise<void>;
}
