/** A file in a tree of git. */
export interface BlobVersion {
  /** git's notation: `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly blob: string;
}

/** The lines of a changed file, as counts. */
export interface ChangedLines {
  /** The current path; for a removed file, the earlier one. */
  readonly path: string;
  /** The path before a rename or copy; `null`: none. */
  readonly from: string | null;
  readonly insertions: number;
  readonly deletions: number;
  /** Whether they are more lines than git counts, because of carriage returns. */
  readonly hasReturns: boolean;
  /** No lines of the file are shown. */
  readonly isBinary: boolean;
}

/** A path that differs between two trees; `null`: no file is there. */
export interface FileChange {
  readonly path: string;
  readonly before: BlobVersion | null;
  readonly after: BlobVersion | null;
}
