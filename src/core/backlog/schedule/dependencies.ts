import { compare } from '../../lib/compare.ts';
import type { Item } from '../item/item.ts';

/** What is known of the items that others may depend on. */
export interface KnownItems {
  readonly items: ReadonlyMap<string, Item>;
  /** Ids of archived items, which count as done. */
  readonly archived: ReadonlySet<string>;
}

/** Dependencies of the item that are not done; unknown items count as not done. */
export function unmet({ dependencies }: Item, { items, archived }: KnownItems): readonly string[] {
  return dependencies.filter((id) => {
    const item = items.get(id);
    return item === undefined ? !archived.has(id) : item.status !== 'done';
  });
}

/** Items that are not done and wait for an item that nobody knows, with the ids of these. */
export function lostIn(known: KnownItems): readonly (readonly [id: string, needs: string])[] {
  return [...known.items.values()]
    .filter(({ status }) => status !== 'done')
    .flatMap((item) =>
      unmet(item, known)
        .filter((id) => !known.items.has(id))
        .map((id) => [item.id, id] as const),
    );
}

/**
 * Dependency cycles, each as its ids from the smallest on, with that id repeated at the end; at most {@link MAX_CYCLES}. Done
 * items are in no cycle. Every item of a cycle is in one of the returned ones, or will be once these are broken.
 */
export function circlesIn(items: ReadonlyMap<string, Item>): readonly (readonly string[])[] {
  const finished = new Set<string>();
  const circles = new Map<string, readonly string[]>();
  for (const start of [...items.keys()].sort()) follow(start, items, { finished, circles });
  return [...circles.values()].toSorted(byFirst);
}

/** By id of an item that is in a dependency cycle, or needs one that is: the cycle. */
export function circlesOf(
  items: ReadonlyMap<string, Item>,
): ReadonlyMap<string, readonly string[]> {
  const circles = circlesIn(items).toReversed();
  const circleOf = new Map(circles.flatMap((circle) => circle.map((id) => [id, circle] as const)));
  const needing = circleOf.size === 0 ? new Map() : needingIn(items);
  // A map also visits what is added meanwhile.
  for (const [id, circle] of circleOf)
    for (const next of needing.get(id) ?? []) if (!circleOf.has(next)) circleOf.set(next, circle);
  return circleOf;
}

/** By id: the unfinished items that depend on it. */
function needingIn(items: ReadonlyMap<string, Item>): ReadonlyMap<string, readonly string[]> {
  const needing = new Map<string, string[]>();
  for (const { id, dependencies } of [...items.values()].filter(({ status }) => status !== 'done'))
    for (const need of dependencies) needing.set(need, [...(needing.get(need) ?? []), id]);
  return needing;
}

const MAX_CYCLES = 20;

/** The command that breaks a dependency cycle. */
export const dropCommand = (id = 'ID', dependency = 'ID'): string =>
  `phasegate backlog edit ${id} --drop-dep ${dependency}`;

/** `a → b → a` */
export const circleText = (circle: readonly string[]): string => circle.join(' → ');

interface CycleSearch {
  /** Items from which everything reachable was visited. */
  readonly finished: Set<string>;
  readonly circles: Map<string, readonly string[]>;
}

interface DependencyVisit {
  readonly id: string;
  /** The index of the dependency to visit next. */
  next: number;
}

/** Depth-first search without recursion; each edge to an item on the path closes a cycle. */
function follow(
  start: string,
  items: ReadonlyMap<string, Item>,
  { finished, circles }: CycleSearch,
): void {
  const path: DependencyVisit[] = [];
  const onPath = new Set<string>();
  const enter = (id: string): void => {
    if (finished.has(id) || !isOpen(items, id)) return;
    path.push({ id, next: 0 });
    onPath.add(id);
  };
  enter(start);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const id = items.get(step.id)?.dependencies[step.next];
    step.next += 1;
    if (id === undefined) {
      finished.add(step.id);
      onPath.delete(step.id);
      path.pop();
    } else if (!onPath.has(id)) enter(id);
    else if (circles.size === MAX_CYCLES) return;
    else {
      const circle = circleAt(path, id);
      circles.set(circle.join('\n'), circle);
    }
  }
}

/** The ids on the dependency path from one item to another, both included; `null`: there is none. */
export function pathTo(
  wanted: string,
  start: string,
  items: ReadonlyMap<string, Item>,
): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  for (const id of cameFrom.keys()) {
    if (id === wanted) return backFrom(id, cameFrom);
    if (!isOpen(items, id)) continue;
    for (const next of items.get(id)?.dependencies ?? [])
      if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return null;
}

function backFrom(end: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const path: string[] = [];
  for (let id: string | null = end; id !== null; id = cameFrom.get(id) ?? null) path.unshift(id);
  return path;
}

/** A done item depends on nothing. */
function isOpen(items: ReadonlyMap<string, Item>, id: string): boolean {
  const item = items.get(id);
  return item !== undefined && item.status !== 'done';
}

const byFirst = ([a = '']: readonly string[], [b = '']: readonly string[]): number => compare(a, b);

function circleAt(path: readonly DependencyVisit[], id: string): readonly string[] {
  const ids = path.map((one) => one.id);
  return fromSmallest(ids.slice(ids.indexOf(id)));
}

function fromSmallest(circle: readonly string[]): readonly string[] {
  const smallest = circle.toSorted()[0] ?? '';
  const at = circle.indexOf(smallest);
  return [...circle.slice(at), ...circle.slice(0, at), smallest];
}
