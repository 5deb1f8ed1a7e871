import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import type { Mutable } from '../lib/mutable.ts';
import { phaseIndex } from '../plan/legs.ts';
import type { Plan } from '../plan/plan.ts';
import type {
  AttemptSpending,
  BudgetExceeded,
  ChangeMerged,
  ChangeOffered,
  GateDecided,
  GateOpened,
  JournalEvent,
  PhaseBlocked,
  PhaseFailed,
  PhaseReused,
  PhaseSkipped,
  PhaseSucceeded,
  ReworkAsked,
  RunResumed,
  RunStarted,
  Spending,
} from '../run/event.ts';
import { used } from '../run/evolve/account.ts';
import type { RunMoment } from '../run/moment.ts';
import { passedIn } from '../run/passed-over.ts';
import { type PlanFrom, replay } from '../run/replay.ts';
import { isInterrupted } from '../run/show/phase-mark.ts';
import { NO_SPENDING, spendingIn } from '../run/spent.ts';
import { type AttemptMemory, type Message, phaseState, type RunState } from '../run/state.ts';
import { type AttemptEnd, type Cause, causeOf } from './cause.ts';

/** A run as a list of events with times in milliseconds since 1970. */
export interface RunStory {
  readonly started: JournalEvent<RunStarted>;
  readonly events: readonly JournalEvent[];
  readonly plan: Plan;
  readonly state: RunState;
  readonly attempts: ReadonlyMap<PhaseId, readonly AttemptStory[]>;
  readonly gates: readonly GateOpening[];
  /** Gates that `when` passed, so that nobody was asked; ascending by time. */
  readonly passes: readonly GatePass[];
  readonly questions: readonly PhaseQuestion[];
  readonly skipped: ReadonlyMap<PhaseId, SkippedPhase>;
  readonly reused: ReadonlyMap<PhaseId, JournalEvent<PhaseReused>>;
  /** USD spent after each event that reports spending; ascending by time. */
  readonly costs: readonly { readonly at: number; readonly usd: number }[];
  readonly begin: number;
  /** Time of the last event. */
  readonly end: number;
  /** Whether its process died: then nothing is under way. */
  readonly isDead: boolean;
}

export interface SkippedPhase extends Pick<PhaseSkipped, 'reason'> {
  /** Then the reason says so itself. */
  readonly isByPerson: boolean;
}

export interface AttemptStory {
  readonly phase: PhaseId;
  readonly number: number;
  readonly start: number;
  /** `null`: still active. */
  readonly stop: number | null;
  readonly agent: string | null;
  readonly model: string | null;
  readonly promptDigest: string | null;
  /** Whether the phase may change files. */
  readonly access: 'read' | 'write';
  readonly end: AttemptEnd;
  readonly spending: Spending;
  /** Why it happened. */
  readonly cause: Cause;
  /** Earlier attempts and messages in its prompt. */
  readonly memory: readonly AttemptMemory[];
  readonly messages: readonly Message[];
  /** The request of a later phase or a person that sent it back; `null`: none. */
  readonly sentBack: JournalEvent<ReworkAsked> | null;
}

export interface GateOpening {
  readonly opened: JournalEvent<GateOpened>;
  readonly openedAt: number;
  /** `null`: open, or asked again before a decision. */
  readonly decided: JournalEvent<GateDecided> | null;
  readonly until: number | null;
  /** The run when it was opened. */
  readonly then: RunMoment;
}

export interface GatePass {
  readonly decided: JournalEvent<GateDecided>;
  readonly at: number;
  /** The run when it was passed. */
  readonly then: RunMoment;
}

export interface PhaseQuestion {
  readonly phase: PhaseId;
  readonly question: string;
  readonly at: number;
  readonly answer: { readonly text: string; readonly actor: string; readonly at: number } | null;
}

export interface StorySource {
  readonly events: readonly JournalEvent[];
  readonly plans: readonly PlanFrom[];
  /** Converts an ISO 8601 time. */
  readonly millisecondsOf: (at: string) => number;
  /** What attempts of a dead process used, which no event has yet. */
  readonly unrecorded?: readonly AttemptSpending[];
  /** Whether a process works on the run; omitted if unknown. */
  readonly isHeld?: boolean;
}

/** Converts a journal to a story. Throws for a journal without events. */
export function storyOf(source: StorySource): RunStory {
  const { events, plans, millisecondsOf, unrecorded = [], isHeld } = source;
  const teller = new StoryBuilder(millisecondsOf);
  for (const step of replay(events, plans)) teller.add(step);
  teller.leave(isHeld, unrecorded);
  const story = teller.story(events);
  return {
    ...story,
    state: unrecorded.reduce((now, one) => used(story.plan, now, one), story.state),
  };
}

