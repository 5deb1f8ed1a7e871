import { quoted, valueAt } from '../finding.ts';
import { isWork, phasesOf, type Rule } from '../subject.ts';

/** A scoping phase runs before its item is ready, so it may not write. */
export const scopingWriter: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase) || phase.scoping !== true || phase.access !== 'write') continue;
    yield {
      code: 'PG604',
      message: `the scoping phase ${quoted(name)} has \`access: write\``,
      hint: 'Remove `access: write` or `scoping: true`.',
      where: valueAt('phases', name, 'access'),
    };
  }
};
