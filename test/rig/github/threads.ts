import { runGit } from '../repository.ts';
import { FORK_ID } from './actions-world.ts';
import { type HasLabels, toldOf } from './backlog-world.ts';
import { commentsApi, conversation, ownComments } from './comments-api.ts';
import { isRelated } from './git-data.ts';
import { tooLong } from './limits.ts';
import { NOT_FOUND } from './not-found.ts';
import { repositoryApi } from './repository-api.ts';
import {
  type ApiAnswer,
  type ApiRequest,
  GraphqlFault,
  type Operation,
  type Route,
} from './server.ts';
import { openThread, type RepositoryWorld, type Thread, tipOf } from './world.ts';

/** Issues and pull requests: what they are made of, and the questions that our deliveries ask about them. */

const createPull: Route<RepositoryWorld> = {
  method: 'POST',
  path: '/repos/:owner/:repo/pulls',
  handle: async ({ body, serverUrl }, world) => {
    const no = tooLong('PullRequest', body);
    if (no !== null) return no;
    const { title, body: text = '', head, base, draft = false } = body;
    const [from, to] = await Promise.all([
      tipOf(world, `refs/heads/${head}`),
      tipOf(world, `refs/heads/${base}`),
    ]);
    if (to === null) return invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
    if (from === null) return invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
    if (from === to) return invalid({ message: `No commits between ${base} and ${head}` });
    if (!(await isRelated(world, from, to)))
      return invalid({ message: `The ${head} branch has no history in common with ${base}` });
    const isThere = world.threads.some(
      ({ pull, state }) => pull?.head === head && pull?.base === base && state === 'open',
    );
    if (isThere) return invalid({ message: `A pull request already exists for acme:${head}.` });
    const pull = { merged: false, isFork: false, reviewers: [], teams: [], autoMerge: null };
    const thread = openThread(world, {
      title: String(title),
      body: String(text),
      author: world.login,
      pull: { ...pull, head: String(head), base: String(base), draft: draft === true },
    });
    return { status: 201, body: shown(thread, serverUrl) };
  },
};

/** Open ones of a branch of the repository or of a fork, the oldest first. */
const listPulls: Route<RepositoryWorld> = {
  method: 'GET',
  path: '/repos/:owner/:repo/pulls',
  handle: async ({ query, serverUrl }, world) => {
    const [, branch] = (query.get('head') ?? '').split(/:(.*)/s);
    const found = world.threads.filter(
      ({ pull, state }) => pull !== null && pull.head === branch && state === 'open',
    );
    const listed = found.map(async (thread) => {
      const { head = '', base = '', isFork = false } = thread.pull ?? {};
      const own = { id: world.id, full_name: `${world.owner}/${world.repo}` };
      const fork = { id: FORK_ID, full_name: `eve/${world.repo}` };
      const end = async (ref: string, repo: object) => ({
        ...{ ref, repo },
        sha: await tipOf(world, `refs/heads/${ref}`),
      });
      const ends = { head: await end(head, isFork ? fork : own), base: await end(base, own) };
      return { ...shown(thread, serverUrl), ...ends };
    });
    return { status: 200, body: await Promise.all(listed) };
  },
};

const updatePull: Route<RepositoryWorld> = {
  method: 'PATCH',
  path: '/repos/:owner/:repo/pulls/:number',
  handle: ({ params, body, serverUrl }, world) =>
    on(world, params, (thread): ApiAnswer => {
      const no = tooLong('PullRequest', body);
      if (no !== null) return no;
      if (typeof body.title === 'string') thread.title = body.title;
      if (typeof body.body === 'string') thread.body = body.body;
      return { status: 200, body: shown(thread, serverUrl) };
    }),
};

const requestReviewers: Route<RepositoryWorld> = {
  method: 'POST',
  path: '/repos/:owner/:repo/pulls/:number/requested_reviewers',
  handle: ({ params, body, serverUrl }, world) =>
    on(world, params, (thread) => {
      if (thread.pull === null) return NOT_FOUND;
      thread.pull.reviewers = union(thread.pull.reviewers, body.reviewers);
      thread.pull.teams = union(thread.pull.teams, body.team_reviewers);
      return { status: 201, body: shown(thread, serverUrl) };
    }),
};

