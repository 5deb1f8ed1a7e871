import { existsSync } from 'node:fs';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { RunState } from '../../core/run/state.ts';
import { type GateEvidence, gateEvidence, type RunChange } from '../../core/text/gate-evidence.ts';
import { diffStat } from '../../core/text/terminal/diff-stat.ts';
import { difference, shownDiff } from '../../git/change/change.ts';
import { askGit, type Place } from '../../git/git.ts';

/** Of a diff that is shown; the rest is cut, and said to be. */
const DIFF_BYTES = 8 * 1024 * 1024;

/** What a run changed so far, from its base to its last commit; `null` where this repository does not have the commits. */
export function runChange(
  place: Place,
  { base, head }: Pick<RunState, 'base' | 'head'>,
): Promise<RunChange | null> {
  return changeBetween(place, base, head);
}

/** The same between two commits. */
export async function changeBetween(
  place: Place,
  from: RunState['base'],
  to: RunState['head'],
): Promise<RunChange | null> {
  for (const commit of [from, to]) {
    const args = ['cat-file', '-e', '--end-of-options', `${commit}^{commit}`];
    if ((await askGit({ place, args })).code !== 0) return null;
  }
  const change = await difference(place, from, to);
  return { stat: diffStat(change.files), diff: shownDiff(change, DIFF_BYTES) };
}

/** What one commit changed. */
export async function changeOfCommit(place: Place, commit: Commit): Promise<RunChange | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^1`];
  const { code, stdout } = await askGit({ place, args });
  if (code !== 0) return null;
  return changeBetween(place, commitOf(stdout.toString().trim()), commit);
}

/** What the gate that a run waits at is about; `null` where it waits at none. `root` is the repository's. */
export async function evidenceFor(
  root: string,
  plan: Plan,
  state: RunState,
): Promise<GateEvidence | null> {
  if (gateEvidence(plan, state, null) === null) return null;
  // A job without a checkout has no folder of that name.
  const change = existsSync(root) ? await runChange({ workTree: root, gitDir: null }, state) : null;
  return gateEvidence(plan, state, change);
}
