import type { PhaseId } from '../lib/brands.ts';
import type { Plan } from '../plan/plan.ts';

/** The position of each phase in a drawing, in units of one card and its gap. */
export interface GraphLayout {
  readonly columns: number;
  /** Number of rows in the tallest column. */
  readonly rows: number;
  readonly places: readonly GridPosition[];
  /** For a need that is further than one column away, by {@link edgeKey}: the rows in which it passes between the cards. */
  readonly ways: ReadonlyMap<string, readonly EdgeWay[]>;
}

/** Between two cards of a column, or above or beneath all of them. */
export interface EdgeWay {
  readonly column: number;
  readonly row: number;
}

export const edgeKey = (from: number, to: number): string => `${from} ${to}`;

export interface GridPosition {
  readonly index: number;
  readonly column: number;
  /** Fractions center shorter columns. */
  readonly row: number;
}

/** Several passes move phases next to their needs; more passes have no visible effect. */
const PASSES = 4;

/** Every phase one column right of the last that it needs; within a column near its neighbours. */
export function layoutOf(plan: Plan): GraphLayout {
  const levels = levelsOf(plan);
  const columns: number[][] = [];
  for (const [index, level] of levels.entries()) {
    const column = columns[level] ?? [];
    column.push(index);
    columns[level] = column;
  }
  for (let pass = 0; pass < PASSES; pass += 1) {
    const isForward = pass % 2 === 0;
    for (const column of isForward ? columns : columns.toReversed())
      sortBy(column, columns, (index) => neighbours(plan, index, isForward));
  }
  const rows = columns.reduce((most, { length }) => Math.max(most, length), 0);
  const places = columns
    .flatMap((column, at) =>
      column.map((index, row) => ({ index, column: at, row: row + (rows - column.length) / 2 })),
    )
    .sort((a, b) => a.index - b.index);
  const ways = waysOf(plan, { places, columns, rows });
  return { columns: columns.length, rows, places, ways };
}

/** How far edges that pass between the same two cards are apart, in rows; a gap is at least 0.2 high. */
const SPREAD = 0.14;

interface PlacedColumns {
  readonly places: readonly GridPosition[];
  readonly columns: readonly (readonly number[])[];
  readonly rows: number;
}

function waysOf({ phases }: Plan, placed: PlacedColumns): GraphLayout['ways'] {
  const ways = phases.flatMap((phase, to) =>
    phase.needs.map(({ index: from }) => ({ from, to, over: gapsBetween(placed, from, to) })),
  );
  const sources = new Map<string, number[]>();
  for (const { from, over } of ways)
    for (const gap of over) {
      const there = sources.get(gapKey(gap)) ?? [];
      if (!there.includes(from)) sources.set(gapKey(gap), [...there, from]);
    }
  // Edges of one phase share a line until they part.
  const apart = (gap: EdgeWay, from: number): EdgeWay => {
    const all = sources.get(gapKey(gap)) ?? [];
    const share = all.length < 2 ? 0 : all.indexOf(from) / (all.length - 1) - 0.5;
    return { ...gap, row: gap.row + share * SPREAD };
  };
  return new Map(
    ways
      .filter(({ over }) => over.length > 0)
      .map(({ from, to, over }) => [edgeKey(from, to), over.map((gap) => apart(gap, from))]),
  );
}

const gapKey = ({ column, row }: EdgeWay): string => `${column} ${row}`;

/** In each column between the two phases, the gap that is nearest to the straight line. */
function gapsBetween(
  { places, columns, rows }: PlacedColumns,
  from: number,
  to: number,
): readonly EdgeWay[] {
  const [start, end] = [places[from], places[to]];
  if (start === undefined || end === undefined) return [];
  const ways: EdgeWay[] = [];
  let { row } = start;
  for (let column = start.column + 1; column < end.column; column += 1) {
    const straight = row + (end.row - row) / (end.column - column + 1);
    const count = columns[column]?.length ?? 0;
    const top = (rows - count) / 2 - 0.5;
    // Halfway between two gaps, the upper one: reworks are drawn beneath the cards.
    const gap = Math.ceil(straight - top - 0.5);
    row = top + Math.min(count, Math.max(0, gap));
    ways.push({ column, row });
  }
  return ways;
}

/** Length of the longest path to each phase, by index. */
function levelsOf({ phases }: Plan): readonly number[] {
  const levels = phases.map(() => 0);
  const open = phases.map(({ needs }) => needs.length);
  const ready = phases.flatMap(({ index, needs }) => (needs.length === 0 ? [index] : []));
  for (const at of ready) {
    for (const next of phases[at]?.dependants ?? []) {
      levels[next] = Math.max(levels[next] ?? 0, (levels[at] ?? 0) + 1);
      open[next] = (open[next] ?? 0) - 1;
      if (open[next] === 0) ready.push(next);
    }
  }
  return levels;
}

function neighbours(plan: Plan, index: number, isForward: boolean): readonly number[] {
  const phase = plan.phases[index];
  if (phase === undefined) return [];
  return isForward ? phase.needs.map((need) => need.index) : phase.dependants;
}

function sortBy(
  column: number[],
  columns: readonly (readonly number[])[],
  near: (index: number) => readonly number[],
): void {
  const rowOf = new Map(
    columns.flatMap((all) => all.map((index, row) => [index, row - all.length / 2])),
  );
  const middle = (index: number): number => {
    const rows = near(index).flatMap((other) => rowOf.get(other) ?? []);
    if (rows.length === 0) return rowOf.get(index) ?? 0;
    return rows.reduce((sum, row) => sum + row, 0) / rows.length;
  };
  const middles = new Map(column.map((index) => [index, middle(index)]));
  column.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || a - b);
}

/** Phases of neighbouring columns, drawn as one because there are too many. */
export interface Cluster {
  readonly firstLevel: number;
  readonly lastLevel: number;
  readonly phases: readonly PhaseId[];
}

/** Most phases that are drawn individually. */
const MAX_DRAWN_PHASES = 150;
const MAX_CLUSTERS = 24;

/** `null`: every phase is drawn. */
export function clustersOf(plan: Plan): readonly Cluster[] | null {
  if (plan.phases.length <= MAX_DRAWN_PHASES) return null;
  const levels = levelsOf(plan);
  const count = levels.reduce((most, level) => Math.max(most, level + 1), 0);
  const width = Math.ceil(count / MAX_CLUSTERS);
  const clusters: PhaseId[][] = [];
  for (const [index, level] of levels.entries()) {
    const at = Math.floor(level / width);
    const cluster = clusters[at] ?? [];
    const phase = plan.phases[index];
    if (phase !== undefined) cluster.push(phase.id);
    clusters[at] = cluster;
  }
  return clusters.map((phases, at) => ({
    firstLevel: at * width,
    lastLevel: Math.min(count, (at + 1) * width) - 1,
    phases,
  }));
}
