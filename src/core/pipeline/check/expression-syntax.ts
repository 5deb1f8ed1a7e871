import { type ParseFault, parseExpression } from '../../expression/parse.ts';
import type { Code } from '../codes.ts';
import type { Rule } from '../subject.ts';
import { isEvaluated } from '../templates.ts';

/** An expression does not parse, or names an unknown context or function. */
export const expressionSyntax: Rule = function* ({ templates }) {
  for (const { source, closed, at } of templates
    .filter(isEvaluated)
    .flatMap((t) => t.expressions)) {
    if (!closed) {
      const hint = 'Close the expression with `}}`. A `}}` inside single quotes does not count.';
      yield { code: 'PG401', message: 'this expression is not closed', hint, where: at(-3, 3) };
      continue;
    }
    const parsed = parseExpression(source);
    if (parsed.type === 'parsed') continue;
    const { kind, message, hint, offset, length } = parsed;
    yield { code: CODE[kind], message, hint: hint ?? HINT, where: at(offset, length) };
  }
};

const CODE: Readonly<Record<ParseFault['kind'], Code>> = {
  syntax: 'PG401',
  'unknown-context': 'PG402',
  'unknown-function': 'PG403',
};

const HINT = 'Use the expression syntax of GitHub Actions. Strings are in single quotes.';
