import { relative } from 'node:path';
import type { Item } from '../../core/backlog/item/item.ts';
import type { ItemArtifact } from '../../core/text/terminal/backlog-item.ts';
import type { OpenBacklog } from './open.ts';

/** The artifacts of the item's run, with paths relative to the person's folder. */
export async function artifactsFor(
  { root }: OpenBacklog,
  item: Item,
): Promise<readonly ItemArtifact[]> {
  const { artifactsOf } = await import('../../app/backlog/artifacts.ts');
  const { findPlace } = await import('../../app/stored/place.ts');
  const { store } = await findPlace(root);
  return (await artifactsOf(store, item)).map(({ phase, path }) => ({
    phase,
    path: relative(process.cwd(), path),
  }));
}
