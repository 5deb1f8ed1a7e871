/** One file of a change, with the contents that could be read. */
export interface TouchedFile {
  readonly path: string;
  /** git's mode; `null`: deleted. */
  readonly mode: string | null;
  readonly modeBefore: string | null;
  readonly kind: 'text' | 'binary' | 'too-large';
  /** `null`: not text, or the file did not exist. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The note about a file, given the paths of the whole change; `null`: none. */
export type RiskRule = (file: TouchedFile, paths: ReadonlySet<string>) => string | null;
