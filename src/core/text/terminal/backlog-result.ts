import type { Item } from '../../backlog/item/item.ts';
import { durationText } from '../duration-text.ts';
import { oneLine } from '../line.ts';
import { moneyText } from '../money.ts';

/** Where its change is; empty if there is none. */
export function placeText({ work: { pullRequest, branch } }: Item): string {
  return oneLine(pullRequest ?? branch ?? '');
}

/** The result of an item, and what it took: `branch x · https://… · $0.02 · 12 s`. */
export function resultText({ work }: Item): string {
  const { branch, pullRequest, costUsd, ms } = work;
  const parts = [
    branch === null ? 'no change' : `branch ${oneLine(branch)}`,
    pullRequest === null ? '' : oneLine(pullRequest),
    spentText({ costUsd, ms }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** `$0.02 · 12 s`; empty if neither cost nor time is known. */
export function spentText({
  costUsd,
  ms,
}: {
  readonly costUsd: number | null;
  readonly ms: number;
}): string {
  const parts = [costUsd === null ? '' : moneyText(costUsd), ms === 0 ? '' : durationText(ms)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The sum for all items; unknown amounts count as zero. */
export function spentOn(items: readonly Item[]) {
  const costs = items.flatMap(({ work }) => work.costUsd ?? []);
  return {
    costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    ms: items.reduce((sum, { work }) => sum + work.ms, 0),
  };
}
