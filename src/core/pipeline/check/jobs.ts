import { keyAt, quoted } from '../finding.ts';
import { isWork, phasesOf, type Rule } from '../subject.ts';

/** Writers of one workspace go one after the other, which jobs on several machines cannot. */
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
