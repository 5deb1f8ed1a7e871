import { isOwnPipeline } from '../../core/backlog/own-pipeline.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import type { RunStarted } from '../../core/run/event.ts';
import { isFinal } from '../../core/run/outcome.ts';
import { hasCommits } from '../../core/run/repositories.ts';
import { newRunCommand } from '../../core/text/new-run.ts';
import type { Suggestion } from '../../core/text/terminal/next-step.ts';
import type { RunOutlook } from '../../core/text/terminal/run-outlook.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { publishedBranch } from '../../git/publish/published.ts';
import { lostBase } from '../wiring/lost-base.ts';
import { editedNote } from './edited-files.ts';
import { unpin } from './pipeline-file.ts';
import type { RepositoryPlace } from './place.ts';
import { hasCommit } from './run-change.ts';
import type { StoredRun } from './stored.ts';

type LookedAtPlace = Pick<RepositoryPlace, 'repository'>;

/** What has happened around a run since it stopped. git is asked, GitHub is not. */
export async function outlookOf(place: LookedAtPlace, seen: StoredRun): Promise<RunOutlook> {
  const lost = await lostBase(place, seen, 'known here');
  const isOver = isFinal(seen.state.finished?.outcome);
  const edited = isOver ? null : editedNote(place, seen);
  return {
    lost,
    rescue: lost === null ? null : rescueOf(seen),
    deleted: await deletedBranch(place, seen, lost !== null),
    notes: edited === null ? [] : [edited],
    newRun: newRunOf(seen.started),
  };
}

/** The command that starts such a run again. */
export const newRunOf = (started: RunStarted): string =>
  newRunCommand(started, defaultsOf(started));

function defaultsOf({ pipeline }: RunStarted): JsonObject {
  const { inputs = {} } = unpin(pipeline).file;
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, input.default ?? null]),
  );
}

/** A person may allow the delivery on the new base. */
export function rescueOf({ run, plan, started, pinned }: StoredRun): Suggestion | null {
  const isWithoutFile = isOwnPipeline({ ...started, run, file: pinned.file });
  if (plan.policy.staleBase !== 'fail' || isWithoutFile) return null;
  const policy = plan.repositories.length === 0 ? 'rebase' : 'keep';
  return {
    command: `phasegate resume ${run} --accept-changes`,
    does: `deliver this work after all, once \`policy.stale-base\` in ${pinned.file} is \`${policy}\``,
  };
}

/** Of a run whose branch a person deleted: where its commits are. `null`: the branch is there, or the change is delivered. */
export async function deletedBranch(
  { repository }: LookedAtPlace,
  { folder, state }: Pick<StoredRun, 'folder' | 'state'>,
  isLost = false,
): Promise<string | null> {
  const outcome = state.finished?.outcome;
  const branch = publishedBranch(folder);
  if (outcome === 'succeeded' || outcome === 'no-change') return null;
  if (branch === null || !hasCommits(state)) return null;
  const isThere = (await repository.refs()).some(({ name }) => name === `refs/heads/${branch}`);
  if (isThere) return null;
  const own = realPlace(repository);
  const isHere = await hasCommit(own, state.head);
  const restore = isHere
    ? ` To restore it now: \`git branch ${branch} ${state.head.slice(0, 12)}\`.`
    : '';
  if (!isFinal(outcome))
    return `The branch \`${branch}\` was deleted. The run still has its commits${isLost ? '' : ', and its delivery publishes the branch again'}.${restore}`;
  return isHere
    ? `The branch \`${branch}\` was deleted, so git may remove its commits.${restore}`
    : `The branch \`${branch}\` was deleted, and its commits are no longer in this repository.`;
}
