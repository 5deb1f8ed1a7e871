import { unitsOf } from './units.ts';

/** Which of some words a text holds. */
export type WordSearch = (text: string) => ReadonlySet<string>;

/**
 * Looks for all words at once, exactly as they are written. The words are in eight groups, and one bit for each group and each of
 * the first four characters says whether these stand here in any word of the group: one look-up, one shift and one `and` for a
 * character, however many words there are. Only where all four do, the words of that group are compared.
 */
export function wordSearch(words: readonly string[]): WordSearch {
  const groups = groupsOf(words);
  const masks = masksOf(groups);
  return (text) => {
    const held = new Set<string>();
    const units = unitsOf(text);
    // Characters that a short word lacks count as passed in front of the text, too.
    let state = ~0;
    for (let at = 0; at < units.length; at += 1) {
      state = ((state << GROUPS) | FIRST) & (masks[units[at] ?? 0] ?? 0);
      if (state >>> LAST === 0) continue;
      for (const word of wordsEnding({ groups, ends: state >>> LAST, text, at })) held.add(word);
    }
    return held;
  };
}

/** In characters: the beginning of each word that the bits stand for. */
const COMPARED = 4;
const GROUPS = 8;
/** The bits of the first character, and where those of the last one begin. */
const FIRST = 2 ** GROUPS - 1;
const LAST = GROUPS * (COMPARED - 1);

/** Words that are alike share a group, so that a group passes for few others; so do the short ones. */
function groupsOf(words: readonly string[]): readonly (readonly string[])[] {
  const isShort = (word: string): boolean => word.length < COMPARED;
  const sorted = [...new Set(words)].sort(
    (a, b) => Number(isShort(b)) - Number(isShort(a)) || (a < b ? -1 : 1),
  );
  const size = Math.ceil(sorted.length / GROUPS);
  return Array.from({ length: GROUPS }, (_, group) =>
    sorted.slice(group * size, (group + 1) * size),
  );
}

function masksOf(groups: readonly (readonly string[])[]): Int32Array {
  const masks = new Int32Array(0x10000).fill(freeBits(groups));
  for (const [group, words] of groups.entries()) {
    for (const word of words) addWord(masks, group, word.slice(0, COMPARED));
  }
  return masks;
}

/** A short word stands at the end of the four; any characters may stand in front of it. */
function freeBits(groups: readonly (readonly string[])[]): number {
  let bits = 0;
  for (const [group, words] of groups.entries()) {
    for (const { length } of words)
      for (let place = 0; place < COMPARED - length; place += 1) bits |= bitOf(place, group);
  }
  return bits;
}

function addWord(masks: Int32Array, group: number, begin: string): void {
  const free = COMPARED - begin.length;
  for (let at = 0; at < begin.length; at += 1) {
    const unit = begin.charCodeAt(at);
    masks[unit] = (masks[unit] ?? 0) | bitOf(free + at, group);
  }
}

const bitOf = (place: number, group: number): number => 1 << (place * GROUPS + group);

interface Candidates {
  readonly groups: readonly (readonly string[])[];
  /** One bit for each group. */
  readonly ends: number;
  readonly text: string;
  /** The last of the compared characters. */
  readonly at: number;
}

function wordsEnding({ groups, ends, text, at }: Candidates): readonly string[] {
  return groups.flatMap((words, group) =>
    (ends & (1 << group)) === 0
      ? []
      : words.filter((word) => text.startsWith(word, at + 1 - Math.min(word.length, COMPARED))),
  );
}
