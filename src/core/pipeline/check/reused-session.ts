import { keyAt, quoted } from '../finding.ts';
import { isWork, phasesOf, type Rule } from '../subject.ts';

/** A conversation is no part of what a result is kept by, and cannot be gone on with in another run. */
export const reusedSession: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase) || !phase.reuse) continue;
    if (!('session' in phase) || phase.session === undefined) continue;
    yield {
      code: 'PG609',
      message: `${quoted(name)} goes on with a session, so its result cannot be one of an earlier run`,
      hint: 'Remove `reuse`, or `session`.',
      where: keyAt('phases', name, 'reuse'),
    };
  }
};
