import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../../ports.ts';
import { type Listed, processesOf } from './process-list.ts';

/** A process that outlived what had started it. */
export interface Leftover {
  readonly pid: number;
  /** Its program and arguments, cut at 200 characters. */
  readonly command: string;
}

const GRACE_MS = 5_000;
const POLL_MS = 20;

/**
 * Ends every process that carries the run's mark in its environment, but not this one and its ancestors, and
 * says which there were. Nothing of the run may be under way. Throws a `Refusal` if one of them cannot be ended.
 */
export async function endLeftovers(
  mark: string,
  graceMs: number = GRACE_MS,
): Promise<readonly Leftover[]> {
  const found = new Map<number, Leftover>();
  const startedAt = performance.now();
  for (;;) {
    const left = await processesOf(mark);
    if (left.length === 0) return [...found.values()].sort((a, b) => a.pid - b.pid);
    const waitedMs = performance.now() - startedAt;
    if (waitedMs > 2 * graceMs) throw stillThere(left);
    // Asked once only: to some programs a second SIGTERM is the order to drop everything.
    if (waitedMs > graceMs) signal(left, 'SIGKILL');
    else
      signal(
        left.filter(({ pid }) => !found.has(pid)),
        'SIGTERM',
      );
    for (const { pid, command } of left) found.set(pid, { pid, command: command.slice(0, 200) });
    await delay(POLL_MS);
  }
}

function signal(left: readonly Listed[], name: 'SIGTERM' | 'SIGKILL'): void {
  for (const { pid } of left) {
    try {
      process.kill(pid, name);
    } catch (error) {
      // It ended meanwhile, or is another user's: the next look tells.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}

function stillThere(left: readonly Listed[]): Refusal {
  const names = left.map(({ pid, command }) => `${pid} (${command.slice(0, 200)})`).join(', ');
  return new Refusal(
    `Processes of an earlier attempt are still running and cannot be ended: ${names}.`,
    'End them by hand, then try again.',
  );
}
