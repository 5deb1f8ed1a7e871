import type { JsonObject } from '../core/lib/json.ts';
import { at, listAt, textAt } from '../core/lib/json-value.ts';
import { Refusal } from '../ports.ts';
import type { GitHub } from './client.ts';
import { permissionOf } from './trust.ts';

/** As many characters of each comment, and of all together, as `github.review_threads` holds. */
const MAX_COMMENT_LENGTH = 8 * 1024;
const MAX_TOTAL_LENGTH = 48 * 1024;

export interface SubmittedReview {
  /** Of the pull request. */
  readonly number: number;
  /** As the event has it. */
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly submittedAt: string;
}

/**
 * The open threads of a review, asked for once: `path`, `line` (`null` for a file or an outdated line) and `comments` with
 * `author`, `at`, `body`. A comment counts only if its author may write to the repository, and if it is as it was when the review
 * was submitted. Rejects with `Refusal`. https://docs.github.com/en/graphql/reference/objects#pullrequestreviewthread
 */
export async function reviewThreads(
  github: GitHub,
  review: SubmittedReview,
): Promise<readonly JsonObject[]> {
  const { owner, repo } = github;
  const said: unknown = await github.graphql(THREADS_QUERY, { owner, repo, number: review.number });
  const threads = at(said, 'repository', 'pullRequest', 'reviewThreads');
  if (!Array.isArray(at(threads, 'nodes'))) throw threadsUnreadable(review.number);
  const open = listAt(threads, 'nodes').filter((thread) => belongsToReview(thread, review));
  const mayWrite = await writers(github, open);
  const counted = open.map((thread) => ({
    path: textAt(thread, 'path') ?? '',
    line: lineNumberOf(thread),
    comments: commentsIn(thread)
      .filter((comment) => mayWrite.has(authorOf(comment)) && isAsSubmitted(comment, review))
      .map(shownComment),
  }));
  return fitting(counted.filter(({ comments }) => comments.length > 0));
}

const THREADS_QUERY = `
  query ReviewThreads($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviewThreads(last: 100) {
          nodes {
            isResolved path line
            comments(last: 30) {
              nodes {
                body createdAt lastEditedAt isMinimized
                author { __typename login }
                pullRequestReview { fullDatabaseId }
              }
            }
          }
        }
      }
    }
  }
`;

const commentsIn = (thread: unknown) => listAt(thread, 'comments', 'nodes');

/** Resolved threads, and those in which the review says nothing, are not what was asked for. */
function belongsToReview(thread: unknown, { id }: SubmittedReview): boolean {
  const isInside = (comment: unknown) =>
    textAt(comment, 'pullRequestReview', 'fullDatabaseId') === id;
  return at(thread, 'isResolved') === false && commentsIn(thread).some(isInside);
}

/** GraphQL names a bot without `[bot]`, which may be the name of a person with write access. Empty for all but persons. */
function authorOf(comment: unknown): string {
  const isPerson = at(comment, 'author', '__typename') === 'User';
  return isPerson ? (textAt(comment, 'author', 'login') ?? '') : '';
}

async function writers(github: GitHub, threads: readonly unknown[]): Promise<ReadonlySet<string>> {
  const authors = new Set(threads.flatMap(commentsIn).map(authorOf));
  const permissions = [...authors]
    .filter((login) => login !== '')
    .map(async (login) => [login, await permissionOf(github, login)] as const);
  const known = await Promise.all(permissions);
  return new Set(
    known.flatMap(([login, permission]) =>
      permission === 'admin' || permission === 'write' ? [login] : [],
    ),
  );
}

function isAsSubmitted(comment: unknown, { submittedAt }: SubmittedReview): boolean {
  const until = Date.parse(submittedAt);
  const isBefore = (time: string | null) => time !== null && Date.parse(time) <= until;
  const edited = textAt(comment, 'lastEditedAt');
  if (at(comment, 'isMinimized') === true) return false;
  return isBefore(textAt(comment, 'createdAt')) && (edited === null || isBefore(edited));
}

function lineNumberOf(thread: unknown): number | null {
  const line = at(thread, 'line');
  return typeof line === 'number' ? line : null;
}

function shownComment(comment: unknown) {
  const body = textAt(comment, 'body') ?? '';
  const left = body.length - MAX_COMMENT_LENGTH;
  return {
    author: authorOf(comment),
    at: textAt(comment, 'createdAt') ?? '',
    body: left <= 0 ? body : `${body.slice(0, MAX_COMMENT_LENGTH)}\n[cut: ${left} more characters]`,
  };
}

interface CountedThread extends JsonObject {
  readonly comments: readonly { readonly body: string }[];
}

/** The first that fit together. */
function fitting(threads: readonly CountedThread[]): readonly CountedThread[] {
  let room = MAX_TOTAL_LENGTH;
  return threads.filter(({ comments }) => {
    room -= comments.reduce((sum, { body }) => sum + body.length, 0);
    return room >= 0;
  });
}

function threadsUnreadable(number: number): Refusal {
  return new Refusal(
    `The review threads of #${number} cannot be read, and the pipeline reads \`github.review_threads\`.`,
    'The job needs `permissions: { pull-requests: read }`.',
  );
}
