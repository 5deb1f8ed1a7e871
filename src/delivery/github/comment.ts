import type { GitHub } from '../../github/client.ts';
import { type Delivered, type DeliveryRequest, Refusal } from '../../ports.ts';
import { cut, MOST_BODY, textOf } from './fields.ts';
import { type Marker, markerOf } from './marker.ts';
import { targetOf } from './target.ts';
import type { DeliveryTools } from './tools.ts';
import { insist, makeOnce } from './writes.ts';

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** One comment of this delivery's own: made, or the one that it made earlier brought up to date. */
export async function deliverComment(
  { github }: DeliveryTools,
  request: DeliveryRequest,
): Promise<Delivered> {
  const number = targetOf(request);
  const marker = markerOf(request);
  const text = cut(textOf(request.fields, 'body') ?? '', MOST_BODY - 200);
  if (text === '') throw empty();
  const find = () => ownComment(github, number, marker);
  const known = await find();
  if (known === null) {
    const { url } = await makeOnce({ make: () => post(github, number, marker.sign(text)), find });
    return { where: `comment on #${number}`, number, url };
  }
  if (!marker.isOf(known.body, text)) {
    const body = marker.sign(text);
    await insist(() =>
      github.rest('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { id: known.id, body }),
    );
  }
  return { where: `comment on #${number}, brought up to date`, number, url: known.url };
}

async function post(github: GitHub, number: number, body: string): Promise<Comment> {
  const made = await github.rest<{ readonly id: number; readonly html_url: string }>(
    'POST /repos/{owner}/{repo}/issues/{number}/comments',
    { number, body },
  );
  return { id: made.id, url: made.html_url, body };
}

/** By its marker, and by who wrote it: a marker alone could be anybody's. */
async function ownComment(github: GitHub, number: number, marker: Marker): Promise<Comment | null> {
  const { owner, repo } = github;
  let before: string | null = null;
  do {
    const answer: Comments = await github.graphql(COMMENTS, { owner, repo, number, before });
    const thread: Thread | null = answer.repository?.issueOrPullRequest ?? null;
    if (thread === null) throw missing(number);
    const { nodes, pageInfo } = thread.comments;
    const own = nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && marker.isOn(body));
    if (own !== undefined) return { id: own.databaseId, url: own.url, body: own.body };
    before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
  } while (before !== null);
  return null;
}

const COMMENTS = `query PhasegateComments($owner: String!, $repo: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100, before: $before) { ...found } }
      ... on PullRequest { comments(last: 100, before: $before) { ...found } }
    }
  }
}
fragment found on IssueCommentConnection {
  pageInfo { hasPreviousPage startCursor }
  nodes { databaseId url body viewerDidAuthor }
}`;

interface Comments {
  readonly repository: { readonly issueOrPullRequest: Thread | null } | null;
}

interface Thread {
  readonly comments: {
    readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
    readonly nodes: readonly {
      readonly databaseId: number;
      readonly url: string;
      readonly body: string;
      readonly viewerDidAuthor: boolean;
    }[];
  };
}

function missing(number: number): Refusal {
  return new Refusal(
    `There is no issue or pull request #${number} that the token may see.`,
    'Look at `on:` of the delivery.',
  );
}

function empty(): Refusal {
  return new Refusal('The comment is empty.', 'Give it a `body` that says something.');
}
