import type { RetryPolicy } from '../../../src/github/attempts.ts';
import { type GitHub, gitHub } from '../../../src/github/client.ts';
import type { FakeGitHub } from './server.ts';

/** Our own client of it, for its repository. */
export function clientOf(
  github: FakeGitHub<unknown>,
  more: { readonly token: string; readonly patience: RetryPolicy },
): Promise<GitHub> {
  const { apiUrl, graphqlUrl } = github;
  const signal = new AbortController().signal;
  return gitHub({ repository: 'acme/widgets', apiUrl, graphqlUrl, signal, ...more });
}

/** Waits for nothing between two tries. */
export const IMPATIENT: RetryPolicy = {
  answerMs: 5000,
  tries: 3,
  firstWaitMs: 1,
  longestWaitMs: 50,
};

/** Takes a slow answer for none; a busy machine's answers are not slow. */
export const HASTY: RetryPolicy = { ...IMPATIENT, answerMs: 2000 };
