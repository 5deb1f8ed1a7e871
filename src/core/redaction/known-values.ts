import { type Automaton, automatonOf, type Scanned, squeezed } from './automaton.ts';
import { spellings } from './encodings.ts';
import { unescaped } from './escapes.ts';
import { joined } from './span.ts';

/** In characters; shorter values are too common in ordinary text. */
export const SHORTEST_VALUE = 4;
/** In characters; the minimum for other encodings: four bytes in base64 could be any word. */
const SHORTEST_SPELLED = 6;
const SHORTEST_SPELLING = 8;
/** In characters; lines of a multi-line value are matched separately from this length on. */
const SHORTEST_LINE = 16;

/** Escapes may be escaped themselves, as in JSON within JSON. */
const MOST_LEVELS = 3;

/** Finds these values in any of their encodings, also if some or all of their characters are escaped. */
export function knownValues(values: readonly string[]): Automaton {
  const patterns = [...new Set(values)].flatMap((value) => [
    ...atLeast(SHORTEST_VALUE, [{ text: value, hasEdges: false }]),
    ...atLeast(
      SHORTEST_SPELLING,
      squeezed(value).length < SHORTEST_SPELLED ? [] : spellings(value),
    ),
    ...atLeast(SHORTEST_LINE, linesOf(value)),
  ]);
  const unique = new Map(patterns.map((pattern) => [squeezed(pattern.text), pattern]));
  const automaton = automatonOf([...unique.values()]);
  const longest = Math.max(0, ...Array.from(unique.keys(), ({ length }) => length));
  const reach = 2 * longest + 512;
  const scan = (text: string, levels: number): Scanned => {
    const here = automaton.scan(text);
    const plain = levels === 0 ? null : unescaped(text, reach);
    if (plain === null) return here;
    const beneath = scan(plain.text, levels - 1);
    return {
      spans: () => joined([...here.spans(), ...beneath.spans().map(plain.spanOf)]),
      depth: Math.max(here.depth, beneath.depth),
    };
  };
  return { scan: (text) => scan(text, MOST_LEVELS) };
}

function atLeast<T extends { readonly text: string }>(
  least: number,
  patterns: readonly T[],
): readonly T[] {
  return patterns.filter(({ text }) => squeezed(text).length >= least);
}

function linesOf(value: string) {
  const lines = value.trim().split(/[\r\n]+/);
  return lines.length === 1 ? [] : lines.map((text) => ({ text, hasEdges: false }));
}
