import { parseBoundedJson } from '../lib/bounded-json.ts';
import { isJsonObject, type JsonObject } from '../lib/json.ts';

/** What in a text could be a result: every object of JSON that stands in it, and what looks like one but cannot be read. */
export interface Candidates {
  /** In the order of the text. Objects inside of others are no candidates. */
  readonly objects: readonly Candidate[];
  /** Why the last text that names a `status` between braces cannot be read; `null` if there is none. */
  readonly broken: string | null;
}

export interface Candidate {
  readonly value: JsonObject;
  /** It stands alone: as the whole text, or as all of a fenced block. */
  readonly alone: boolean;
}

/** Models put a result between words, in fences of any kind, and add a sentence after it. */
export function candidatesIn(text: string): Candidates {
  const objects: Candidate[] = [];
  let broken: string | null = null;
  let budget = MAX_SCANNED;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null && budget > 0; found = OPENING.exec(text)) {
    const end = endOf(text, found.index, budget);
    const read = readPiece(text.slice(found.index, end.at), end.closed);
    budget -= end.at - found.index;
    if (read.type === 'object')
      objects.push({ value: read.value, alone: isAlone(text, found.index, end.at) });
    if (read.type === 'broken') broken = read.message;
    // What stands inside is no candidate; inside of what never ends anything may.
    if (read.type !== 'other' && end.closed) OPENING.lastIndex = end.at;
  }
  return { objects, broken };
}

type Piece =
  | { readonly type: 'object'; readonly value: JsonObject }
  | { readonly type: 'broken'; readonly message: string }
  | { readonly type: 'other' };

function readPiece(piece: string, closed: boolean): Piece {
  const parsed = closed ? parseBoundedJson(piece) : null;
  if (parsed?.type === 'json' && isJsonObject(parsed.value))
    return { type: 'object', value: parsed.value };
  if (!NAMES_STATUS.test(piece)) return { type: 'other' };
  return {
    type: 'broken',
    message: parsed?.type === 'refused' ? parsed.message : 'its last `}` is missing',
  };
}

/** A brace before a name. Other braces, as in code, are passed by. */
const OPENING = /\{(?=\s*(?:["']|[A-Za-z]\w*\s*:))/g;
const NAMES_STATUS = /^\{\s*(?:["']?\w+["']?\s*:[^{}]*?)??["']?status["']?\s*:/i;
/** In characters, over all objects: braces that are never closed must not make this quadratic. */
const MAX_SCANNED = 8 * 1024 * 1024;

interface End {
  /** Behind the object, or where it cannot go on. */
  readonly at: number;
  readonly closed: boolean;
}

function endOf(text: string, start: number, budget: number): End {
  const limit = Math.min(text.length, start + budget);
  // Sticky: one token after the other, each read once.
  const tokens = new RegExp(TOKEN.source, 'ys');
  tokens.lastIndex = start;
  let depth = 0;
  while (tokens.lastIndex < limit) {
    const at = tokens.lastIndex;
    const [token] = tokens.exec(text) ?? [];
    // No text of JSON goes over the end of a line.
    if (token === undefined) return { at, closed: false };
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return { at: tokens.lastIndex, closed: true };
  }
  return { at: limit, closed: false };
}

const TOKEN = /[{}]|"(?:[^"\\\n]|\\.)*"|[^{}"]+/;

function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 64), start);
  const after = text.slice(end, end + 64);
  const isFenced = /(?:```|~~~)[^\S\n]*\w*\s*$/.test(before) && /^\s*(?:```|~~~)/.test(after);
  return isFenced || (text.slice(0, start).trim() === '' && text.slice(end).trim() === '');
}
