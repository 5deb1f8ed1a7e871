import { expressionsIn, references } from '../expression/expression.ts';
import type { PhaseId } from '../lib/brands.ts';
import type { Plan } from './plan.ts';

/** The phases whose prompts read the event that triggered the run. */
export function promptsOfEvent({ phases }: Plan): readonly PhaseId[] {
  return phases.flatMap((phase) =>
    phase.kind === 'agent' && readsEvent(phase.prompt) ? [phase.id] : [],
  );
}

const readsEvent = (text: string): boolean =>
  expressionsIn(text)
    .flatMap(({ source }) => references(source.trim()))
    .some(([context, name]) => context === 'github' && name === 'event');
