import type { Commit } from '../core/lib/brands.ts';

/** The run's commits, as a delivery needs them. Everything rejects with `Refusal`. */
export interface RunCommits {
  /** Of a commit. */
  tree(commit: Commit): Promise<string>;
  /** What lies between two commits, a rename as what it is: a file less and a file more. Sorted by path. */
  changes(from: Commit, to: Commit): Promise<readonly FileChange[]>;
  /** Blobs by name; `null` if they are more than `mostBytes` together. */
  contents(
    blobs: readonly string[],
    mostBytes: number,
  ): Promise<ReadonlyMap<string, Buffer> | null>;
  /** Puts the commit on a branch of GitHub's that is at `expected` now; `null`: that is not there. */
  push(options: {
    readonly commit: Commit;
    readonly branch: string;
    readonly expected: string | null;
  }): Promise<void>;
}

export interface FileChange {
  readonly path: string;
  readonly before: FileVersion | null;
  readonly after: FileVersion | null;
}

export interface FileVersion {
  /** As git writes it: `100644`, `100755`, `120000` for a link, `160000` for a repository. */
  readonly mode: string;
  readonly blob: string;
}
