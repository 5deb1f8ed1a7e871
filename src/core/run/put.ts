import { phaseAt } from '../lib/graph.ts';
import { legAt } from '../plan/legs.ts';
import type { Leg, Plan } from '../plan/plan.ts';
import { isLegDone, legsOf, standingOfLegs } from './legs.ts';
import { releasedBy } from './places.ts';
import {
  hasEnded,
  type PhaseStanding,
  type PhaseState,
  phaseState,
  type RunState,
} from './state.ts';

/**
 * The state with one phase replaced. Updates what is derived from phases (ready, running, asking, open), and the dependents when
 * the phase ends or stops being ended; a leg updates its phase, which ends with its last leg. The cost is proportional to the
 * phase's own edges.
 */
export function put(
  plan: Plan,
  state: RunState,
  { index, phase }: { readonly index: number; readonly phase: PhaseState },
): RunState {
  const before = phaseState(plan, state, index);
  const leg = legAt(plan, index);
  if (leg !== null) return putLeg(plan, state, { index, phase, leg, before });
  const placed = putPhase(state, index, phase);
  const opened = Number(hasEnded(before.standing)) - Number(hasEnded(phase.standing));
  if (opened === 0) return placed;
  const ended = opened < 0 ? phase : before;
  let next = placed;
  for (const [dependant, needs] of releasedBy(plan, phaseAt(plan, index), ended))
    next = needOpened(plan, next, dependant, opened * needs);
  return next;
}

/** The state after more (or, negative, fewer) needs of a phase are open. Its legs wait for them as the phase would. */
function needOpened(plan: Plan, state: RunState, index: number, opened: number): RunState {
  const known = phaseState(plan, state, index);
  const openNeeds = known.openNeeds + opened;
  const standing = opened > 0 ? steppedBack(known.standing) : known.standing;
  const placed = putPhase(state, index, { ...known, openNeeds, standing });
  return legsOf(plan, placed, index).reduce(
    (next, leg) => putPhase(next, leg.index, { ...leg.known, openNeeds }, 'leg'),
    placed,
  );
}

/** {@link put} of what `change` makes of the phase. */
export function update(
  plan: Plan,
  state: RunState,
  index: number,
  change: (phase: PhaseState) => PhaseState,
): RunState {
  return put(plan, state, { index, phase: change(phaseState(plan, state, index)) });
}

interface PlacedLeg {
  readonly index: number;
  readonly phase: PhaseState;
  readonly leg: Leg;
  readonly before: PhaseState;
}

/** A finished leg counts for its phase as long as that phase is spread. */
function putLeg(plan: Plan, state: RunState, { index, phase, leg, before }: PlacedLeg): RunState {
  const owner = phaseState(plan, state, leg.at);
  // Its phase is to be spread again: until then the leg does not exist.
  if (owner.legs === null || leg.number >= owner.legs.count)
    return putPhase(state, index, { ...phase, openNeeds: 1 }, 'leg');
  const placed = putPhase(state, index, phase, 'leg');
  if (before.standing === phase.standing) return placed;
  const opened = Number(isLegDone(before.standing)) - Number(isLegDone(phase.standing));
  const legs = { ...owner.legs, open: owner.legs.open + opened };
  if (opened === 0 && legs.open > 0) return placed;
  const counted = putPhase(placed, leg.at, { ...owner, legs });
  const standing: PhaseStanding =
    legs.open > 0 ? { status: 'spread' } : standingOfLegs(plan, counted, leg.at);
  return put(plan, placed, { index: leg.at, phase: { ...owner, legs, standing } });
}

/** A need of the gate or question runs again, so the gate or question is asked again. */
function steppedBack(standing: PhaseStanding): PhaseStanding {
  return standing.status === 'waiting' || standing.status === 'blocked'
    ? { status: 'pending' }
    : standing;
}

export function putPhase(
  state: RunState,
  index: number,
  phase: PhaseState,
  kind: 'phase' | 'leg' = 'phase',
): RunState {
  const { status } = phase.standing;
  const isReady = status === 'pending' && phase.openNeeds === 0;
  return {
    ...state,
    phases: state.phases.set(index, phase),
    ready: isReady ? state.ready.set(index, true) : state.ready.delete(index),
    running: member(state.running, index, status === 'running'),
    // A leg that asks waits for the others: its phase asks for all of them.
    asking: member(state.asking, index, status === 'asking' && kind === 'phase'),
    offered: member(state.offered, index, status === 'offered'),
    open: member(state.open, index, status === 'waiting'),
  };
}

function member(list: readonly number[], index: number, belongs: boolean): readonly number[] {
  if (list.includes(index) === belongs) return list;
  return belongs ? [...list, index].sort((a, b) => a - b) : list.filter((other) => other !== index);
}
