import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import { IndexMap } from '../lib/index-map.ts';
import { MAIN } from '../lib/main-repository.ts';
import { unreachable } from '../lib/unreachable.ts';
import { legAt, ownerAt, phaseIndex, placesOf, repositoryOf } from '../plan/legs.ts';
import { nestsAround } from '../plan/nest.ts';
import type { Plan, PlannedPhase } from '../plan/plan.ts';
import { afterFailure } from './decide/after-failure.ts';
import type {
  AnswerGiven,
  BudgetExceeded,
  Change,
  ChangeMerged,
  ChangeOffered,
  ChildBegan,
  ChildJoined,
  ChildLost,
  DeliveryMade,
  Facts,
  GateDecided,
  GateOpened,
  NestPassed,
  PhaseBlocked,
  PhaseFailed,
  PhaseReused,
  PhaseSkipped,
  PhaseStarted,
  PhaseSucceeded,
  RebaseFailed,
  RebaseVerified,
  ReworkAsked,
  RunEvent,
  RunFinished,
  RunRebased,
  RunResumed,
  RunStarted,
  Spending,
  StartedRepository,
  Used,
} from './event.ts';
import { legsOf } from './legs.ts';
import { asked, failure, interrupted, sentBack } from './memory.ts';
import { put, update } from './put.ts';
import { REMEDIES } from './reason.ts';
import { changedIn, headsAtGate, headsOf } from './repositories.ts';
import { add, allOf, limitAfter, smaller } from './spent.ts';
import { beginAgain, spread } from './spread.ts';
import {
  type Done,
  type Ended,
  hasEnded,
  type Message,
  NOTHING_SPENT,
  type Passed,
  type PhaseState,
  phaseState,
  type RepositoryState,
  type RunState,
  type Standing,
} from './state.ts';

