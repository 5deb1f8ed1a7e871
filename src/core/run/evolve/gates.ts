import type { PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { requiredIndex } from '../../plan/legs.ts';
import type { Plan } from '../../plan/plan.ts';
import { remedyAfterNo } from '../after-no.ts';
import type { DeliveryMade, GateDecided, GateOpened, ReworkAsked } from '../event.ts';
import { legsOf } from '../legs.ts';
import { sentBack } from '../memory.ts';
import { isThere } from '../places.ts';
import { update } from '../put.ts';
import { changedIn, headsAtGate, headsOf } from '../repositories.ts';
import { beginAgain } from '../spread.ts';
import { type PhaseResult, phaseState, type RunState, type SuccessSource } from '../state.ts';
import { endPhase } from './standing.ts';

export function applyGateOpened(plan: Plan, state: RunState, event: GateOpened): RunState {
  return update(plan, state, requiredIndex(plan, event.phase), (phase) => ({
    ...phase,
    standing: { status: 'waiting', heads: headsAtGate(event), why: event.why },
  }));
}

export function applyGateDecided(plan: Plan, state: RunState, event: GateDecided): RunState {
  const index = requiredIndex(plan, event.phase);
  const planned = phaseAt(plan, index);
  const { phase: gate, decision, actor, comment } = event;
  const next = { ...state, decision: { gate, decision, actor, comment } };
  const done: PhaseResult = {
    summary: comment,
    outputs: {},
    artifacts: [],
    change: null,
    heads: headsOf(state),
  };
  switch (decision) {
    case 'approve': {
      const by: SuccessSource = event.proof === 'policy' ? 'policy' : 'person';
      return endPhase(plan, next, { phase: gate, ended: { status: 'succeeded', by, ...done } });
    }
    case 'rework':
      return update(plan, next, index, (phase) => ({
        ...phase,
        standing: { status: 'asking', done },
      }));
    case 'reject':
      return endPhase(plan, next, {
        phase: gate,
        ended: {
          status: 'failed',
          reason: 'rejected',
          message: comment === '' ? `rejected by ${actor}` : `rejected by ${actor}: ${comment}`,
          remedy: remedyAfterNo(plan, state, gate),
          tolerated: planned.continueOnError,
        },
      });
    default:
      return unreachable(decision);
  }
}

export function applyReworkAsked(plan: Plan, state: RunState, event: ReworkAsked): RunState {
  const asked = event.pending.reduce<RunState>(
    (next, phase) =>
      beginAgain(plan, next, { index: requiredIndex(plan, phase), deliveries: 're-run' }),
    state,
  );
  const counted = update(plan, asked, requiredIndex(plan, event.by), (phase) => ({
    ...phase,
    reworks: phase.reworks + 1,
  }));
  const { by, target, comment, more = [] } = event;
  return [{ target, comment }, ...more].reduce<RunState>(
    (sent, one) =>
      firstOf(plan, state, requiredIndex(plan, one.target)).reduce<RunState>(
        (next, first) =>
          withRework(plan, next, { before: state, target: first, by, comment: one.comment }),
        sent,
      ),
    counted,
  );
}

interface ReworkTransition {
  /** The state when the rework was requested. */
  readonly before: RunState;
  readonly target: number;
  readonly by: PhaseId;
  readonly comment: string;
}

/** Each leg of a spread phase remembers its earlier attempt; the request goes to all of them. */
function withRework(
  plan: Plan,
  state: RunState,
  { before, target, by, comment }: ReworkTransition,
): RunState {
  const remembering = [target, ...legsOf(plan, before, target).map(({ index }) => index)];
  const reminded = remembering.reduce<RunState>((next, index) => {
    const was = phaseState(plan, before, index);
    return update(plan, next, index, (phase) => ({
      ...phase,
      memory: [...phase.memory, sentBack(was, by)],
    }));
  }, state);
  return update(plan, reminded, target, (phase) => ({
    ...phase,
    messages: [...phase.messages, { kind: 'rework', from: by, text: comment }],
  }));
}

/** The phases that must know the request: for a nested pipeline, its first phases. */
function firstOf(plan: Plan, state: RunState, index: number): readonly number[] {
  const phase = phaseAt(plan, index);
  if (phase.kind !== 'pipeline') return [index];
  return phaseAt(plan, phase.nest.entry).dependants.flatMap((first) => {
    const inside = phaseAt(plan, first);
    if (!isThere(state, inside)) return [];
    return inside.kind === 'entry' ? firstOf(plan, state, inside.nest.exit) : [first];
  });
}

export function applyDeliveryMade(plan: Plan, state: RunState, event: DeliveryMade): RunState {
  const index = requiredIndex(plan, event.phase);
  const made = update(plan, state, index, (phase) => ({
    ...phase,
    made: new Map([...phase.made, [event.delivery, event.where]]),
  }));
  const counted = { ...made, delivered: state.delivered + 1 };
  if (event.kind !== 'pull-request') return counted;
  const { number, url } = event;
  const phase = phaseAt(plan, index);
  const delivery = phase.kind === 'deliver' ? phase.deliveries[event.delivery] : undefined;
  return changedIn(counted, delivery?.repository ?? null, { pullRequest: { number, url } });
}
