import { characters, widthOf } from '../line.ts';

/** Begins each further piece of a line. */
export const CONTINUED = '↪ ';

/** Narrower pieces could hold no wide character beside the mark. */
const MIN_WIDTH = 8;

/**
 * A line in pieces of at most `columns`, for what a person approves: nothing is left out, and each further piece is marked. A
 * piece ends after a space if there is one near its end.
 */
export function wholeLine(line: string, columns: number): readonly string[] {
  const width = Math.max(MIN_WIDTH, columns);
  if (widthOf(line) <= width) return [line];
  const pieces: string[] = [];
  for (let rest = line; rest !== ''; ) {
    const mark = pieces.length === 0 ? '' : CONTINUED;
    const piece = pieceOf(rest, width - widthOf(mark));
    pieces.push(mark + piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}

function pieceOf(text: string, width: number): string {
  const most = fitting(text, width);
  if (most.length === text.length) return most;
  const space = most.lastIndexOf(' ') + 1;
  return space > most.length * NEAR_END ? most.slice(0, space) : most;
}

const NEAR_END = 0.6;

/** At least one character, so that there is an end. */
function fitting(text: string, width: number): string {
  let kept = '';
  let room = width;
  for (const { segment } of characters().segment(text.slice(0, width * MAX_UNITS))) {
    room -= widthOf(segment);
    if (room < 0 && kept !== '') break;
    kept += segment;
  }
  return kept;
}

/** Code units per column that are looked at; what a reader sees as a character may have many. */
const MAX_UNITS = 4;
