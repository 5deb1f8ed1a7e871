import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type YAMLMap } from 'yaml';
import type { SourceRange } from './diagnostic.ts';
import type { KeyPath, SourceSpan } from './finding.ts';

/** Positions of the parts of a file. */
export interface Locator {
  key(path: KeyPath): SourceRange;
  value(path: KeyPath): SourceRange;
  /** The position of a part of a text, as exactly as its YAML notation allows. */
  part(path: KeyPath, text: string, span: SourceSpan): SourceRange;
  source(span: SourceSpan): SourceRange;
}

type MapIndex = ReadonlyMap<string, { readonly key: Node; readonly value: Node | null }>;

/** Finds positions by path; each map is indexed on first use. */
export function locator(text: string, lines: LineCounter, root: Node | null): Locator {
  const indices = new WeakMap<YAMLMap<Node, Node>, MapIndex>();
  const index = (map: YAMLMap<Node, Node>): MapIndex => {
    const known = indices.get(map);
    if (known !== undefined) return known;
    const made: MapIndex = new Map(map.items.map((pair) => [keyNameOf(pair.key) ?? '', pair]));
    indices.set(map, made);
    return made;
  };
  const find = (path: KeyPath): { readonly key: Node | null; readonly value: Node | null } => {
    let found: { key: Node | null; value: Node | null } = { key: null, value: root };
    for (const part of path) {
      const { value } = found;
      const next = isMap<Node, Node>(value) ? index(value).get(String(part)) : item(value, part);
      if (next === undefined) return found;
      found = next;
    }
    return found;
  };
  const between = (start: number, end: number): SourceRange => rangeOf(lines, start, end);
  const nodeRange = (node: Node | null): SourceRange => {
    const [start, end] = node?.range ?? [0, Math.min(1, text.length)];
    return between(start, end);
  };
  return {
    key: (path) => {
      const { key, value } = find(path);
      return nodeRange(key ?? value);
    },
    value: (path) => {
      const { key, value } = find(path);
      const isBlock = value !== null && !isScalar(value) && !isAlias(value);
      return nodeRange(isBlock && key !== null ? key : (value ?? key));
    },
    part: (path, whole, span) => {
      const { value, key } = find(path);
      const [start, end] = value?.range ?? key?.range ?? [0, 0];
      const inner = spanIn(text.slice(start, end), whole, span);
      return between(start + inner.offset, start + inner.offset + inner.length);
    },
    source: ({ offset, length }) => between(offset, offset + length),
  };
}

function item(node: Node | null, part: string | number) {
  if (!isSeq<Node>(node) || typeof part !== 'number') return undefined;
  const value = node.items[part];
  return value === undefined ? undefined : { key: null, value };
}

/** The position of a part of a text in its notation (`raw`), which may have quotes, escapes and indentation. */
function spanIn(raw: string, whole: string, { offset, length }: SourceSpan): SourceSpan {
  const verbatim = raw.indexOf(whole);
  if (verbatim !== -1) return { offset: verbatim + offset, length };
  const opening = whole.lastIndexOf('${{', offset);
  if (opening === -1) return wordsIn(raw, whole, { offset, length });
  const begin = nthIndex(raw, '${{', whole.slice(0, opening).split('${{').length);
  if (begin === -1) return { offset: 0, length: raw.length };
  const lead = whole.slice(opening, offset + length);
  const isVerbatim = raw.startsWith(lead, begin);
  return isVerbatim ? { offset: begin + offset - opening, length } : { offset: begin, length: 3 };
}

/** The same words, of which the lines of a block may be indented. */
function wordsIn(raw: string, whole: string, { offset, length }: SourceSpan): SourceSpan {
  const words = whole.slice(offset, offset + length);
  const at = words === '' ? -1 : nthIndex(raw, words, whole.slice(0, offset).split(words).length);
  return at === -1 ? { offset: 0, length: raw.length } : { offset: at, length };
}

function nthIndex(text: string, part: string, nth: number): number {
  let at = -1;
  for (let count = 0; count < nth; count += 1) {
    at = text.indexOf(part, at + 1);
    if (at === -1) return -1;
  }
  return at;
}

export function rangeOf(lines: LineCounter, start: number, end: number): SourceRange {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(end, start));
  return {
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}

/** The JavaScript name of a map's key; `null`: the key is not a scalar. */
export function keyNameOf(key: unknown): string | null {
  return isScalar(key) ? String(key.value ?? '') : null;
}
