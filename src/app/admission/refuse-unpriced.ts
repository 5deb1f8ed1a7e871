import type { Plan, PlannedAgent } from '../../core/plan/plan.ts';
import { pricedAgents } from '../../core/run/decide/unpriced.ts';
import { Refusal } from '../../ports.ts';
import { priceOf } from '../../prices/table.ts';

/** A limit of USD that what an agent spends could not reach, as nobody knows what it costs, is none. Throws `Refusal`. */
export async function refuseUnpriced(plan: Plan, limitUsd: number | null): Promise<void> {
  const unknown = new Set<string>();
  for (const agent of pricedAgents(plan, limitUsd)) {
    const { model } = agent;
    const isKnown = model !== null && (plan.prices.has(model) || (await priceOf(model)) !== null);
    if (!isKnown) unknown.add(named(agent));
  }
  if (unknown.size === 0) return;
  throw new Refusal(
    `The limit of USD cannot hold, as nobody knows the price of ${[...unknown].join(', ')}.`,
    'Limit `tokens` under `budget`, too, or name a model whose price is known, or give it under `prices`.',
  );
}

function named({ name, use, model }: PlannedAgent): string {
  return model === null
    ? `the model that \`${name}\` (${use}) chooses by itself`
    : `\`${model}\`, the model of \`${name}\` (${use})`;
}
