import { isJsonObject, type Json } from '../../../src/core/lib/json.ts';
import { at } from '../../../src/core/lib/json-value.ts';
import type { ApiAnswer, Call } from '../github/server.ts';

export type Level = 'none' | 'read' | 'write';

/** What a job's token may do; what is not named is `none`. */
export type Permissions = Readonly<Record<string, Level>>;

const LEVELS: readonly Level[] = ['none', 'read', 'write'];

/** Of a workflow or a job; `null` where it does not say. */
export function permissionsOf(node: Json | undefined): Permissions | null {
  if (node === undefined) return null;
  if (!isJsonObject(node)) throw new Error(`the rig knows no permissions like \`${node}\``);
  return Object.fromEntries(Object.entries(node).map(([name, level]) => [name, levelOf(level)]));
}

/** What `wanted` has and `most` has not: `contents: write`. */
export function beyond(wanted: Permissions, most: Permissions): readonly string[] {
  return Object.entries(wanted)
    .filter(([name, level]) => LEVELS.indexOf(level) > LEVELS.indexOf(most[name] ?? 'none'))
    .map(([name, level]) => `${name}: ${level}`);
}

/** "For pull requests from forks, the token has read permissions only." */
export function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).map(([name, level]) => [name, level === 'none' ? 'none' : 'read']),
  );
}

/** `null` if a token with these permissions may make the call; any one of the sets that the documentation names is enough. */
export function refusal(permissions: Permissions, call: Call): ApiAnswer | null {
  return call.operation === null
    ? refusedRest(permissions, call)
    : refusedOperation(permissions, call.operation, call.body.variables);
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible */
function refusedRest(permissions: Permissions, call: Call): ApiAnswer | null {
  const wanted = wantedByRest(call);
  if (wanted === undefined)
    throw new Error(`the rig knows no permission for ${call.method} ${call.path}`);
  if (isEnough(wanted, permissions)) return null;
  const headers = { 'x-accepted-github-permissions': wanted.map(headerOf).join('; ') };
  return { status: 403, body: { message: NOT_ACCESSIBLE, status: '403' }, headers };
}

const headerOf = (one: Permissions): string =>
  Object.entries(one)
    .map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`)
    .join(',');

/** GraphQL says so with the status 200, once for each field that is not to be had. */
function refusedOperation(
  permissions: Permissions,
  operation: string,
  variables: Json | undefined,
): ApiAnswer | null {
  const fields = OPERATIONS[operation];
  if (fields === undefined) throw new Error(`the rig knows no permission for ${operation}`);
  const errors = fields
    .filter(({ only }) => only === undefined || at(variables, only) === true)
    .filter(({ anyOf }) => !isEnough(anyOf, permissions))
    .map(({ path }) => ({
      ...{ type: 'FORBIDDEN', path, extensions: { saml_failure: false } },
      message: NOT_ACCESSIBLE,
    }));
  return errors.length === 0 ? null : { status: 200, body: { data: null, errors } };
}

const NOT_ACCESSIBLE = 'Resource not accessible by integration';

const isEnough = (anyOf: readonly Permissions[], permissions: Permissions): boolean =>
  anyOf.some((one) => beyond(one, permissions).length === 0);

function wantedByRest({ method, path }: Call): readonly Permissions[] | undefined {
  const level = method === 'GET' ? 'read' : 'write';
  return REST.find(([pattern]) => pattern.test(path))?.[1](level);
}

/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const REST: readonly (readonly [RegExp, (level: Level) => readonly Permissions[]])[] = [
  [/^\/repos\/[^/]+\/[^/]+$/, () => [{}]],
  [/^\/repositories\/\d+$/, () => [{}]],
  [/^\/repos\/[^/]+\/[^/]+\/collaborators\/[^/]+\/permission$/, () => [{}]],
  [/^\/repos\/[^/]+\/[^/]+\/(actions|environments)\//, (level) => [{ actions: level }]],
  [
    /^\/repos\/[^/]+\/[^/]+\/(git|contents|branches|commits|compare)\b/,
    (level) => [{ contents: level }],
  ],
  [/^\/repos\/[^/]+\/[^/]+\/pulls\b/, (level) => [{ 'pull-requests': level }]],
  [
    /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+\/(assignees|comments|labels)|comments\/)/,
    (level) => [{ issues: level }, { 'pull-requests': level }],
  ],
  [/^\/repos\/[^/]+\/[^/]+\/(issues|labels)\b/, (level) => [{ issues: level }]],
  [/^\/(search\/issues|user)$/, () => [{}]],
];

interface Field {
  readonly path: readonly string[];
  readonly anyOf: readonly Permissions[];
  /** The variable without which it is not asked for. */
  readonly only?: string;
}

const field = (path: string, ...anyOf: readonly Permissions[]): Field => ({
  path: path.split('.'),
  anyOf,
});

const ISSUES = [{ issues: 'read' }] as const;
const THREADS = [{ issues: 'read' }, { 'pull-requests': 'read' }] as const;

/** GraphQL's documentation names none; these are what their equals in REST want. */
const OPERATIONS: Readonly<Record<string, readonly Field[]>> = {
  JobDeployment: [field('node.deployment', { checks: 'read', deployments: 'read' })],
  DeploymentReviews: [field('node.deploymentReviews', { actions: 'read' })],
  Conversation: [field('repository.issueOrPullRequest', ...THREADS)],
  ReviewThreads: [field('repository.pullRequest', { 'pull-requests': 'read' })],
  OwnReviews: [field('repository.pullRequest', { 'pull-requests': 'read' })],
  OwnComments: [field('repository.issueOrPullRequest', ...THREADS)],
  PhasegateIssues: [field('repository.issues', ...ISSUES)],
  PhasegateLook: [
    field('repository.baseCommit', { contents: 'read' }),
    field('repository.branch', { contents: 'read' }),
    { ...field('repository.pullRequests', { 'pull-requests': 'read' }), only: 'withPulls' },
  ],
  PhasegateCommit: [field('createCommitOnBranch', { contents: 'write' })],
  BacklogIssues: [field('repository.issues', ...ISSUES)],
  ClosedBacklogIssues: [field('repository.issues', ...ISSUES)],
  BacklogIssueComments: [field('repository.issue', ...ISSUES)],
  PhasegateLabels: [field('repository.labels', ...ISSUES)],
  PhasegateDropLabel: [field('deleteLabel', { issues: 'write' })],
  PhasegateAutoMerge: [
    field('enablePullRequestAutoMerge', { contents: 'write', 'pull-requests': 'write' }),
  ],
};

function levelOf(level: Json): Level {
  const found = LEVELS.find((one) => one === level);
  if (found === undefined) throw new Error(`the rig knows no permission like \`${level}\``);
  return found;
}
