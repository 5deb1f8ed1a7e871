import type { Plan, PlannedAgent } from '../../core/plan/plan.ts';
import { pricedAgents } from '../../core/run/decide/unpriced.ts';
import { Refusal } from '../../ports.ts';
import { priceOf } from '../../prices/table.ts';

/** A USD limit is useless if nobody knows what an agent costs. Throws `Refusal`. */
export async function refuseUnpriced(plan: Plan, limitUsd: number | null): Promise<void> {
  const unknown = new Set<string>();
  for (const agent of pricedAgents(plan, limitUsd)) {
    const { model } = agent;
    const isKnown = model !== null && (plan.prices.has(model) || (await priceOf(model)) !== null);
    if (!isKnown) unknown.add(describeModel(agent));
  }
  if (unknown.size === 0) return;
  throw new Refusal(
    `The spending limit cannot be enforced, because the price of ${[...unknown].join(', ')} is unknown.`,
    'Also limit `tokens` under `budget`, use a model with a known price, or add its price under `prices`.',
  );
}

function describeModel({ name, use, model }: PlannedAgent): string {
  return model === null
    ? `the default model of \`${name}\` (${use})`
    : `\`${model}\`, the model of \`${name}\` (${use})`;
}
