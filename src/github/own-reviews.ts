import { at, textAt } from '../core/lib/json-value.ts';
import { Refusal } from '../ports.ts';
import type { GitHub } from './client.ts';
import { newestFirst } from './newest-first.ts';

/** A review of a pull request that our own token wrote. */
export interface OwnReview {
  /** The id in the REST API. */
  readonly id: string;
  readonly url: string;
  /** `PENDING`: not submitted, and visible to its author only. */
  readonly state: string;
  readonly body: string;
}

/** Our reviews, newest first, by GitHub's author. https://docs.github.com/en/graphql/reference/objects#pullrequestreview */
export async function* ownReviews(github: GitHub, number: number): AsyncGenerator<OwnReview> {
  const nodes = newestFirst(github, {
    query: REVIEWS_QUERY,
    number,
    path: ['pullRequest', 'reviews'],
    unreadable: () => reviewsUnreadable(number),
  });
  for await (const node of nodes) {
    const own = ownOf(node);
    if (own !== null) yield own;
  }
}

const REVIEWS_QUERY = `
  query OwnReviews($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviews(last: 100, before: $before) {
          pageInfo { hasPreviousPage startCursor }
          nodes { fullDatabaseId url state body viewerDidAuthor }
        }
      }
    }
  }
`;

function ownOf(node: unknown): OwnReview | null {
  const id = textAt(node, 'fullDatabaseId');
  const url = textAt(node, 'url');
  const state = textAt(node, 'state');
  const body = at(node, 'body');
  const isOurs = at(node, 'viewerDidAuthor') === true;
  if (!isOurs || id === null || url === null || state === null) return null;
  return { id, url, state, body: typeof body === 'string' ? body : '' };
}

function reviewsUnreadable(number: number): Refusal {
  return new Refusal(
    `The reviews of #${number} cannot be read.`,
    'Check that it is a pull request and that the token can read it: the token needs `permissions: { pull-requests: write }`.',
  );
}
