import type { PhaseId } from '../lib/brands.ts';
import { downstream, phaseAt } from '../lib/graph.ts';
import { IndexMap } from '../lib/index-map.ts';
import type { Json } from '../lib/json.ts';
import { legIndex, placesOf } from '../plan/legs.ts';
import { isWork } from '../plan/phase-kind.ts';
import type { Nest, Plan, PlannedPhase } from '../plan/plan.ts';
import { legsOf } from './legs.ts';
import { put, putPhase } from './put.ts';
import { smaller } from './spent.ts';
import {
  type PhaseStanding,
  type PhaseState,
  phaseState,
  type Rebase,
  type RunState,
} from './state.ts';

/**
 * Carries the state over to another text of the pipeline; phases are matched by name. `budgetUsd` is the run's own limit, in
 * addition to the pipeline's.
 */
export function carriedOver(
  state: RunState,
  {
    from,
    to,
    budgetUsd,
  }: { readonly from: Plan; readonly to: Plan; readonly budgetUsd: number | null },
): RunState {
  const size = placesOf(to);
  const limitUsd =
    from.budget.usd === to.budget.usd ? state.limitUsd : smaller(to.budget.usd, budgetUsd);
  const ready = to.phases
    .filter(({ needs }) => needs.length === 0)
    .reduce((map, { index }) => map.set(index, true), IndexMap.empty<true>(size));
  const empty: RunState = {
    ...state,
    limitUsd,
    phases: IndexMap.empty(size),
    ready,
    running: [],
    asking: [],
    offered: [],
    open: [],
    rebase: state.rebase && rebaseIn(to, state.rebase),
  };
  return to.phases.reduce<RunState>((next, { id, index }) => {
    const before = from.index.get(id);
    const known = before === undefined ? undefined : state.phases.get(before);
    if (known === undefined || before === undefined) return next;
    const { openNeeds } = phaseState(to, next, index);
    const isSpread = to.spread.includes(index);
    const legs = isSpread ? legsOf(from, state, before) : [];
    const withLegs = legs.reduce(
      (legged, leg) => putPhase(legged, legIndex(to, index, leg.number), leg.known, 'leg'),
      next,
    );
    // A phase that no longer has a matrix has changed, and restarts.
    const phase = isSpread ? { ...known, openNeeds } : { ...unspread(known), openNeeds };
    return put(to, withLegs, { index, phase });
  }, empty);
}

function unspread(known: PhaseState): PhaseState {
  const standing: PhaseStanding = known.legs === null ? known.standing : { status: 'pending' };
  return { ...known, legs: null, standing };
}

/** Keeps only phases that the new text has. */
function rebaseIn({ index }: Plan, rebase: Rebase): Rebase {
  const phase = rebase.phase !== null && index.has(rebase.phase) ? rebase.phase : null;
  const verify = rebase.verify?.filter((writer) => index.has(writer)) ?? null;
  return { ...rebase, phase, verify };
}

/** Phases of the new text that must run again: those whose definition changed, and all phases that need them. */
export function changedPhases(from: Plan, to: Plan): readonly PhaseId[] {
  const everywhere = surroundings(from) !== surroundings(to);
  const changed = to.phases.filter((phase) => {
    const index = from.index.get(phase.id);
    const before = index === undefined ? null : definition(phaseAt(from, index));
    return before !== definition(phase) || (everywhere && isWork(phase));
  });
  return downstream(to, ...changed.map(({ index }) => index)).map((index) => phaseAt(to, index).id);
}

/** Parts of the pipeline on which every phase depends. */
const surroundings = ({ env, setup, inputs }: Plan): string => JSON.stringify([env, setup, inputs]);

/** Without the indexes of its phases, which changes elsewhere may shift. */
const nestText = (nest: Nest | null): Json =>
  nest && [
    nest.id,
    { ...nest.env },
    { ...nest.phaseEnv },
    nest.excused,
    nest.matrix,
    nest.spread?.matrix ?? null,
  ];

/** Everything about a phase except its position in the file. */
function definition(phase: PlannedPhase): string {
  return JSON.stringify(phase, (key, value: unknown) => {
    if (key === 'index' || key === 'dependants') return undefined;
    if (key === 'within' || key === 'nest') return nestText(value as Nest | null);
    return value instanceof Map ? [...value] : value;
  });
}
