import { quoted } from '../finding.ts';
import type { Rule } from '../subject.ts';

/** `${{ }}` in a text that is not evaluated. */
export const plainText: Rule = function* ({ templates }) {
  for (const { place, path, expressions } of templates) {
    if (place !== 'plain') continue;
    const key = path.findLast((part) => typeof part === 'string');
    for (const { source, at } of expressions) {
      yield {
        code: 'PG411',
        message: `expressions are not evaluated in ${quoted(String(key))}`,
        hint: 'Write the value itself.',
        where: at(-3, source.length + 5),
      };
    }
  }
};
