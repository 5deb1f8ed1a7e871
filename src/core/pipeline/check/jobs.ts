import { keyAt, quoted } from '../finding.ts';
import { isWork, phasesOf, type Rule } from '../subject.ts';

/** Writers in one workspace run one after the other, which is impossible in jobs on several machines. */
export const jobs: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase) || (phase.strategy?.jobs ?? false) === false) continue;
    if (phase.access !== 'write' || phase.workspace === 'own') continue;
    yield {
      code: 'PG522',
      message: `${quoted(name)} writes to the workspace of the run, so its legs cannot run in several jobs`,
      hint: 'Add `workspace: own`, or remove `jobs`.',
      where: keyAt('phases', name, 'strategy', 'jobs'),
    };
  }
};
