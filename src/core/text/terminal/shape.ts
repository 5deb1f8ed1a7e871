import type { PhaseId } from '../../lib/brands.ts';
import { shownPlan } from '../../plan/folded.ts';
import { nestsAround } from '../../plan/nest.ts';
import type { Plan, PlannedPhase } from '../../plan/plan.ts';

/** A person cannot follow more lanes than these, and they leave no room for words. */
const MAX_LANES = 6;
/** A plan with more lines is not drawn. */
const MAX_LINES = 60;
/** On a narrower terminal the room is for words, in columns. */
const MIN_COLUMNS = 60;

/** What stands beside the sign of a phase in its line of the picture. */
interface PictureLine {
  readonly before: string;
  /** Without blanks at its end. */
  readonly after: string;
  /** The lanes that go on beneath the line. */
  readonly beneath: string;
}

/** The picture of a plan, by the names of phases that do not stand within another one; empty where none is drawn. */
export type PlanPicture = ReadonlyMap<PhaseId, PictureLine>;

/**
 * The graph of a plan, a line for each phase; a nested pipeline is one phase. The lanes that a line joins lead up to the
 * phases that it waits for, and phases in different lanes may run at the same time:
 *
 *     ●     plan
 *     ├─●   lint
 *     ● │   test
 *     ●─╯   build
 *
 * Empty where there is nothing to see or no room: phases one after the other, a phase that the file has before one that
 * it needs, too many lanes, a narrow terminal, or no terminal (`columns` is infinite).
 */
export function shapeOf(plan: Plan, columns: number): PlanPicture {
  if (columns < MIN_COLUMNS || columns === Number.POSITIVE_INFINITY) return NO_PICTURE;
  const lines = plan.phases.filter(({ within, kind }) => within === null && kind !== 'entry');
  if (lines.length > MAX_LINES) return NO_PICTURE;
  const { phases } = shownPlan(plan, 'folded');
  if (!isInOrder(phases)) return NO_PICTURE;
  const picture = draw(phases);
  return picture.lanes < 2 || picture.lanes > MAX_LANES ? NO_PICTURE : picture.shape;
}

const NO_PICTURE: PlanPicture = new Map();

/** Columns that the picture takes, one for the sign of a phase within another one included; 0 of an empty one. */
export const shapeWidth = (shape: PlanPicture): number =>
  Math.max(0, ...[...shape.values()].map(widthOf));

const widthOf = ({ before, after, beneath }: PictureLine): number =>
  Math.max(before.length + 1 + after.length, beneath.length + 2);

/** The phase's line; one that stands within another phase has its sign right of the lanes that pass by. */
export function shapeLine(
  shape: PlanPicture,
  phase: PlannedPhase,
): Pick<PictureLine, 'before' | 'after'> {
  const own = shape.get(phase.id);
  if (own !== undefined) return own;
  const outermost = [...nestsAround(phase)].at(-1);
  const beneath = (outermost && shape.get(outermost.id)?.beneath) ?? '';
  return { before: beneath === '' ? '' : `${beneath} `, after: '' };
}

/** The whole line with one sign for every phase; empty where nothing is drawn. */
export function shapeText(shape: PlanPicture, phase: PlannedPhase): string {
  if (shape.size === 0) return '';
  const { before, after } = shapeLine(shape, phase);
  return `${before}●${after}`;
}

const isInOrder = (phases: readonly PlannedPhase[]): boolean =>
  phases.every(({ needs, index }) => needs.every((need) => need.index < index));

/** The places in a lane's order of the phases that it leads down from; `null` where a lane is free. */
type Lanes = (number | null)[];

function draw(phases: readonly PlannedPhase[]): {
  readonly lanes: number;
  readonly shape: PlanPicture;
} {
  const needs = direct(phases);
  const last = lastNeeded(needs);
  const lanes: Lanes = [];
  let above = -1;
  const shape = new Map<PhaseId, PictureLine>();
  for (const { id, index } of phases) {
    const joined = lanes.flatMap((from, lane) =>
      from !== null && needs[index]?.has(from) ? [lane] : [],
    );
    const ending = new Set(joined.filter((lane) => last[lanes[lane] ?? 0] === index));
    const own = [...ending][0] ?? freeLane(lanes, { joined, above });
    above = own;
    const row = { lanes: [...lanes], own, joined: new Set(joined), ending };
    for (const lane of ending) lanes[lane] = null;
    lanes[own] = last[index] === undefined ? null : index;
    shape.set(id, { ...pictureLineOf(row), beneath: passing(lanes) });
  }
  return { lanes: lanes.length, shape };
}

/** Of each phase, what it needs and no other of its needs waits for already. */
function direct(phases: readonly PlannedPhase[]): readonly ReadonlySet<number>[] {
  const above: Set<number>[] = [];
  return phases.map(({ needs }) => {
    const own = needs.map(({ index }) => index);
    const further = new Set(own.flatMap((need) => [...(above[need] ?? [])]));
    above.push(new Set([...own, ...further]));
    return new Set(own.filter((need) => !further.has(need)));
  });
}

/** The last line that joins the lane of each phase; none of a phase that nothing needs. */
function lastNeeded(needs: readonly ReadonlySet<number>[]): readonly (number | undefined)[] {
  const last: (number | undefined)[] = needs.map(() => undefined);
  for (const [index, own] of needs.entries()) for (const need of own) last[need] = index;
  return last;
}

interface LanePlacement {
  readonly joined: readonly number[];
  /** The lane of the line above. */
  readonly above: number;
}

/** A branch leaves to the right; what waits for nothing does not stand beneath what it does not wait for. */
function freeLane(lanes: Lanes, { joined, above }: LanePlacement): number {
  const from = (joined.at(-1) ?? -1) + 1;
  const isFree = (lane: number): boolean =>
    lane >= from && (lanes[lane] ?? null) === null && (joined.length > 0 || lane !== above);
  return Array.from({ length: lanes.length + 2 }, (_, lane) => lane).find(isFree) ?? lanes.length;
}

interface PhaseLanes {
  readonly lanes: Lanes;
  /** The lane of the phase itself. */
  readonly own: number;
  readonly joined: ReadonlySet<number>;
  /** Of those joined, the ones that lead no further. */
  readonly ending: ReadonlySet<number>;
}

function pictureLineOf(row: PhaseLanes): Pick<PictureLine, 'before' | 'after'> {
  const [left, right] = span(row);
  const cells = Array.from({ length: Math.max(row.lanes.length, row.own + 1) }, (_, lane) => {
    const isJoint = lane >= left && lane < right;
    return signIn(row, lane) + (isJoint ? '─' : ' ');
  });
  return {
    before: cells.slice(0, row.own).join(''),
    after: cells.slice(row.own).join('').slice(1).trimEnd(),
  };
}

/** The lanes between which the line goes across. */
const span = ({ own, joined }: PhaseLanes): readonly [number, number] => [
  Math.min(own, ...joined),
  Math.max(own, ...joined),
];

function signIn(row: PhaseLanes, lane: number): string {
  const [left, right] = span(row);
  if (row.joined.has(lane)) return jointIn(row, lane);
  if ((row.lanes[lane] ?? null) !== null) return '│';
  return lane > left && lane < right ? '─' : ' ';
}

function jointIn(row: PhaseLanes, lane: number): string {
  const [left, right] = span(row);
  if (row.ending.has(lane)) return lane === right ? '╯' : '┴';
  if (lane === left) return '├';
  return lane === right ? '┤' : '┼';
}

const passing = (lanes: Lanes): string =>
  lanes
    .map((from) => (from === null ? ' ' : '│'))
    .join(' ')
    .trimEnd();
