import { type Expr, ExpressionError, Lexer, Parser } from '@actions/expressions';
import { errorText } from '../lib/error-text.ts';
import { nearest } from '../lib/nearest.ts';
import { FUNCTIONS, isKnownFunction, STATUS_FUNCTIONS } from './functions.ts';

export const CONTEXTS = [
  'inputs',
  'needs',
  'outputs',
  'matrix',
  'env',
  'run',
  'github',
  'item',
  'gate',
  'secrets',
] as const;

export type ParsedExpression =
  | { readonly type: 'parsed'; readonly tree: Expr; readonly tokens: readonly PlacedToken[] }
  | ParseFault;

/** Why a text is not an expression, and the position of the error. */
export interface ParseFault {
  readonly type: 'fault';
  readonly kind: 'syntax' | 'unknown-context' | 'unknown-function';
  readonly message: string;
  readonly hint: string | null;
  readonly offset: number;
  readonly length: number;
}

type LexerToken = ReturnType<Lexer['lex']>['tokens'][number];

export interface PlacedToken {
  readonly token: LexerToken;
  readonly offset: number;
}

/** Parses an expression. Cached, because few texts are parsed often. */
export function parseExpression(text: string): ParsedExpression {
  const known = memory.get(text);
  if (known !== undefined) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const parsed = parse(text);
  memory.set(text, parsed);
  return parsed;
}

function parse(text: string): ParsedExpression {
  if (text.trim() === '') return syntax('the expression is empty', 0, text.length);
  if (text.length > MAX_CHARACTERS) return syntax('the expression is too long', 0, 1);
  const lexed = lex(text);
  if ('type' in lexed) return lexed;
  const tokens = placeTokens(text, lexed);
  if (tokens.length > MAX_TOKENS) return syntax('the expression is too long', 0, text.length);
  return unknownName(tokens) ?? treeOf(lexed, tokens);
}

function lex(text: string): LexerToken[] | ParseFault {
  try {
    return new Lexer(text).lex().tokens.map(unquoted);
  } catch (error) {
    const message = errorText(error);
    const symbol = /^Unexpected symbol: '(.*)'\. Located at position (\d+)/s.exec(message);
    if (symbol === null) return syntax(message, 0, text.length);
    const [, lexeme = '', position = '1'] = symbol;
    if (lexeme.startsWith("'")) {
      return syntax('a quoted string is not closed', Number(position) - 1, lexeme.length);
    }
    const hint = SYMBOL_HINTS.get(lexeme) ?? null;
    return { ...syntax(`unexpected \`${lexeme}\``, Number(position) - 1, lexeme.length), hint };
  }
}

/** The library unescapes only the first doubled quote of a string. */
function unquoted(token: LexerToken): LexerToken {
  if (!token.lexeme.startsWith("'")) return token;
  return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
}

function placeTokens(text: string, tokens: readonly LexerToken[]): readonly PlacedToken[] {
  let end = 0;
  return tokens.map((token) => {
    const offset = text.indexOf(token.lexeme, end);
    end = offset + token.lexeme.length;
    return { token, offset };
  });
}

/** Checked here, because the library finds `constructor` and similar names in its own tables. */
function unknownName(tokens: readonly PlacedToken[]): ParseFault | null {
  for (const [index, placed] of tokens.entries()) {
    if (!isName(placed.token) || tokens[index - 1]?.token.lexeme === '.') continue;
    const called = tokens[index + 1]?.token.lexeme === '(';
    const fault = called ? unknownFunction(placed) : unknownContext(placed);
    if (fault !== null) return fault;
  }
  return null;
}

function unknownFunction({ token: { lexeme: name }, offset }: PlacedToken): ParseFault | null {
  if (isKnownFunction(name)) return null;
  const message = `unknown function \`${name}\``;
  const near = nearest(name, FUNCTIONS);
  const hint = near === null ? listed(FUNCTIONS) : didYouMean(near);
  return { type: 'fault', kind: 'unknown-function', message, hint, offset, length: name.length };
}

function unknownContext({ token: { lexeme: name }, offset }: PlacedToken): ParseFault | null {
  if (CONTEXTS.some((context) => context === name.toLowerCase())) return null;
  const message = `unknown context \`${name}\``;
  const near = nearest(name, CONTEXTS);
  const hint =
    WORD_HINTS.get(name.toLowerCase()) ??
    (near === null ? `Strings are in single quotes. ${listed(CONTEXTS)}` : didYouMean(near));
  return { type: 'fault', kind: 'unknown-context', message, hint, offset, length: name.length };
}

/** Operators and names of other languages. */
const SYMBOL_HINTS: ReadonlyMap<string, string> = new Map([
  ['=', 'Compare with `==` or `!=`.'],
  ['&', 'Write `&&`.'],
  ['|', 'Write `||`. There are no filters.'],
  ['?', 'Write `condition && value || other`.'],
  ['+', "Expressions do not calculate. Join texts with `format('{0}{1}', a, b)`."],
]);

const WORD_HINTS: ReadonlyMap<string, string> = new Map([
  ...STATUS_FUNCTIONS.map((name) => [name, `Write \`${name}()\`.`] as const),
  ['and', 'Write `&&`.'],
  ['or', 'Write `||`.'],
  ['not', 'Write `!` before the value.'],
  ['steps', 'Write `needs.PHASE.outputs.NAME`.'],
  ['jobs', 'Write `needs.PHASE.result`.'],
]);

function treeOf(lexed: LexerToken[], tokens: readonly PlacedToken[]): ParsedExpression {
  try {
    const tree = new Parser(lexed, [...CONTEXTS], STATUS_SIGNATURES).parse();
    return { type: 'parsed', tree, tokens };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const at = tokens.find(({ token }) => token.range.start === error.pos);
    const message = error.message.charAt(0).toLowerCase() + error.message.slice(1);
    return syntax(message, at?.offset ?? 0, Math.max(1, at?.token.lexeme.length ?? 1));
  }
}

function syntax(message: string, offset: number, length: number): ParseFault {
  return { type: 'fault', kind: 'syntax', message, hint: null, offset, length };
}

const didYouMean = (name: string): string => `Did you mean \`${name}\`?`;
const listed = (names: readonly string[]): string =>
  `Use one of ${names.map((name) => `\`${name}\``).join(', ')}.`;

const isName = (token: LexerToken): boolean =>
  token.value === undefined && /^[A-Za-z_]/.test(token.lexeme) && !LITERALS.has(token.lexeme);

const memory = new Map<string, ParsedExpression>();
const REMEMBERED = 50_000;
const MAX_CHARACTERS = 20_000;
/** Each operator in a chain adds a level to the tree, which is traversed recursively. */
const MAX_TOKENS = 2000;
const LITERALS = new Set(['true', 'false', 'null']);
const STATUS_SIGNATURES = STATUS_FUNCTIONS.map((name) => ({ name, minArgs: 0, maxArgs: 0 }));
