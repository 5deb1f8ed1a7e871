import { stripVTControlCharacters } from 'node:util';
import type { AgentFault } from '../../ports.ts';

/** How CLIs say that they know nothing of the conversation to go on with; `null` if that is not what they say. */
export function sessionLost(words: string): AgentFault | null {
  const line = stripVTControlCharacters(words)
    .split('\n')
    .find((one) => LOST.test(one));
  if (line === undefined) return null;
  return { reason: 'session-lost', message: line.trim(), retryAfterMs: null };
}

const LOST =
  /\bno conversation found with session id\b|\bno rollout found for thread id\b|\b(?:session|thread) not found\b/i;
