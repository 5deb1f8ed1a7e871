import { setTimeout as after } from 'node:timers/promises';
import { debugTimed } from '../system/debug-log.ts';
import { type GitHubFault, gitHubFaultOf } from './fault.ts';
import { GitHubRefusal } from './refusal.ts';
import { faultRemedy } from './remedy.ts';

export interface RetryPolicy {
  /** Time limit of one response, in milliseconds. */
  readonly answerMs: number;
  readonly tries: number;
  /** Delay before the second try, in milliseconds; doubled before each further one. */
  readonly firstWaitMs: number;
  /** In milliseconds; if GitHub asks for a longer wait, the call fails. */
  readonly longestWaitMs: number;
}

export const RETRY_POLICY: RetryPolicy = {
  answerMs: 20_000,
  tries: 4,
  firstWaitMs: 500,
  longestWaitMs: 60_000,
};

export interface RetriedCall<T> {
  /** For people, such as `POST /repos/acme/widgets/pulls`. */
  readonly name: string;
  /** A read changes nothing, so it can be repeated. */
  readonly isRead: boolean;
  readonly patience: RetryPolicy;
  readonly signal: AbortSignal;
  readonly attempt: (signal: AbortSignal) => Promise<T>;
}

/** Tries until there is a response, as often as repeating is harmless. Rejects with `GitHubRefusal`. */
export async function attempted<T>(call: RetriedCall<T>): Promise<T> {
  const { isRead, patience, signal } = call;
  for (let tried = 1; ; tried += 1) {
    const ended = debugTimed('github', () => call.name);
    try {
      const answer = await call.attempt(
        AbortSignal.any([signal, AbortSignal.timeout(patience.answerMs)]),
      );
      ended(() => 'answered');
      return answer;
    } catch (error) {
      const fault = gitHubFaultOf(error);
      ended(() => `${fault.status ?? 'no answer'}: ${fault.words} (try ${tried})`);
      const wait = fault.waitMs ?? patience.firstWaitMs * 2 ** (tried - 1);
      const mayAgain = fault.isRateLimit || (isRead && fault.isPassing);
      const isLast = tried >= patience.tries || wait > patience.longestWaitMs || signal.aborted;
      if (!mayAgain || isLast) throw refusal(call, fault);
      await after(wait, undefined, { signal }).catch(() => {});
    }
  }
}

function refusal<T>({ name, isRead }: RetriedCall<T>, fault: GitHubFault): GitHubRefusal {
  const { status, words, isRateLimit, isPassing, cause } = fault;
  const how = status === null ? 'No answer from GitHub to' : 'GitHub refused';
  const code = status === null || status === 200 ? '' : ` (${status})`;
  return new GitHubRefusal({
    message: `${how} ${name}${code}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`,
    remedy: faultRemedy(fault, name),
    status,
    isPassing,
    isUncertain: !isRead && isPassing && !isRateLimit,
    cause,
  });
}
