import { setTimeout } from 'node:timers/promises';
import { leaveCancelRequest } from '../../checkpoints/cancel-request.ts';
import { runFolder } from '../../checkpoints/directory.ts';
import { isAlive } from '../../checkpoints/holder.ts';
import { holderOf, isLocked, LockHeld } from '../../checkpoints/lock.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import type { RunEvent } from '../../core/run/event.ts';
import type { Outcome } from '../../core/run/outcome.ts';
import type { RunState } from '../../core/run/state.ts';
import { Refusal } from '../../ports.ts';
import { silentReporter } from '../../report/silent.ts';
import { append, inSession, resumedEvent } from '../run/session.ts';
import { recovered } from './recovered.ts';
import { readRun, restore } from './stored.ts';

export type CancelResult =
  /** The process that worked on the run was signalled, and has released it. */
  | { readonly type: 'stopped'; readonly pid: number }
  /** No process worked on the run; the cancellation was recorded. */
  | { readonly type: 'recorded' };

/** How long a process may take to end its children, in milliseconds. */
const TIMEOUT_MS = 60_000;
const LOOK_MS = 100;

/** Cancels a run, which can be resumed. Throws `Refusal` if the run has ended, or if a process on another machine works on it. */
export async function cancelRun(store: string, run: RunId, actor: string): Promise<CancelResult> {
  const folder = runFolder(store, run);
  const holder = (await isLocked(folder)) ? holderOf(folder) : null;
  if (holder === null) {
    await record(folder, run, actor);
    return { type: 'recorded' };
  }
  const { pid, host } = holder;
  if (isAlive(holder) !== true) {
    throw new Refusal(
      `The process ${pid} on ${host} is working on the run \`${run}\`, and cannot be reached from this machine.`,
      `Cancel the run on ${host}.`,
    );
  }
  leaveCancelRequest(folder, actor);
  process.kill(pid, 'SIGINT');
  const end = performance.now() + TIMEOUT_MS;
  while (await isLocked(folder)) {
    if (performance.now() > end) {
      throw new Refusal(
        `The process ${pid} got the signal to stop, but is still working on the run \`${run}\`.`,
        'Wait for its child processes to end, or end the process yourself.',
      );
    }
    await setTimeout(LOOK_MS);
  }
  return { type: 'stopped', pid };
}

/** Cancels a run that waits. A process that works on the run is not signalled. */
export async function cancelResting(
  store: string,
  run: RunId,
  actor: string,
): Promise<'cancelled' | 'held' | 'over'> {
  const { state, isHeld } = await readRun(store, run);
  if (isHeld) return 'held';
  if (isOver(state)) return 'over';
  try {
    await record(runFolder(store, run), run, actor);
    return 'cancelled';
  } catch (error) {
    if (error instanceof LockHeld) return 'held';
    throw error;
  }
}

const OVER: ReadonlySet<Outcome> = new Set([
  'succeeded',
  'no-change',
  'failed',
  'invalid',
  'rejected',
  'stale',
  'cancelled',
]);

/** Whether the run ended without waiting for anything. */
export const isOver = ({ finished }: Pick<RunState, 'finished'>): boolean =>
  finished !== null && OVER.has(finished.outcome);

async function record(folder: string, run: RunId, actor: string): Promise<void> {
  await inSession({ run, folder, onNote: () => {} }, async (session) => {
    const stored = restore(run, folder, session.journal.past);
    const { plan, state } = stored;
    if (isOver(state)) {
      throw new Refusal(
        `The run \`${run}\` has ended: ${state.finished?.outcome}. Nothing is left to cancel.`,
        `\`phasegate status ${run}\` shows what to do next.`,
      );
    }
    const [underway] = state.running;
    const phase =
      state.finished?.phase ?? (underway === undefined ? null : phaseAt(plan, underway).id);
    const begun: RunEvent = { ...resumedEvent(actor), recovered: recovered(stored) };
    const by = { how: 'command', actor } as const;
    const ended: RunEvent = { type: 'runFinished', outcome: 'cancelled', next: null, phase, by };
    await append({ plan, session, reporter: silentReporter }, state, [begun, ended]);
  });
}
