import { awaitsBase } from '../../core/run/show/awaits-base.ts';
import { standingOn } from '../../git/publish/base.ts';
import { Refusal } from '../../ports.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import type { StoredRun } from '../stored/stored.ts';
import { baseNowOnGitHub } from './delivery.ts';
import { gitHubAccess, githubToken } from './github-access.ts';

/** Whether GitHub is asked where its branch is the one that counts. */
export type BaseLook = 'known here' | 'asked';

/**
 * Why a run can only end as stale, as a sentence: its base branch moved, which its policy does not allow, or no longer contains its
 * base. `null`: as far as is known, it can be delivered.
 */
export async function lostBase(
  { repository }: Pick<RepositoryPlace, 'repository'>,
  { plan, state, started }: Pick<StoredRun, 'plan' | 'state' | 'started'>,
  look: BaseLook,
): Promise<string | null> {
  const { baseBranch } = started;
  if (baseBranch === null || !awaitsBase(plan, state)) return null;
  const { base } = state;
  const isStrict = plan.policy.staleBase === 'fail';
  const token = githubToken(process.env);
  const refs = await repository.refs();
  const tipOf = (name: string) => refs.find((one) => one.name === name)?.object;
  const isOnGitHub =
    token !== null && gitHubAccess(await repository.origin(), process.env) !== null;
  const isLost = (standing: 'same' | 'moved' | 'gone' | null): boolean =>
    standing === 'gone' || (standing === 'moved' && isStrict);
  if (!isOnGitHub) {
    if (tipOf(`refs/heads/${baseBranch}`) === base) return null;
    const now = await standingOn(repository, `refs/heads/${baseBranch}`, base);
    return isLost(now) ? sentence({ baseBranch, base, now }) : null;
  }
  if (!isStrict) return null;
  // What was fetched last is enough to know that the branch on GitHub moved, and not that it did not.
  const fetched = await standingOn(repository, `refs/remotes/origin/${baseBranch}`, base);
  if (fetched === 'moved') return sentence({ baseBranch, base, now: fetched });
  if (look !== 'asked') return null;
  const there = await onGitHub({ repository, base, baseBranch, token });
  return isLost(there) ? sentence({ baseBranch, base, now: there }) : null;
}

/** `null`: unknown. The delivery asks again, and reports what is wrong with GitHub. */
async function onGitHub(asked: Omit<Parameters<typeof baseNowOnGitHub>[0], 'signal'>) {
  try {
    return await baseNowOnGitHub({ ...asked, signal: new AbortController().signal });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function sentence({
  baseBranch,
  base,
  now,
}: {
  readonly baseBranch: string;
  readonly base: string;
  readonly now: string | null;
}): string {
  const commit = base.slice(0, 7);
  return now === 'gone'
    ? `\`${baseBranch}\` no longer contains commit ${commit}, on which the run works: this run can no longer be delivered.`
    : `\`${baseBranch}\` moved since commit ${commit}, on which the run works: this run can no longer be delivered (\`stale-base: fail\`).`;
}
