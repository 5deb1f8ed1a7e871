import type { ReadResult } from '../../core/result/result.ts';
import type { Usage } from '../../core/run/event.ts';
import { addUsage } from '../../core/run/spent.ts';
import type { AgentEnd } from '../../ports.ts';
import type { ReportedUsage } from './claim.ts';

/** The price of a usage whose cost the agent does not report; `null`: the model's price is unknown. */
export type UsagePricing = (usage: Usage) => number | null;

/** The agent program's own report of its usage outweighs the agent's claim. */
export function spentOf(end: AgentEnd, read: ReadResult, priced: UsagePricing): ReportedUsage {
  const claimed = read.type === 'result' ? read.result : { usage: null, costUsd: null };
  return withPrice(end.usage ?? claimed.usage, end.costUsd ?? claimed.costUsd, priced);
}

/** Spending of two turns together; an unknown amount counts as zero if the other is known. */
export function addReported(a: ReportedUsage, b: ReportedUsage): ReportedUsage {
  return {
    usage: a.usage === null ? b.usage : b.usage === null ? a.usage : addUsage(a.usage, b.usage),
    costUsd: a.costUsd === null ? b.costUsd : a.costUsd + (b.costUsd ?? 0),
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
