import { Evaluator, Lexer, Parser } from '@actions/expressions';
import { rootOf, toJson } from '../../../src/core/expression/data.ts';
import {
  functionsFor,
  STATUS_FUNCTIONS,
  type StatusContext,
} from '../../../src/core/expression/functions.ts';
import { bare, expressionsIn } from '../../../src/core/expression/template.ts';
import type { Json, JsonObject } from '../../../src/core/lib/json.ts';

/** What a workflow's expressions see at some place. */
export interface Seen {
  readonly contexts: JsonObject;
  /** `null` outside of `if`. */
  readonly status: StatusContext | null;
}

/** A value with every `${{ }}` in it replaced; one that stands alone keeps its type, as an input's value does. */
export function filled(value: Json, seen: Seen): Json {
  if (typeof value !== 'string') return value;
  const places = expressionsIn(value);
  const [first] = places;
  if (first?.offset === 0 && first.length === value.length) return evaluated(first.source, seen);
  let text = '';
  let end = 0;
  for (const { source, offset, length } of places) {
    text += value.slice(end, offset) + asText(evaluated(source, seen));
    end = offset + length;
  }
  return text + value.slice(end);
}

export function filledTexts(values: JsonObject, seen: Seen): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, asText(filled(value, seen))]),
  );
}

/**
 * An `if`. "A default status check of success() is applied unless you include one of these functions."
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
export function holds(condition: string, seen: Seen): boolean {
  const expression = bare(condition);
  const asksStatus = /\b(success|failure|cancelled|always)\s*\(/i.test(expression);
  return Boolean(evaluated(asksStatus ? expression : `success() && (${expression})`, seen));
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#literals: null is an empty text. */
export function asText(value: Json): string {
  if (value === null) return '';
  if (typeof value === 'object') return Array.isArray(value) ? 'Array' : 'Object';
  return String(value);
}

function evaluated(source: string, { contexts, status }: Seen): Json {
  const { tokens } = new Lexer(source).lex();
  const tree = new Parser(tokens, CONTEXTS, SIGNATURES).parse();
  return toJson(new Evaluator(tree, rootOf(contexts), functionsFor(status)).evaluate());
}

const CONTEXTS = [
  'github',
  'inputs',
  'vars',
  'needs',
  'matrix',
  'secrets',
  'jobs',
  'job',
  'runner',
  'env',
  'steps',
];
const SIGNATURES = STATUS_FUNCTIONS.map((name) => ({ name, minArgs: 0, maxArgs: 0 }));
