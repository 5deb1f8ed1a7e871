import type { Items } from '../../core/backlog/item/evolve.ts';
import { filterable, type ReadFilter, readFilter } from '../../core/backlog/schedule/filter.ts';
import type { Config } from '../../core/config/config.ts';
import { Refusal } from '../../ports.ts';

/** The help text of `--only`. */
export const ONLY = 'filter by status, impact, size, risk, complexity, tag or pipeline; repeatable';

/** Parses `--only`. Throws `Refusal` for an invalid filter. */
export function filterOf(only: readonly string[], config: Config): ItemFilter {
  const read = readFilter(only, filterable(config));
  if (read.ok) return read;
  throw new Refusal(`${read.message}.`, read.hint);
}

export type ItemFilter = Extract<ReadFilter, { readonly ok: true }>;

/** Throws `Refusal` if a filter matches no item. */
export function refuseNoMatch(texts: readonly string[], only: ItemFilter, items: Items): void {
  if (texts.length === 0 || [...items.values()].some(only.filter)) return;
  throw new Refusal(...noMatchWords(texts, only, items));
}

export const noMatch = (...asked: Parameters<typeof noMatchWords>): string =>
  noMatchWords(...asked).join('\n');

function noMatchWords(texts: readonly string[], only: ItemFilter, items: Items): [string, string] {
  const filters = texts.map((text) => `\`--only ${text}\``).join(' and ');
  const all = [...items.values()];
  const there =
    all.length === 0 ? 'The backlog is empty.' : `Existing values: ${only.whatThereIs(all)}.`;
  return [`No item matches ${filters}.`, there];
}
