/** Most retries of an agent's provider within one attempt. */
const MAX_PAUSES = 10;
const FIRST_MS = 1_000;
const MAX_PAUSE_MS = 60_000;

/**
 * The pause in milliseconds before an agent whose provider failed is called again within its attempt. It doubles each time.
 * `null`: too many failures, or the attempt or the session would end first.
 */
export function providerPause(failedBefore: number, leftMs: number): number | null {
  if (failedBefore >= MAX_PAUSES) return null;
  const pauseMs = Math.min(MAX_PAUSE_MS, FIRST_MS * 2 ** failedBefore);
  return pauseMs < leftMs ? pauseMs : null;
}
