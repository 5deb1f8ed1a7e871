import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from '../checkpoints/lock.ts';
import type { RunId } from '../core/brands.ts';
import type { Plan } from '../core/plan.ts';
import type { PinnedPipeline, RunEvent, RunStarted } from '../core/run/event.ts';
import { evolve } from '../core/run/evolve.ts';
import type { Limits } from '../core/run/held.ts';
import type { RunState } from '../core/run/state.ts';
import { openJournal } from '../engine/journal.ts';
import type { SharedPurse } from '../engine/purse.ts';
import { failpoint } from '../failpoint.ts';
import { type Journal, Refusal, type Reporter } from '../ports.ts';
import { VERSION } from '../version.ts';
import type { Place } from './place.ts';
import type { Platform } from './platform.ts';
import type { Tape } from './world.ts';

/** A run that this process alone works on, until it is disposed of. */
export interface Session extends AsyncDisposable {
  readonly journal: Journal;
  readonly folder: string;
  /** Aborted when somebody took the run away from us. */
  readonly lost: AbortSignal;
}

/** Takes the run's lock and opens its journal. Throws `Refusal` if another process works on it. */
export async function openSession(
  run: RunId,
  folder: string,
  onNote: (note: string) => void,
): Promise<Session> {
  const lost = new AbortController();
  const lock = await acquireLock({ runFolder: folder, onLost: (why) => lost.abort(why) });
  failpoint('lockTaken');
  try {
    const clock = (): string => new Date().toISOString();
    const journal = await openJournal({ folder, run, clock, onNote });
    // What attempts of a dead process were given; nothing of it is looked at again.
    rmSync(join(folder, 'exchange'), { recursive: true, force: true });
    return {
      journal,
      folder,
      lost: lost.signal,
      [Symbol.asyncDispose]: async () => {
        await journal[Symbol.asyncDispose]();
        await lock[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw error;
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
  /** `null` where nobody has looked yet. */
  readonly mode: RunStarted['workspace'] | null;
  readonly reporter: Reporter;
  readonly how: Driving;
}

export interface Driving {
  readonly limits: Omit<Limits, 'resting' | 'purse'>;
  /** What this process may spend on several runs; `null` where it works on this one alone. */
  readonly purse: SharedPurse | null;
  readonly clone: boolean;
  /** `objects`: only deliver, without a file of the change. */
  readonly workspace: 'files' | 'objects';
  /** Pass gates as the local person. */
  readonly approve: boolean;
  readonly author: { readonly name: string; readonly email: string };
  /** Where agents' calls are kept, or played from. */
  readonly tape: Tape;
}

/** The run had begun to work and cannot go on: its journal could not be written, or somebody took its lock. */
export class RunBroken extends Refusal {
  override readonly name = 'RunBroken';
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
