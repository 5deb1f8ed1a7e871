import { isJsonObject, type Json } from '../../../src/core/lib/json.ts';
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

/** `null` if a token with these permissions may make the call; any one of what the documentation names is enough. */
export function refusal(permissions: Permissions, call: Call): ApiAnswer | null {
  const wanted = call.operation === null ? wantedByRest(call) : OPERATIONS[call.operation];
  if (wanted === undefined)
    throw new Error(`the rig knows no permission for ${call.method} ${call.path}`);
  const mayDo = wanted.some((one) => beyond(one, permissions).length === 0);
  return mayDo
    ? null
    : { status: 403, body: { message: 'Resource not accessible by integration' } };
}

function wantedByRest({ method, path }: Call): readonly Permissions[] | undefined {
  const level = method === 'GET' ? 'read' : 'write';
  return REST.find(([pattern]) => pattern.test(path))?.[1](level);
}

/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const REST: readonly (readonly [RegExp, (level: Level) => readonly Permissions[]])[] = [
  [/^\/repos\/[^/]+\/[^/]+$/, () => [{}]],
  [/^\/repos\/[^/]+\/[^/]+\/collaborators\/[^/]+\/permission$/, () => [{}]],
  [/^\/repos\/[^/]+\/[^/]+\/(actions|environments)\//, (level) => [{ actions: level }]],
  [
    /^\/repos\/[^/]+\/[^/]+\/(git|contents|branches|commits|compare)\b/,
    (level) => [{ contents: level }],
  ],
  [/^\/repos\/[^/]+\/[^/]+\/pulls\b/, (level) => [{ 'pull-requests': level }]],
  [
    /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+\/(comments|labels)|comments\/)/,
    (level) => [{ issues: level }, { 'pull-requests': level }],
  ],
  [/^\/repos\/[^/]+\/[^/]+\/(issues|labels)\b/, (level) => [{ issues: level }]],
  [/^\/(search\/issues|user)$/, () => [{}]],
];

/** GraphQL's documentation names none; these are what their equals in REST want. */
const OPERATIONS: Readonly<Record<string, readonly Permissions[]>> = {
  JobDeployment: [{ checks: 'read', deployments: 'read' }],
  DeploymentReviews: [{ actions: 'read' }],
  Conversation: [{ issues: 'read' }, { 'pull-requests': 'read' }],
  OwnReviews: [{ 'pull-requests': 'read' }],
  OwnComments: [{ issues: 'read' }, { 'pull-requests': 'read' }],
  PhasegateComments: [{ issues: 'read' }, { 'pull-requests': 'read' }],
  PhasegateIssues: [{ issues: 'read' }],
  PhasegateLook: [{ contents: 'read', 'pull-requests': 'read' }],
  PhasegateCommit: [{ contents: 'write' }],
  BacklogIssues: [{ issues: 'read' }],
  ClosedBacklogIssues: [{ issues: 'read' }],
  BacklogIssueComments: [{ issues: 'read' }],
  PhasegateDropLabel: [{ issues: 'write' }],
  PhasegateAutoMerge: [{ contents: 'write', 'pull-requests': 'write' }],
};

function levelOf(level: Json): Level {
  const found = LEVELS.find((one) => one === level);
  if (found === undefined) throw new Error(`the rig knows no permission like \`${level}\``);
  return found;
}
