import type { Item } from '../../backlog/item/item.ts';
import { durationText } from '../duration-text.ts';
import { oneLine } from '../line.ts';
import { knownMoney } from '../money.ts';

export interface Unchanged {
  /** Done items whose pipelines change files, and whose runs changed none. */
  readonly unchanged: ReadonlySet<string>;
}

/** Where its change is; empty if none was to be made. */
export function placeText({ id, work }: Item, { unchanged }: Unchanged): string {
  return unchanged.has(id) ? NOTHING_CHANGED : oneLine(work.pullRequest ?? work.branch ?? '');
}

export const NOTHING_CHANGED = 'nothing was changed';

/** The result of an item, and what it took: `branch x · https://… · $0.02 · 12 s`. */
export function resultText({ id, work }: Item, { unchanged }: Unchanged): string {
  const { branch, pullRequest, costUsd, ms } = work;
  const parts = [
    branch === null ? noneText(unchanged.has(id)) : `branch ${oneLine(branch)}`,
    pullRequest === null ? '' : oneLine(pullRequest),
    spentText({ costUsd, ms }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

const noneText = (isUnchanged: boolean): string => (isUnchanged ? NOTHING_CHANGED : 'no change');

/** `$0.02 · 12 s`; empty if neither cost nor time is known. */
export function spentText({
  costUsd,
  ms,
}: {
  readonly costUsd: number | null;
  readonly ms: number;
}): string {
  const parts = [knownMoney(costUsd), ms === 0 ? '' : durationText(ms)];
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
