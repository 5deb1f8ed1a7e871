import type { StoredRun } from '../../app/stored/stored.ts';
import { askGit } from '../../git/git.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { findRepository } from '../../git/repository.ts';
import { Refusal } from '../../ports.ts';
import type { Job } from '../job.ts';

/**
 * A checkpoint that was found by its name goes by the pipeline, gates and prompts included, that the branch checked out here
 * had where the run began: whoever made the checkpoint says what was done, and not what is to be done. Throws `Refusal`.
 */
export async function refuseForeign(
  { root }: Job,
  { run, started, pinned }: Pick<StoredRun, 'run' | 'started' | 'pinned'>,
): Promise<void> {
  const place = realPlace(await findRepository(root));
  const { base } = started;
  const ancestry = await askGit({ place, args: ['merge-base', '--is-ancestor', base, 'HEAD'] });
  if (ancestry.code !== 0) throw foreign(run, `it does not begin at a commit of this branch`);
  for (const [path, text] of Object.entries({ ...pinned.files, [pinned.file]: pinned.text })) {
    const { code, stdout } = await askGit({ place, args: ['cat-file', 'blob', `${base}:${path}`] });
    const known = code === 0 ? stdout.toString().replace(/^\uFEFF/, '') : null;
    if (known !== text) throw foreign(run, `${path} is another there`);
  }
}

function foreign(run: string, why: string): Refusal {
  return new Refusal(
    `The checkpoint of the run \`${run}\` does not go by a pipeline of this repository: ${why}.`,
    'Find out who made it, and delete its artifacts. Then let the item begin anew: close the issue, and open another.',
  );
}
