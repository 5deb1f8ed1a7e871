import { type PhaseId, phaseId } from '../lib/brands.ts';
import { isWork } from './phase-kind.ts';
import type { Leg, Plan, PlannedPhase, WorkPhase } from './plan.ts';

/** How many legs a phase may have. */
export const MAX_LEGS = 1000;

/**
 * How many legs that run a pipeline may have values that are known only in the run. The plan has a place for each, with all
 * phases of the pipeline, whether it is used or not; so two such pipelines, one in the other, still have room for about 20
 * phases each in the largest plan. It must not become smaller: runs that are resumed have legs in the places.
 */
export const MAX_PLACES = 20;

/*
 * A leg is a phase whose index is behind all phases of the file, in a block of indexes for each phase with a matrix. So a
 * plan can address legs before their number is known:
 *
 *     phases of the file │ legs of the first phase with a matrix │ legs of the second │ …
 *     0 … n-1            │ n … n+999                             │ n+1000 … n+1999    │
 */

/** The index of a leg. The phase at `of` must have a matrix. */
export function legIndex(plan: Plan, of: number, number: number): number {
  const block = plan.spread.indexOf(of);
  if (block === -1) throw new Error(`the phase at ${of} has no matrix`);
  return plan.phases.length + block * MAX_LEGS + number;
}

/** The leg at an index; `null` for a phase of the file, and for an index without a leg. */
export function legAt(plan: Plan, index: number): Leg | null {
  const place = index - plan.phases.length;
  if (place < 0) return null;
  const at = plan.spread[Math.floor(place / MAX_LEGS)];
  const phase = at === undefined ? undefined : plan.phases[at];
  return phase === undefined ? null : { of: phase.id, at: phase.index, number: place % MAX_LEGS };
}

/** The leg as a phase: it has all properties of its spread phase. */
export function legPhase(phase: PlannedPhase, index: number, leg: Leg): WorkPhase {
  if (!isWork(phase)) throw new Error(`${phase.id} has no legs`);
  return { ...phase, id: legId(phase.id, leg.number), index, strategy: null, leg };
}

/** `name[2]` */
export const legId = (of: PhaseId, number: number): PhaseId => phaseId(`${of}[${number}]`);

/** The name of the phase that has the leg of that name; the name itself if it is not that of a leg. */
export const ownerName = (id: string): string => id.replace(/\[\d+\]$/, '');

/** A name without the numbers of all legs around it: `review[1]/read[0]` as `review/read`. */
export const withoutNumbers = (id: string): string => id.replaceAll(/\[\d+\]/g, '');

/** Number of indexes: those of the phases, and those reserved for legs. */
export const placesOf = ({ phases, spread }: Pick<Plan, 'phases' | 'spread'>): number =>
  phases.length + spread.length * MAX_LEGS;

/** The index of a phase or a leg by its name; `undefined`: there is none. */
export function phaseIndex(plan: Plan, id: string): number | undefined {
  const known = plan.index.get(phaseId(id));
  if (known !== undefined || !id.endsWith(']')) return known;
  const [, of = '', number = ''] = /^(.*)\[(0|[1-9]\d{0,2})\]$/.exec(id) ?? [];
  const at = plan.index.get(phaseId(of));
  return at === undefined || !plan.spread.includes(at)
    ? undefined
    : legIndex(plan, at, Number(number));
}

/** The index of a phase or a leg that the plan must have. */
export function requiredIndex(plan: Plan, id: string): number {
  const index = phaseIndex(plan, id);
  if (index === undefined) throw new Error(`the pipeline has no phase ${id}`);
  return index;
}

/** The phase of the file itself, or the phase of a leg: budgets, `--until` and the order refer to it. */
export const ownerOf = (phase: PlannedPhase): PhaseId => legOf(phase)?.of ?? phase.id;

/** The index of that phase. */
export const ownerAt = (plan: Plan, index: number): number => legAt(plan, index)?.at ?? index;

export const legOf = (phase: PlannedPhase): Leg | null => ('leg' in phase ? phase.leg : null);

/** The repository that the phase works in; `null`: the run's own, or none. */
export const repositoryOf = (phase: PlannedPhase): string | null =>
  'repository' in phase ? phase.repository : null;

/** The phase's strategy; `null`: it has none. */
export const strategyOf = (phase: PlannedPhase) => ('strategy' in phase ? phase.strategy : null);
