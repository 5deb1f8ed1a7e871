import type { Detect } from './span.ts';
import { type WordSearch, wordSearch } from './word-search.ts';

/** A search for secrets, and what tells that it may find some. */
export interface HintedDetect {
  /** Whatever it finds holds one of them. `null`: none is known, so it searches each text. */
  readonly hints: readonly string[] | null;
  readonly detect: Detect;
}

/** Finds what all of them find. Most texts hold no hint, and one search for all hints takes a fifth of the time of the others. */
export function hinted(searches: readonly HintedDetect[]): Detect {
  // Made for the first text, which often comes after the first child has started.
  let hintsIn: WordSearch | null = null;
  return (text) => {
    hintsIn ??= wordSearch(searches.flatMap(({ hints }) => hints ?? []));
    const held = hintsIn(text);
    return searches
      .filter(({ hints }) => hints === null || hints.some((hint) => held.has(hint)))
      .flatMap(({ detect }) => detect(text));
  };
}
