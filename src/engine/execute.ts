import type { PhaseId } from '../core/lib/brands.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { FinishCommand, ProgressCommand } from '../core/run/command.ts';
import { decide } from '../core/run/decide/decide.ts';
import type { RunLimits } from '../core/run/decide/limits.ts';
import type { RunEvent, RunFinished } from '../core/run/event.ts';
import { evolve } from '../core/run/evolve/evolve.ts';
import type { RunState } from '../core/run/state.ts';
import { type Journal, Refusal, type Reporter } from '../ports.ts';
import { debug } from '../system/debug-log.ts';
import { pause } from './pause.ts';
import type { PerformCommand } from './perform.ts';
import type { SharedBudget } from './shared-budget.ts';
import { RebaseDue, StaleBase } from './stale-base.ts';

export interface Execution {
  readonly plan: Plan;
  readonly journal: Journal;
  /** The state according to the journal when the loop begins. */
  readonly state: RunState;
  readonly limits: Omit<RunLimits, 'resting' | 'budgetPool'>;
  readonly budgetPool: SharedBudget | null;
  readonly perform: PerformCommand;
  readonly reporter: Reporter;
  /** Aborted when the run is cancelled: children are ended, and finished work stays. */
  readonly stop: AbortController;
  /** What is recorded of a cancellation, asked once all children have ended; omitted: nothing. */
  readonly cancellation?: () => Pick<RunFinished, 'by' | 'stopped'>;
}

/** Decides, performs and records until nothing is left to do in this process. Ends with a `runFinished`. */
export async function execute(execution: Execution): Promise<RunState> {
  const loop = new ExecutionLoop(execution);
  return loop.run();
}

class ExecutionLoop {
  readonly #execution: Execution;
  #state: RunState;
  readonly #underway = new Map<PhaseId, Promise<void>>();
  readonly #resting = new Map<PhaseId, Promise<void>>();
  readonly #rested = new Set<PhaseId>();
  /** Reports a change of the state to the loop. */
  #wake = (): void => {};
  /** Set if the run cannot be delivered on its base. */
  #stale: FinishCommand | null = null;
  /** Why the run cannot continue: the journal could not be written, or a bug. */
  #broken: { readonly error: unknown } | null = null;
  /** The write of the last event. Earlier events are written first. */
  #recording: Promise<unknown> = Promise.resolve();

  constructor(execution: Execution) {
    this.#execution = execution;
    this.#state = execution.state;
  }

