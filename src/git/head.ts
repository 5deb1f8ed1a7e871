import { type Commit, commitOf } from '../core/lib/brands.ts';
import { askGit, type GitLocation, gitRefusal } from './git.ts';

/** The commit of a name; `null`: there is none. Throws `Refusal` if git fails. */
export async function resolveCommit(place: GitLocation, name: string): Promise<Commit | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const call = { place, args };
  const answer = await askGit(call);
  if (answer.code > 1) throw gitRefusal(call, answer);
  return answer.code === 0 ? commitOf(answer.stdout.toString().trim()) : null;
}

/** Whether `base` is an ancestor of the commit. Throws `Refusal` if git fails. */
export async function isAfter(place: GitLocation, commit: Commit, base: Commit): Promise<boolean> {
  const call = { place, args: ['merge-base', '--is-ancestor', base, commit] };
  const answer = await askGit(call);
  if (answer.code > 1) throw gitRefusal(call, answer);
  return answer.code === 0;
}
