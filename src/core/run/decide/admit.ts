import { ExpressionFault, evaluate, type Scope, truthy } from '../../expression/expression.ts';
import type { Need, Plan, PlannedPhase } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import { needsNow } from '../places.ts';
import { scopesFor } from '../scope.ts';
import { isAccepted, phaseState, type RunState } from '../state.ts';
import { notEntered } from './nests.ts';

/** Why a phase whose needs have ended does not start (skipped or failed); `null`: it may start. */
export function admit(plan: Plan, state: RunState, phase: PlannedPhase): Command | null {
  const { condition } = phase;
  const outside = notEntered(plan, state, phase);
  if (outside !== null) return outside;
  const refused = needsNow(plan, state, phase).find((need) => !isAccepted(plan, state, need));
  if (refused !== undefined && condition?.callsStatus !== true) {
    const reason = `needs ${endOf(plan, state, refused)}`;
    return { type: 'skipPhase', phase: phase.id, cause: 'need', reason };
  }
  if (condition === null) return null;
  try {
    const { expression } = condition;
    const scopes = scopesFor(plan, state, { phase, expressions: [expression] });
    const holds = (scope: Scope): boolean => truthy(evaluate(expression, scope));
    // A raised word about the item must not skip a check, and not cause a delivery.
    if (delivers(plan, phase) ? scopes.every(holds) : scopes.some(holds)) return null;
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    const message = `\`if\` could not be evaluated: ${fault.message}`;
    return { type: 'failPhase', phase: phase.id, reason: 'infrastructure', message };
  }
  const after = refused === undefined ? '' : `: it needs ${endOf(plan, state, refused)}`;
  const reason = `\`if\` was false${after}`;
  return { type: 'skipPhase', phase: phase.id, cause: 'condition', reason };
}

/** Whether it is a delivery, or begins a pipeline that has one. */
function delivers(plan: Plan, phase: PlannedPhase): boolean {
  if (phase.kind !== 'entry') return phase.kind === 'deliver';
  return plan.phases.slice(phase.index, phase.nest.exit).some(({ kind }) => kind === 'deliver');
}

/** `fix`, which failed */
function endOf(plan: Plan, state: RunState, need: Need): string {
  const { standing } = phaseState(plan, state, need.index);
  const ended = standing.status === 'skipped' ? 'was skipped' : standing.status;
  return `\`${need.phase}\`, which ${ended}`;
}
