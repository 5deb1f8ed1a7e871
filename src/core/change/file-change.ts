/** A file in a tree of git. */
export interface BlobVersion {
  /** git's notation: `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly blob: string;
}

/** A path that differs between two trees; `null`: no file is there. */
export interface FileChange {
  readonly path: string;
  readonly before: BlobVersion | null;
  readonly after: BlobVersion | null;
}
