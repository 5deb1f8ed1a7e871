import type { PhaseId } from '../lib/brands.ts';
import type { Plan } from '../plan/plan.ts';

/** The position of each phase in a drawing, in units of one card and its gap. */
export interface GraphLayout {
  readonly columns: number;
  /** Number of rows in the tallest column. */
  readonly rows: number;
  readonly places: readonly GridPosition[];
}

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
  const places = columns.flatMap((column, at) =>
    column.map((index, row) => ({ index, column: at, row: row + (rows - column.length) / 2 })),
  );
  return { columns: columns.length, rows, places: places.sort((a, b) => a.index - b.index) };
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
