import type { Items } from '../item/evolve.ts';

/** Items that are not done and whose pipeline the configuration does not list, with its name. They cannot be worked on. */
export function unlistedPipelines(
  items: Items,
  isListed: (pipeline: string) => boolean,
): readonly (readonly [id: string, pipeline: string])[] {
  return [...items.values()].flatMap(({ id, status, pipeline }) =>
    status === 'done' || pipeline === null || isListed(pipeline) ? [] : [[id, pipeline] as const],
  );
}
