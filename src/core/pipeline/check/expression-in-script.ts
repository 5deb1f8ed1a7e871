import type { Rule } from '../subject.ts';

/** `${{ }}` inside a script would turn a value into code. */
export const expressionInScript: Rule = function* ({ templates }) {
  for (const { place, expressions } of templates) {
    if (place !== 'script') continue;
    for (const { source, at } of expressions) {
      const value = source.trim();
      yield {
        code: 'PG404',
        message:
          'expressions are not evaluated inside a script, because the value would be run as code',
        hint: `Pass the value in \`env\`, such as \`env: { VALUE: "\${{ ${value} }}" }\`, and use "$VALUE" in the script.`,
        where: at(-3, source.length + 5),
      };
    }
  }
};
