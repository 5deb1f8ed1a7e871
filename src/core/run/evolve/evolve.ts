import { IndexMap } from '../../lib/index-map.ts';
import { MAIN } from '../../lib/main-repository.ts';
import { placesOf } from '../../plan/legs.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ChangeFacts, RunEvent, RunStarted, StartedRepository } from '../event.ts';
import { smaller } from '../spent.ts';
import { NOTHING_RAISED, NOTHING_SPENT, type RepositoryState, type RunState } from '../state.ts';
import {
  applyAnswerGiven,
  applyChangeMerged,
  applyChangeOffered,
  applyPhaseBlocked,
  applyPhaseFailed,
  applyPhaseReused,
  applyPhaseSkipped,
  applyPhaseStarted,
  applyPhaseSucceeded,
  nestPassed,
} from './attempts.ts';
import { childBegan, childJoined, childLost } from './children.ts';
import { applyPhaseExpanded } from './expanded.ts';
import { applyDeliveryMade, applyGateDecided, applyGateOpened, applyReworkAsked } from './gates.ts';
import {
  applyBudgetExceeded,
  applyRunFinished,
  applyRunRebased,
  applyRunResumed,
  withFailure,
} from './run.ts';

/** The state after the first event of a journal. */
export function initialState(plan: Plan, event: RunStarted): RunState {
  const places = placesOf(plan);
  const ready = plan.phases
    .filter((phase) => phase.needs.length === 0)
    .reduce((map, phase) => map.set(phase.index, true), IndexMap.empty<true>(places));
  return {
    run: event.run,
    file: event.pipeline.file,
    repository: MAIN,
    address: null,
    base: event.base,
    branch: event.branch,
    others: new Map(event.repositories?.map((one) => [one.name, untouched(one)])),
    github: event.github,
    item: event.item,
    raised: NOTHING_RAISED,
    phases: IndexMap.empty(places),
    ready,
    running: [],
    asking: [],
    offered: [],
    open: [],
    head: event.base,
    facts: NOTHING_CHANGED,
    spent: NOTHING_SPENT,
    limitUsd: smaller(plan.budget.usd, event.budgetUsd),
    exceeded: null,
    decision: null,
    pullRequest: null,
    delivered: 0,
    rebase: null,
    child: null,
    finished: null,
  };
}

const NOTHING_CHANGED: ChangeFacts = { files: 0, lines: 0, protected: [], risks: [] };

const untouched = ({ address, base, branch }: StartedRepository): RepositoryState => ({
  address,
  base,
  branch,
  head: base,
  facts: NOTHING_CHANGED,
  pullRequest: null,
});

type EventReducer<Type extends RunEvent['type']> = (
  plan: Plan,
  state: RunState,
  event: Extract<RunEvent, { readonly type: Type }>,
) => RunState;

const REDUCERS: { readonly [Type in RunEvent['type']]: EventReducer<Type> } = {
  runStarted: (plan, _, event) => initialState(plan, event),
  runResumed: applyRunResumed,
  phaseExpanded: applyPhaseExpanded,
  childBegan,
  childJoined,
  childLost,
  phaseStarted: applyPhaseStarted,
  phaseSucceeded: applyPhaseSucceeded,
  changeOffered: applyChangeOffered,
  changeMerged: applyChangeMerged,
  phaseFailed: applyPhaseFailed,
  phaseBlocked: applyPhaseBlocked,
  phaseSkipped: applyPhaseSkipped,
  phaseReused: applyPhaseReused,
  nestPassed,
  reworkAsked: applyReworkAsked,
  gateOpened: applyGateOpened,
  gateDecided: applyGateDecided,
  answerGiven: applyAnswerGiven,
  budgetExceeded: applyBudgetExceeded,
  deliveryStarted: (_, state) => state,
  deliveryMade: applyDeliveryMade,
  deliveryFailed: (_, state) => state,
  runRebased: applyRunRebased,
  rebaseVerified: (_, state) => ({ ...state, rebase: null }),
  rebaseFailed: (_, state, { message }) => withFailure(state, message),
  runFinished: applyRunFinished,
};

/** The state after one more event. Pure; shares unchanged parts with the old state. */
export function evolve(plan: Plan, state: RunState, event: RunEvent): RunState {
  // The table maps each type to its step; the compiler cannot see that the step accepts this event.
  const step = REDUCERS[event.type] as EventReducer<RunEvent['type']>;
  return step(plan, state, event);
}

/** All events of a journal, from its `runStarted` on. */
export function fold(plan: Plan, events: readonly RunEvent[]): RunState {
  const [first, ...rest] = events;
  if (first?.type !== 'runStarted') throw new Error('a journal begins with runStarted');
  return rest.reduce((state, event) => evolve(plan, state, event), initialState(plan, first));
}
