import { statusCalls } from '../../expression/references.ts';
import { quoted } from '../finding.ts';
import type { Rule } from '../subject.ts';
import { isEvaluated } from '../templates.ts';

/** `success()` or a similar function is called outside of `if`. */
export const statusFunction: Rule = function* ({ templates }) {
  for (const { place, expressions } of templates.filter(isEvaluated)) {
    if (place === 'if') continue;
    for (const { source, at } of expressions) {
      for (const { name, offset, length } of statusCalls(source)) {
        yield {
          code: 'PG412',
          message: `${quoted(`${name}()`)} is only allowed in \`if\``,
          hint: 'Read `needs.<phase>.result` instead.',
          where: at(offset, length),
        };
      }
    }
  }
};
