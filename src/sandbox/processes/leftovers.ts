import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../../ports.ts';
import { type ListedProcess, processesOf } from './process-list.ts';

/** A process that outlived its parent. */
export interface Leftover {
  readonly pid: number;
  /** Program and arguments, truncated to 200 characters. */
  readonly command: string;
}

const GRACE_MS = 5_000;
const POLL_MS = 20;

/**
 * Ends every process with the run's mark in its environment, except this one and its ancestors, and returns them. No work of the
 * run may be under way. Throws `Refusal` if one of them cannot be ended.
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
    // SIGTERM only once: some programs take a second one as the order to quit at once.
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

function signal(left: readonly ListedProcess[], name: 'SIGTERM' | 'SIGKILL'): void {
  for (const { pid } of left) {
    try {
      process.kill(pid, name);
    } catch (error) {
      // The process has ended, or belongs to another user; the next check shows which.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}

function stillThere(left: readonly ListedProcess[]): Refusal {
  const names = left.map(({ pid, command }) => `${pid} (${command.slice(0, 200)})`).join(', ');
  return new Refusal(
    `Processes of an earlier attempt are still running and cannot be ended: ${names}.`,
    'End them by hand, then try again.',
  );
}
