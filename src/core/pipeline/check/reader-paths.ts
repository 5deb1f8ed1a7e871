import { keyAt, quoted } from '../finding.ts';
import { isWork, phasesOf, type Rule } from '../subject.ts';

/** `paths` limits what a writer may change; a reader may change nothing. */
export const readerPaths: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase) || phase.paths === undefined || phase.access === 'write') continue;
    yield {
      code: 'PG605',
      message: `${quoted(name)} has no write access, so its \`paths\` have no effect`,
      hint: 'Add `access: write`, or remove `paths`.',
      where: keyAt('phases', name, 'paths'),
    };
  }
};
