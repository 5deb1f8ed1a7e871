import type { Json } from '../lib/json.ts';
import { lettersOf } from '../lib/letters.ts';

export type AgentStatus = (typeof STATUSES)[number];

/** `continue` asks for another turn in the same attempt; `no-change` is for a writer that found nothing to do. */
export const STATUSES = ['complete', 'continue', 'failed', 'blocked', 'no-change'] as const;

/** Case and separators do not matter, as in `no_change`. */
export function statusIn(value: Json | undefined): AgentStatus | undefined {
  const word = typeof value === 'string' ? lettersOf(value) : null;
  return STATUSES.find((known) => lettersOf(known) === word);
}
