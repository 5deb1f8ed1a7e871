import type { SeenRun } from '../../app/stored/stored.ts';
import { type PhaseId, phaseId } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { legAt, ownerName, phaseIndex } from '../../core/plan/legs.ts';
import { everyLegOf, hasLegs, legsOf, phasesThere } from '../../core/run/legs.ts';
import { isThere } from '../../core/run/places.ts';
import { phaseState } from '../../core/run/state.ts';
import { Refusal } from '../../ports.ts';

type RunOfPhases = Pick<SeenRun, 'plan' | 'run' | 'state'>;

/** Finds a phase of a run by name. Throws `Refusal` with the most similar name. */
export function phaseOf(of: RunOfPhases, name: string): PhaseId {
  const id = phaseId(name);
  if (isKnown(of, id)) return id;
  const missing = missingLeg(of, id);
  if (missing !== null) throw missing;
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
  if (phaseState(plan, state, index).attempt > 0) return true;
  const leg = legAt(plan, index);
  return leg === null
    ? isThere(state, phaseAt(plan, index))
    : leg.number < legsOf(plan, state, leg.at).length;
}

/** `null`: the name is not that of a leg. */
function missingLeg({ plan, state, run }: RunOfPhases, id: PhaseId): Refusal | null {
  const of = ownerName(id);
  const at = of === id ? undefined : plan.index.get(phaseId(of));
  if (at === undefined || !hasLegs(phaseAt(plan, at))) return null;
  const count = everyLegOf(plan, state, at).length;
  const legs =
    count === 1
      ? `one leg, \`${of}[0]\``
      : `${count} legs, \`${of}[0]\` to \`${of}[${count - 1}]\``;
  return new Refusal(
    `The run \`${run}\` has no leg \`${id}\`: \`${of}\` has ${count === 0 ? 'no legs' : legs}.`,
    `\`phasegate status ${run} --legs\` shows all legs.`,
  );
}
