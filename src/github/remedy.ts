import { tokenRemedy } from '../core/text/token-remedy.ts';
import type { Fault } from './fault.ts';

/** What to do about a call that failed. `call` is its name for people. */
export function remedyFor(fault: Fault, call: string): string {
  const { status, words, isRateLimit, isPassing, permission } = fault;
  if (isRateLimit) return 'Wait until the API limit resets, then run `phasegate resume`.';
  if (isPassing) return 'Try again with `phasegate resume`, or re-run the failed job.';
  if (status === 401) return 'The token is invalid or expired. Use another token.';
  const known = tokenRemedy(words);
  if (known !== null) return known;
  if (status === 403 || /not accessible by/.test(words)) {
    const lacks = permission ?? PERMISSIONS.find(([calls]) => calls.test(call))?.[1];
    const what = lacks === undefined ? '' : `: \`permissions: { ${lacks} }\``;
    return `Add the missing permission to the token${what}. docs/github.md lists the permissions of each job.`;
  }
  if (status === 404) return 'Check that it exists and that the token can read it.';
  return 'Follow the message of GitHub, then run `phasegate resume`.';
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
