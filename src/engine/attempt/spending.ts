import type { ReadResult } from '../../core/result/result.ts';
import type { Usage } from '../../core/run/event.ts';
import { addUsage, isUnpriced, unpriced } from '../../core/run/spent.ts';
import type { AgentEnd } from '../../ports.ts';
import type { ReportedUsage } from './claim.ts';

/** The price of a usage whose cost the agent does not report; `null`: the model's price is unknown. */
export type UsagePricing = (usage: Usage) => number | null;

/** The agent program's own report of its usage outweighs the agent's claim. */
export function spentOf(end: AgentEnd, read: ReadResult, priced: UsagePricing): ReportedUsage {
  const claimed = read.type === 'result' ? read.result : { usage: null, costUsd: null };
  return withPrice(end.usage ?? claimed.usage, end.costUsd ?? claimed.costUsd, priced);
}

/** Spending of two turns together. Where the cost of one is unknown, the sum says so. */
export function addReported(a: ReportedUsage, b: ReportedUsage): ReportedUsage {
  const costUsd = a.costUsd === null ? b.costUsd : a.costUsd + (b.costUsd ?? 0);
  return {
    usage: a.usage === null ? b.usage : b.usage === null ? a.usage : addUsage(a.usage, b.usage),
    costUsd,
    ...unpriced(costUsd !== null && (isUnpriced(a) || isUnpriced(b))),
  };
}

/** The agent's own figure if there is one, else the price of its tokens. */
export function withPrice(
  usage: Usage | null,
  costUsd: number | null,
  priced: UsagePricing,
): ReportedUsage {
  return { usage, costUsd: costUsd ?? (usage === null ? null : priced(usage)) };
}
