import type { ReadResult } from '../../core/result/result.ts';
import type { Usage } from '../../core/run/event.ts';
import { addUsage } from '../../core/run/spent.ts';
import type { AgentEnd } from '../../ports.ts';
import type { Spent } from './claim.ts';

/** Gives the price of a usage, where the agent itself tells none; `null` where the model's price is not known. */
export type Priced = (usage: Usage) => number | null;

/** What the agent's own program reports counts before what the agent claims. */
export function spentOf(end: AgentEnd, read: ReadResult, priced: Priced): Spent {
  const claimed = read.type === 'result' ? read.result : { usage: null, costUsd: null };
  return withPrice(end.usage ?? claimed.usage, end.costUsd ?? claimed.costUsd, priced);
}

/** Of two turns together; unknown and known make known. */
export function plus(a: Spent, b: Spent): Spent {
  return {
    usage: a.usage === null ? b.usage : b.usage === null ? a.usage : addUsage(a.usage, b.usage),
    costUsd: a.costUsd === null ? b.costUsd : a.costUsd + (b.costUsd ?? 0),
  };
}

/** The agent's own figure if it gives one, else what its tokens cost. */
export function withPrice(usage: Usage | null, costUsd: number | null, priced: Priced): Spent {
  return { usage, costUsd: costUsd ?? (usage === null ? null : priced(usage)) };
}
