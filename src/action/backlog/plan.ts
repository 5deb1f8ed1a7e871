import type { Backlog } from '../../backlog/store.ts';
import { filterable } from '../../core/backlog/schedule/filter.ts';
import { backlogBoard } from '../../core/text/markdown/backlog-board.ts';
import { Refusal } from '../../ports.ts';
import type { StepResult } from '../ended.ts';
import type { Job } from '../job.ts';
import { trusted } from '../trusted.ts';
import { lookAtRuns } from './look-at-runs.ts';
import { type ActionBacklog, openBacklog, warnOfItem } from './open.ts';
import { type PlanRequest, planRequestOf } from './plan-request.ts';
import { refuseCommand } from './refuse-command.ts';
import { settleAll } from './settle-all.ts';
import { releaseItem, takeDue } from './take-due.ts';

/**
 * Records what the backlog's runs did, and takes due items for this workflow run. No agent runs in this job, so it may write
 * issues.
 */
export async function plan(job: Job): Promise<StepResult> {
  const trust = await trusted(job);
  if (trust.type !== 'trusted') {
    await refuseCommand(job);
    return { type: 'nothing', why: `Nothing is planned: ${trust.reason}.` };
  }
  const at = openBacklog(job);
  const request = planRequestOf(job, filterable(at.config));
  try {
    return await planned(job, at, request);
  } catch (error) {
    // The last job of a leg: this workflow run releases the item.
    if (request.isEnd && request.target !== null) await releaseItem(job, at.store, request.target);
    throw error;
  }
}

async function planned(job: Job, at: ActionBacklog, request: PlanRequest): Promise<StepResult> {
  const look = await lookAtRuns(job, at);
  const settled = await settleAll(job, { at, request, look });
  // Another job of this workflow run waits for an item at a gate.
  const isAtGate = settled.items.get(request.target ?? '')?.block?.kind === 'gate';
  if (request.isEnd && request.target !== null && !isAtGate) await at.store.release(request.target);
  if (request.target === null) await tidyUp(job, at);
  const { backlog, items } = await takeDue(job, { at, request, look, settled });
  if (request.target !== null && at.faults.has(request.target)) throw notWritten(request.target);
  return { type: 'planned', items, board: boardOf(job, backlog, items) };
}

/** Locks of a lost machine have expired; only their labels are left. */
async function tidyUp(job: Job, { store }: ActionBacklog): Promise<void> {
  try {
    await store.dropEnded();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    warnOfItem(job, 'the removal of unused labels', error);
  }
}

/** In a plan for all items this is a warning, so that the others continue. */
function notWritten(item: string): Refusal {
  return new Refusal(
    `The status of ${item} could not be saved. The warning above has the reason.`,
    'The next plan of the backlog reads the status from the checkpoints. To get it now, re-run the job.',
  );
}

function boardOf({ context }: Job, { items, archived }: Backlog, taken: readonly string[]): string {
  const { repository, serverUrl } = context;
  return backlogBoard({
    shown: [...items.values()],
    items,
    archived: new Set(archived.keys()),
    claimed: new Set(taken),
    repository,
    url: `${serverUrl}/${repository}`,
  });
}
