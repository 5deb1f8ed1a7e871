import { resolve } from 'node:path';
import { isOwnPipeline } from '../../core/backlog/own-pipeline.ts';
import type { PhaseId } from '../../core/lib/brands.ts';
import { canonical } from '../../core/lib/digest.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { carriedOver, changedPhases } from '../../core/run/accept.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';
import { Refusal } from '../../ports.ts';
import { pin, validPipeline } from '../stored/pipeline-file.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { planOf } from '../stored/plan-of.ts';
import { inputsFor, type StoredRun } from '../stored/stored.ts';

export interface AcceptedChanges {
  /** The run with the current text. */
  readonly stored: StoredRun;
  readonly pinned: PinnedPipeline;
  /** Phases whose definition changed, and all phases that need them. */
  readonly again: readonly PhaseId[];
}

/** `--accept-changes`: the current text of the pipeline; `null`: the run has it already. Throws `InvalidPipeline`. */
export function acceptChanges(
  { repository }: RepositoryPlace,
  stored: StoredRun,
): AcceptedChanges | null {
  const { pinned: before, plan: from, started } = stored;
  const { agents, budgetUsd } = started;
  if (isOwnPipeline({ ...started, run: stored.run, file: before.file })) throw noFile(stored);
  const file = resolve(repository.root, before.file);
  const pipeline = validPipeline(file, repository.root);
  const pinned = pin(pipeline);
  if (pinned.digest === before.digest) return null;
  const to = planOf(pipeline, { inputs: inputsFor(pinned, started.inputs), agents });
  refuseOtherRepositories(from, to);
  const state = carriedOver(stored.state, { from, to, budgetUsd });
  return { stored: { ...stored, pinned, plan: to, state }, pinned, again: changedPhases(from, to) };
}

function noFile({ run, state: { item } }: StoredRun): Refusal {
  const isOfItem = typeof item.id === 'string';
  return new Refusal(
    `The pipeline of the run \`${run}\` is made by the backlog, and has no file whose changes could be accepted.`,
    isOfItem
      ? 'Change the agent or `triage` in phasegate.yml, then type `phasegate backlog run`: a triage that failed begins again with the new settings.'
      : 'Continue with `phasegate backlog run`.',
  );
}

/** The journal holds where a run began in each of its repositories; an added repository would have no beginning. */
function refuseOtherRepositories(from: Plan, to: Plan): void {
  const [before, after] = [from, to].map(({ repositories }) =>
    canonical(repositories.map(({ name, repo, ref }) => ({ name, repo, ref }))),
  );
  if (before === after) return;
  throw new Refusal(
    'The pipeline has other `repositories` now than when the run began.',
    'Start a new run, or restore `repositories` in the file.',
  );
}
