import { tooLong } from './limits.ts';
import { NOT_FOUND } from './not-found.ts';
import { GraphqlFault, type Operation, type Route } from './server.ts';

/** The part of a fake GitHub's world that is about comments on issues and pull requests. */
export interface HasComments {
  /** Whose token it is. */
  readonly login: string;
  readonly threads: { readonly number: number; readonly comments: Comment[] }[];
  nextId: number;
}

interface Comment {
  readonly id: number;
  readonly author: string;
  /** Who edited it last; its author, or nobody, where absent. */
  editor?: string;
  /** When it was written, and last edited; long ago, and never, where absent. */
  readonly at?: string;
  readonly editedAt?: string;
  readonly association?: string;
  body: string;
}

/** https://docs.github.com/en/rest/issues/comments */
export const commentsApi: readonly Route<HasComments>[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/issues/:number/comments',
    handle: ({ params, body }, world) => {
      const thread = world.threads.find(({ number }) => String(number) === params.number);
      if (thread === undefined) return NOT_FOUND;
      const no = tooLong('IssueComment', body);
      if (no !== null) return no;
      const comment = { id: world.nextId++, author: world.login, body: String(body.body) };
      thread.comments.push(comment);
      return { status: 201, body: { id: comment.id, html_url: urlOf(thread.number, comment.id) } };
    },
  },
  {
    method: 'PATCH',
    path: '/repos/:owner/:repo/issues/comments/:id',
    handle: ({ params, body }, world) => {
      const all = world.threads.flatMap(({ comments }) => comments);
      const comment = all.find(({ id }) => String(id) === params.id);
      if (comment === undefined) return NOT_FOUND;
      const no = tooLong('IssueComment', body);
      if (no !== null) return no;
      comment.body = String(body.body);
      return { status: 200, body: { id: comment.id } };
    },
  },
];

/** https://docs.github.com/en/graphql/reference/objects#issuecomment */
export const ownComments: Operation<HasComments> = {
  name: 'OwnComments',
  handle: ({ number, before }, world) => {
    const thread = world.threads.find((known) => known.number === number);
    if (thread === undefined) {
      const data = { repository: { issueOrPullRequest: null } };
      const path = ['repository', 'issueOrPullRequest'];
      throw new GraphqlFault('NOT_FOUND', 'Could not resolve to an issue', { data, path });
    }
    const end = before === null ? thread.comments.length : Number(before);
    const start = Math.max(0, end - 100);
    const nodes = thread.comments.slice(start, end).map(({ id, author, editor, body }) => ({
      fullDatabaseId: String(id),
      url: urlOf(thread.number, id),
      body,
      viewerDidAuthor: author === world.login,
      author: { login: author.replace(/\[bot\]$/, '') },
      editor: editor === undefined ? null : { login: editor.replace(/\[bot\]$/, '') },
    }));
    const pageInfo = { hasPreviousPage: start > 0, startCursor: String(start) };
    return { repository: { issueOrPullRequest: { comments: { nodes, pageInfo } } } };
  },
};

/** https://docs.github.com/en/graphql/reference/objects#issuecomment */
export const conversation: Operation<HasComments> = {
  name: 'Conversation',
  handle: ({ number }, world) => {
    const thread = world.threads.find((known) => known.number === number);
    const nodes = (thread?.comments ?? []).slice(-50).map((comment) => ({
      body: comment.body,
      createdAt: comment.at ?? '2026-01-01T00:00:00Z',
      lastEditedAt: comment.editedAt ?? null,
      authorAssociation: comment.association ?? 'NONE',
      isMinimized: false,
      author: { login: comment.author.replace(/\[bot\]$/, '') },
    }));
    const found = thread === undefined ? null : { comments: { nodes } };
    return { repository: { issueOrPullRequest: found } };
  },
};

const urlOf = (number: number, id: number) =>
  `https://github.com/acme/widgets/issues/${number}#issuecomment-${id}`;
