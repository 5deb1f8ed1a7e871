import { setTimeout as delay } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { codeOf } from '../system/disk.ts';

const POLL_MS = 200;

/** Longer than an installation may take; also a lock from a clock that runs ahead holds nobody up for longer. */
export const LONGEST_MS = 6 * 60_000;

/**
 * Waits until nobody else holds the lock, and holds it until it is disposed of. A process that was killed with it
 * holds up the next one for five seconds. After `longestMs` the wait is over without the lock, as it only saves work.
 * Throws the signal's reason if it is aborted while waiting.
 */
export async function lockedBy(
  lock: string,
  { signal, longestMs }: { readonly signal: AbortSignal; readonly longestMs: number },
): Promise<AsyncDisposable> {
  const end = performance.now() + longestMs;
  for (;;) {
    signal.throwIfAborted();
    try {
      const letGo = await lockfile.lock(lock, {
        realpath: false,
        lockfilePath: lock,
        stale: 5_000,
        update: 1_000,
        // It only saves work: what two install at once, the second one to end leaves as it is.
        onCompromised: () => {},
      });
      return { [Symbol.asyncDispose]: () => letGo().catch(ifStillHeld) };
    } catch (error) {
      if (codeOf(error) !== 'ELOCKED') throw error;
      if (performance.now() > end) return { [Symbol.asyncDispose]: async () => {} };
    }
    await delay(POLL_MS, null, { signal });
  }
}

function ifStillHeld(error: unknown): void {
  if (codeOf(error) !== 'ERELEASED' && codeOf(error) !== 'ENOTACQUIRED') throw error;
}
