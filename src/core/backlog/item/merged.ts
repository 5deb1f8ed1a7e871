/** An event of an item, as its store tells it. */
interface ToldEvent {
  readonly text: string;
}

/** The item into which an item was merged, by its events; `null`: none is known. */
export function mergedInto(events: readonly ToldEvent[]): string | null {
  const [, into = null] = /^merged into (\S+)$/.exec(events.at(-1)?.text ?? '') ?? [];
  return into;
}

/** The items that were merged into an item, by its events. Only archived items can be. */
export function mergedFrom(
  events: readonly ToldEvent[],
  archived: ReadonlyMap<string, string>,
): readonly string[] {
  const ids = events.flatMap(({ text }) => /^merged with (\S+): /.exec(text)?.[1] ?? []);
  return [...new Set(ids)].filter((id) => archived.has(id));
}
