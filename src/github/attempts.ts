import { setTimeout as after } from 'node:timers/promises';
import { type Fault, faultOf } from './fault.ts';
import { GitHubRefusal } from './refusal.ts';

export interface Patience {
  /** For one answer. */
  readonly answerMs: number;
  readonly tries: number;
  /** Before the second try; doubled before each further one. */
  readonly firstWaitMs: number;
  /** Where GitHub asks for more, it is not waited for. */
  readonly longestWaitMs: number;
}

export const PATIENCE: Patience = {
  answerMs: 20_000,
  tries: 4,
  firstWaitMs: 500,
  longestWaitMs: 60_000,
};

export interface Attempted<T> {
  /** For people: `POST /repos/acme/widgets/pulls`. */
  readonly name: string;
  /** It changes nothing, so it may be done twice. */
  readonly isRead: boolean;
  readonly patience: Patience;
  readonly signal: AbortSignal;
  readonly attempt: (signal: AbortSignal) => Promise<T>;
}

/** Tried until there is an answer, as often as it does no harm. Rejects with `GitHubRefusal`. */
export async function attempted<T>(call: Attempted<T>): Promise<T> {
  const { isRead, patience, signal } = call;
  for (let tried = 1; ; tried += 1) {
    try {
      return await call.attempt(AbortSignal.any([signal, AbortSignal.timeout(patience.answerMs)]));
    } catch (error) {
      const fault = faultOf(error);
      const wait = fault.waitMs ?? patience.firstWaitMs * 2 ** (tried - 1);
      const mayAgain = fault.isRateLimit || (isRead && fault.isPassing);
      const isLast = tried >= patience.tries || wait > patience.longestWaitMs || signal.aborted;
      if (!mayAgain || isLast) throw refusal(call, fault);
      await after(wait, undefined, { signal }).catch(() => {});
    }
  }
}

function refusal<T>({ name, isRead }: Attempted<T>, fault: Fault): GitHubRefusal {
  const { status, words, isRateLimit, isPassing, cause } = fault;
  const how = status === null ? 'No answer from GitHub to' : 'GitHub refused';
  const code = status === null || status === 200 ? '' : ` (${status})`;
  return new GitHubRefusal({
    message: `${how} ${name}${code}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`,
    remedy: remedyFor(fault),
    status,
    isUncertain: !isRead && isPassing && !isRateLimit,
    cause,
  });
}

function remedyFor({ status, words, isRateLimit, isPassing, permission }: Fault): string {
  if (isRateLimit) return 'Wait until the limit of the API is lifted, then `phasegate resume`.';
  if (isPassing) return 'Try again with `phasegate resume`, or by re-running the failed job.';
  if (status === 401) return 'The token is not valid, or not any more: give another.';
  if (permission !== null)
    return `Give the token what it lacks: \`permissions: { ${permission} }\`.`;
  if (status === 403 || /not accessible by/.test(words)) {
    return 'Give the token what it lacks: see docs/github.md for the `permissions:` of each job.';
  }
  if (status === 404) return 'Look whether it exists, and whether the token may see it.';
  return 'See to what GitHub says, then `phasegate resume`.';
}
