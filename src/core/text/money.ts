import type { SpentTotals } from '../run/state.ts';

/** `$0.12`; amounts below a cent keep two significant digits: `$0.0087`. */
export function moneyText(usd: number): string {
  if (usd >= 0.00995 || usd === 0) return `$${usd.toFixed(2)}`;
  return usd < 0.0001 ? '<$0.0001' : `$${usd.toPrecision(2)}`;
}

interface KnownCost extends Pick<SpentTotals, 'usd'> {
  readonly isUnpriced?: boolean;
}

/** `$0.12 and unknown` or `cost unknown` if attempts used tokens whose cost is unknown; `null`: nothing was used. */
export function costText({ usd, isUnpriced }: KnownCost): string | null {
  if (usd === null) return isUnpriced ? 'cost unknown' : null;
  return isUnpriced ? `${moneyText(usd)} and unknown` : moneyText(usd);
}

/** The same for a cell of a table: `$0.12 + ?` or `?`; empty if nothing was used. */
export function costCell({ usd, isUnpriced }: KnownCost): string {
  if (usd === null) return isUnpriced ? '?' : '';
  return isUnpriced ? `${moneyText(usd)} + ?` : moneyText(usd);
}
/** Empty, or `unknown`, if the amount is unknown. */
export const knownMoney = (usd: number | null, unknown = ''): string =>
  usd === null ? unknown : moneyText(usd);

/** Empty for zero. */
export const someMoney = (usd: number): string => (usd === 0 ? '' : moneyText(usd));

/** `900`, `4.2k`, `1.5M`. */
export function countText(count: number): string {
  if (count < 1000) return String(count);
  const [unit, size] = count < 999_950 ? (['k', 1e3] as const) : (['M', 1e6] as const);
  return `${(count / size).toFixed(1).replace(/\.0$/, '')}${unit}`;
}

/** Input and output tokens together; `null`: both are unknown. */
export function knownTokens(spent: SpentTotals): number | null {
  if (spent.inputTokens === null && spent.outputTokens === null) return null;
  return (spent.inputTokens ?? 0) + (spent.outputTokens ?? 0);
}
