import { expressionsIn, interpolate, references } from '../expression/expression.ts';
import type { PhaseId } from '../lib/brands.ts';
import { downstream } from '../lib/graph.ts';
import { isOfPlace, placesAround } from './nest.ts';
import type { AgentPhase, Plan } from './plan.ts';

/** The phases whose prompts read the event that triggered the run; of legs with places, the phase that has the legs. */
export const promptsOfEvent = (plan: Plan): readonly PhaseId[] => promptsThatRead(plan, isEvent);

/** The same for prompts that read the backlog item. */
export const promptsOfItem = (plan: Plan): readonly PhaseId[] => promptsThatRead(plan, isItem);

function promptsThatRead(plan: Plan, is: (path: readonly string[]) => boolean): readonly PhaseId[] {
  const found = agentPhases(plan).filter(({ prompt }) => readsOf(prompt).some(is));
  return [...new Set(found.map((phase) => placesAround(phase)?.id ?? phase.id))];
}

/** A phase that runs in any case, and whose prompt is empty without a backlog item; `null`: none. */
export function needsItem(plan: Plan): PhaseId | null {
  const conditional = plan.phases.filter(({ condition }) => condition !== null);
  const uncertain = new Set(downstream(plan, ...conditional.map(({ index }) => index)));
  const phase = agentPhases(plan).find(
    (phase) => !uncertain.has(phase.index) && !isOfPlace(phase) && isOnlyItem(phase.prompt),
  );
  return phase?.id ?? null;
}

/** Whether nothing but the item fills the prompt. */
function isOnlyItem(prompt: string): boolean {
  const reads = readsOf(prompt);
  if (reads.length === 0 || !reads.every(isItem)) return false;
  const withoutItem = { contexts: { item: {} }, status: null };
  return interpolate(prompt, withoutItem, (text) => text).trim() === '';
}

const agentPhases = ({ phases }: Plan): readonly AgentPhase[] =>
  phases.filter((phase) => phase.kind === 'agent');

const readsOf = (text: string): ReturnType<typeof references> =>
  expressionsIn(text).flatMap(({ source }) => references(source.trim()));

const isEvent = ([context, name]: readonly string[]): boolean =>
  context === 'github' && name === 'event';

const isItem = ([context]: readonly string[]): boolean => context === 'item';
