import { keyAt, quoted } from '../finding.ts';
import { isWork, phasesOf, type Rule } from '../subject.ts';

/** A session is not part of a result's key, and cannot be continued in another run. */
export const reusedSession: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase) || !phase.reuse) continue;
    if (!('session' in phase) || phase.session === undefined) continue;
    yield {
      code: 'PG609',
      message: `${quoted(name)} continues a session, so it cannot reuse a result of an earlier run`,
      hint: 'Remove `reuse`, or `session`.',
      where: keyAt('phases', name, 'reuse'),
    };
  }
};
