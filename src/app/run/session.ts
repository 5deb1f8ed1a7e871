import { statSync } from 'node:fs';
import { join } from 'node:path';
import { journalFile } from '../../checkpoints/directory.ts';
import { acquireLock } from '../../checkpoints/lock.ts';
import type { RunId } from '../../core/lib/brands.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Limits } from '../../core/run/decide/limits.ts';
import type { PinnedPipeline, RunEvent } from '../../core/run/event.ts';
import { evolve } from '../../core/run/evolve/evolve.ts';
import type { RunState } from '../../core/run/state.ts';
import { openJournal } from '../../engine/journal.ts';
import type { SharedBudget } from '../../engine/shared-budget.ts';
import { type Journal, Refusal, type Reporter, type Tracer } from '../../ports.ts';
import { codeOf, diskRefusal, isFaultOfMachine, systemRefusal } from '../../system/disk.ts';
import { failpoint } from '../../system/failpoint.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { rootOf } from '../../system/root-error.ts';
import { VERSION } from '../../version.ts';
import type { OtherRepository } from '../repositories/find-others.ts';
import type { Place } from '../stored/place.ts';
import type { Tape } from '../wiring/engine-dependencies.ts';
import type { Platform } from '../wiring/platform.ts';

/** A run that this process alone works on, until it is disposed of. */
export interface Session extends AsyncDisposable {
  readonly journal: Journal;
  readonly folder: string;
  /** Aborted when somebody took the run away from us. */
  readonly lost: AbortSignal;
  /**
   * Whether the lock on the disk is ours still. Asked before anything is removed or replaced that a next holder may
   * work on: it looks at the disk, so it knows sooner than `lost`.
   */
  readonly isOurs: () => boolean;
}

export interface SessionOptions {
  readonly run: RunId;
  readonly folder: string;
  readonly onNote: (note: string) => void;
}

/**
 * Works on a run with its lock held and its journal open. Throws `Refusal` if another process works on the run. Once the
 * journal has an event that says that work was begun, or if the machine fails a run that was on the disk before, what is
 * thrown is `RunBroken` and names the run.
 */
export async function inSession<T>(
  options: SessionOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const progress = { isOnDisk: hasJournal(options.folder), hasWorked: false };
  try {
    await using session = await openSession(options);
    return await work({ ...session, journal: watched(session.journal, progress) });
  } catch (thrown) {
    throw broken(options.run, thrown, progress);
  }
}

interface Progress {
  /** The journal holds that the run has begun: it can be resumed. */
  isOnDisk: boolean;
  /** An agent or a command may have run, or something been delivered, in this process. */
  hasWorked: boolean;
}

function hasJournal(folder: string): boolean {
  try {
    return statSync(journalFile(folder)).size > 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    return true;
  }
}

function watched(journal: Journal, progress: Progress): Journal {
  return {
    run: journal.run,
    past: journal.past,
    head: () => journal.head(),
    append: async (event) => {
      progress.hasWorked ||= WORKING.has(event.type);
      const recorded = await journal.append(event);
      progress.isOnDisk = true;
      return recorded;
    },
    [Symbol.asyncDispose]: () => journal[Symbol.asyncDispose](),
  };
}

const WORKING: ReadonlySet<RunEvent['type']> = new Set(['phaseStarted', 'deliveryStarted']);

/** What is thrown instead of what was: the run by its name, where it can be resumed. */
function broken(run: RunId, thrown: unknown, { isOnDisk, hasWorked }: Progress): unknown {
  const error = rootOf(thrown);
  if (error instanceof RunBroken) return error.of(run);
  const refusal = error instanceof Refusal ? error : systemRefusal(error);
  if (refusal === null) return thrown;
  const isBroken = hasWorked || (isOnDisk && isFaultOfMachine(error));
  return isBroken
    ? new RunBroken(refusal.message, refusal.remedy, { cause: error }).of(run)
    : refusal;
}

/** Takes the run's lock and opens its journal. Throws `Refusal` if another process is working on it. */
async function openSession({ run, folder, onNote }: SessionOptions): Promise<Session> {
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

/** What attempts of a dead process were given: nothing of it is looked at again, so what cannot be removed is noted. */
async function removeExchanges(folder: string, onNote: SessionOptions['onNote']): Promise<void> {
  const exchanges = join(folder, 'exchange');
  try {
    await removeTree(exchanges);
  } catch (error) {
    onNote(diskRefusal(error, `${exchanges} cannot be removed`).message);
  }
}

export interface Drive {
  readonly place: Place;
  readonly platform: Platform;
  readonly session: Session;
  readonly plan: Plan;
  readonly pinned: PinnedPipeline;
  readonly state: RunState;
  readonly baseBranch: string | null;
  /** The other repositories of the run. */
  readonly others: readonly OtherRepository[];
  /** Folders with objects of the run's commits, where the repository does not have them. */
  readonly stores: readonly string[];
  readonly reporter: Reporter;
  readonly tracer: Tracer;
  readonly how: Driving;
}

export interface Driving {
  readonly limits: Omit<Limits, 'resting' | 'budgetPool'>;
  /** What this process may spend on several runs; `null` where it works on this one alone. */
  readonly budgetPool: SharedBudget | null;
  /** A folder of the run's own, also in the job of a workflow. */
  readonly clone: boolean;
  /** Pass gates as the local person. */
  readonly approve: boolean;
  readonly author: { readonly name: string; readonly email: string };
  /** Where agents' calls are kept, or played from. */
  readonly tape: Tape;
  /** Whether results of earlier runs are taken; they are kept all the same. */
  readonly reuse: boolean;
}

/** Whether the run works in a folder of its own, or in the checkout of a workflow's job. */
export const isOwnFolder = ({ store }: Platform, { clone }: Driving): boolean =>
  clone || store === null;

/** The run had begun to work and cannot go on: its journal could not be written, or somebody took its lock. */
export class RunBroken extends Refusal {
  override readonly name = 'RunBroken';
  /** `null` until somebody who knows it has said so. */
  readonly run: RunId | null;

  constructor(message: string, remedy: string, options?: ErrorOptions & { readonly run?: RunId }) {
    super(message, remedy, options);
    this.run = options?.run ?? null;
  }

  /** The same with the run's name, also in what is to be typed. */
  of(run: RunId): RunBroken {
    if (this.run !== null) return this;
    return new RunBroken(this.message, remedyFor(run, this.remedy), { cause: this.cause, run });
  }
}

function remedyFor(run: RunId, remedy: string): string {
  if (!remedy.includes('`phasegate resume')) return `${remedy} Then \`phasegate resume ${run}\`.`;
  return remedy.replaceAll(/`phasegate resume(?=`| --)/g, `\`phasegate resume ${run}`);
}

/** The state after these events, each recorded and shown. */
export async function append(
  { plan, session, reporter }: Pick<Drive, 'plan' | 'session' | 'reporter'>,
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

/** `runResumed` as it is when nothing else changes. */
export function resumedEvent(actor: string): Extract<RunEvent, { type: 'runResumed' }> {
  const nothing = { again: [], budgetUsd: null, recovered: [], pipeline: null } as const;
  return { type: 'runResumed', phasegate: VERSION, actor, ...nothing };
}
