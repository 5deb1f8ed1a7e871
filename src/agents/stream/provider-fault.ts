import { durationText } from '../../core/text/duration-text.ts';
import type { AgentFault, Ending } from '../../ports.ts';
import { resetWait } from './reset-time.ts';

/** The fault of a provider's error: by its HTTP status if known, else by its message. */
export function providerFault(
  message: string,
  status: number | null,
  now: number = Date.now(),
): AgentFault {
  const reason = reasonOf(status ?? statusIn(message), message);
  const retryAfterMs =
    reason === 'rate-limit' ? (waitIn(message) ?? resetWait(message, now)) : null;
  return { reason, message, retryAfterMs };
}

function reasonOf(status: number | null, message: string): AgentFault['reason'] {
  // Some send it with 429, and some send this text with a time after which it is over.
  if (NO_CREDIT.test(message) && waitIn(message) === null) return 'auth';
  if (status === 401 || status === 403) return 'auth';
  if (status === 429 || status === 529) return 'rate-limit';
  if (status !== null) return status >= 500 ? 'provider-failed' : 'agent-failed';
  if (AUTH.test(message)) return 'auth';
  if (RATE_LIMIT.test(message)) return 'rate-limit';
  return UNREACHABLE.test(message) ? 'provider-failed' : 'agent-failed';
}

/**
 * The fault of a program that timed out, by its last output; `null`: the output does not mention its provider or the network. A
 * program that waits for its network does so until its timeout, so a longer timeout would not help.
 */
export function stuckFault(lastWords: string | null, ending: Ending): AgentFault | null {
  if (ending.type !== 'timeout' && ending.type !== 'idle-timeout') return null;
  const fault = providerFault(lastWords ?? '', null);
  const waits = WAITING.test(fault.message);
  if (fault.reason === 'agent-failed' && !waits) return null;
  const reason = fault.reason === 'agent-failed' ? 'provider-failed' : fault.reason;
  // Whole, because a secret that is cut is not redacted.
  const message = `${fault.message.trim()} (ended after ${durationText(ending.afterMs)})`;
  return { reason, message, retryAfterMs: null };
}

/** Messages of CLIs that retry forever. */
const WAITING =
  /\b(?:waiting for|no|lost|check(?: your)?) (?:the |a )?(?:network|internet|connection|connectivity|server|provider|api|model)\b|\b(?:reconnecting|retrying|trying again|try again)\b|\b(?:network|host|server|provider|api)(?: is)? (?:error|down|unreachable|unavailable|not reachable)\b|\boffline\b|\btimed out\b/i;

const AUTH =
  /\bunauthorized\b|\bnot logged in\b|\b(?:invalid|incorrect|missing|no) (?:or missing )?api.?key\b|\bauthentication (?:failed|error)\b/i;
/** Messages of Node, Bun and Rust, which CLIs pass on. */
const UNREACHABLE =
  /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|connection (?:error|failed|refused|reset|timed out)|unable to connect|cannot connect to (?:the )?api|fetch failed|socket hang up|socket connection was closed|error sending request|stream disconnected|internal server error|service unavailable|bad gateway)\b/i;
/** Also the limits of a subscription: `Claude AI usage limit reached|1762952400`, `You've hit your session limit · resets 3am`. */
const RATE_LIMIT =
  /\brate.?limit|\btoo many requests\b|\boverloaded\b|\b(?:usage|session|weekly|daily|\d-?hour|opus|sonnet) limit reached\b|\b(?:hit|reached) your (?:[\w-]+ ){0,2}limit\b/i;
/** No waiting helps: a person must pay. */
const NO_CREDIT =
  /\bcredit balance is too low\b|\binsufficient.quota\b|\bcheck your plan and billing\b|\bout of credits\b/i;

/** `… status 401 Unauthorized`, `last status: 429`, `API Error: 500`. */
function statusIn(message: string): number | null {
  const found = /\b(?:status(?: code)?|error):? \(?([45]\d\d)\b/i.exec(message);
  return found === null ? null : Number(found[1]);
}

/** `Please try again in 1.9s`. */
function waitIn(message: string): number | null {
  const found =
    /\b(?:try again|retry) (?:in|after) (\d+(?:\.\d+)?) ?(ms|s|seconds?|m|minutes?)\b/i.exec(
      message,
    );
  if (found === null) return null;
  return Math.ceil(Number(found[1]) * unitMs(found[2] ?? ''));
}

function unitMs(unit: string): number {
  if (unit.toLowerCase() === 'ms') return 1;
  return /^s/i.test(unit) ? 1000 : 60_000;
}
