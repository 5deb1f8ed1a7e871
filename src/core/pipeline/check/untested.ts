import { quoted } from '../finding.ts';
import { phasesOf, type Rule } from '../subject.ts';

/** What `init` writes in the place of a test command that it did not find. */
export const NOTHING_TESTED = 'nothing is tested: put your test command here';

/** A script that still has the place of a test command. */
export const untested: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!('run' in phase) || typeof phase.run !== 'string') continue;
    const offset = phase.run.indexOf(NOTHING_TESTED);
    if (offset < 0) continue;
    yield {
      code: 'PG607',
      message: `nothing is tested: ${quoted(name)} has no test command, so it fails in every run`,
      hint: 'Replace this line with the command that runs your tests, such as `make test`.',
      where: {
        type: 'part',
        path: ['phases', name, 'run'],
        text: phase.run,
        span: { offset, length: NOTHING_TESTED.length },
      },
    };
  }
};
