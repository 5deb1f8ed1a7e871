import { stripVTControlCharacters } from 'node:util';
import type { AgentFault } from '../../ports.ts';

/** How CLIs report that the session to continue is unknown; `null` if the output reports something else. */
export function sessionLost(words: string): AgentFault | null {
  const line = stripVTControlCharacters(words)
    .split('\n')
    .find((one) => LOST.test(one));
  if (line === undefined) return null;
  return { reason: 'session-lost', message: line.trim(), retryAfterMs: null };
}

const LOST =
  /\bno conversation found with session id\b|\bno rollout found for thread id\b|\b(?:session|thread) not found\b/i;
