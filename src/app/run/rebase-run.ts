import type { Commit } from '../../core/lib/brands.ts';
import { afterRebase } from '../../core/run/decide/rebase.ts';
import type { RunState } from '../../core/run/state.ts';
import { namedPaths } from '../../core/text/named-paths.ts';
import { factsOf } from '../../git/change/facts.ts';
import type { RunnerDirectory } from '../../git/objects/runner-directory.ts';
import { rebaseCommits } from '../../git/publish/rebase.ts';
import { protectedBy } from '../admission/protected-by.ts';
import { tipOfBase } from '../wiring/delivery.ts';
import { type AdvanceContext, append } from './session.ts';

/**
 * Rebases the run's commits on the current base and records that before anything else happens. If the rebase fails, the run ends
 * `stale`.
 */
export async function rebaseRun(
  driven: AdvanceContext,
  own: RunnerDirectory,
  signal: AbortSignal,
): Promise<RunState> {
  const { place, platform, session, plan, pinned, state, baseBranch } = driven;
  const { repository } = place;
  const { base, head } = state;
  const { token, askGit } = platform;
  const runFolder = session.folder;
  const source = { repository, own, runFolder, base, baseBranch, token, askGit, signal };
  const onto = await tipOfBase(source);
  if (onto === null) {
    return stale(driven, 'the base commit of the run is no longer in the history of its branch');
  }
  const made = await rebaseCommits({ own, base, head, onto });
  if (typeof made !== 'string') {
    const why = `the change cannot be rebased: ${namedPaths(made.conflicts)} changed on both sides`;
    return stale(driven, why);
  }
  const commit: Commit = made;
  const facts = await factsOf({ own, base: onto, commit, protect: protectedBy(plan, pinned) });
  const rebased = { from: head, base: onto, commit, facts, ...afterRebase(plan, state) };
  const now = await append(driven, state, [{ type: 'runRebased', ...rebased }]);
  own.advance(commit);
  return now;
}

async function stale(driven: AdvanceContext, message: string): Promise<RunState> {
  const phase = driven.state.rebase?.phase ?? null;
  return append(driven, driven.state, [
    { type: 'rebaseFailed', message },
    { type: 'runFinished', outcome: 'stale', next: null, phase },
  ]);
}
