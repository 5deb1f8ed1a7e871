import type { SeenRun } from '../app/stored/stored.ts';
import { type PhaseId, phaseId } from '../core/lib/brands.ts';
import { phaseAt } from '../core/lib/graph.ts';
import { suggest } from '../core/lib/nearest.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import { phasesThere } from '../core/run/legs.ts';
import { isThere } from '../core/run/places.ts';
import { phaseState } from '../core/run/state.ts';
import { Refusal } from '../ports.ts';

type RunOfPhases = Pick<SeenRun, 'plan' | 'run' | 'state'>;

/** Finds a phase of a run by name. Throws `Refusal` with the most similar name. */
export function phaseOf(of: RunOfPhases, name: string): PhaseId {
  const id = phaseId(name);
  if (isKnown(of, id)) return id;
  const names = phasesThere(of.plan, of.state).map((phase) => phase.id);
  throw new Refusal(
    `The run \`${of.run}\` has no phase \`${name}\`.`,
    suggest(name, names) ?? `It has ${names.join(', ')}.`,
  );
}

/** A leg that an earlier round had, and this one has not, still has its attempts. */
function isKnown({ plan, state }: RunOfPhases, id: PhaseId): boolean {
  const index = phaseIndex(plan, id);
  if (index === undefined) return false;
  return isThere(state, phaseAt(plan, index)) || phaseState(plan, state, index).attempt > 0;
}
