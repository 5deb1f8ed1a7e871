import { suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import { needAt, needNamesOf } from '../graph.ts';
import { phasesOf, type Rule } from '../subject.ts';

/** `needs` names a phase that does not exist. */
export const unknownNeed: Rule = function* (subject) {
  const { names, index } = subject.graph;
  for (const [name, { needs }] of phasesOf(subject)) {
    for (const need of needNamesOf(needs)) {
      if (index.has(need)) continue;
      const message = `${quoted(name)} needs ${quoted(need)}, which is not a phase`;
      const where = needAt({ name, needs, need });
      yield { code: 'PG301', message, hint: suggest(need, names), where };
    }
  }
};
