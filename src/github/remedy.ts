import { tokenRemedy } from '../core/text/token-remedy.ts';
import type { Fault } from './fault.ts';

/** What to do about a call that failed. `call` is its name for people. */
export function remedyFor(fault: Fault, call: string): string {
  const { status, words, isRateLimit, isPassing, permission } = fault;
  if (isRateLimit) return 'Wait until the limit of the API is lifted, then `phasegate resume`.';
  if (isPassing) return 'Try again with `phasegate resume`, or by re-running the failed job.';
  if (status === 401) return 'The token is not valid, or not any more: give another.';
  const known = tokenRemedy(words);
  if (known !== null) return known;
  if (status === 403 || /not accessible by/.test(words)) {
    const lacks = permission ?? PERMISSIONS.find(([calls]) => calls.test(call))?.[1];
    const what = lacks === undefined ? '' : `: \`permissions: { ${lacks} }\``;
    return `Give the token what it lacks${what}. docs/github.md has the permissions of each job.`;
  }
  if (status === 404) return 'Look whether it exists, and whether the token may see it.';
  return 'See to what GitHub says, then `phasegate resume`.';
}

/** For calls where GitHub does not say it itself, as GraphQL never does. */
const PERMISSIONS: readonly (readonly [RegExp, string])[] = [
  [/PhasegateCommit|\/git\/refs|\/compare\//, 'contents: write'],
  [/PhasegateLook/, 'contents: write, pull-requests: write'],
  [/PhasegateAutoMerge/, 'contents: write, pull-requests: write'],
  [/\/pulls/, 'pull-requests: write'],
  [/\/issues|\/labels|Backlog|PhasegateIssues|PhasegateDropLabel|OwnComments/, 'issues: write'],
  [/\/dispatches/, 'actions: write'],
];
