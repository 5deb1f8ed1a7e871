import type { Commit, Digest } from '../lib/brands.ts';
import { list, matching, nullable, record, type Shape, text } from '../run/shape.ts';
import { piecesShape } from './entry.ts';
import type { Pieces } from './pieces.ts';

/** What the record of an attempt says of its key: `reuse.json`. */
export interface NotedKey {
  readonly key: Digest;
  readonly pieces: Pieces;
  /** Globs of what the phase reads; `null` means all files. */
  readonly reads: readonly string[] | null;
  /** On which the attempt began. */
  readonly commit: Commit;
}

const noted: Shape<NotedKey> = record({
  key: matching<Digest>('a digest', /^sha256:[0-9a-f]{64}$/),
  pieces: piecesShape,
  reads: nullable(list(text)),
  commit: matching<Commit>('a git object name', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
});

/** What is wrong with a value that was read, beginning with the place; `null` if it is one. */
export const faultOfNoted = (value: unknown): string | null => noted.fault(value, '');