class StoryBuilder {
  readonly #ms: StorySource['millisecondsOf'];
  readonly #attempts = new Map<PhaseId, Mutable<AttemptStory>[]>();
  readonly #gates: Mutable<GateOpening>[] = [];
  readonly #passes: GatePass[] = [];
  readonly #questions: Mutable<PhaseQuestion>[] = [];
  readonly #skipped = new Map<PhaseId, SkippedPhase>();
  readonly #reused = new Map<PhaseId, JournalEvent<PhaseReused>>();
  #resumed: { readonly at: number; readonly actor: string } | null = null;
  readonly #costs: { at: number; usd: number }[] = [];
  /** Attempts of other jobs that have no end; their events follow. */
  readonly #cutOffElsewhere: AttemptSpending[] = [];
  readonly #running = new Set<Mutable<AttemptStory>>();
  #before: RunMoment | null = null;
  #isDead = false;
  #now = 0;
  /** The time of the event before. */
  #last = 0;

  constructor(millisecondsOf: StorySource['millisecondsOf']) {
    this.#ms = millisecondsOf;
  }

  add({ event, plan, state }: RunMoment & { readonly event: JournalEvent }): void {
    this.#last = this.#now;
    this.#now = this.#ms(event.at);
    this.#hear(event, { plan, state });
    if (state.spent.usd !== null && state.spent.usd !== this.#costs.at(-1)?.usd)
      this.#costs.push({ at: this.#now, usd: state.spent.usd });
    this.#before = { plan, state };
  }

  story(events: readonly JournalEvent[]): RunStory {
    const [started] = events;
    if (this.#before === null || started?.type !== 'runStarted')
      throw new Error('a journal without events');
    return {
      ...{ started, events, ...this.#before },
      attempts: this.#attempts,
      gates: this.#gates,
      passes: this.#passes,
      questions: this.#questions,
      skipped: this.#skipped,
      reused: this.#reused,
      costs: this.#costs,
      begin: this.#ms(started.at),
      end: this.#now,
      isDead: this.#isDead,
    };
  }

  #hear(event: JournalEvent, after: RunMoment): void {
    switch (event.type) {
      case 'runResumed':
        this.#resume(event);
        return;
      case 'phaseStarted':
        this.#begin(event, after.plan);
        return;
      case 'phaseSucceeded':
      case 'phaseFailed':
      case 'phaseBlocked':
      case 'changeOffered':
        this.#ended(event);
        return;
      case 'changeMerged':
        this.#merged(event);
        return;
      case 'childJoined':
        this.#cutOffElsewhere.push(...event.used);
        return;
      case 'budgetExceeded':
        this.#overBudget(event);
        return;
      case 'phaseSkipped':
        this.#skipped.set(event.phase, { reason: event.reason, isByPerson: false });
        return;
      case 'phaseReused':
        this.#took(event);
        return;
      case 'reworkAsked':
        this.#rework(event);
        return;
      case 'gateOpened':
      case 'gateDecided':
        this.#gate(event, after);
        return;
      case 'answerGiven':
        this.#answer(event.phase, { text: event.answer, actor: event.actor });
        return;
      case 'runFinished':
        this.#cutOff();
        this.used(event.stopped ?? []);
        return;
      default:
        return;
    }
  }

  #resume({ recovered, actor }: JournalEvent<RunResumed>): void {
    this.#died(recovered, this.#last);
    this.#resumed = { at: this.#now, actor };
    this.used(recovered);
  }

  /** A process that died left no end: its last event, or what it wrote down of an attempt. */
  #died(recovered: readonly AttemptSpending[], last: number): void {
    for (const attempt of [...this.#running]) {
      const known = recovered.find(({ phase }) => phase === attempt.phase)?.durationMs ?? 0;
      this.#close(attempt, { type: 'interrupted' }, Math.max(last, attempt.start + known));
    }
  }

  /** After the last event. */
  leave(isHeld: boolean | undefined, unrecorded: readonly AttemptSpending[]): void {
    this.#isDead = this.#before !== null && isInterrupted(this.#before.state, isHeld);
    if (this.#isDead) this.#died(unrecorded, this.#now);
    this.used(unrecorded);
  }

  /** What attempts without an end of their own used. */
  used(recorded: readonly AttemptSpending[]): void {
    for (const { phase, attempt, ...spending } of recorded) {
      const found = this.#attempts.get(phase)?.find(({ number }) => number === attempt);
      if (found !== undefined) found.spending = spending;
    }
  }

  #begin(event: JournalEvent & { readonly type: 'phaseStarted' }, plan: Plan): void {
    const index = phaseIndex(plan, event.phase);
    const planned = index === undefined ? undefined : phaseAt(plan, index);
    const known = this.#before?.plan === plan && index !== undefined ? this.#before.state : null;
    const state = known === null || index === undefined ? null : phaseState(plan, known, index);
    const earlier = this.#attempts.get(event.phase) ?? [];
    const attempt: Mutable<AttemptStory> = {
      phase: event.phase,
      number: event.attempt,
      start: this.#now,
      stop: null,
      agent: event.agent,
      model: event.model,
      promptDigest: event.promptDigest,
      access: planned !== undefined && 'access' in planned ? planned.access : 'write',
      end: { type: 'running' },
      spending: this.#usedElsewhere(event.phase, event.attempt),
      cause: causeOf({
        last: earlier.at(-1) ?? null,
        messages: state?.messages ?? [],
        resumed: this.#resumed,
        now: this.#now,
      }),
      memory: state?.memory ?? [],
      messages: state?.messages ?? [],
      sentBack: null,
    };
    this.#attempts.set(event.phase, [...earlier, attempt]);
    this.#running.add(attempt);
    this.#skipped.delete(event.phase);
  }

  #usedElsewhere(phase: PhaseId, attempt: number): Spending {
    const found = this.#cutOffElsewhere.find(
      (one) => one.phase === phase && one.attempt === attempt,
    );
    if (found === undefined) return NO_SPENDING;
    return spendingIn(found);
  }

  #ended(event: JournalEvent<AttemptEndEvent>): void {
    const attempt = this.#attempts.get(event.phase)?.at(-1);
    if (attempt === undefined || attempt.number !== event.attempt) return;
    // A reused change that could not be merged is no result.
    if (event.type !== 'phaseSucceeded') this.#reused.delete(event.phase);
    // A change that does not merge, or a phase without reworks left, fails after its attempt has reported its spending.
    const hasReported = attempt.end.type === 'succeeded';
    this.#close(attempt, attemptEndOf(event));
    if (!hasReported) attempt.spending = spendingIn(event);
    if (event.type !== 'phaseBlocked') return;
    const { phase, question } = event;
    this.#questions.push({ phase, question, at: this.#now, answer: null });
  }

  /** The attempt that took an earlier result used no agent. */
  #took(event: JournalEvent<PhaseReused>): void {
    if (passedIn(event) === 'skipped') {
      this.#skipped.set(event.phase, { reason: event.summary, isByPerson: true });
      return;
    }
    this.#reused.set(event.phase, event);
    const attempt = this.#attempts.get(event.phase)?.at(-1);
    if (attempt === undefined || attempt.number !== event.attempt) return;
    this.#close(attempt, { type: 'succeeded', event: madeEarlier(event) });
    attempt.spending = { ...NO_SPENDING, durationMs: event.durationMs };
  }

  #merged({ phase, attempt: number, change }: JournalEvent<ChangeMerged>): void {
    const attempt = this.#attempts.get(phase)?.at(-1);
    if (attempt?.number !== number || attempt.end.type !== 'succeeded') return;
    attempt.end = { type: 'succeeded', event: { ...attempt.end.event, change } };
  }

  #close(attempt: Mutable<AttemptStory>, end: AttemptEnd, at = this.#now): void {
    attempt.stop = at;
    attempt.end = end;
    this.#running.delete(attempt);
  }

  #overBudget(event: JournalEvent<BudgetExceeded>): void {
    const { stopped } = event;
    if (stopped === null) return;
    const attempt = this.#attempts.get(stopped.phase)?.at(-1);
    if (attempt === undefined || attempt.number !== stopped.attempt) return;
    this.#close(attempt, { type: 'over-budget', event });
    attempt.spending = spendingIn(stopped);
  }

  #rework(event: JournalEvent<ReworkAsked>): void {
    for (const { target } of [event, ...(event.more ?? [])]) {
      const attempt = this.#attempts.get(target)?.at(-1);
      if (attempt !== undefined) attempt.sentBack = event;
    }
  }

  #gate(event: JournalEvent<GateOpened | GateDecided>, then: RunMoment): void {
    const open = this.#gates.findLast(({ opened }) => opened.phase === event.phase);
    if (event.type === 'gateOpened') {
      // The gate was opened again.
      if (open !== undefined) open.until ??= this.#now;
      const rest = { decided: null, until: null, then };
      this.#gates.push({ opened: event, openedAt: this.#now, ...rest });
    } else if (open !== undefined && open.decided === null) {
      open.decided = event;
      open.until = this.#now;
    } else if (event.proof === 'policy') this.#passes.push({ decided: event, at: this.#now, then });
  }

  #answer(phase: PhaseId, { text, actor }: { readonly text: string; readonly actor: string }) {
    const asked = this.#questions.findLast((question) => question.phase === phase);
    if (asked !== undefined && asked.answer === null) asked.answer = { text, actor, at: this.#now };
  }

  /** Attempts that were active when their process ended have no end of their own. */
  #cutOff(): void {
    for (const attempt of [...this.#running]) this.#close(attempt, { type: 'interrupted' });
  }
}

const madeEarlier = (event: JournalEvent<PhaseReused>): JournalEvent<PhaseSucceeded> => ({
  ...event,
  ...NO_SPENDING,
  type: 'phaseSucceeded',
  said: null,
  session: null,
});

type AttemptEndEvent = PhaseSucceeded | ChangeOffered | PhaseFailed | PhaseBlocked;

function attemptEndOf(event: JournalEvent<AttemptEndEvent>): AttemptEnd {
  switch (event.type) {
    case 'phaseSucceeded':
      return { type: 'succeeded', event };
    // The commit in the run is known after the merge.
    case 'changeOffered':
      return { type: 'succeeded', event: { ...event, change: null } };
    case 'phaseFailed':
      return { type: 'failed', event };
    case 'phaseBlocked':
      return { type: 'blocked', event };
  }
}
