import type { Rule } from '../subject.ts';

/** `${{ }}` inside a script would let a value become code. */
export const expressionInScript: Rule = function* ({ templates }) {
  for (const { place, expressions } of templates) {
    if (place !== 'script') continue;
    for (const { source, at } of expressions) {
      const value = source.trim();
      yield {
        code: 'PG404',
        message: 'no expression is evaluated inside a script: a value would become code',
        hint: `Give the value by \`env\`, such as \`env: { VALUE: "\${{ ${value} }}" }\`, and write "$VALUE".`,
        where: at(-3, source.length + 5),
      };
    }
  }
};
