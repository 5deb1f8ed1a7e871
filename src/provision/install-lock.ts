import { setTimeout as delay } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { codeOf } from '../system/disk.ts';

const POLL_MS = 200;

/** In milliseconds, longer than an installation takes; also the longest wait for a lock from a clock that is ahead. */
export const MAX_INSTALL_MS = 6 * 60_000;

/**
 * Waits for the lock, and holds it until disposed of. The lock of a killed process delays the next one by five seconds. After
 * `longestMs` the work continues without the lock, which only saves work. Throws the signal's reason if it is aborted while
 * waiting.
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
        // The lock only saves work: if two processes install at once, the second leaves the first one's result.
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
