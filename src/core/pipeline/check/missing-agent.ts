import { keyAt, quoted } from '../finding.ts';
import { keysAt, phasesOf, type Rule } from '../subject.ts';

/** A phase has a prompt but no agent. */
export const missingAgent: Rule = function* (subject) {
  if (keysAt(subject, 'defaults').includes('agent')) return;
  for (const [name, phase] of phasesOf(subject)) {
    if (!('prompt' in phase) || keysAt(subject, 'phases', name).includes('agent')) continue;
    yield {
      code: 'PG503',
      message: `${quoted(name)} has a prompt but no agent`,
      hint: 'Give the phase an `agent`, or add `defaults: { agent: … }` to the file.',
      where: keyAt('phases', name),
    };
  }
};
