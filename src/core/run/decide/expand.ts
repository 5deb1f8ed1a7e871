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
  const legs = () => expandMatrix(strategy.matrix, scope);
  return expanded(state, { begin: phase, whole: phase, legs });
}

/** The same at the entry of legs that run a pipeline, if the plan has places for them; `null`: it has none. */
export function placement(plan: Plan, state: RunState, entry: EntryPhase): Command | null {
  const matrix = entry.nest.spread?.matrix ?? null;
  if (matrix === null) return null;
  const scope = matrixScope(plan, state, entry, matrix);
  const whole = phaseAt(plan, entry.nest.exit);
  const legs = () => expandMatrix(matrix, scope, OF_PLACES);
  return expanded(state, { begin: entry, whole, legs });
}

function matrixScope(plan: Plan, state: RunState, phase: PlannedPhase, matrix: Json): Scope {
  const texts = textsIn(matrix).flatMap(expressionsIn);
  return scopeFor(plan, state, { phase, expressions: texts.map(({ source }) => source.trim()) });
}

interface Expansion {
  /** The phase that fails if there are no legs to be had. */
  readonly begin: PlannedPhase;
  /** The phase that has the legs. */
  readonly whole: PlannedPhase;
  readonly legs: () => readonly JsonObject[];
}

function expanded(state: RunState, { begin, whole, legs }: Expansion): Command {
  try {
    return { type: 'expandPhase', phase: whole.id, legs: legs() };
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    const message = `its \`matrix\` cannot be expanded: ${fault.message}`;
    const remedy = `Correct the matrix, or the outputs that it reads, in the pipeline file, then run \`phasegate resume ${state.run} --accept-changes\`.`;
    return { type: 'failPhase', phase: begin.id, reason: 'infrastructure', message, remedy };
  }
}
