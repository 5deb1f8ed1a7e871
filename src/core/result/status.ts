import type { Json } from '../lib/json.ts';
import { lettersOf } from '../lib/letters.ts';

export type AgentStatus = (typeof STATUSES)[number];

/** `continue` asks for another turn in the same attempt; `no-change` is for a writer that found nothing to do. */
export const STATUSES = ['complete', 'continue', 'failed', 'blocked', 'no-change'] as const;

/**
 * Case and separators do not matter, as in `no_change`. Another word is no status, however clear it seems: the agent is told what to
 * write in another turn of the same attempt, so that nobody guesses whether it succeeded.
 */
export function statusIn(value: Json | undefined): AgentStatus | undefined {
  const word = typeof value === 'string' ? lettersOf(value) : null;
  return STATUSES.find((known) => lettersOf(known) === word);
}

/** What is wrong with the value of a status, and what to write instead; continues "`status` …". */
export function statusFault(value: Json | undefined): string {
  const allowed = `must be one of ${STATUSES.join(', ')}`;
  if (value === undefined) return allowed;
  if (typeof value !== 'string') return `${allowed}, as a text`;
  const word = lettersOf(value);
  const meant = STATUSES.find((status) => MEANT[status].includes(word));
  // A part of a longer text could be that of a secret, which is removed only where it is whole.
  const told = SHORT_WORD.test(value)
    ? `${allowed}, not "${value}"`
    : `${allowed}, not another text`;
  return meant === undefined ? told : `${told}: write "${meant}"`;
}

const SHORT_WORD = /^[\p{L}\p{N}_. -]{0,40}$/u;

/** Words that models write instead of each status, by their letters. */
const MEANT: Readonly<Record<AgentStatus, readonly string[]>> = {
  complete: [
    ...['completed', 'done', 'success', 'succeeded', 'successful', 'finished', 'passed', 'pass'],
    ...['ok', 'okay', 'fixed', 'resolved', 'approved'],
  ],
  continue: [
    'continues',
    'continuing',
    'inprogress',
    'partial',
    'pending',
    'running',
    'incomplete',
  ],
  failed: [
    ...['fail', 'failure', 'error', 'errored', 'unsuccessful', 'aborted', 'rejected', 'timeout'],
    ...['notcompleted', 'notdone', 'notok'],
  ],
  blocked: ['question', 'needsinput', 'needsperson', 'stuck', 'waiting', 'needsclarification'],
  'no-change': ['nochanges', 'unchanged', 'noop', 'nothing', 'nothingtodo', 'notneeded'],
};
