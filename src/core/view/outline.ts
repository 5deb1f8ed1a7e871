import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import { grouped } from '../lib/grouped.ts';
import { ownerOf } from '../plan/legs.ts';
import { beginOf, hasPlaces, nestsAround } from '../plan/nest.ts';
import type { Plan, PlannedPhase } from '../plan/plan.ts';
import { legsOf } from '../run/legs.ts';
import type { RunMoment } from '../run/moment.ts';
import { isThere } from '../run/places.ts';
import { markIn, type PhaseMark, type SeenMoment } from '../run/show/phase-mark.ts';
import { phaseState } from '../run/state.ts';

/** The folded content of a phase. */
export interface FoldedContent {
  readonly kind: 'legs' | 'phases';
  /** Indexes in the plan: legs in matrix order, or phases of the nested pipeline in order. */
  readonly places: readonly number[];
}

/** A row of a run's outline. */
export interface OutlineRow {
  /** Its index in the plan. */
  readonly index: number;
  readonly id: PhaseId;
  /** Number of rows around it. */
  readonly depth: number;
  /** `null`: the phase has no folded content. */
  readonly inside: FoldedContent | null;
  readonly isOpen: boolean;
}

/** The folded content of the phase; `null`: none, or its matrix is not expanded yet. */
export function insideOf({ plan, state }: RunMoment, index: number): FoldedContent | null {
  const phase = phaseAt(plan, index);
  if (phase.kind === 'pipeline') {
    const places = phasesWithin({ plan, state }, phase.id);
    if (places.length === 0 && hasPlaces(phase.nest)) return null;
    return { kind: phase.spread === null ? 'phases' : 'legs', places };
  }
  if (plan.spread.length === 0 || phaseState(plan, state, index).legs === null) return null;
  return { kind: 'legs', places: legsOf(plan, state, index).map((leg) => leg.index) };
}

/** All indexes inside of the phase that have attempts, at any depth; the phase itself if it has no folded content. */
export function leavesOf(of: RunMoment, index: number): readonly number[] {
  const inside = insideOf(of, index);
  return inside === null ? [index] : inside.places.flatMap((place) => leavesOf(of, place));
}

/** The phases in order; legs and phases of nested pipelines only beneath phases in `open`. */
export function outlineOf(of: RunMoment, open: ReadonlySet<string>): readonly OutlineRow[] {
  const rows = (places: readonly number[], depth: number): readonly OutlineRow[] =>
    places.flatMap((index) => {
      const { id } = phaseAt(of.plan, index);
      const inside = insideOf(of, index);
      const isOpen = inside !== null && open.has(id);
      const row = { index, id, depth, inside, isOpen };
      return isOpen ? [row, ...rows(inside.places, depth + 1)] : [row];
    });
  return rows(phasesWithin(of, null), 0);
}

/** The names of the phase, and of the phases into which it is folded, from the inside out. */
export function aroundOf(plan: Plan, index: number): readonly PhaseId[] {
  const phase = phaseAt(plan, index);
  const owner = ownerOf(phase);
  const own = owner === phase.id ? [phase.id] : [phase.id, owner];
  return [...own, ...[...nestsAround(phase)].map(({ id }) => id)];
}

/** The direct phases of the file, or of the nested pipeline of that name. */
function phasesWithin({ plan, state }: RunMoment, within: PhaseId | null): readonly number[] {
  const all = childrenByNest(plan).get(within) ?? [];
  return all.filter((index) => isThere(state, phaseAt(plan, index)));
}

const CHILDREN_CACHE = new WeakMap<Plan, ReadonlyMap<PhaseId | null, readonly number[]>>();

/** Computed once per plan, which may have 10,000 phases. */
function childrenByNest(plan: Plan): ReadonlyMap<PhaseId | null, readonly number[]> {
  const found = CHILDREN_CACHE.get(plan);
  if (found !== undefined) return found;
  const shown = plan.phases.filter(({ kind }) => kind !== 'entry');
  const made = new Map(
    [...grouped(shown, nestOf)].map(([nest, phases]) => [nest, placesOf(phases)] as const),
  );
  CHILDREN_CACHE.set(plan, made);
  return made;
}

const nestOf = ({ within }: PlannedPhase): PhaseId | null => within?.id ?? null;

const placesOf = (phases: readonly PlannedPhase[]): readonly number[] =>
  [...phases].sort((a, b) => beginOf(a) - beginOf(b)).map(({ index }) => index);

/** Statuses that may need attention come first. */
const ORDER: readonly PhaseMark[] = [
  'failed',
  'interrupted',
  'blocked',
  'waiting',
  'running',
  'reported',
  'succeeded',
  'reused',
  'skipped',
  'pending',
];

export const rankOf = (status: PhaseMark): number => ORDER.indexOf(status);

export interface StatusCount {
  readonly status: PhaseMark;
  readonly count: number;
}

/** The number of each status that occurs. */
export function countsOf(statuses: readonly PhaseMark[]): readonly StatusCount[] {
  const groups = grouped(statuses, (status) => status);
  return ORDER.map((status) => ({ status, count: groups.get(status)?.length ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

export const statusesOf = (of: SeenMoment, places: readonly number[]) =>
  places.map((place) => markIn(of, place));
