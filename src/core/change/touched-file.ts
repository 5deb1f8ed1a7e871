/** One file of a change, with as much of it as could be read. */
export interface TouchedFile {
  readonly path: string;
  /** `null` for a deleted file; else git's mode. */
  readonly mode: string | null;
  readonly modeBefore: string | null;
  readonly kind: 'text' | 'binary' | 'too-large';
  /** `null` unless it is text and was there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What it has to say of a file, among the paths of the whole change. */
export type RiskRule = (file: TouchedFile, paths: ReadonlySet<string>) => string | null;
