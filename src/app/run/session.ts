import { statSync } from 'node:fs';
import { join } from 'node:path';
import { journalFile } from '../../checkpoints/directory.ts';
import { acquireLock } from '../../checkpoints/lock.ts';
import type { RunId } from '../../core/lib/brands.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { RunLimits } from '../../core/run/decide/limits.ts';
import type { PinnedPipeline, RunEvent } from '../../core/run/event.ts';
import { evolve } from '../../core/run/evolve/evolve.ts';
import { resuming } from '../../core/run/reason.ts';
import type { RunState } from '../../core/run/state.ts';
import { type AttemptClock, type AttemptTimes, attemptTimes } from '../../core/view/cut-off.ts';
import { openJournal } from '../../engine/journal.ts';
import type { SharedBudget } from '../../engine/shared-budget.ts';
import { type Journal, Refusal, type Reporter, type Tracer } from '../../ports.ts';
import { codeOf, diskRefusal, isFaultOfMachine, systemRefusal } from '../../system/disk.ts';
import { failpoint } from '../../system/failpoint.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { rootOf } from '../../system/root-error.ts';
import { VERSION } from '../../version.ts';
import type { OtherRepository } from '../repositories/find-others.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { asPublished } from '../stored/published.ts';
import type { TapeMode } from '../wiring/engine-dependencies.ts';
import type { Platform } from '../wiring/platform.ts';

/** A run that this process has exclusively until the session is disposed of. */
export interface RunSession extends OpenedSession {
  /** Of all attempts so far. */
  readonly times: AttemptTimes;
}

interface OpenedSession extends AsyncDisposable {
  readonly journal: Journal;
  readonly folder: string;
  /** Aborted when another process has taken the run's lock. */
  readonly lost: AbortSignal;
  /**
   * Whether this process still holds the lock on the disk. Asked before anything is removed or replaced that a next holder may
   * use. It reads the disk, so it knows sooner than `lost`.
   */
  readonly isOurs: () => boolean;
}

export interface SessionOptions {
  readonly run: RunId;
  readonly folder: string;
  readonly onNote: (note: string) => void;
}

/**
 * Works on a run with its lock held and its journal open. Throws `Refusal` if another process works on the run. Throws
 * `RunBroken` with the run's name once work has been recorded, or if a machine error stops a run that was already on the disk.
 */
export async function inSession<T>(
  options: SessionOptions,
  work: (session: RunSession) => Promise<T>,
): Promise<T> {
  const progress = { isOnDisk: hasJournal(options.folder), hasWorked: false };
  try {
    await using session = await openSession(options);
    const times = attemptTimes(session.journal.past, Date.parse);
    const watching = { progress, times };
    return await work({ ...session, times, journal: watched(session.journal, watching) });
  } catch (thrown) {
    throw broken(options.run, thrown, progress);
  }
}

interface SessionProgress {
  /** The journal contains the run's beginning, so the run can be resumed. */
  isOnDisk: boolean;
  /** An agent, a command or a delivery may have been started in this process. */
  hasWorked: boolean;
}

function hasJournal(folder: string): boolean {
  try {
    return statSync(journalFile(folder)).size > 0;
  } catch (error) {
    return codeOf(error) !== 'ENOENT';
  }
}

interface Watching {
  readonly progress: SessionProgress;
  readonly times: AttemptClock;
}

function watched(journal: Journal, { progress, times }: Watching): Journal {
  return {
    run: journal.run,
    past: journal.past,
    head: () => journal.head(),
    append: async (event) => {
      progress.hasWorked ||= WORKING.has(event.type);
      const recorded = await journal.append(event);
      progress.isOnDisk = true;
      times.hear(recorded, Date.parse(recorded.at));
      return recorded;
    },
    [Symbol.asyncDispose]: () => journal[Symbol.asyncDispose](),
  };
}

const WORKING: ReadonlySet<RunEvent['type']> = new Set(['phaseStarted', 'deliveryStarted']);

/** The error to throw: it names the run if the run can be resumed. */
function broken(run: RunId, thrown: unknown, { isOnDisk, hasWorked }: SessionProgress): unknown {
  const error = rootOf(thrown);
  if (error instanceof RunBroken) return error.of(run);
  const refusal = error instanceof Refusal ? error : systemRefusal(error);
  if (refusal === null) return thrown;
  const isBroken = hasWorked || (isOnDisk && isFaultOfMachine(error));
  if (isBroken) return new RunBroken(refusal.message, refusal.remedy, { cause: error }).of(run);
  return isOnDisk ? withRun(refusal, run) : refusal;
}

/** Those of a kind of their own are told apart by it, and stay as they are. */
function withRun(refusal: Refusal, run: RunId): Refusal {
  const { name, message, isPassing } = refusal;
  const remedy = resuming(refusal.remedy, run);
  return name !== 'Refusal' || remedy === refusal.remedy
    ? refusal
    : new Refusal(message, remedy, { cause: refusal.cause ?? refusal, isPassing });
}

