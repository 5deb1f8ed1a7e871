import { tokenRemedy } from '../core/text/token-remedy.ts';
import type { GitHubFault } from './fault.ts';

/** How to fix a failed call. `call` is its name for people. */
export function faultRemedy(fault: GitHubFault, call: string): string {
  const { status, words, isRateLimit, isPassing } = fault;
  if (isRateLimit) return 'Wait until the API limit resets, then run `phasegate resume`.';
  if (isPassing)
    return 'Try again: repeat the command (for a run: `phasegate resume`), or re-run the failed job on GitHub.';
  if (status === 401) return 'The token is invalid or expired. Use another token.';
  const known = tokenRemedy(words);
  if (known !== null) return known;
  if (status === 403 || /not accessible by/.test(words)) {
    const lacks = lacking(fault, call).map((set) => `\`permissions: { ${set} }\``);
    const what = lacks.length === 0 ? '' : `: ${lacks.join(' or ')}`;
    return `Add the missing permission to the token${what}. docs/github.md lists the permissions of each job.`;
  }
  if (status === 404) return 'Check that it exists and that the token can read it.';
  return 'Follow the message of GitHub, then run `phasegate resume`.';
}

/** Sets of permissions of which one is enough. Several fields of one call need one combined set. */
function lacking({ permissions, fields }: GitHubFault, call: string): readonly string[] {
  if (permissions.length > 0) return permissions;
  const refused = fields.length === 0 ? [call] : fields.map((field) => `${call} ${field}`);
  const known = refused.map((name) => setsFor(name));
  const [only = []] = known;
  return known.length === 1 ? only : [[...new Set(known.flatMap(([set = []]) => set))].join(', ')];
}

function setsFor(name: string): readonly string[] {
  const [, ...sets] = PERMISSIONS.find(([calls]) => calls.test(name)) ?? [];
  return sets;
}

/**
 * For calls for which GitHub does not name permissions, as in GraphQL, where the refused field follows the name. One of several
 * sets is enough.
 */
const PERMISSIONS: readonly (readonly [calls: RegExp, ...sets: string[]])[] = [
  [/PhasegateLook \S*pullRequests/, 'pull-requests: write'],
  [/PhasegateLook|PhasegateCommit|\/git\/refs|\/compare\//, 'contents: write'],
  [/PhasegateAutoMerge/, 'contents: write, pull-requests: write'],
  [/\/pulls|OwnReviews/, 'pull-requests: write'],
  [/OwnComments|Conversation/, 'issues: write', 'pull-requests: write'],
  [/\/issues|\/labels|Backlog|PhasegateIssues|PhasegateLabels|PhasegateDropLabel/, 'issues: write'],
  [/\/dispatches/, 'actions: write'],
  [/DeploymentReviews|\/actions\//, 'actions: read'],
  [/JobDeployment/, 'checks: read, deployments: read'],
];