const createIssue: Route<RepositoryWorld> = {
  method: 'POST',
  path: '/repos/:owner/:repo/issues',
  handle: ({ body, serverUrl }, world) => {
    const no = tooLong('Issue', body);
    if (no !== null) return no;
    const { title, body: text = '' } = body;
    const about = { title: String(title), body: String(text), author: world.login, pull: null };
    const thread = openThread(world, about);
    thread.labels = union([], body.labels);
    return { status: 201, body: shown(thread, serverUrl) };
  },
};

const addLabels: Route<RepositoryWorld> = {
  method: 'POST',
  path: '/repos/:owner/:repo/issues/:number/labels',
  handle: ({ params, body }, world) =>
    on(world, params, (thread): ApiAnswer => {
      const no = tooLong('Issue', body);
      if (no !== null) return no;
      if (hasTimeline(world))
        for (const name of union([], body.labels)) toldOf(world, thread, { name, isSet: true });
      thread.labels = union(thread.labels, body.labels);
      return { status: 200, body: thread.labels.map((name) => ({ name })) };
    }),
};

const removeLabel: Route<RepositoryWorld> = {
  method: 'DELETE',
  path: '/repos/:owner/:repo/issues/:number/labels/:name',
  handle: ({ params }, world) =>
    on(world, params, (thread) => {
      if (!thread.labels.includes(params.name ?? '')) {
        return { status: 404, body: { message: 'Label does not exist' } };
      }
      if (hasTimeline(world)) toldOf(world, thread, { name: params.name ?? '', isSet: false });
      thread.labels = thread.labels.filter((name) => name !== params.name);
      return { status: 200, body: thread.labels.map((name) => ({ name })) };
    }),
};

const addAssignees: Route<RepositoryWorld> = {
  method: 'POST',
  path: '/repos/:owner/:repo/issues/:number/assignees',
  handle: ({ params, body, serverUrl }, world) =>
    on(world, params, (thread) => {
      thread.assignees = union(thread.assignees, body.assignees);
      return { status: 201, body: shown(thread, serverUrl) };
    }),
};

const dispatch: Route<RepositoryWorld> = {
  method: 'POST',
  path: '/repos/:owner/:repo/actions/workflows/:workflow/dispatches',
  handle: ({ params, body }, world) => {
    const inputs = (body.inputs ?? {}) as Readonly<Record<string, string>>;
    world.dispatches.push({ workflow: params.workflow ?? '', ref: String(body.ref), inputs });
    return { status: 204, body: null };
  },
};

/** The runs that were asked for, the newest first. Their names show the input `name`, as a workflow's `run-name` may. */
const workflowRuns: Route<RepositoryWorld> = {
  method: 'GET',
  path: '/repos/:owner/:repo/actions/workflows/:workflow/runs',
  handle: ({ params }, world) => {
    const runs = world.dispatches.flatMap(({ workflow, ref, inputs }, index) => {
      const display_title = inputs.name ?? workflow;
      const about = { id: 1001 + index, head_branch: ref, event: 'workflow_dispatch' };
      return workflow === params.workflow ? [{ ...about, display_title }] : [];
    });
    return { status: 200, body: { total_count: runs.length, workflow_runs: runs.reverse() } };
  },
};

const look: Operation<RepositoryWorld> = {
  name: 'PhasegateLook',
  handle: async ({ base, branch, head, target, withPulls }, world, { serverUrl }) => {
    const tip = await tipOf(world, String(head));
    const pulls = world.threads.filter(({ pull }) => pull?.head === branch).reverse();
    return {
      repository: {
        viewerDefaultMergeMethod: 'SQUASH',
        defaultBranchRef: {
          name: world.defaultBranch,
          target: { oid: await tipOf(world, `refs/heads/${world.defaultBranch}`) },
        },
        baseCommit: oid(await tipOf(world, String(base))),
        target: refOf(await tipOf(world, String(target))),
        branch: tip === null ? null : { target: await commitOf(world, tip) },
        ...(withPulls === true
          ? { pullRequests: { nodes: pulls.map((thread) => pullNode(thread, serverUrl)) } }
          : {}),
      },
    };
  },
};

