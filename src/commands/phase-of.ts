import type { SeenRun } from '../app/stored/stored.ts';
import { type PhaseId, phaseId } from '../core/lib/brands.ts';
import { suggest } from '../core/lib/nearest.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import { Refusal } from '../ports.ts';

/** Finds a phase of a run by name. Throws `Refusal` with the most similar name. */
export function phaseOf({ plan, run }: Pick<SeenRun, 'plan' | 'run'>, name: string): PhaseId {
  const id = phaseId(name);
  if (phaseIndex(plan, id) !== undefined) return id;
  const names = plan.phases.map((phase) => phase.id);
  throw new Refusal(
    `The run \`${run}\` has no phase \`${name}\`.`,
    suggest(name, names) ?? `It has ${names.join(', ')}.`,
  );
}
