import { at, textAt } from '../core/lib/json-value.ts';
import { Refusal } from '../ports.ts';
import type { GitHub } from './client.ts';
import { newestFirst } from './newest-first.ts';

/** A comment on an issue or pull request that our own token wrote and nobody else has edited. */
export interface OwnComment {
  /** The id in the REST API. */
  readonly id: string;
  readonly url: string;
  readonly body: string;
}

/**
 * Our comments, newest first. A marker in the text can be forged, so GitHub's author and editor decide.
 * https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
export async function* ownComments(github: GitHub, number: number): AsyncGenerator<OwnComment> {
  const nodes = newestFirst(github, {
    query: COMMENTS_QUERY,
    number,
    path: ['issueOrPullRequest', 'comments'],
    unreadable: () => commentsUnreadable(number),
  });
  for await (const node of nodes) {
    const own = ownOf(node);
    if (own !== null) yield own;
  }
}

// `databaseId` is a 32-bit number, which comments' ids exceed.
const COMMENTS_QUERY = `
  query OwnComments($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      issueOrPullRequest(number: $number) {
        ... on Issue { comments(last: 100, before: $before) { ...found } }
        ... on PullRequest { comments(last: 100, before: $before) { ...found } }
      }
    }
  }
  fragment found on IssueCommentConnection {
    pageInfo { hasPreviousPage startCursor }
    nodes { fullDatabaseId url body viewerDidAuthor author { login } editor { login } }
  }
`;

function ownOf(node: unknown): OwnComment | null {
  const id = textAt(node, 'fullDatabaseId');
  const url = textAt(node, 'url');
  const body = textAt(node, 'body');
  const editor = textAt(node, 'editor', 'login');
  const isOurs = at(node, 'viewerDidAuthor') === true;
  const isUntouched = editor === null || editor === textAt(node, 'author', 'login');
  if (!isOurs || !isUntouched || id === null || url === null || body === null) return null;
  return { id, url, body };
}

function commentsUnreadable(number: number): Refusal {
  return new Refusal(
    `The comments on #${number} cannot be read.`,
    'Check that it exists and that the token can read it: the token needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.',
  );
}
