/** How often an agent's provider is asked again within one attempt. */
const MOST_PAUSES = 10;
const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * How long to wait, in milliseconds, before an agent whose provider failed is called again within its attempt: each
 * time twice as long. `null` when it has failed often enough, or when the attempt's time would be over before.
 */
export function providerPause(failedBefore: number, leftMs: number): number | null {
  if (failedBefore >= MOST_PAUSES) return null;
  const pauseMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** failedBefore);
  return pauseMs < leftMs ? pauseMs : null;
}