/** Takes the run's lock and opens its journal. Throws `Refusal` if another process works on the run. */
async function openSession({ run, folder, onNote }: SessionOptions): Promise<OpenedSession> {
  const lost = new AbortController();
  const lock = await acquireLock({ runFolder: folder, onLost: (why) => lost.abort(why) });
  failpoint('lockTaken');
  try {
    const clock = (): string => new Date().toISOString();
    const { isOurs } = lock;
    const journal = await openJournal({ folder, run, clock, onNote, isOurs });
    await removeExchanges(folder, onNote);
    return {
      journal,
      folder,
      lost: lost.signal,
      isOurs,
      [Symbol.asyncDispose]: async () => {
        await using _ = lock;
        await journal[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw error;
  }
}

/** What a report tells of a session, beside the plan and the state. */
export const reportedOf = ({ folder, journal, times }: RunSession) => ({
  folder,
  digest: journal.head(),
  times,
});

/** With the branches that are published here. Those of a job's checkout go with it: its branches are on GitHub. */
export const reportedState = (
  { folder }: RunSession,
  { store }: Platform,
  state: RunState,
): RunState => (store === null ? asPublished(folder, state) : state);

/** Removes the exchange folders of a dead process's attempts. They are never read again, so an error is only noted. */
async function removeExchanges(folder: string, onNote: SessionOptions['onNote']): Promise<void> {
  const exchanges = join(folder, 'exchange');
  try {
    await removeTree(exchanges);
  } catch (error) {
    onNote(diskRefusal(error, `${exchanges} cannot be removed`).message);
  }
}

export interface AdvanceContext {
  readonly place: RepositoryPlace;
  readonly platform: Platform;
  readonly session: RunSession;
  readonly plan: Plan;
  readonly pinned: PinnedPipeline;
  readonly state: RunState;
  readonly baseBranch: string | null;
  /** The other repositories of the run. */
  readonly others: readonly OtherRepository[];
  /** Folders with git objects of the run's commits, if the repository does not have them. */
  readonly stores: readonly string[];
  readonly reporter: Reporter;
  readonly tracer: Tracer;
  readonly settings: AdvanceSettings;
}

export interface AdvanceSettings {
  readonly limits: Omit<RunLimits, 'resting' | 'budgetPool'>;
  /** Limit over several runs; `null`: this process works on this run only. */
  readonly budgetPool: SharedBudget | null;
  /** Whether this process works on no other run meanwhile. */
  readonly isOnlyRun: boolean;
  /** Whether the run uses a separate folder, also in a workflow job. */
  readonly ownFolder: boolean;
  /** Approve gates as the local person. */
  readonly approve: boolean;
  readonly author: { readonly name: string; readonly email: string };
  /** Where agents' calls are recorded, or replayed from. */
  readonly tape: TapeMode;
  /** Whether results of earlier runs are used; new results are stored in any case. */
  readonly reuse: boolean;
}

/** Whether the run works in a separate folder (true) or in the checkout of a workflow job (false). */
export const isOwnFolder = ({ store }: Platform, { ownFolder }: AdvanceSettings): boolean =>
  ownFolder || store === null;

/** The run began to work and cannot continue: its journal could not be written, or its lock was taken. */
export class RunBroken extends Refusal {
  override readonly name = 'RunBroken';
  /** `null` until the run is known. */
  readonly run: RunId | null;

  constructor(message: string, remedy: string, options?: ErrorOptions & { readonly run?: RunId }) {
    super(message, remedy, options);
    this.run = options?.run ?? null;
  }

  /** The same error with the run's name, also in the commands of its remedy. */
  of(run: RunId): RunBroken {
    if (this.run !== null) return this;
    return new RunBroken(this.message, remedyFor(run, this.remedy), { cause: this.cause, run });
  }
}

function remedyFor(run: RunId, remedy: string): string {
  if (!remedy.includes('`phasegate resume')) return `${remedy} Then \`phasegate resume ${run}\`.`;
  return resuming(remedy, run);
}

/** Records and shows each event; returns the resulting state. */
export async function append(
  { plan, session, reporter }: Pick<AdvanceContext, 'plan' | 'session' | 'reporter'>,
  state: RunState,
  events: readonly RunEvent[],
): Promise<RunState> {
  let now = state;
  for (const event of events) {
    const recorded = await session.journal.append(event);
    now = evolve(plan, now, event);
    reporter.event(recorded, now);
    if (event.type === 'gateDecided') failpoint('decided');
  }
  return now;
}

/** A `runResumed` event that changes nothing. */
export function resumedEvent(actor: string): Extract<RunEvent, { type: 'runResumed' }> {
  const nothing = { again: [], budgetUsd: null, recovered: [], pipeline: null } as const;
  return { type: 'runResumed', phasegate: VERSION, actor, ...nothing };
}