async function commitOf(world: RepositoryWorld, tip: string): Promise<object> {
  const [message, tree] = await Promise.all([
    runGit(world.gitDir, ['log', '-1', '--format=%B', tip, '--']),
    runGit(world.gitDir, ['rev-parse', `${tip}^{tree}`]),
  ]);
  return { oid: tip, message, tree: { oid: tree } };
}

const oid = (name: string | null) => (name === null ? null : { oid: name });
const refOf = (name: string | null) => (name === null ? null : { target: { oid: name } });

function pullNode(thread: Thread, serverUrl: string): object {
  const { pull, number, body, state } = thread;
  return {
    id: `PR_${number}`,
    number,
    url: urlOf(thread, serverUrl),
    body,
    baseRefName: pull?.base ?? '',
    state: pull?.merged ? 'MERGED' : state.toUpperCase(),
    isCrossRepository: pull?.isFork ?? false,
    autoMergeRequest: pull?.autoMerge == null ? null : { enabledAt: '2026-01-01T00:00:00Z' },
  };
}

const autoMerge: Operation<RepositoryWorld> = {
  name: 'PhasegateAutoMerge',
  handle: ({ input }, world) => {
    const { pullRequestId, mergeMethod } = input as { pullRequestId: string; mergeMethod: string };
    const found = world.threads.find(({ number }) => `PR_${number}` === pullRequestId);
    if (found?.pull == null) {
      const path = ['enablePullRequestAutoMerge'];
      throw new GraphqlFault('NOT_FOUND', 'Could not resolve to a node', { data: null, path });
    }
    found.pull.autoMerge = mergeMethod;
    return { enablePullRequestAutoMerge: { pullRequest: { number: found.number } } };
  },
};

const issues: Operation<RepositoryWorld> = {
  name: 'PhasegateIssues',
  handle: ({ after }, world, { serverUrl }) => {
    const all = world.threads.filter(({ pull }) => pull === null).reverse();
    const start = Number(after ?? 0);
    const nodes = all.slice(start, start + 100).map((thread) => ({
      number: thread.number,
      url: urlOf(thread, serverUrl),
      body: thread.body,
      viewerDidAuthor: thread.author === world.login,
    }));
    const pageInfo = { hasNextPage: all.length > start + 100, endCursor: String(start + 100) };
    return { repository: { issues: { nodes, pageInfo } } };
  },
};

export const threads = {
  routes: [
    ...[createPull, listPulls, updatePull, requestReviewers, createIssue, addLabels, removeLabel],
    ...[addAssignees, dispatch, workflowRuns],
    ...repositoryApi,
    ...commentsApi,
  ],
  operations: [look, autoMerge, ownComments, conversation, issues],
} as const;

const hasTimeline = (world: RepositoryWorld): world is RepositoryWorld & HasLabels =>
  'labelled' in world;

const invalid = (...errors: readonly object[]) => ({
  status: 422,
  body: { message: 'Validation Failed', errors },
});

function on<Answer>(
  world: RepositoryWorld,
  params: ApiRequest['params'],
  handle: (thread: Thread) => Answer,
): Answer | typeof NOT_FOUND {
  const thread = world.threads.find(({ number }) => String(number) === params.number);
  return thread === undefined ? NOT_FOUND : handle(thread);
}

function union(known: readonly string[], more: unknown): string[] {
  return [...new Set([...known, ...(Array.isArray(more) ? more.map(String) : [])])];
}

function urlOf({ number, pull }: Thread, serverUrl: string): string {
  return `${serverUrl}/acme/widgets/${pull === null ? 'issues' : 'pull'}/${number}`;
}

function shown(thread: Thread, serverUrl: string): object {
  const { number, title, body, state, pull } = thread;
  const id = `${pull === null ? 'I' : 'PR'}_${number}`;
  return {
    id: number,
    node_id: id,
    number,
    title,
    body,
    state,
    html_url: urlOf(thread, serverUrl),
  };
}
