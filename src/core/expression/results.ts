import type { Expr } from '@actions/expressions';
import { Grouping, Literal, Logical } from '@actions/expressions/ast';
import { parseExpression } from './parse.ts';

/** A literal text that may be the value of an expression, and its position. */
export interface WrittenResult {
  readonly value: string;
  readonly offset: number;
  readonly length: number;
}

/** The literal texts that may be the value of an expression, as in `a && 'x' || 'y'`; none if it is invalid. */
export function writtenResults(expression: string): readonly WrittenResult[] {
  const parsed = parseExpression(expression);
  if (parsed.type === 'fault') return [];
  const offsets = new Map(parsed.tokens.map(({ token, offset }) => [token, offset]));
  return resultsOf(parsed.tree).flatMap(({ literal, token }) => {
    if (!token.lexeme.startsWith("'")) return [];
    const offset = offsets.get(token) ?? 0;
    return [{ value: literal.coerceString(), offset, length: token.lexeme.length }];
  });
}

/** The value of `&&` is its last part, because only non-empty texts count; the value of `||` may be each part. */
function resultsOf(node: Expr): readonly Literal[] {
  if (node instanceof Literal) return [node];
  if (node instanceof Grouping) return resultsOf(node.group);
  if (!(node instanceof Logical)) return [];
  const isAnd = node.operator.lexeme === '&&';
  return (isAnd ? node.args.slice(-1) : node.args).flatMap(resultsOf);
}
