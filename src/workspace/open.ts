import { Refusal, type Workspace } from '../ports.ts';
import type { OpenOptions } from './checkout.ts';
import { enterClone } from './clone.ts';
import { realPlace } from './git-dirs.ts';
import { resolveCommit } from './head.ts';
import { enterInPlace } from './in-place.ts';
import { GitWorkspace } from './workspace.ts';

/** Where a run works, on its own branch at its last commit. Throws `Refusal` rather than touch a person's work. */
export async function openWorkspace(options: OpenOptions): Promise<Workspace> {
  const { repository, head, base } = options;
  for (const commit of new Set([base, head])) {
    if ((await resolveCommit(realPlace(repository), commit)) !== null) continue;
    throw new Refusal(
      `The run's commit ${commit.slice(0, 12)} is not in ${repository.root}.`,
      'Fetch the branch that holds it, then `phasegate resume`.',
    );
  }
  const enter = options.mode === 'clone' ? enterClone : enterInPlace;
  return GitWorkspace.start(await enter(options), options);
}
