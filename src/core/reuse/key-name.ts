import { canonical } from '../lib/digest.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import { legIndex, legOf, withoutNumbers } from '../plan/legs.ts';
import { nestsAround } from '../plan/nest.ts';
import type { Nest, Plan, Script, WorkPhase } from '../plan/plan.ts';
import { phaseState, type RunState } from '../run/state.ts';

/**
 * The name of a phase as a piece of its key. A leg counts by the values of its matrix, so that it is found again wherever it
 * stands in the list; of legs with equal values, each is one of its own. The number counts only where the child may act on it.
 */
export function nameInKey(plan: Plan, state: RunState, phase: WorkPhase): Json {
  if (!isLeg(phase) || mayUseNumber(phase)) return phase.id;
  const around = [...nestsAround(phase)].flatMap((nest) => nestValues(plan, nest));
  return {
    phase: withoutNumbers(phase.id),
    legs: [...around, ...ownValues(plan, state, phase)],
  };
}

const isLeg = ({ id }: WorkPhase): boolean => id !== withoutNumbers(id);

/** A scripted agent is told by phases' names what to play; scripts can read the name. */
function mayUseNumber(phase: WorkPhase): boolean {
  if (phase.kind === 'run') return readsName(phase.script);
  const { use, run } = phase.agent;
  const command = typeof run === 'string' ? run : (run ?? []).join(' ');
  return use === 'scripted' || command.includes(NAME) || phase.verify.some(readsName);
}

const NAME = 'PHASEGATE_PHASE';
const readsName = ({ run }: Script): boolean => run.includes(NAME);

/** The values of the leg; after equal legs, also their number. */
function ownValues(plan: Plan, state: RunState, phase: WorkPhase): readonly Json[] {
  const leg = legOf(phase);
  if (leg === null) return [];
  const valuesAt = (number: number): JsonObject =>
    phaseState(plan, state, legIndex(plan, leg.at, number)).matrix ?? {};
  const before = Array.from({ length: leg.number }, (_, number) => valuesAt(number));
  return amongEqual(valuesAt(leg.number), before);
}

/** The same for the leg of a pipeline in which the phase is. */
function nestValues(plan: Plan, nest: Nest): readonly Json[] {
  if (nest.matrix === null) return [];
  const before = plan.phases.flatMap((phase): readonly JsonObject[] => {
    if (phase.kind !== 'entry' || phase.nest.within !== nest.within) return [];
    const { entry, matrix } = phase.nest;
    return matrix === null || entry >= nest.entry ? [] : [matrix];
  });
  return amongEqual(nest.matrix, before);
}

function amongEqual(own: JsonObject, before: readonly JsonObject[]): readonly Json[] {
  const text = canonical(own);
  const equal = before.filter((other) => canonical(other) === text).length;
  return equal === 0 ? [own] : [own, equal];
}