/** The state after the first event of a journal. */
export function begin(plan: Plan, event: RunStarted): RunState {
  const places = placesOf(plan);
  const ready = plan.phases
    .filter((phase) => phase.needs.length === 0)
    .reduce((map, phase) => map.set(phase.index, true), IndexMap.empty<true>(places));
  return {
    run: event.run,
    repository: MAIN,
    address: null,
    base: event.base,
    branch: event.branch,
    others: new Map(event.repositories?.map((one) => [one.name, untouched(one)])),
    github: event.github,
    item: event.item,
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

const NOTHING_CHANGED: Facts = { files: 0, lines: 0, protected: [], risks: [] };

const untouched = ({ address, base, branch }: StartedRepository): RepositoryState => ({
  address,
  base,
  branch,
  head: base,
  facts: NOTHING_CHANGED,
  pullRequest: null,
});

/** The state after one more event. Pure; shares with the old state whatever the event did not touch. */
export function evolve(plan: Plan, state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'runStarted':
      return begin(plan, event);
    case 'runResumed':
      return resumed(plan, state, event);
    case 'phaseExpanded':
      return spread(plan, state, { index: at(plan, event.phase), values: event.legs });
    case 'childBegan':
    case 'childJoined':
    case 'childLost':
      return ofChildren(plan, state, event);
    case 'phaseStarted':
      return started(plan, state, event);
    case 'phaseSucceeded':
      return succeeded(plan, state, event);
    case 'changeOffered':
      return offered(plan, state, event);
    case 'changeMerged':
      return merged(plan, state, event);
    case 'phaseFailed':
      return failed(plan, state, event);
    case 'phaseBlocked':
      return blocked(plan, state, event);
    case 'phaseSkipped':
      return skipped(plan, state, event);
    case 'phaseReused':
      return reused(plan, state, event);
    case 'nestPassed':
      return nestPassed(plan, state, event);
    case 'reworkAsked':
      return reworked(plan, state, event);
    case 'gateOpened':
    case 'gateDecided':
      return ofGate(plan, state, event);
    case 'answerGiven':
      return answered(plan, state, event);
    case 'budgetExceeded':
      return overBudget(plan, state, event);
    case 'deliveryMade':
    case 'deliveryStarted':
    case 'deliveryFailed':
      return event.type === 'deliveryMade' ? delivered(plan, state, event) : state;
    case 'runRebased':
    case 'rebaseVerified':
    case 'rebaseFailed':
      return ofRebase(plan, state, event);
    case 'runFinished':
      return finished(plan, state, event);
    default:
      return unreachable(event);
  }
}

/** All events of a journal, from its `runStarted` on. */
export function fold(plan: Plan, events: readonly RunEvent[]): RunState {
  const [first, ...rest] = events;
  if (first?.type !== 'runStarted') throw new Error('a journal begins with runStarted');
  return rest.reduce((state, event) => evolve(plan, state, event), begin(plan, first));
}

type OfChildren = ChildBegan | ChildJoined | ChildLost;

function ofChildren(plan: Plan, state: RunState, event: OfChildren): RunState {
  switch (event.type) {
    case 'childBegan':
      return childBegan(plan, state, event);
    case 'childJoined':
      return childJoined(plan, state, event);
    default:
      return childLost(plan, state, event);
  }
}

function childBegan(plan: Plan, state: RunState, event: ChildBegan): RunState {
  const { phase, slot, slots, share } = event;
  const limit = limitAfter(state.spent, share);
  return { ...state, child: { of: at(plan, phase), slot, slots, limit } };
}

function childJoined(plan: Plan, state: RunState, { phase, used: all }: ChildJoined): RunState {
  const charge = all.reduce<RunState>((next, one) => used(plan, next, one), state);
  const index = at(plan, phase);
  const owner = ownerAt(plan, index);
  return joinedAt(plan, joinedAt(plan, charge, owner), index);
}

/** What nobody told counts as spent: all that the slot was allowed. */
function childLost(plan: Plan, state: RunState, { phase, share }: ChildLost): RunState {
  const charge = used(plan, state, { phase, attempt: 0, ...allOf(share) });
  return joinedAt(plan, charge, ownerAt(plan, at(plan, phase)));
}

function joinedAt(plan: Plan, state: RunState, index: number): RunState {
  return update(plan, state, index, (phase) => ({ ...phase, isJoined: true }));
}

function started(plan: Plan, state: RunState, event: PhaseStarted): RunState {
  return update(plan, state, at(plan, event.phase), (phase) => ({
    ...phase,
    standing: { status: 'running' },
    attempt: event.attempt,
    agent: event.agent,
    model: event.model,
    waitMs: 0,
    notes: [],
  }));
}

function succeeded(plan: Plan, state: RunState, event: PhaseSucceeded): RunState {
  const index = at(plan, event.phase);
  const done: Done = {
    summary: event.summary,
    outputs: event.outputs,
    artifacts: event.artifacts,
    change: event.change,
    heads: null,
  };
  const moved = movedBy(plan, spend(plan, state, event), { index, change: event.change });
  return update(plan, moved, index, (phase) => ({
    ...phase,
    ...charged(phase, event),
    notes: event.notes,
    climbed: phase.climbed + 1,
    reused: null,
    isAnew: false,
    session: event.session,
    standing: ended(plan, moved, { index, done, by: 'attempt', rework: event.rework }),
  }));
}

/** The run's branch stands at the change, if there is one, in the repository of the phase that made it. */
function movedBy(plan: Plan, state: RunState, { index, change }: Moving): RunState {
  if (change === null) return state;
  const { commit: head, facts } = change;
  return changedIn(state, repositoryOf(phaseAt(plan, index)), { head, facts });
}

interface Moving {
  readonly index: number;
  readonly change: Change | null;
}

interface DoneBy {
  readonly index: number;
  readonly done: Done;
  readonly by: 'attempt' | 'reuse';
  /** It asks for its rework. */
  readonly rework: boolean;
}

/** What a phase is whose work is done. */
function ended(plan: Plan, state: RunState, { index, done, by, rework }: DoneBy): Standing {
  if (rework) return { status: 'asking', done };
  return { status: 'succeeded', by, ...done, failedAbove: failedAbove(plan, state, index) };
}

function offered(plan: Plan, state: RunState, event: ChangeOffered): RunState {
  const { summary, outputs, artifacts, from, change, rework } = event;
  const done: Done = { summary, outputs, artifacts, change: null, heads: null };
  return update(plan, spend(plan, state, event), at(plan, event.phase), (phase) => ({
    ...phase,
    ...charged(phase, event),
    notes: event.notes,
    session: event.session,
    standing: { status: 'offered', done, from, change, rework },
  }));
}

function merged(plan: Plan, state: RunState, { phase: id, change, notes }: ChangeMerged): RunState {
  const index = at(plan, id);
  const { standing } = phaseState(plan, state, index);
  if (standing.status !== 'offered') return state;
  const done: Done = { ...standing.done, change };
  const moved = movedBy(plan, state, { index, change });
  return update(plan, moved, index, (phase) => ({
    ...phase,
    notes: [...phase.notes, ...notes],
    climbed: phase.climbed + 1,
    standing: ended(plan, moved, { index, done, by: 'attempt', rework: standing.rework }),
  }));
}

function failed(plan: Plan, state: RunState, event: PhaseFailed): RunState {
  const index = at(plan, event.phase);
  const planned = phaseAt(plan, index);
  const spent = spend(plan, state, event);
  return update(plan, spent, index, (phase) => {
    const { isOver, ...counts } = afterFailure(planned, phase, event);
    return {
      ...phase,
      ...charged(phase, event),
      ...counts,
      session: event.session ?? phase.session,
      memory: [...phase.memory, failure(event)],
      standing: !isOver
        ? { status: 'pending' }
        : {
            status: 'failed',
            reason: event.reason,
            message: event.message,
            remedy: event.remedy,
            tolerated: planned.continueOnError,
            failedAbove: !planned.continueOnError || failedAbove(plan, spent, index),
          },
    };
  });
}

function blocked(plan: Plan, state: RunState, event: PhaseBlocked): RunState {
  return update(plan, spend(plan, state, event), at(plan, event.phase), (phase) => ({
    ...phase,
    ...charged(phase, event),
    session: event.session ?? phase.session,
    standing: { status: 'blocked', question: event.question },
  }));
}

function answered(plan: Plan, state: RunState, event: AnswerGiven): RunState {
  const { actor: from, answer: text } = event;
  return update(plan, state, at(plan, event.phase), (phase) => {
    const told = (kind: Message['kind']) => [...phase.messages, { kind, from, text }];
    if (phase.standing.status !== 'blocked') return { ...phase, messages: told('note') };
    const memory = [...phase.memory, asked(phase)];
    return { ...phase, standing: { status: 'pending' }, memory, messages: told('answer') };
  });
}

function skipped(plan: Plan, state: RunState, event: PhaseSkipped): RunState {
  const { phase, cause, reason } = event;
  return end(plan, state, { phase, ended: { status: 'skipped', cause, reason } });
}

function reused(plan: Plan, state: RunState, event: PhaseReused): RunState {
  const index = at(plan, event.phase);
  const { summary, outputs, artifacts, change, notes } = event;
  const done: Done = { summary, outputs, artifacts, change, heads: null };
  const used = costOfReuse(phaseAt(plan, index), event);
  const spent = used === null ? state : spend(plan, state, { ...used, phase: event.phase });
  const moved = movedBy(plan, spent, { index, change });
  return update(plan, moved, index, (phase) => ({
    ...phase,
    ...(used === null ? {} : charged(phase, used)),
    attempt: Math.max(phase.attempt, event.attempt),
    reused: event.key === null ? null : { run: event.from, savedUsd: event.savedUsd },
    isAnew: false,
    notes,
    // A session of another run cannot be continued.
    session: null,
    standing: ended(plan, moved, { index, done, by: 'reuse', rework: event.rework }),
  }));
}

/** An agent that need not be called costs nothing, which is known; `null` where the phase is passed over. */
function costOfReuse({ kind }: PlannedPhase, { key, durationMs }: PhaseReused): Spending | null {
  if (key === null) return null;
  return { usage: null, costUsd: kind === 'agent' ? 0 : null, durationMs };
}

function nestPassed(plan: Plan, state: RunState, event: NestPassed): RunState {
  const { phase, summary, outputs } = event;
  const done: Done = { summary, outputs, artifacts: [], change: null, heads: null };
  return end(plan, state, { phase, ended: { status: 'succeeded', by: 'attempt', ...done } });
}

function opened(plan: Plan, state: RunState, event: GateOpened): RunState {
  return update(plan, state, at(plan, event.phase), (phase) => ({
    ...phase,
    standing: { status: 'waiting', heads: headsAtGate(event), why: event.why },
  }));
}

function delivered(plan: Plan, state: RunState, event: DeliveryMade): RunState {
  const index = at(plan, event.phase);
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

const ofGate = (plan: Plan, state: RunState, event: GateOpened | GateDecided): RunState =>
  event.type === 'gateOpened' ? opened(plan, state, event) : decided(plan, state, event);

function decided(plan: Plan, state: RunState, event: GateDecided): RunState {
  const index = at(plan, event.phase);
  const planned = phaseAt(plan, index);
  const { phase: gate, decision, actor, comment } = event;
  const next = { ...state, decision: { gate, decision, actor, comment } };
  const done: Done = {
    summary: comment,
    outputs: {},
    artifacts: [],
    change: null,
    heads: headsOf(state),
  };
  switch (decision) {
    case 'approve': {
      const by: Passed = event.proof === 'policy' ? 'policy' : 'person';
      return end(plan, next, { phase: gate, ended: { status: 'succeeded', by, ...done } });
    }
    case 'rework':
      return update(plan, next, index, (phase) => ({
        ...phase,
        standing: { status: 'asking', done },
      }));
    case 'reject':
      return end(plan, next, {
        phase: gate,
        ended: {
          status: 'failed',
          reason: 'rejected',
          message: comment === '' ? `rejected by ${actor}` : `rejected by ${actor}: ${comment}`,
          remedy: REMEDIES.rejected,
          tolerated: planned.continueOnError,
        },
      });
    default:
      return unreachable(decision);
  }
}

function reworked(plan: Plan, state: RunState, event: ReworkAsked): RunState {
  const asked = event.pending.reduce<RunState>(
    (next, phase) => beginAgain(plan, next, { index: at(plan, phase), deliveries: 're-run' }),
    state,
  );
  const counted = update(plan, asked, at(plan, event.by), (phase) => ({
    ...phase,
    reworks: phase.reworks + 1,
  }));
  return firstOf(plan, at(plan, event.target)).reduce<RunState>(
    (next, target) => withRework(plan, next, { before: state, target, event }),
    counted,
  );
}

interface Reworking {
  /** The state when the rework was asked. */
  readonly before: RunState;
  readonly target: number;
  readonly event: ReworkAsked;
}

/** Of a spread phase each leg remembers what it had done; what is asked is asked of all of them. */
function withRework(plan: Plan, state: RunState, { before, target, event }: Reworking): RunState {
  const remembering = [target, ...legsOf(plan, before, target).map(({ index }) => index)];
  const reminded = remembering.reduce<RunState>((next, index) => {
    const was = phaseState(plan, before, index);
    return update(plan, next, index, (phase) => ({
      ...phase,
      memory: [...phase.memory, sentBack(was, event.by)],
    }));
  }, state);
  return update(plan, reminded, target, (phase) => ({
    ...phase,
    messages: [...phase.messages, { kind: 'rework', from: event.by, text: event.comment }],
  }));
}

/** Who has to know what is wanted: of a pipeline, the phases with which it begins. */
function firstOf(plan: Plan, index: number): readonly number[] {
  const phase = phaseAt(plan, index);
  if (phase.kind !== 'pipeline') return [index];
  return phaseAt(plan, phase.nest.entry).dependants.flatMap((first) => {
    const inside = phaseAt(plan, first);
    return inside.kind === 'entry' ? firstOf(plan, inside.nest.exit) : [first];
  });
}

/** A delivery waits for work only where its base has moved on. */
function finished(plan: Plan, state: RunState, event: RunFinished): RunState {
  const { outcome, next, phase } = event;
  const index = phase === null ? undefined : phaseIndex(plan, phase);
  const isAtDelivery = index !== undefined && phaseAt(plan, index).kind === 'deliver';
  const isDue = outcome === 'waiting' && next === 'work' && isAtDelivery;
  const rebase = state.rebase ?? (isDue ? { phase, verify: null, failure: null } : null);
  return { ...state, rebase, finished: event };
}

function ofRebase(
  plan: Plan,
  state: RunState,
  event: RunRebased | RebaseVerified | RebaseFailed,
): RunState {
  if (event.type === 'runRebased') return rebased(plan, state, event);
  return event.type === 'rebaseVerified'
    ? { ...state, rebase: null }
    : withFailure(state, event.message);
}

function withFailure(state: RunState, failure: string | null): RunState {
  return { ...state, rebase: state.rebase && { ...state.rebase, failure } };
}

function rebased(plan: Plan, state: RunState, event: RunRebased): RunState {
  const { base, commit: head, facts, verify } = event;
  const phase = state.rebase?.phase ?? null;
  const rebase = verify.length === 0 ? null : { phase, verify, failure: null };
  return event.again.reduce<RunState>(
    (next, again) => beginAgain(plan, next, { index: at(plan, again), deliveries: 're-run' }),
    { ...state, base, head, facts, rebase },
  );
}

function overBudget(plan: Plan, state: RunState, event: BudgetExceeded): RunState {
  const { stopped } = event;
  const next = { ...state, exceeded: event };
  return stopped === null ? next : cutOff(plan, used(plan, next, stopped), at(plan, stopped.phase));
}

function resumed(plan: Plan, state: RunState, event: RunResumed): RunState {
  const raised = raisedLimit(plan, state, event.budgetUsd);
  const begun: RunState = { ...withFailure(raised, null), finished: null, exceeded: null };
  const told = event.recovered.reduce<RunState>((next, one) => used(plan, next, one), begun);
  const stopped = state.running.reduce<RunState>((next, index) => cutOff(plan, next, index), told);
  return event.again.reduce<RunState>((next, phase) => {
    const index = at(plan, phase);
    const { standing, isAnew: wasAnew } = phaseState(plan, next, index);
    const deliveries = standing.status === 'failed' ? 'kept' : 're-run';
    const isAnew = wasAnew || standing.status === 'succeeded';
    const again = beginAgain(plan, next, { index, deliveries });
    return update(plan, again, index, (before) => ({ ...before, reworks: 0, isAnew }));
  }, stopped);
}

/** The limit that was reached is raised: the phase's own, if it was that. */
function raisedLimit(plan: Plan, state: RunState, usd: number | null): RunState {
  if (usd === null) return state;
  const phase = state.exceeded?.phase ?? null;
  if (phase === null) return { ...state, limitUsd: usd };
  return update(plan, state, at(plan, phase), (before) => ({ ...before, limitUsd: usd }));
}

/** An attempt that has no end of its own is tried again, at no cost in attempts. */
function cutOff(plan: Plan, state: RunState, index: number): RunState {
  return update(plan, state, index, (phase) => ({
    ...phase,
    standing: { status: 'pending' },
    memory: [...phase.memory, interrupted(phase)],
  }));
}

function used(plan: Plan, state: RunState, one: Used): RunState {
  // What a phase spent that is no part of the pipeline any more is spent all the same.
  if (phaseIndex(plan, one.phase) === undefined) return spend(plan, state, one);
  return update(plan, spend(plan, state, one), at(plan, one.phase), (phase) => ({
    ...phase,
    ...charged(phase, one),
  }));
}

type WithoutTrail<T> = T extends Ended ? Omit<T, 'failedAbove'> : never;

interface Ending {
  readonly phase: PhaseId;
  readonly ended: WithoutTrail<Ended>;
}

function end(plan: Plan, state: RunState, { phase, ended }: Ending): RunState {
  const index = at(plan, phase);
  const own = ended.status === 'failed' && !ended.tolerated;
  const standing: Ended = { ...ended, failedAbove: own || failedAbove(plan, state, index) };
  return put(plan, state, { index, phase: { ...phaseState(plan, state, index), standing } });
}

/** What failed before a pipeline began is nothing to its phases, and something to those behind it. */
function failedAbove(plan: Plan, state: RunState, index: number): boolean {
  const phase = phaseAt(plan, index);
  const above = phase.needs.map((need) => need.index).filter((one) => one !== phase.within?.entry);
  return [...above, ...(phase.kind === 'pipeline' ? [phase.nest.entry] : [])].some((one) => {
    const { standing } = phaseState(plan, state, one);
    return hasEnded(standing) && standing.failedAbove;
  });
}

function at(plan: Plan, id: PhaseId): number {
  const index = phaseIndex(plan, id);
  if (index === undefined) throw new Error(`the pipeline has no phase ${id}`);
  return index;
}

/** Spent by the run, of a leg by its phase, whose budget all of them share, and by every pipeline around it. */
function spend(
  plan: Plan,
  state: RunState,
  spending: Spending & { readonly phase: PhaseId },
): RunState {
  const charge = { ...state, spent: add(state.spent, spending) };
  const index = phaseIndex(plan, spending.phase);
  if (index === undefined) return charge;
  const owner = legAt(plan, index)?.at;
  const exits = [...nestsAround(phaseAt(plan, index))].map(({ exit }) => exit);
  return [...(owner === undefined ? [] : [owner]), ...exits].reduce<RunState>(
    (next, around) =>
      update(plan, next, around, (phase) => ({ ...phase, ...charged(phase, spending) })),
    charge,
  );
}

function charged(phase: PhaseState, spending: Spending): Pick<PhaseState, 'spent'> {
  return { spent: add(phase.spent, spending) };
}
