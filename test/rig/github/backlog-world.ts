import type { HasComments } from './comments-api.ts';
import { commentsApi, ownComments } from './comments-api.ts';
import { tooLong } from './limits.ts';
import { NOT_FOUND } from './not-found.ts';
import { type ApiAnswer, GraphqlFault, type Operation, type Route } from './server.ts';
import type { Thread } from './world.ts';

/** The part of GitHub's world that is about labels, and issues that have them. */
export interface HasLabels extends HasComments {
  readonly threads: Thread[];
  /** Labels of the repository that were made by themselves. */
  readonly labels: Map<string, { readonly id: string; readonly description: string }>;
  readonly labelled: {
    readonly number: number;
    readonly by: string;
    readonly label: string;
    readonly isSet: boolean;
  }[];
  /** Whose token it is. */
  readonly login: string;
  /** An issue as lists have it still, while the issue itself is newer. */
  stale?: { readonly number: number; readonly comments: Thread['comments'] } | null;
}

/** Issues with labels, as a backlog that is kept in them needs GitHub. */
export interface BacklogWorld extends HasLabels {
  /** Login → what they may do; whoever is not named may read. */
  readonly permissions: Map<string, 'admin' | 'write' | 'read'>;
  /** Workflow runs that go on. */
  readonly going: Set<string>;
  /** Workflow runs that a person deleted once they were over. */
  readonly deleted: Set<string>;
  login: string;
}

export function backlogWorld(): BacklogWorld {
  return {
    login: 'github-actions[bot]',
    threads: [],
    labels: new Map(),
    labelled: [],
    permissions: new Map([['alice', 'write']]),
    going: new Set(),
    deleted: new Set(),
    nextId: 1,
  };
}

/** An issue that somebody opened. */
export function openIssue(
  world: BacklogWorld,
  { title, labels }: { readonly title: string; readonly labels: readonly string[] },
): Thread {
  const number = world.threads.length + 1;
  const lists = { labels: [...labels], assignees: [], comments: [] };
  const thread: Thread = {
    number,
    author: 'stranger',
    title,
    body: `About ${title}.`,
    state: 'open',
    pull: null,
    ...lists,
  };
  world.threads.push(thread);
  return thread;
}

/** Somebody comments. */
export function comment(world: BacklogWorld, thread: Thread, author: string, body: string): void {
  thread.comments.push({ id: world.nextId++, author, body });
}

/** Somebody sets a label, or takes it off. */
export function label(world: BacklogWorld, thread: Thread, by: string, name: string): void {
  const isSet = !thread.labels.includes(name);
  thread.labels = isSet
    ? [...thread.labels, name]
    : thread.labels.filter((known) => known !== name);
  world.labelled.push({ number: thread.number, by, label: name, isSet });
}

const REPO = '/repos/:owner/:repo';

/** https://docs.github.com/en/rest/issues/labels */
const labelRoutes: readonly Route<HasLabels>[] = [
  {
    method: 'POST',
    path: `${REPO}/labels`,
    handle: ({ body }, world) => {
      const { labels } = world;
      const no = tooLong('Label', body);
      if (no !== null) return no;
      const name = String(body.name);
      if (labels.has(name.toLowerCase())) {
        const errors = [{ resource: 'Label', code: 'already_exists', field: 'name' }];
        return { status: 422, body: { message: 'Validation Failed', errors } };
      }
      const id = `LA_${world.nextId++}`;
      const description = String(body.description);
      labels.set(name.toLowerCase(), { id, description });
      return { status: 201, body: { node_id: id, name, description } };
    },
  },
  {
    method: 'GET',
    path: `${REPO}/labels/:name`,
    handle: ({ params }, { labels }) => {
      const found = labels.get((params.name ?? '').toLowerCase());
      if (found === undefined) return NOT_FOUND;
      const { id: node_id, description } = found;
      return { status: 200, body: { node_id, name: params.name, description } };
    },
  },
];

/** https://docs.github.com/en/rest/issues/issues */
const routes: readonly Route<BacklogWorld>[] = [
  ...labelRoutes,
  {
    method: 'POST',
    path: `${REPO}/issues`,
    handle: ({ body }, world) => {
      const no = tooLong('Issue', body);
      if (no !== null) return no;
      const number = world.threads.length + 1;
      const labels = Array.isArray(body.labels) ? body.labels.map(String) : [];
      const about = { title: String(body.title), body: String(body.body), author: world.login };
      const lists = { labels, assignees: [], comments: [] };
      world.threads.push({ number, ...about, ...lists, state: 'open', pull: null });
      return { status: 201, body: { number } };
    },
  },
  {
    method: 'PATCH',
    path: `${REPO}/issues/:number`,
    handle: ({ params, body }, world) =>
      on(world, params.number, (thread) => {
        const no = tooLong('Issue', body);
        if (no !== null) return no;
        if (typeof body.title === 'string') thread.title = body.title;
        if (typeof body.body === 'string') thread.body = body.body;
        if (body.state === 'closed') thread.state = 'closed';
        return { status: 200, body: { number: thread.number } };
      }),
  },
  {
    method: 'POST',
    path: `${REPO}/issues/:number/labels`,
    handle: ({ params, body }, world) =>
      on(world, params.number, (thread) => {
        const no = tooLong('Issue', body);
        if (no !== null) return no;
        const more = Array.isArray(body.labels) ? body.labels.map(String) : [];
        for (const name of more) toldOf(world, thread, { name, isSet: true });
        thread.labels = [...new Set([...thread.labels, ...more])];
        return { status: 200, body: thread.labels.map((name) => ({ name })) };
      }),
  },
  {
    method: 'DELETE',
    path: `${REPO}/issues/:number/labels/:name`,
    handle: ({ params }, world) =>
      on(world, params.number, (thread) => {
        if (!thread.labels.includes(params.name ?? ''))
          return { status: 404, body: { message: 'Label does not exist' } };
        toldOf(world, thread, { name: params.name ?? '', isSet: false });
        thread.labels = thread.labels.filter((name) => name !== params.name);
        return { status: 200, body: [] };
      }),
  },
  {
    method: 'GET',
    path: `${REPO}/collaborators/:user/permission`,
    handle: ({ params: { user = '' } }, { permissions }) => ({
      status: 200,
      body: { permission: permissions.get(user) ?? 'read', user: { login: user } },
    }),
  },
  {
    method: 'GET',
    path: `${REPO}/actions/runs`,
    handle: (_request, { going }) => ({ status: 200, body: { total_count: going.size } }),
  },
  {
    method: 'GET',
    path: `${REPO}/actions/runs/:run`,
    handle: ({ params: { run = '' } }, { going, deleted }) => {
      if (deleted.has(run)) return NOT_FOUND;
      const status = going.has(run) ? 'in_progress' : 'completed';
      return { status: 200, body: { status } };
    },
  },
  ...commentsApi,
];

