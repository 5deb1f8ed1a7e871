import { type HashedPieces, PIECES, type PieceName } from './pieces.ts';

/** The current and the earlier value of one piece. */
export interface PieceDifference {
  readonly piece: PieceName;
  readonly isSame: boolean;
  /** `null`: the value is not shown. */
  readonly before: string | null;
  readonly now: string | null;
}

/** Every piece in order. */
export function pieceDifferences(
  before: HashedPieces,
  now: HashedPieces,
): readonly PieceDifference[] {
  return PIECES.map((piece) => ({
    piece,
    isSame: before[piece].digest === now[piece].digest,
    before: before[piece].shown,
    now: now[piece].shown,
  }));
}

/** How many pieces differ. */
export const distance = (before: HashedPieces, now: HashedPieces): number =>
  pieceDifferences(before, now).filter(({ isSame }) => !isSame).length;
