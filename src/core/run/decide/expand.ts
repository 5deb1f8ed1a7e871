import { ExpressionFault, expressionsIn, type Scope } from '../../expression/expression.ts';
import { phaseAt } from '../../lib/graph.ts';
import type { Json, JsonObject } from '../../lib/json.ts';
import { expandMatrix, OF_PLACES, textsIn } from '../../plan/matrix.ts';
import type { EntryPhase, Plan, PlannedPhase, Strategy, WorkPhase } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import { scopeFor } from '../scope.ts';
import type { RunState } from '../state.ts';

/** Spreads a phase that may start over the legs of its matrix; fails the phase if the matrix cannot be evaluated. */
export function expansion(
  plan: Plan,
  state: RunState,
  { phase, strategy }: { readonly phase: WorkPhase; readonly strategy: Strategy },
): Command {
  const scope = matrixScope(plan, state, phase, strategy.matrix);
  return expanded(phase, phase, () => expandMatrix(strategy.matrix, scope));
}

/** The same at the entry of legs that run a pipeline, if the plan has places for them; `null`: it has none. */
export function placement(plan: Plan, state: RunState, entry: EntryPhase): Command | null {
  const matrix = entry.nest.spread?.matrix ?? null;
  if (matrix === null) return null;
  const scope = matrixScope(plan, state, entry, matrix);
  const end = phaseAt(plan, entry.nest.exit);
  return expanded(entry, end, () => expandMatrix(matrix, scope, OF_PLACES));
}

function matrixScope(plan: Plan, state: RunState, phase: PlannedPhase, matrix: Json): Scope {
  const texts = textsIn(matrix).flatMap(expressionsIn);
  return scopeFor(plan, state, { phase, expressions: texts.map(({ source }) => source.trim()) });
}

/** `begin`: the phase that fails if there are no legs to be had; `whole`: the phase that has the legs. */
function expanded(
  begin: PlannedPhase,
  whole: PlannedPhase,
  legsOf: () => readonly JsonObject[],
): Command {
  try {
    return { type: 'expandPhase', phase: whole.id, legs: legsOf() };
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    const message = `its \`matrix\` cannot be expanded: ${fault.message}`;
    return { type: 'failPhase', phase: begin.id, reason: 'infrastructure', message };
  }
}