/** GitHub keeps a line in the issue's timeline for each label that was put on or taken off. */
export function toldOf(
  world: HasLabels,
  thread: Thread,
  { name, isSet }: { readonly name: string; readonly isSet: boolean },
): void {
  if (thread.labels.includes(name) === isSet) return;
  world.labelled.push({ number: thread.number, by: world.login, label: name, isSet });
}

function on(
  { threads }: HasLabels,
  number: string | undefined,
  handle: (thread: Thread) => ApiAnswer,
): ApiAnswer {
  const thread = threads.find((known) => String(known.number) === number);
  return thread === undefined ? NOT_FOUND : handle(thread);
}

const issueOperations: readonly Operation<HasLabels>[] = [
  {
    name: 'BacklogIssues',
    handle: ({ after, label: name }, world) => {
      const { nodes, pageInfo } = page(world, { after, name: String(name), state: 'open' }, 50);
      return { repository: { issues: { pageInfo, nodes: nodes.map((one) => node(world, one)) } } };
    },
  },
  {
    name: 'ClosedBacklogIssues',
    handle: ({ after, label: name }, world) => {
      const { nodes, pageInfo } = page(world, { after, name: String(name), state: 'closed' }, 100);
      const titles = nodes.map(({ number, title }) => ({ number, title }));
      return { repository: { issues: { pageInfo, nodes: titles } } };
    },
  },
  {
    name: 'BacklogIssueComments',
    handle: ({ number, before }, world) => {
      const thread = world.threads.find((known) => known.number === number);
      const comments = thread === undefined ? null : commentPage(world, thread, Number(before));
      return { repository: { issue: { comments } } };
    },
  },
  {
    name: 'PhasegateLabels',
    handle: ({ prefix }, { labels }) => {
      const nodes = [...labels]
        .filter(([name]) => name.includes(String(prefix)))
        .map(([name, { id, description }]) => ({ id, name, description }));
      return { repository: { labels: { nodes } } };
    },
  },
  {
    name: 'PhasegateDropLabel',
    handle: ({ id }, { labels }) => {
      const found = [...labels].find(([, one]) => one.id === id);
      if (found === undefined) {
        const message = `Could not resolve to a node with the global id of '${id}'.`;
        throw new GraphqlFault('NOT_FOUND', message, { data: null, path: ['deleteLabel'] });
      }
      labels.delete(found[0]);
      return { deleteLabel: { clientMutationId: null } };
    },
  },
];

interface Wanted {
  readonly after: unknown;
  readonly name: string;
  readonly state: Thread['state'];
}

function page({ threads }: HasLabels, { after, name, state }: Wanted, size: number) {
  const all = threads.filter((one) => one.state === state && one.labels.includes(name));
  const start = Number(after ?? 0);
  const pageInfo = { hasNextPage: all.length > start + size, endCursor: String(start + size) };
  return { nodes: all.slice(start, start + size), pageInfo };
}

function node(world: HasLabels, thread: Thread) {
  const { number, title, body, author, labels } = thread;
  const events = world.labelled.filter((one) => one.number === number);
  return {
    number,
    title,
    body,
    createdAt: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
    viewerDidAuthor: author === world.login,
    labels: { nodes: labels.map((name) => ({ name })) },
    comments: listedComments(world, thread),
    timelineItems: {
      nodes: events.map(({ by, label: name, isSet }) => ({
        __typename: isSet ? 'LabeledEvent' : 'UnlabeledEvent',
        actor: { login: by },
        label: { name },
      })),
    },
  };
}

function listedComments(world: HasLabels, thread: Thread) {
  const { stale } = world;
  const comments = stale?.number === thread.number ? stale.comments : thread.comments;
  return commentPage(world, { ...thread, comments }, comments.length);
}

function commentPage(world: HasLabels, { comments }: Thread, end: number) {
  const start = Math.max(0, end - 100);
  const shown = comments.slice(start, end).map(({ id, author, body, ...more }) => ({
    fullDatabaseId: String(id),
    body,
    viewerDidAuthor: author === world.login,
    author: {
      __typename: author.endsWith('[bot]') ? 'Bot' : 'User',
      login: author.replace(/\[bot\]$/, ''),
    },
    editor: 'editor' in more && typeof more.editor === 'string' ? { login: more.editor } : null,
  }));
  return { pageInfo: { hasPreviousPage: start > 0, startCursor: String(start) }, nodes: shown };
}

/** All of GitHub that a backlog needs; and what it needs of one that knows issues and comments already. */
export const backlogApi = { routes, operations: [...issueOperations, ownComments] } as const;
export const labelsApi = { routes: labelRoutes, operations: issueOperations } as const;
