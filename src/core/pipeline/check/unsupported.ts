import { expressionsIn } from '../../expression/expression.ts';
import type { Json } from '../../lib/json.ts';
import { textsIn } from '../../plan/matrix.ts';
import { quoted, valueAt } from '../finding.ts';
import { phasesOf, type Rule } from '../subject.ts';

/** Parts of the format that this release does not support yet: legs that run a pipeline and are known only in the run. */
export const unsupported: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!('pipeline' in phase) || phase.strategy === undefined) continue;
    const texts = textsIn(phase.strategy.matrix as Json);
    if (!texts.some((text) => expressionsIn(text).length > 0)) continue;
    yield {
      code: 'PG701',
      message: `the matrix of ${quoted(name)} has an expression, but legs that run a pipeline must be known when the plan is made`,
      hint: `Write its values, or add the matrix to a phase in ${quoted(phase.pipeline)}, or give the whole list to one agent phase.`,
      where: valueAt('phases', name, 'strategy', 'matrix'),
    };
  }
};
