import { Document, isMap, isScalar, type Pair, type ParsedNode, YAMLMap } from 'yaml';
import { withPaddingOf } from './padding.ts';

/** Replaces a part of a text; offsets are in UTF-16 code units. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let at = 0;
  let made = '';
  for (const { from, to, text: part } of ordered) {
    made += text.slice(at, from) + part;
    at = to;
  }
  return made + text.slice(at);
}

/**
 * What turns the text into the edited document. The library would write all of it anew, so it writes only the keys that differ: of
 * the file, of `phases`, and of each phase. `before` is the document as it was parsed; nodes of `after` that came from the text have
 * their ranges.
 */
export function splicesFor(text: string, before: Document, after: Document): readonly Splice[] {
  const [old, now] = [before.contents, after.contents];
  if (isBlock(old) && isBlock(now)) return splicesOf({ text, depth: 0 }, old, now);
  return [{ from: 0, to: text.length, text: after.toString(AS_WRITTEN) }];
}

const AS_WRITTEN = {
  lineWidth: 0,
  verifyAliasOrder: false,
  // A quoted text stays on its line.
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
};

interface Level {
  readonly text: string;
  /** 0: the file; 1: `phases`; 2: a phase. */
  readonly depth: number;
}

function splicesOf(level: Level, old: YAMLMap, now: YAMLMap): readonly Splice[] {
  const { text, depth } = level;
  const kept = new Map(now.items.map((pair) => [startOf(pair), pair]));
  const changes = old.items.flatMap((pair): readonly Splice[] => {
    const same = kept.get(startOf(pair));
    if (same === undefined) return [{ ...linesOf(text, pair, true), text: '' }];
    if (JSON.stringify(same) === JSON.stringify(pair)) return [];
    if (depth < 2 && isBlock(pair.value) && isBlock(same.value))
      return splicesOf({ text, depth: depth + 1 }, pair.value, same.value);
    return [{ ...linesOf(text, pair), text: written(text, old, same) }];
  });
  return [...changes, ...additions(text, old, now)];
}

/** New keys follow the one before them, or come first. */
function additions(text: string, old: YAMLMap, now: YAMLMap): readonly Splice[] {
  return now.items.flatMap((pair, index): readonly Splice[] => {
    if (startOf(pair) !== null) return [];
    const previous = now.items.slice(0, index).findLast((other) => startOf(other) !== null);
    const at =
      previous === undefined
        ? lineStart(text, startOf(old.items[0]) ?? 0)
        : linesOf(text, previous).to;
    const isCut = at > 0 && text[at - 1] !== '\n';
    return [{ from: at, to: at, text: `${isCut ? '\n' : ''}${written(text, old, pair)}` }];
  });
}

/** A mapping whose keys have lines of their own, and at least one. */
const isBlock = (node: unknown): node is YAMLMap =>
  isMap(node) && node.flow !== true && node.items.length > 0;

/** Where the key of a pair of the text begins; `null`: the pair is new. */
const startOf = (pair: Pair | undefined): number | null =>
  (isScalar(pair?.key) ? pair.key.range?.[0] : null) ?? null;

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The lines of a pair, with its trailing comments; `withHead`: and the comment directly above. */
function linesOf(text: string, { key, value }: Pair, withHead = false): Omit<Splice, 'text'> {
  const [node, name] = [value as ParsedNode | null, key as ParsedNode];
  const start = lineStart(text, name.range[0]);
  const last = text.slice(start, Math.max(name.range[1], node?.range?.[2] ?? 0)).trimEnd();
  const end = text.indexOf('\n', start + last.length);
  const head = withHead ? (HEAD.exec(text.slice(0, start))?.[0] ?? '') : '';
  return { from: start - head.length, to: end === -1 ? text.length : end + 1 };
}

const HEAD = /(?:(?<=^|\n)[ \t]*#.*\n)+$/;

/** The pair as lines at the indentation of its mapping. */
function written(text: string, { items }: YAMLMap, pair: Pair): string {
  const [first] = items;
  const at = startOf(first) ?? 0;
  const indent = ' '.repeat(at - lineStart(text, at));
  const own = pair.clone();
  // The comment above the key is not among its lines.
  if (isScalar(own.key)) Object.assign(own.key, { commentBefore: null, spaceBefore: false });
  const document = new Document();
  const map = new YAMLMap(document.schema);
  map.items.push(own);
  document.contents = map as never;
  const { from, to } = startOf(pair) === null ? { from: 0, to: 0 } : linesOf(text, pair);
  const lines = withPaddingOf(text, { from, to }, document.toString(AS_WRITTEN))
    .trimEnd()
    .split('\n');
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  return lines.map((line) => (line === '' ? '' : `${indent}${line}`) + ending).join('');
}
