import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterRebase } from '../core/run/rebase.ts';
import type { RunState } from '../core/run/state.ts';
import { rebaseCommits } from '../workspace/rebase.ts';
import { tipOfBase } from './delivery.ts';
import { append, type Drive } from './session.ts';

/**
 * Makes the run's commits anew on its base as it is now, and records that before anything else is done: whoever opens the
 * checkout next moves the run's branch there. Where it cannot be done the run ends `stale`.
 */
export async function rebaseRun(driven: Drive, signal: AbortSignal): Promise<RunState> {
  const { place, platform, session, plan, state, baseBranch } = driven;
  const { repository } = place;
  const { base, head } = state;
  const runFolder = session.folder;
  const { token } = platform;
  const source = { repository, runFolder, base, baseBranch, token, signal };
  const onto = await tipOfBase(source);
  if (onto === null) {
    return stale(driven, 'the base of the run is no longer in the history of its branch');
  }
  const { protect } = plan.policy;
  const made = await rebaseCommits({ repository, base, head, onto, protect });
  if ('conflicts' in made) {
    const why = `the change cannot be rebased: ${listed(made.conflicts)} changed on both sides`;
    return stale(driven, why);
  }
  // What `setup` made may depend on files of the base.
  await rm(join(runFolder, 'setup-done'), { force: true });
  const { head: commit, facts } = made;
  const rebased = { from: head, base: onto, commit, facts, ...afterRebase(plan, state) };
  return append(driven, state, [{ type: 'runRebased', ...rebased }]);
}

async function stale(driven: Drive, message: string): Promise<RunState> {
  const phase = driven.state.rebase?.phase ?? null;
  return append(driven, driven.state, [
    { type: 'rebaseFailed', message },
    { type: 'runFinished', outcome: 'stale', next: null, phase },
  ]);
}

const MOST_NAMED = 5;

function listed(paths: readonly string[]): string {
  const named = paths.slice(0, MOST_NAMED).map((path) => `\`${path}\``);
  const more = paths.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
