import { ExpressionFault, expressionsIn, interpolate } from '../expression/expression.ts';
import type { AgentPhase, AgentSelection, Plan } from '../plan/plan.ts';
import { truncate } from '../text/line.ts';
import { scopeFor } from './scope.ts';
import type { RunState } from './state.ts';

/**
 * The phase with the agent and the model that its expressions currently select. Throws `ExpressionFault` if the file does not
 * define them.
 */
export function chosenFor(plan: Plan, state: RunState, phase: AgentPhase): AgentPhase {
  const { choice } = phase;
  if (choice === null) return phase;
  const agent = evaluateChoice(choice.agent, { plan, state, phase });
  const model = evaluateChoice(choice.model, { plan, state, phase }) || null;
  refuseUnknown(phase, choice, { agent, model });
  const option = choice.options.find(
    (one) => (agent === null || one.name === agent) && one.model === model,
  );
  if (option === undefined) throw new Error(`no option for ${phase.id}`);
  return { ...phase, agent: option.agent, fallbacks: option.fallbacks, choice: null };
}

interface AgentChoiceContext {
  readonly plan: Plan;
  readonly state: RunState;
  readonly phase: AgentPhase;
}

function evaluateChoice(
  template: string | null,
  { plan, state, phase }: AgentChoiceContext,
): string | null {
  if (template === null) return null;
  const expressions = expressionsIn(template).map(({ source }) => source.trim());
  const scope = scopeFor(plan, state, { phase, expressions });
  return interpolate(template, { ...scope, status: null }, (text) => text).trim();
}

function refuseUnknown(
  { id }: AgentPhase,
  { options }: AgentSelection,
  wanted: { readonly agent: string | null; readonly model: string | null },
): void {
  for (const [key, value] of Object.entries(wanted)) {
    const side = key === 'agent' ? 'name' : 'model';
    const known = [...new Set(options.flatMap((option) => option[side] ?? []))];
    if (value === null || known.includes(value)) continue;
    throw new ExpressionFault(
      `\`${key}\` of \`${id}\` is \`${truncate(value, 80)}\`, which is not under \`${key}s\`: ${known.join(', ')}`,
    );
  }
}
