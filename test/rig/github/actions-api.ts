import type { IncomingMessage, ServerResponse } from 'node:http';
import type { components } from '@octokit/openapi-types';
import type { JsonObject } from '../../../src/core/lib/json.ts';
import type { ListedArtifact } from '../results/artifact-service.ts';
import {
  type ActionsWorld,
  type Environment,
  FORK_ID,
  type Job,
  type Review,
  type Run,
} from './actions-world.ts';
import { NOT_FOUND } from './not-found.ts';
import {
  type ApiAnswer,
  type ApiRequest,
  GraphqlFault,
  type Operation,
  type Route,
} from './server.ts';

type Schemas = components['schemas'];

/** The part of a fake GitHub's world that is about Actions. */
export interface HasActions {
  readonly actions: ActionsWorld;
}

type ActionsRoute = Route<HasActions>;
type Method = ActionsRoute['method'];

const REPO = '/repos/:owner/:repo';

/** https://docs.github.com/en/rest/actions and /deployments/environments, as far as Phasegate and its libraries ask. */
export const actionsApi: readonly ActionsRoute[] = [
  route('GET', '/environments/:environment', ({ params }, actions) => {
    const found = actions.environment(params.environment ?? '');
    return found === undefined ? NOT_FOUND : ok(environmentJson(found));
  }),
  route('GET', '/actions/runs', ({ query }, actions) =>
    ok(
      page(
        'workflow_runs',
        actions.runs.map((run) => runJson(actions, run, run.starters.length)),
        query,
      ),
    ),
  ),
  route('GET', '/actions/runs/:run', ({ params }, actions) => {
    const run = runAt(actions, params);
    return run === undefined ? NOT_FOUND : ok(runJson(actions, run, run.starters.length));
  }),
  route('GET', '/actions/runs/:run/attempts/:attempt', ({ params }, actions) => {
    const run = runAt(actions, params);
    const attempt = Number(params.attempt);
    if (run === undefined || run.starters[attempt - 1] === undefined) return NOT_FOUND;
    return ok(runJson(actions, run, attempt));
  }),
  route('GET', '/actions/runs/:run/jobs', ({ params, query }, actions) => {
    const run = runAt(actions, params);
    if (run === undefined) return NOT_FOUND;
    const isAsked = (job: Job) =>
      job.run === run.id && (query.get('filter') === 'all' || job.attempt === run.starters.length);
    return ok(page('jobs', actions.jobs.filter(isAsked).map(jobJson), query));
  }),
  route('GET', '/actions/runs/:run/attempts/:attempt/jobs', ({ params, query }, actions) => {
    const run = runAt(actions, params);
    if (run === undefined) return NOT_FOUND;
    const isAsked = (job: Job) => job.run === run.id && String(job.attempt) === params.attempt;
    return ok(page('jobs', actions.jobs.filter(isAsked).map(jobJson), query));
  }),
  // "This link expires after 1 minute": whoever keeps the log is not GitHub.
  route('GET', '/actions/jobs/:job/logs', ({ params, serverUrl }, actions) => {
    if (!actions.logs.has(Number(params.job))) return { status: 410, body: { message: 'Gone' } };
    const location = `${serverUrl.replace('127.0.0.1', 'localhost')}/logs/${params.job}`;
    return { status: 302, body: null, headers: { location } };
  }),
  route('GET', '/actions/jobs/:job', ({ params }, actions) => {
    const job = actions.jobs.find(({ id }) => String(id) === params.job);
    return job === undefined ? NOT_FOUND : ok(jobJson(job));
  }),
  route('GET', '/actions/runs/:run/approvals', ({ params }, actions) => {
    const run = runAt(actions, params);
    const reviews = actions.reviews.filter((review) => review.run === run?.id);
    return run === undefined
      ? NOT_FOUND
      : ok(reviews.map((review) => approvalJson(actions, review)));
  }),
  route('GET', '/actions/runs/:run/pending_deployments', ({ params }, actions) => {
    const run = runAt(actions, params);
    return run === undefined ? NOT_FOUND : ok(pendingJson(actions, run));
  }),
  // "This endpoint does not work with GitHub Apps": a workflow's token cannot approve.
  route('POST', '/actions/runs/:run/pending_deployments', () => ({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  })),
  route('GET', '/actions/runs/:run/artifacts', ({ params, query, serverUrl }, actions) => {
    const name = query.get('name');
    const listed = actions.artifacts
      .list()
      .filter((one) => one.run === params.run && (name === null || one.name === name));
    return ok(
      page(
        'artifacts',
        listed.map((one) => artifactJson(one, actions, serverUrl)),
        query,
      ),
    );
  }),
  route('GET', '/actions/artifacts', ({ query, serverUrl }, actions) => {
    const listed = actions.artifacts.list().map((one) => artifactJson(one, actions, serverUrl));
    return ok(page('artifacts', listed, query));
  }),
  route('GET', '/actions/artifacts/:artifact', ({ params, serverUrl }, actions) => {
    const found = actions.artifacts.list().find(({ id }) => String(id) === params.artifact);
    return found === undefined ? NOT_FOUND : ok(artifactJson(found, actions, serverUrl));
  }),
  route('GET', '/actions/artifacts/:artifact/zip', ({ params }, actions) => {
    const location = actions.artifacts.urlOf(Number(params.artifact));
    return location === null ? NOT_FOUND : { status: 302, body: null, headers: { location } };
  }),
  route('POST', '/actions/workflows/:workflow/dispatches', ({ params, body }, actions) => {
    const { ref, inputs = {} } = body;
    if (typeof ref !== 'string') return { status: 422, body: { message: 'No ref provided' } };
    actions.dispatched({ workflow: params.workflow ?? '', ref, inputs: inputs as JsonObject });
    return { status: 204, body: null };
  }),
  route('GET', '/actions/workflows/:workflow/runs', ({ params, query }, actions) => {
    const listed = actions.runs.filter((run) => isListed(run, params.workflow ?? '', query));
    const newestFirst = listed.toSorted((a, b) => b.id - a.id);
    return ok(
      page(
        'workflow_runs',
        newestFirst.map((run) => runJson(actions, run, run.starters.length)),
        query,
      ),
    );
  }),
  route('GET', '/collaborators/:user/permission', ({ params }, actions) => {
    const login = params.user ?? '';
    const permission = actions.permissions.get(login) ?? 'read';
    return ok({ permission, role_name: permission, user: { login } });
  }),
];

