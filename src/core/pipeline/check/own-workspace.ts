import { keyAt, quoted } from '../finding.ts';
import { isWork, phasesOf, type Rule } from '../subject.ts';

/** Only a writer's change is merged. */
export const ownWorkspace: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase)) continue;
    const isOwn = phase.workspace === 'own';
    if (isOwn && phase.access !== 'write')
      yield {
        code: 'PG620',
        message: `${quoted(name)} may not write, so its \`workspace: own\` means nothing`,
        hint: 'Add `access: write`, or remove `workspace`.',
        where: keyAt('phases', name, 'workspace'),
      };
    if (!isOwn && phase['on-conflict'] !== undefined)
      yield {
        code: 'PG620',
        message: `${quoted(name)} works in the workspace of the run, so its \`on-conflict\` means nothing`,
        hint: 'Add `workspace: own`, or remove `on-conflict`.',
        where: keyAt('phases', name, 'on-conflict'),
      };
  }
};
