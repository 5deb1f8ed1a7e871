import { evaluate, truthy } from '../expression/expression.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Plan, WorkPhase } from '../plan/plan.ts';
import { scopesFor } from './scope.ts';
import type { RunState } from './state.ts';

/** Whether a phase that gave these outputs asks for its rework. Throws `ExpressionFault`. */
export function reworkWanted(
  plan: Plan,
  state: RunState,
  { phase, outputs }: { readonly phase: WorkPhase; readonly outputs: JsonObject },
): boolean {
  if (phase.rework === null) return false;
  const { when } = phase.rework;
  const scopes = scopesFor(plan, state, { phase, expressions: [when], more: { outputs } });
  return scopes.some((scope) => truthy(evaluate(when, scope)));
}
