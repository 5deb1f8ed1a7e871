import type { Item } from '../item/item.ts';

/** What is known of the items that others may wait for. */
export interface Known {
  readonly items: ReadonlyMap<string, Item>;
  /** Ids in the archive: these count as done. */
  readonly archived: ReadonlySet<string>;
}

/** Dependencies of the item that are not done; what nobody knows is not done either. */
export function unmet({ dependencies }: Item, { items, archived }: Known): readonly string[] {
  return dependencies.filter((id) => {
    const item = items.get(id);
    return item === undefined ? !archived.has(id) : item.status !== 'done';
  });
}

/** The ids of a circle, its first again at the end, beginning with the smallest; `null` if there is none. */
export function cycleIn(items: ReadonlyMap<string, Item>): readonly string[] | null {
  const finished = new Set<string>();
  for (const start of [...items.keys()].sort()) {
    const circle = circleFrom(start, items, finished);
    if (circle !== null) return circle;
  }
  return null;
}

interface Step {
  readonly id: string;
  /** Of its dependencies, the one to look at next. */
  next: number;
}

/** Depth first without recursion; `finished` are those from which no circle can be reached. */
function circleFrom(
  start: string,
  items: ReadonlyMap<string, Item>,
  finished: Set<string>,
): readonly string[] | null {
  const path: Step[] = finished.has(start) ? [] : [{ id: start, next: 0 }];
  const onPath = new Set(path.map(({ id }) => id));
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const id = items.get(step.id)?.dependencies[step.next];
    step.next += 1;
    if (id === undefined) {
      finished.add(step.id);
      onPath.delete(step.id);
      path.pop();
    } else if (onPath.has(id)) {
      const ids = path.map((one) => one.id);
      return fromSmallest(ids.slice(ids.indexOf(id)));
    } else if (items.has(id) && !finished.has(id)) {
      path.push({ id, next: 0 });
      onPath.add(id);
    }
  }
  return null;
}

function fromSmallest(circle: readonly string[]): readonly string[] {
  const smallest = circle.toSorted()[0] ?? '';
  const at = circle.indexOf(smallest);
  return [...circle.slice(at), ...circle.slice(0, at), smallest];
}
