import type { Commit, Digest } from '../lib/brands.ts';
import { commit, digest, type JsonShape, list, nullable, record, text } from '../run/shape.ts';
import { piecesShape } from './entry.ts';
import type { HashedPieces } from './pieces.ts';

/** The content of `reuse.json`, which records the key of an attempt. */
export interface NotedKey {
  readonly key: Digest;
  readonly pieces: HashedPieces;
  /** Globs of the files that the phase reads; `null`: all files. */
  readonly reads: readonly string[] | null;
  /** The commit at which the attempt began. */
  readonly commit: Commit;
}

const noted: JsonShape<NotedKey> = record({
  key: digest,
  pieces: piecesShape,
  reads: nullable(list(text)),
  commit,
});

/** What is wrong with a parsed value, beginning with its path; `null`: it is valid. */
export const faultOfNoted = (value: unknown): string | null => noted.fault(value, '');
