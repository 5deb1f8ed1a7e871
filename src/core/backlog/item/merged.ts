import type { Item, MergedAway } from './item.ts';

/** An event of an item, as its store tells it. */
interface ToldEvent {
  readonly text: string;
}

/** The item into which an item was merged, by its events; `null`: none is known. */
export function mergedInto(events: readonly ToldEvent[]): string | null {
  const [, into = null] = /^merged into (\S+)$/.exec(events.at(-1)?.text ?? '') ?? [];
  return into;
}

/** The items that were merged into an item, also by its events of earlier releases. Only archived items can be. */
export function mergedFrom(
  { merged }: Pick<Item, 'merged'>,
  events: readonly ToldEvent[],
  archived: ReadonlyMap<string, string>,
): readonly MergedAway[] {
  const told = events.flatMap(({ text }) => /^merged with (\S+): /.exec(text)?.[1] ?? []);
  const ids = new Set([...merged.map(({ id }) => id), ...told]);
  return [...ids].flatMap((id) => {
    const title = archived.get(id);
    return title === undefined ? [] : [{ id, title }];
  });
}