/** The store of logs: it knows no token of GitHub's, and refuses whoever shows it one. */
export function serveLog(
  actions: ActionsWorld,
  { url, headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const [, job] = /^\/logs\/(\d+)$/.exec(url ?? '') ?? [];
  if (job === undefined) return false;
  response.writeHead(headers.authorization === undefined ? 200 : 400);
  response.end(actions.logs.get(Number(job)));
  return true;
}

/** https://docs.github.com/en/graphql/reference/objects#checkrun and #deploymentreview */
export const actionsGraphql: readonly Operation<HasActions>[] = [
  {
    name: 'JobDeployment',
    handle: ({ job: node }, { actions }) => {
      const job = actions.jobs.find(({ id }) => jobNode(id) === node) ?? missing(node);
      const { deployment } = job;
      if (deployment === null) return { node: { deployment } };
      const { latest: environment, original: originalEnvironment } = deployment;
      return { node: { deployment: { environment, originalEnvironment } } };
    },
  },
  {
    name: 'DeploymentReviews',
    handle: ({ run: node, after }, { actions }) => {
      const run = actions.runs.find(({ id }) => runNode(id) === node) ?? missing(node);
      const all = actions.reviews.filter((review) => review.run === run.id);
      const start = after === null || after === undefined ? 0 : Number(after);
      const end = start + 100;
      return {
        node: {
          deploymentReviews: {
            pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
            nodes: all.slice(start, end).map(reviewNode),
          },
        },
      };
    },
  },
];

function route(
  method: Method,
  path: string,
  handle: (request: ApiRequest, actions: ActionsWorld) => ApiAnswer,
): ActionsRoute {
  return { method, path: REPO + path, handle: (request, { actions }) => handle(request, actions) };
}

const ok = (body: unknown): ApiAnswer => ({ status: 200, body });

function missing(node: unknown): never {
  const message = `Could not resolve to a node with the global id of '${node}'`;
  throw new GraphqlFault('NOT_FOUND', message, { data: { node: null }, path: ['node'] });
}

function page(key: string, all: readonly unknown[], query: URLSearchParams): object {
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return { total_count: all.length, [key]: all.slice(start, start + size) };
}

function isListed(run: Run, workflow: string, query: URLSearchParams): boolean {
  const isAsked = (key: string, value: string): boolean => (query.get(key) ?? value) === value;
  const isOfFile = run.workflow.replace(/@.*/, '').endsWith(`/${workflow}`);
  return (
    isOfFile &&
    isAsked('actor', run.actor) &&
    isAsked('event', run.event) &&
    isWithin(run.createdAt, query.get('created') ?? '*')
  );
}

/**
 * `>=FROM`, `<=TO` or `FROM..TO`, both ends included.
 * https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates
 */
function isWithin(time: string, range: string): boolean {
  const [from = '*', to = '*'] = range.startsWith('>=')
    ? [range.slice(2)]
    : range.startsWith('<=')
      ? ['*', range.slice(2)]
      : range.split('..');
  const at = Date.parse(time);
  return (from === '*' || at >= Date.parse(from)) && (to === '*' || at <= Date.parse(to));
}

function runAt(actions: ActionsWorld, { run }: ApiRequest['params']): Run | undefined {
  return actions.runs.find(({ id }) => String(id) === run);
}

const runNode = (id: number): string => `WFR_${id}`;
const jobNode = (id: number): string => `CR_${id}`;
const person = (login: string) => ({ login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });

function environmentJson({ id, name, reviewers, preventSelfReview }: Environment) {
  const rule = {
    id,
    node_id: `GA_${id}`,
    type: 'required_reviewers',
    prevent_self_review: preventSelfReview,
    reviewers: reviewers.map(reviewerJson),
  };
  return { id, node_id: `EN_${id}`, name, protection_rules: reviewers.length === 0 ? [] : [rule] };
}

function reviewerJson(reviewer: string) {
  const [, slug] = /^team:(.+)$/.exec(reviewer) ?? [];
  return slug === undefined
    ? { type: 'User', reviewer: person(reviewer) }
    : { type: 'Team', reviewer: { slug, name: slug } };
}

function runJson({ repository, forkRuns }: ActionsWorld, run: Run, attempt: number) {
  const { id, actor, starters, event, workflow: path, name, headSha, headBranch } = run;
  return {
    id,
    node_id: runNode(id),
    name,
    event,
    path,
    head_sha: headSha,
    head_branch: headBranch,
    repository,
    head_repository: forkRuns.has(String(id))
      ? { id: FORK_ID, full_name: 'eve/widgets' }
      : repository,
    run_attempt: attempt,
    display_title: run.title,
    created_at: run.createdAt,
    conclusion: run.conclusion,
    status: attempt === starters.length ? run.status : 'completed',
    actor: person(actor),
    triggering_actor: person(starters[attempt - 1] ?? actor),
  };
}

type JobJson = Pick<
  Schemas['job'],
  'id' | 'run_id' | 'run_attempt' | 'node_id' | 'name' | 'status' | 'conclusion' | 'started_at'
> & { readonly runner_id: number; readonly steps: readonly object[] };

function jobJson(job: Job): JobJson {
  return {
    id: job.id,
    run_id: job.run,
    run_attempt: job.attempt,
    node_id: jobNode(job.id),
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt,
    runner_id: job.hasBegun ? 1 : 0,
    steps: job.hasBegun ? [{ name: 'Set up job', number: 1, status: 'completed' }] : [],
  };
}

function approvalJson(actions: ActionsWorld, { state, comment, user, environments }: Review) {
  const named = environments.map((name) => ({ id: actions.environment(name)?.id, name }));
  return { state, comment, user: person(user), environments: named };
}

function pendingJson(actions: ActionsWorld, run: Run): readonly object[] {
  const waiting = actions.jobs.filter((job) => job.run === run.id && job.status === 'waiting');
  const names = new Set(waiting.flatMap(({ environment }) => environment ?? []));
  return [...names].map((name) => {
    const found = actions.environment(name);
    const reviewers = (found?.reviewers ?? []).map(reviewerJson);
    return { environment: { id: found?.id, name }, wait_timer: 0, reviewers };
  });
}

function artifactJson(
  artifact: ListedArtifact,
  { forkRuns, repository }: ActionsWorld,
  url: string,
) {
  const { id, name, size, digest, createdAt, run } = artifact;
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: size,
    digest,
    expired: false,
    created_at: createdAt,
    archive_download_url: `${url}/api/v3/repos/${repository.full_name}/actions/artifacts/${id}/zip`,
    workflow_run: {
      id: Number(run),
      repository_id: repository.id,
      head_repository_id: forkRuns.has(run) ? FORK_ID : repository.id,
    },
  };
}

function reviewNode({ id, state, comment, user, environments }: Review) {
  const nodes = environments.map((name) => ({ name }));
  return {
    databaseId: id,
    state: state.toUpperCase(),
    comment,
    user: { login: user },
    environments: { totalCount: nodes.length, nodes },
  };
}
