import type { Spending, Usage } from './event.ts';
import type { Spent } from './state.ts';

/** What was spent so far and what an attempt used; unknown and known make known. */
export function add(spent: Spent, { usage, costUsd, durationMs }: Spending): Spent {
  const input =
    usage === null ? null : usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
  return {
    inputTokens: sum(spent.inputTokens, input),
    outputTokens: sum(spent.outputTokens, usage?.outputTokens ?? null),
    usd: sum(spent.usd, costUsd),
    ms: spent.ms + durationMs,
  };
}

/** Tokens of two calls together. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
  };
}

/** What was spent here and there. */
export const plus = (a: Spent, b: Spent): Spent => ({
  inputTokens: sum(a.inputTokens, b.inputTokens),
  outputTokens: sum(a.outputTokens, b.outputTokens),
  usd: sum(a.usd, b.usd),
  ms: a.ms + b.ms,
});

const sum = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : a + b;

/** The stricter of two limits. */
export const smaller = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);
