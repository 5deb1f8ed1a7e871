import { type Automaton, automatonOf, type ScanResult, squeezed } from './automaton.ts';
import { spellings } from './encodings.ts';
import { unescaped } from './escapes.ts';
import { mergeSpans } from './span.ts';

/** In characters; shorter values are too common in ordinary text. */
export const MIN_VALUE_LENGTH = 4;
/** In characters; the minimum for other encodings: four bytes in base64 could be any word. */
const MIN_ENCODED_VALUE_LENGTH = 6;
const MIN_ENCODING_LENGTH = 8;
/** In characters; lines of a multi-line value are matched separately from this length on. */
const MIN_LINE_LENGTH = 16;

/** Escapes may be escaped themselves, as in JSON within JSON. */
const MAX_ESCAPE_LEVELS = 3;

/**
 * Finds these values in any of their encodings, also if some or all of their characters are escaped. `longest`: characters of the
 * longest text that is searched, in which nothing longer can stand.
 */
export function knownValues(
  values: readonly string[],
  longest = Number.POSITIVE_INFINITY,
): Automaton {
  // Made for the first text.
  let search: Automaton | null = null;
  return {
    scan: (text) => {
      search ??= searchFor(values, longest);
      return search.scan(text);
    },
  };
}

function searchFor(values: readonly string[], most: number): Automaton {
  const patterns = [...new Set(values)].flatMap((value) => [
    ...atLeast(MIN_VALUE_LENGTH, [{ text: value, hasEdges: false }]),
    ...atLeast(
      MIN_ENCODING_LENGTH,
      squeezed(value).length < MIN_ENCODED_VALUE_LENGTH ? [] : spellings(value),
    ),
    ...atLeast(MIN_LINE_LENGTH, linePatterns(value)),
    ...atLeast(MIN_ENCODING_LENGTH, inFolders(value)),
  ]);
  const unique = new Map(patterns.map((pattern) => [squeezed(pattern.text), pattern]));
  for (const text of unique.keys()) if (text.length > most) unique.delete(text);
  const automaton = automatonOf([...unique.values()]);
  const longest = Math.max(0, ...Array.from(unique.keys(), ({ length }) => length));
  const reach = 2 * longest + 512;
  const scan = (text: string, levels: number): ScanResult => {
    const here = automaton.scan(text);
    const plain = levels === 0 ? null : unescaped(text, reach);
    if (plain === null) return here;
    const beneath = scan(plain.text, levels - 1);
    return {
      spans: () => mergeSpans([...here.spans(), ...beneath.spans().map(plain.spanOf)]),
      depth: Math.max(here.depth, beneath.depth),
    };
  };
  return { scan: (text) => scan(text, MAX_ESCAPE_LEVELS) };
}

function atLeast<T extends { readonly text: string }>(
  least: number,
  patterns: readonly T[],
): readonly T[] {
  return patterns.filter(({ text }) => squeezed(text).length >= least);
}

/** A value that has slashes itself, as it is searched for in names of files. */
function inFolders(value: string) {
  return value.includes('/') ? [{ text: value.replaceAll('/', ''), hasEdges: false }] : [];
}

function linePatterns(value: string) {
  const lines = value.trim().split(/[\r\n]+/);
  return lines.length === 1 ? [] : lines.map((text) => ({ text, hasEdges: false }));
}
