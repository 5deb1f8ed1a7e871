import type { JsonObject } from '../core/lib/json.ts';
import { at, listAt, textAt } from '../core/lib/json-value.ts';
import { Refusal } from '../ports.ts';
import type { GitHub } from './client.ts';

/** The limits of `github.comments`: number of comments, and characters of each. */
const MAX_COMMENTS = 50;
const MAX_COMMENT_LENGTH = 8 * 1024;
/** Characters of all bodies together. */
const MAX_TOTAL_LENGTH = 48 * 1024;

/**
 * The newest comments on an issue or pull request in chronological order, up to `until` (ISO 8601). A text that was edited
 * afterwards is omitted, because it is not the text at the time of the event.
 * https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
export async function conversation(
  github: GitHub,
  number: number,
  until: string | null,
): Promise<readonly JsonObject[]> {
  const { owner, repo } = github;
  const said: unknown = await github.graphql(CONVERSATION_QUERY, {
    owner,
    repo,
    number,
    most: MAX_COMMENTS,
  });
  const comments = at(said, 'repository', 'issueOrPullRequest', 'comments');
  if (!Array.isArray(at(comments, 'nodes'))) throw commentsUnreadable(number);
  const all = listAt(comments, 'nodes').flatMap((node) => commentOf(node, until) ?? []);
  return fitting(all);
}

const CONVERSATION_QUERY = `
  query Conversation($owner: String!, $repo: String!, $number: Int!, $most: Int!) {
    repository(owner: $owner, name: $repo) {
      issueOrPullRequest(number: $number) {
        ... on Issue { comments(last: $most) { ...said } }
        ... on PullRequest { comments(last: $most) { ...said } }
      }
    }
  }
  fragment said on IssueCommentConnection {
    nodes { body createdAt lastEditedAt authorAssociation isMinimized author { login } }
  }
`;

interface ConversationComment extends JsonObject {
  readonly author: string;
  readonly association: string;
  readonly at: string;
  readonly body: string;
}

/** `null` for a later or hidden comment. */
function commentOf(node: unknown, until: string | null): ConversationComment | null {
  const written = textAt(node, 'createdAt') ?? '';
  const edited = textAt(node, 'lastEditedAt');
  if (at(node, 'isMinimized') === true || isAfter(written, until)) return null;
  const body = at(node, 'body');
  const text = typeof body === 'string' ? body : '';
  return {
    author: textAt(node, 'author', 'login') ?? 'ghost',
    association: textAt(node, 'authorAssociation') ?? 'NONE',
    at: written,
    body: edited !== null && isAfter(edited, until) ? EDITED : short(text),
  };
}

const EDITED = '[left out: edited since]';

/** Both times are in UTC, in GitHub's format. */
const isAfter = (time: string, until: string | null): boolean =>
  until !== null && Date.parse(time) > Date.parse(until);

const short = (text: string): string =>
  text.length <= MAX_COMMENT_LENGTH
    ? text
    : `${text.slice(0, MAX_COMMENT_LENGTH)}\n[cut: ${text.length - MAX_COMMENT_LENGTH} more characters]`;

/** The newest comments within the total limit. */
function fitting(all: readonly ConversationComment[]): readonly ConversationComment[] {
  let room = MAX_TOTAL_LENGTH;
  const kept: ConversationComment[] = [];
  for (const comment of all.toReversed()) {
    room -= comment.body.length;
    if (room < 0) break;
    kept.unshift(comment);
  }
  return kept;
}

function commentsUnreadable(number: number): Refusal {
  return new Refusal(
    `The comments on #${number} cannot be read, and the pipeline reads \`github.comments\`.`,
    'The job needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.',
  );
}