  async run(): Promise<RunState> {
    const { plan, limits, budgetPool, stop } = this.#execution;
    while (this.#broken === null && !stop.signal.aborted) {
      const commands = decide(plan, this.#state, {
        ...limits,
        resting: new Set(this.#resting.keys()),
        budgetPool: budgetPool?.now() ?? null,
      });
      for (const command of commands) debug('decision', () => JSON.stringify(command));
      const steps = commands.filter((command) => command.type !== 'finish');
      const end = commands.find((command) => command.type === 'finish');
      if (end !== undefined) return this.#finish(end);
      const moved = await this.#carryOut(steps);
      if (this.#stale !== null) return this.#finish(this.#stale);
      if (!moved) await this.#somethingHappens();
    }
    await Promise.all(this.#underway.values());
    if (this.#broken !== null) throw this.#broken.error;
    return this.#finish({ type: 'finish', outcome: 'cancelled', next: null, phase: null });
  }

  /** Whether any command changed the state or started something. */
  async #carryOut(commands: readonly ProgressCommand[]): Promise<boolean> {
    const due = commands.filter((command) => !this.#isBusy(command));
    for (const command of due) this.#rest(command);
    const now = due.filter((command) => !this.#isBusy(command));
    await Promise.all(now.map((command) => this.#begin(command)));
    return due.length > 0;
  }

  /** Performs a command up to its first event; the rest runs concurrently with the loop. */
  async #begin(command: ProgressCommand): Promise<void> {
    const events = this.#execution.perform(command, this.#state)[Symbol.asyncIterator]();
    try {
      if (ACTS_FIRST.has(command.type)) await this.#recording;
      const first = await this.#firstOf(events);
      if (first === null || first.done) return;
      await this.#record(first.value);
      if (command.type !== 'runPhase' && command.type !== 'deliver')
        return await this.#drain(events);
      const { phase } = command;
      this.#rested.delete(phase);
      this.#underway.set(
        phase,
        this.#drain(events).finally(() => this.#underway.delete(phase)),
      );
    } catch (error) {
      if (!this.#isStale(error, command)) this.#break(error);
    }
  }

  /** `null` if stopping the run interrupted the request: a request without an answer is then no failure. */
  async #firstOf(events: AsyncIterator<RunEvent>): Promise<IteratorResult<RunEvent> | null> {
    try {
      return await events.next();
    } catch (error) {
      if (this.#execution.stop.signal.aborted && error instanceof Refusal) return null;
      throw error;
    }
  }

  #isStale(error: unknown, command: ProgressCommand): boolean {
    if (!(error instanceof StaleBase || error instanceof RebaseDue)) return false;
    if (command.type !== 'deliver') return false;
    const { phase } = command;
    this.#execution.reporter.note(`${error.message} ${error.remedy}`);
    this.#stale =
      error instanceof StaleBase
        ? { type: 'finish', outcome: 'stale', next: null, phase }
        : { type: 'finish', outcome: 'waiting', next: 'work', phase };
    return true;
  }

  async #drain(events: AsyncIterator<RunEvent>): Promise<void> {
    try {
      for (let next = await events.next(); !next.done; next = await events.next()) {
        await this.#record(next.value);
      }
    } catch (error) {
      this.#break(error);
    }
  }

  #break(error: unknown): void {
    this.#broken ??= { error };
    this.#execution.stop.abort();
  }

  /**
   * The follow-up of an event is decided before the event is on the disk, so that one flush takes both: the end of a phase and
   * the start of the next. Nothing is reported or done because of the event before the flush.
   */
  async #record(event: RunEvent): Promise<void> {
    const { plan, journal, reporter } = this.#execution;
    const recording = journal.append(event);
    this.#recording = recording;
    const state = evolve(plan, this.#state, event);
    this.#state = state;
    this.#wake();
    reporter.event(await recording, state);
  }

  async #finish({ outcome, next, phase }: FinishCommand): Promise<RunState> {
    await Promise.all(this.#underway.values());
    if (this.#broken !== null) throw this.#broken.error;
    const why = outcome === 'cancelled' ? this.#execution.cancellation?.() : {};
    await this.#record({ type: 'runFinished', outcome, next, phase, ...why });
    return this.#state;
  }

  #isBusy(command: ProgressCommand): boolean {
    if (command.type !== 'runPhase' && command.type !== 'deliver') return false;
    return this.#underway.has(command.phase) || this.#resting.has(command.phase);
  }

  /** A phase that waits before its next attempt frees its slot for other phases. */
  #rest(command: ProgressCommand): void {
    if (command.type !== 'runPhase' || command.waitMs === 0 || this.#rested.has(command.phase))
      return;
    const { phase, waitMs } = command;
    const over = pause(waitMs, this.#execution.stop.signal).then(() => {
      this.#resting.delete(phase);
      this.#rested.add(phase);
    });
    this.#resting.set(phase, over);
  }

  async #somethingHappens(): Promise<void> {
    const pending = [...this.#underway.values(), ...this.#resting.values()];
    if (pending.length === 0) throw new Error('nothing is decided and nothing is under way');
    // The clean-up after the last event of an attempt need not be awaited.
    const recorded = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    await Promise.race([...pending, recorded]);
  }
}

/** These commands have effects outside of this process before their first event. */
const ACTS_FIRST: ReadonlySet<ProgressCommand['type']> = new Set([
  'deliver',
  'mergeChange',
  'openGate',
  'verifyAgain',
]);
