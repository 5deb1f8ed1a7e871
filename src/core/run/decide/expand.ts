import { ExpressionFault, expressionsIn } from '../../expression/expression.ts';
import { expandMatrix, textsIn } from '../../plan/matrix.ts';
import type { Plan, Strategy, WorkPhase } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import { scopeFor } from '../scope.ts';
import type { RunState } from '../state.ts';

/** Spreads a phase that may start over the legs of its matrix; fails the phase if the matrix cannot be evaluated. */
export function expansion(
  plan: Plan,
  state: RunState,
  { phase, strategy }: { readonly phase: WorkPhase; readonly strategy: Strategy },
): Command {
  const { id } = phase;
  const texts = textsIn(strategy.matrix).flatMap(expressionsIn);
  const expressions = texts.map(({ source }) => source.trim());
  try {
    const scope = scopeFor(plan, state, { phase, expressions });
    return { type: 'expandPhase', phase: id, legs: expandMatrix(strategy.matrix, scope) };
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    const message = `its \`matrix\` cannot be expanded: ${fault.message}`;
    const remedy = `Correct the matrix, or the outputs that it reads, in the pipeline file, then run \`phasegate resume ${state.run} --accept-changes\`.`;
    return { type: 'failPhase', phase: id, reason: 'infrastructure', message, remedy };
  }
}
