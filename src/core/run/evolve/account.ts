import type { PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import { legAt, phaseIndex, requiredIndex } from '../../plan/legs.ts';
import { nestsAround } from '../../plan/nest.ts';
import type { Plan } from '../../plan/plan.ts';
import type { AttemptSpending, Spending } from '../event.ts';
import { update } from '../put.ts';
import { add } from '../spent.ts';
import type { PhaseState, RunState } from '../state.ts';

export function used(plan: Plan, state: RunState, one: AttemptSpending): RunState {
  // The spending of a phase that the pipeline no longer has still counts.
  if (phaseIndex(plan, one.phase) === undefined) return spend(plan, state, one);
  return update(plan, spend(plan, state, one), requiredIndex(plan, one.phase), (phase) => ({
    ...phase,
    ...charged(phase, one),
  }));
}

/** Adds spending to the run, to the phase (a leg shares its phase's budget), and to every nested pipeline around it. */
export function spend(
  plan: Plan,
  state: RunState,
  spending: Spending & { readonly phase: PhaseId },
): RunState {
  const charge = { ...state, spent: add(state.spent, spending) };
  const index = phaseIndex(plan, spending.phase);
  if (index === undefined) return charge;
  const owner = legAt(plan, index)?.at;
  const exits = [...nestsAround(phaseAt(plan, index))].map(({ exit }) => exit);
  return [...(owner === undefined ? [] : [owner]), ...exits].reduce<RunState>(
    (next, around) =>
      update(plan, next, around, (phase) => ({ ...phase, ...charged(phase, spending) })),
    charge,
  );
}

export function charged(phase: PhaseState, spending: Spending): Pick<PhaseState, 'spent'> {
  return { spent: add(phase.spent, spending) };
}
