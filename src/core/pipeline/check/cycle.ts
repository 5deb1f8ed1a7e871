import { keyAt, quoted } from '../finding.ts';
import { type NeedsGraph, needAt } from '../graph.ts';
import { get, type Rule } from '../subject.ts';

/** Dependency cycles; each cycle is reported once, from its first phase in the file. */
export const cycle: Rule = function* ({ file, graph }) {
  const nameOf = (at: number): string => graph.names[at] ?? '';
  for (const circle of circlesIn(graph)) {
    const [first = 0, second = first] = circle;
    const name = nameOf(first);
    const needs = get(file.phases, name)?.needs;
    const path = [...circle, first].map((at) => quoted(nameOf(at))).join(' → ');
    yield {
      code: 'PG303',
      message: `these phases form a dependency cycle: ${path}`,
      hint: 'Remove one of these from `needs`. To repeat work, use `rework`.',
      where:
        needs === undefined ? keyAt('phases', name) : needAt({ name, needs, need: nameOf(second) }),
    };
  }
};

/** Disjoint cycles among the phases that have no order. */
function circlesIn(graph: NeedsGraph): readonly (readonly number[])[] {
  const done = new Set<number>(graph.order);
  const next = nextNeed(graph, done);
  return [...graph.names.keys()].flatMap((start) =>
    done.has(start) ? [] : walk(start, next, done),
  );
}

/** Follows needs from one phase until everything reachable is done, without recursion. */
function walk(
  start: number,
  next: (at: number) => number | undefined,
  done: Set<number>,
): readonly (readonly number[])[] {
  const circles: number[][] = [];
  const trail = [start];
  const place = new Map([[start, 0]]);
  for (let at = trail.at(-1); at !== undefined; at = trail.at(-1)) {
    const need = next(at);
    const from = need === undefined ? trail.length - 1 : place.get(need);
    if (need !== undefined && from === undefined) {
      place.set(need, trail.push(need) - 1);
      continue;
    }
    const closed = trail.splice(from ?? 0);
    for (const one of closed) done.add(one);
    if (need !== undefined) circles.push(fromSmallest(closed));
  }
  return circles;
}

/** A phase's first need that is not done yet. Remembers the position, because done phases stay done. */
function nextNeed(
  graph: NeedsGraph,
  done: ReadonlySet<number>,
): (at: number) => number | undefined {
  const looked = new Map<number, number>();
  return (at) => {
    const needs = graph.needs[at] ?? [];
    let place = looked.get(at) ?? 0;
    while (place < needs.length && done.has(needs[place] ?? -1)) place += 1;
    looked.set(at, place);
    return needs[place];
  };
}

function fromSmallest(circle: readonly number[]): number[] {
  const smallest = circle.reduce((least, at) => Math.min(least, at));
  const begin = circle.indexOf(smallest);
  return [...circle.slice(begin), ...circle.slice(0, begin)];
}
