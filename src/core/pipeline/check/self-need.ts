import { quoted } from '../finding.ts';
import { needAt, needNamesOf } from '../graph.ts';
import { phasesOf, type Rule } from '../subject.ts';

/** A phase names itself in `needs`. */
export const selfNeed: Rule = function* (subject) {
  for (const [name, { needs }] of phasesOf(subject)) {
    if (!needNamesOf(needs).includes(name)) continue;
    yield {
      code: 'PG302',
      message: `${quoted(name)} needs itself`,
      hint: 'Remove the phase from its own `needs`. To repeat work, use `rework`.',
      where: needAt({ name, needs, need: name }),
    };
  }
};
