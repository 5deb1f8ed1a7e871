import type { Expr } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast';
import { STATUS_FUNCTIONS } from './functions.ts';
import { type PlacedToken, parseExpression } from './parse.ts';

/** A value in the contexts that an expression reads, and its position in the expression. */
export interface ContextReference {
  /** Such as `needs`, `plan`, `outputs`, `risk`; `*` for a part that is known only after evaluation. */
  readonly path: readonly string[];
  readonly offset: number;
  readonly length: number;
}

/** The paths that an expression reads, in order; none if it is invalid. */
export function references(expression: string): readonly (readonly string[])[] {
  return placedReferences(expression).map(({ path }) => path);
}

/** Whether `success()`, `failure()`, `always()` or `cancelled()` is called. */
export const callsStatus = (expression: string): boolean => statusCalls(expression).length > 0;

export function placedReferences(expression: string): readonly ContextReference[] {
  const parsed = parseExpression(expression);
  if (parsed.type === 'fault') return [];
  const offsets = offsetsOf(parsed.tokens);
  return flatten(parsed.tree).flatMap((node) => {
    const chain = chainOf(node);
    if (chain === null) return [];
    const offset = offsets.get(chain.first) ?? 0;
    const end = (offsets.get(chain.last) ?? 0) + chain.last.lexeme.length;
    return [{ path: chain.path, offset, length: end - offset }];
  });
}

/** Positions of calls of status functions. */
export function statusCalls(
  expression: string,
): readonly { readonly name: string; readonly offset: number; readonly length: number }[] {
  const parsed = parseExpression(expression);
  if (parsed.type === 'fault') return [];
  const offsets = offsetsOf(parsed.tokens);
  return flatten(parsed.tree).flatMap((node) => {
    if (!(node instanceof FunctionCall)) return [];
    const { lexeme: name } = node.functionName;
    if (!STATUS_FUNCTIONS.some((known) => known === name.toLowerCase())) return [];
    return [{ name, offset: offsets.get(node.functionName) ?? 0, length: name.length }];
  });
}

/** A comparison of a value in the contexts with a literal text. */
export interface TextComparison {
  readonly path: readonly string[];
  readonly text: string;
  /** The position of the text. */
  readonly offset: number;
  readonly length: number;
}

/** The comparisons by `==` and `!=` with a text, on either side; none if the expression is invalid. */
export function comparisons(expression: string): readonly TextComparison[] {
  const parsed = parseExpression(expression);
  if (parsed.type === 'fault') return [];
  const offsets = offsetsOf(parsed.tokens);
  return flatten(parsed.tree).flatMap((node) => {
    if (!(node instanceof Binary) || !/^[!=]=$/.test(node.operator.lexeme)) return [];
    const sides = [node.left, node.right].map(ungrouped);
    const literal = sides.find((side) => side instanceof Literal);
    const chain = sides.map(chainOf).find((side) => side !== null);
    if (literal === undefined || !literal.token.lexeme.startsWith("'") || !chain) return [];
    const { lexeme } = literal.token;
    const offset = offsets.get(literal.token) ?? 0;
    const text = literal.literal.coerceString();
    return [{ path: chain.path, text, offset, length: lexeme.length }];
  });
}

const ungrouped = (node: Expr): Expr => (node instanceof Grouping ? ungrouped(node.group) : node);

/** The operands of the outermost `||` or `&&`, outside of parentheses. */
export interface Terms {
  /** `null`: the expression is a single term. */
  readonly operator: '||' | '&&' | null;
  readonly terms: readonly string[];
}

/** Parentheses around the whole expression are omitted. `||` binds less than `&&`. */
export function termsOf(expression: string): Terms {
  const parsed = parseExpression(expression);
  if (parsed.type === 'fault') return { operator: null, terms: [expression] };
  const operators = operatorsOf(parsed.tokens);
  const operator = (['||', '&&'] as const).find((one) =>
    operators.some(({ token }) => token.lexeme === one),
  );
  const inner = /^\s*\((.*)\)\s*$/s.exec(expression)?.[1];
  const isGroup = parsed.tree instanceof Grouping && inner !== undefined;
  if (operator === undefined)
    return isGroup ? termsOf(inner) : { operator: null, terms: [expression] };
  const cuts = operators.filter(({ token }) => token.lexeme === operator);
  const starts = [0, ...cuts.map(({ offset }) => offset + operator.length)];
  const ends = [...cuts.map(({ offset }) => offset), expression.length];
  return { operator, terms: starts.map((start, at) => expression.slice(start, ends[at]).trim()) };
}

/** `||` and `&&` outside of parentheses and brackets. */
function operatorsOf(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  let depth = 0;
  return tokens.filter(({ token: { lexeme } }) => {
    if (lexeme === '(' || lexeme === '[') depth += 1;
    if (lexeme === ')' || lexeme === ']') depth -= 1;
    return depth === 0 && (lexeme === '||' || lexeme === '&&');
  });
}

type ReferenceToken = PlacedToken['token'];

interface PropertyChain {
  readonly path: readonly string[];
  readonly first: ReferenceToken;
  readonly last: ReferenceToken;
}

/** `needs.plan.outputs` as one path; `null`: it does not begin with a context. */
function chainOf(node: Expr): PropertyChain | null {
  if (node instanceof ContextAccess) {
    return { path: [node.name.lexeme.toLowerCase()], first: node.name, last: node.name };
  }
  if (!(node instanceof IndexAccess)) return null;
  const above = chainOf(node.expr);
  if (above === null) return null;
  if (!(node.index instanceof Literal)) return { ...above, path: [...above.path, '*'] };
  const name = node.index.literal.coerceString();
  return { ...above, path: [...above.path, name], last: node.index.token };
}

/** The nodes of the tree; a chain of accesses counts as one. */
function flatten(tree: Expr): readonly Expr[] {
  const chain = chainOf(tree);
  if (chain !== null) return [tree, ...indices(tree).flatMap(flatten)];
  return [tree, ...childNodes(tree).flatMap(flatten)];
}

function indices(node: Expr): readonly Expr[] {
  return node instanceof IndexAccess ? [...indices(node.expr), node.index] : [];
}

function childNodes(node: Expr): readonly Expr[] {
  if (node instanceof IndexAccess) return [node.expr, node.index];
  if (node instanceof FunctionCall || node instanceof Logical) return node.args;
  if (node instanceof Binary) return [node.left, node.right];
  if (node instanceof Unary) return [node.expr];
  return node instanceof Grouping ? [node.group] : [];
}

function offsetsOf(tokens: readonly PlacedToken[]): ReadonlyMap<ReferenceToken, number> {
  return new Map(tokens.map(({ token, offset }) => [token, offset]));
}
