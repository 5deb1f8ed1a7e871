import { parseBoundedJson } from '../lib/bounded-json.ts';
import { isJsonObject, type JsonObject } from '../lib/json.ts';

/** Possible results in a text: every JSON object in it, and what looks like one but is invalid. */
export interface Candidates {
  /** In order of the text. Nested objects are not candidates. */
  readonly objects: readonly Candidate[];
  /** Why the last text with a `status` between braces is invalid; `null`: there is none. */
  readonly broken: string | null;
}

export interface Candidate {
  readonly value: JsonObject;
  readonly text: string;
  /** Whether it is the whole text, or the whole content of a fenced block. */
  readonly alone: boolean;
}

/** Models put a result between sentences or in fences of any kind, and add a sentence after it. */
export function candidatesIn(text: string): Candidates {
  const objects: Candidate[] = [];
  let broken: string | null = null;
  let budget = MAX_SCANNED;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null && budget > 0; found = OPENING.exec(text)) {
    const end = objectEndAt(text, found.index, budget);
    const piece = text.slice(found.index, end.at);
    const read = readPiece(piece, end.closed);
    budget -= end.at - found.index;
    if (read.type === 'object') {
      const alone = isAlone(text, found.index, end.at);
      objects.push({ value: read.value, text: piece, alone });
    }
    if (read.type === 'broken') broken = read.message;
    // Objects inside of a closed one are no candidates; inside of an unclosed one they may be.
    if (read.type !== 'other' && end.closed) OPENING.lastIndex = end.at;
  }
  return { objects, broken };
}

type CandidateText =
  | { readonly type: 'object'; readonly value: JsonObject }
  | { readonly type: 'broken'; readonly message: string }
  | { readonly type: 'other' };

function readPiece(piece: string, closed: boolean): CandidateText {
  const parsed = closed ? parseBoundedJson(piece) : null;
  if (parsed?.type === 'json' && isJsonObject(parsed.value))
    return { type: 'object', value: parsed.value };
  if (!NAMES_STATUS.test(piece)) return { type: 'other' };
  return {
    type: 'broken',
    message: parsed?.type === 'refused' ? parsed.message : 'its last `}` is missing',
  };
}

/** A brace before a name. Other braces, as in code, are skipped. */
const OPENING = /\{(?=\s*(?:["']|[A-Za-z]\w*\s*:))/g;
const NAMES_STATUS = /^\{\s*(?:["']?\w+["']?\s*:[^{}]*?)??["']?status["']?\s*:/i;
/** In characters over all objects: unclosed braces must not make this quadratic. */
const MAX_SCANNED = 8 * 1024 * 1024;

interface ObjectEnd {
  /** The position behind the object, or where it becomes invalid. */
  readonly at: number;
  readonly closed: boolean;
}

function objectEndAt(text: string, start: number, budget: number): ObjectEnd {
  const limit = Math.min(text.length, start + budget);
  // Sticky: reads one token after the other, each once.
  const tokens = new RegExp(JSON_TOKEN.source, 'ys');
  tokens.lastIndex = start;
  let depth = 0;
  while (tokens.lastIndex < limit) {
    const at = tokens.lastIndex;
    const [token] = tokens.exec(text) ?? [];
    // A JSON string cannot contain a line break.
    if (token === undefined) return { at, closed: false };
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return { at: tokens.lastIndex, closed: true };
  }
  return { at: limit, closed: false };
}

const JSON_TOKEN = /[{}]|"(?:[^"\\\n]|\\.)*"|[^{}"]+/;

function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 64), start);
  const after = text.slice(end, end + 64);
  const isFenced = /(?:```|~~~)[^\S\n]*\w*\s*$/.test(before) && /^\s*(?:```|~~~)/.test(after);
  return isFenced || (text.slice(0, start).trim() === '' && text.slice(end).trim() === '');
}
