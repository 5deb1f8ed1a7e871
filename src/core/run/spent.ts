import type { Budget, Spending, Usage } from './event.ts';
import type { SpentTotals } from './state.ts';

export const NO_SPENDING: Spending = { usage: null, costUsd: null, durationMs: 0 };

/** Adds an attempt's spending; an unknown amount counts as zero if the other is known. */
export function add(spent: SpentTotals, more: Spending): SpentTotals {
  const { usage, costUsd, durationMs } = more;
  return {
    inputTokens: sum(spent.inputTokens, usage === null ? null : allInput(usage)),
    outputTokens: sum(spent.outputTokens, usage?.outputTokens ?? null),
    usd: sum(spent.usd, costUsd),
    ms: spent.ms + durationMs,
    ...unpriced(spent.isUnpriced === true || isUnpriced(more)),
  };
}

/** Whether tokens were used whose cost is unknown, all of them or some. */
export const isUnpriced = (spending: Omit<Spending, 'durationMs'>): boolean =>
  spending.isUnpriced === true || (spending.usage !== null && spending.costUsd === null);

/** Tokens that went to the model, also those from or into a cache: what people see as input. */
export const allInput = (usage: Usage): number =>
  usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;

/** The spending alone, of what has more fields. */
export const spendingIn = ({ usage, costUsd, durationMs, isUnpriced: is }: Spending): Spending => ({
  usage,
  costUsd,
  durationMs,
  ...unpriced(is === true),
});

/** The field of an amount of which a part is unknown. */
export const unpriced = (is: boolean): Pick<SpentTotals, 'isUnpriced'> =>
  is ? { isUnpriced: true } : {};

/** The sum of the tokens of two calls. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
  };
}

/** The sum of two amounts. */
export const plus = (a: SpentTotals, b: SpentTotals): SpentTotals => ({
  inputTokens: sum(a.inputTokens, b.inputTokens),
  outputTokens: sum(a.outputTokens, b.outputTokens),
  usd: sum(a.usd, b.usd),
  ms: a.ms + b.ms,
  ...unpriced(a.isUnpriced === true || b.isUnpriced === true),
});

const sum = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : a + b;

/** The tokens that limits count. */
export const tokensOf = ({ inputTokens, outputTokens }: SpentTotals): number =>
  (inputTokens ?? 0) + (outputTokens ?? 0);

/** The limit of a run that may spend another budget in addition to its spending so far. */
export function limitAfter(spent: SpentTotals, more: Budget): Budget {
  const after = (limit: number | null, before: number): number | null =>
    limit === null ? null : before + limit;
  return {
    usd: after(more.usd, spent.usd ?? 0),
    tokens: after(more.tokens, tokensOf(spent)),
    timeMs: after(more.timeMs, spent.ms),
  };
}

/** A budget as if completely spent; an unlimited amount is unknown. */
export function allOf({ usd, tokens, timeMs }: Budget): Spending {
  const usage = {
    inputTokens: tokens ?? 0,
    outputTokens: 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
  };
  return { usage: tokens === null ? null : usage, costUsd: usd, durationMs: timeMs ?? 0 };
}

/** The stricter of two budgets, limit by limit. */
export const stricter = (a: Budget, b: Budget): Budget => ({
  usd: smaller(a.usd, b.usd),
  tokens: smaller(a.tokens, b.tokens),
  timeMs: smaller(a.timeMs, b.timeMs),
});

/** The stricter of two limits. */
export const smaller = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);
