import type { GitHubAnswer } from '../core/gate/gate-proof.ts';
import { isNotFound } from '../github/refusal.ts';
import { Refusal } from '../ports.ts';

/**
 * A value that `read` extracts from GitHub's response; an error, no response, or `undefined` from `read` is unknown. The remedy of the
 * question is for a token that may not ask: while GitHub fails or has enough of requests, its own one counts.
 */
export async function ask<T>(
  question: GitHubQuestion,
  asked: () => Promise<unknown>,
  read: (said: unknown) => T | undefined,
): Promise<GitHubAnswer<T>> {
  try {
    const value = read(await asked());
    if (value !== undefined) return { type: 'known', value };
    return unknownAnswer(question, `The answer of GitHub does not contain ${question.about}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, remedy, isPassing } = error;
    return isPassing
      ? { type: 'unknown', message, remedy, isPassing }
      : unknownAnswer(question, message);
  }
}

/** Makes a missing thing `null`, to be caught from a request. */
export function noneIfMissing(error: unknown): null {
  if (isNotFound(error)) return null;
  throw error;
}

export interface GitHubQuestion {
  /** Completes a sentence, such as "who reviewed". */
  readonly about: string;
  readonly remedy: string;
}

/** Permissions of the job's token, in the notation of workflows. */
export const needing = (permissions: string): string =>
  `The token needs \`permissions: { ${permissions} }\`; if it has them, re-run the job.`;

export const unknownAnswer = <T>({ remedy }: GitHubQuestion, message: string): GitHubAnswer<T> => ({
  type: 'unknown',
  message,
  remedy,
});

export async function andThen<A, B>(
  answer: GitHubAnswer<A>,
  next: (value: A) => Promise<GitHubAnswer<B>>,
): Promise<GitHubAnswer<B>> {
  return answer.type === 'known' ? next(answer.value) : answer;
}

export const mapped = <A, B>(answer: GitHubAnswer<A>, change: (value: A) => B): GitHubAnswer<B> =>
  answer.type === 'known' ? { type: 'known', value: change(answer.value) } : answer;
