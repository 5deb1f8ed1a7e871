import type { Patience } from '../../../src/github/attempts.ts';
import { type GitHub, gitHub } from '../../../src/github/client.ts';
import type { FakeGitHub } from './server.ts';

/** Our own client of it, for its repository, that waits for nothing. */
export function clientOf(
  github: FakeGitHub<unknown>,
  more: { readonly token: string; readonly patience: Patience },
): Promise<GitHub> {
  const { apiUrl, graphqlUrl } = github;
  const signal = new AbortController().signal;
  return gitHub({ repository: 'acme/widgets', apiUrl, graphqlUrl, signal, ...more });
}

export const IMPATIENT: Patience = { answerMs: 300, tries: 3, firstWaitMs: 1, longestWaitMs: 50 };
