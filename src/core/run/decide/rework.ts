import { ExpressionFault, evaluate } from '../../expression/expression.ts';
import { between, phaseAt } from '../../lib/graph.ts';
import { legId } from '../../plan/legs.ts';
import { beginOf } from '../../plan/nest.ts';
import type { Plan, PlannedPhase, Rework } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import { everyLegOf } from '../legs.ts';
import { isThere } from '../places.ts';
import { scopeFor } from '../scope.ts';
import { type PhaseState, phaseState, type RunState } from '../state.ts';

/** The first requested rework that has not begun. One at a time, because rounds may overlap. */
export function reworks(plan: Plan, state: RunState): readonly Command[] {
  const [index] = state.asking;
  if (index === undefined) return [];
  const phase = phaseAt(plan, index);
  const known = phaseState(plan, state, index);
  const rework = reworkOf(phase);
  if (rework === null) return [exhausted(phase, 'the gate has no `rework`')];
  if (known.reworks >= rework.max)
    return [exhausted(phase, reachedText(rework.max, commentOf(known)))];
  const target = plan.index.get(rework.phase);
  if (target === undefined) throw new Error(`rework of an unknown phase ${rework.phase}`);
  const leg = legFor(plan, state, { phase, target });
  if (typeof leg === 'object' && leg !== null) return [{ ...leg, phase: phase.id }];
  const again = leg === null ? rework.phase : legId(rework.phase, leg);
  // A leg that runs a pipeline is in the plan.
  const planned = plan.index.get(again);
  const begin = beginOf(phaseAt(plan, planned ?? target));
  const path = between(plan, begin, index)
    .map((each) => phaseAt(plan, each))
    .filter((each) => isThere(state, each))
    .map(({ id }) => id);
  // If one leg is reworked, the others keep their results.
  const pending =
    planned === undefined ? path.map((id) => (id === rework.phase ? again : id)) : path;
  const comment = commentOf(known);
  return [{ type: 'askRework', by: phase.id, target: again, pending, comment }];
}

/** The number of the leg to rework; `null`: the whole target, or the target has no legs. */
function legFor(
  plan: Plan,
  state: RunState,
  { phase, target }: { readonly phase: PlannedPhase; readonly target: number },
): number | null | Omit<Extract<Command, { type: 'failPhase' }>, 'phase'> {
  const expression =
    'rework' in phase && phase.rework && 'leg' in phase.rework ? phase.rework.leg : null;
  if (expression === null || expression === undefined) return null;
  const failed = (message: string) =>
    ({ type: 'failPhase', reason: 'infrastructure', message }) as const;
  const { standing } = phaseState(plan, state, phase.index);
  const outputs = standing.status === 'asking' ? standing.done.outputs : {};
  try {
    const scope = scopeFor(plan, state, { phase, expressions: [expression], more: { outputs } });
    const number = Number(evaluate(expression, scope));
    const count = everyLegOf(plan, state, target).length;
    if (Number.isSafeInteger(number) && number >= 0 && number < count) return number;
    return failed(
      `its \`rework.leg\` is no leg of \`${phaseAt(plan, target).id}\`, which has ${count}`,
    );
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    return failed(`its \`rework.leg\` could not be evaluated: ${fault.message}`);
  }
}

export function reworkOf(phase: PlannedPhase): Rework | null {
  return 'rework' in phase ? phase.rework : null;
}

/** `comment`: what the last round said is still wrong. */
const reachedText = (max: number, comment: string): string => {
  const reached = `\`rework.max\` of ${max} is reached`;
  return comment === '' ? reached : `${reached}: ${comment}`;
};

function exhausted(phase: PlannedPhase, message: string): Command {
  const about = { type: 'failPhase', phase: phase.id } as const;
  return phase.kind === 'gate'
    ? { ...about, reason: 'rejected', message: `rejected: ${message}` }
    : { ...about, reason: 'rework-exhausted', message };
}

function commentOf({ standing }: PhaseState): string {
  return standing.status === 'asking' ? standing.done.summary : '';
}
