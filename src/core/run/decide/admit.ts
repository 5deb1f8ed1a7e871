import { ExpressionFault, evaluate, truthy } from '../../expression/expression.ts';
import type { Need, Plan, PlannedPhase } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import { scopeFor } from '../scope.ts';
import { isAccepted, phaseState, type RunState } from '../state.ts';
import { notEntered } from './nests.ts';

/** Why a phase whose needs have ended does not start (skipped or failed); `null`: it may start. */
export function admit(plan: Plan, state: RunState, phase: PlannedPhase): Command | null {
  const { condition } = phase;
  const outside = notEntered(plan, state, phase);
  if (outside !== null) return outside;
  if (condition === null || !condition.callsStatus) {
    const refused = phase.needs.find((need) => !isAccepted(plan, state, need));
    if (refused !== undefined) return skipFor(plan, state, { phase, need: refused });
  }
  if (condition === null) return null;
  try {
    const scope = scopeFor(plan, state, { phase, expressions: [condition.expression] });
    if (truthy(evaluate(condition.expression, scope))) return null;
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    const message = `\`if\` could not be evaluated: ${fault.message}`;
    return { type: 'failPhase', phase: phase.id, reason: 'infrastructure', message };
  }
  return { type: 'skipPhase', phase: phase.id, cause: 'condition', reason: '`if` was false' };
}

function skipFor(
  plan: Plan,
  state: RunState,
  { phase, need }: { readonly phase: PlannedPhase; readonly need: Need },
): Command {
  const { standing } = phaseState(plan, state, need.index);
  const ended = standing.status === 'skipped' ? 'was skipped' : standing.status;
  const reason = `needs \`${need.phase}\`, which ${ended}`;
  return { type: 'skipPhase', phase: phase.id, cause: 'need', reason };
}
