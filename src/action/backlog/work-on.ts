import { existsSync } from 'node:fs';
import { type SessionEnd, workThrough } from '../../app/backlog/work-through.ts';
import { settleRun } from '../../app/run/settle.ts';
import { readRun } from '../../app/stored/stored.ts';
import { inMemory } from '../../backlog/in-memory.ts';
import type { BacklogStore } from '../../backlog/store.ts';
import { runFolder } from '../../checkpoints/directory.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { EventCollector } from '../../core/backlog/item/story.ts';
import { outcomeOf, stoppedText } from '../../core/backlog/schedule/stopping.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import type { NextKind } from '../../core/run/outcome.ts';
import { oneLine } from '../../core/text/line.ts';
import { mustBeRestored, newestCheckpoints } from '../checkpoints.ts';
import { confirmOrigin } from '../confirm-origin.ts';
import type { RunStepResult, StepResult } from '../ended.ts';
import type { Job } from '../job.ts';
import { platformOf } from '../platform.ts';
import { refuseUnkept } from '../refuse-unkept.ts';
import { warnOfWorkflow } from '../warn-of-workflow.ts';
import { withCheckpoints } from '../with-checkpoints.ts';
import { catchUp, missedHere, restoreRuns } from './missed.ts';
import { type ActionBacklog, openBacklog } from './open.ts';
import { reopen } from './reopen.ts';

/**
 * Works on one item until it is done, has a question, or reaches a gate or a delivery. The job has no write permission: the
 * backlog's events stay in memory, and a later job derives them again from the checkpoints.
 */
export async function workOn(job: Job, id: string): Promise<StepResult> {
  refuseUnkept(job, process.env);
  warnOfWorkflow(job);
  const at = openBacklog(job);
  if (!(await at.store.isHeldHere(id))) {
    const why = `${id} no longer belongs to this workflow run. The next plan of the backlog takes the item again.`;
    return { type: 'nothing', why };
  }
  const store = inMemory(await at.store.read(), at.store.newId);
  const { items } = await store.read();
  const item = items.get(id);
  if (item === undefined) return { type: 'nothing', why: `${id} is no longer on the backlog.` };
  await restoreAndUpdate(job, { at, store, item });
  const { stopped, cancelledBy, providerError } = await session(job, { at, store, item });
  const now = (await store.read()).items.get(id) ?? null;
  const asked = now === null ? [] : [now];
  const cap = { phases: at.config.limits.phases, isOption: false };
  job.print(`· ${id}: ${stoppedText({ stopped, asked, cap, cancelledBy, providerError })}.`);
  const stood = await standing(job, now ?? item);
  const outcome = outcomeOf(stopped, asked);
  return { type: 'worked', item: now, outcome, next: nextOf(now, stood), result: stood };
}

interface ItemContext {
  readonly at: ActionBacklog;
  readonly store: BacklogStore;
  readonly item: Item;
}

/** Restores the item's runs, and updates the item from them. */
async function restoreAndUpdate(job: Job, { at, store, item }: ItemContext): Promise<void> {
  if (job.inputs.resume !== null) await mustBeRestored(job);
  const newest = await newestCheckpoints(job);
  await restoreRuns(job, item, (run) => newest.has(run));
  if (job.inputs.resume === null) await reopen(job, item);
  else await confirmHandedOn(job, item);
  const missed = missedHere(job, item);
  await store.change(job.context.starter, (backlog) => {
    const story = new EventCollector(backlog.items);
    catchUp(story, new Map([[item.id, missed]]), { at, store, backlog });
    return story.events;
  });
}

/** A checkpoint of an earlier job in this workflow run is confirmed like any other. */
async function confirmHandedOn(job: Job, { work }: Item): Promise<void> {
  for (const run of hereAs(job, work.run)) await confirmOrigin(job, await readRun(job.store, run));
}

function session(job: Job, { at, store, item: { id } }: ItemContext): Promise<SessionEnd> {
  const { root, print, inputs } = job;
  return workThrough({
    root,
    platform: platformOf(job),
    driver: {
      follow: async (run, work) => (await withCheckpoints(job, run, work)).report,
      delivers: false,
    },
    config: at.config,
    store,
    targets: [id],
    autoAdvance: false,
    only: () => true,
    cap: at.config.limits.phases,
    untilMs: null,
    budgetUsd: inputs.budgetUsd,
    stage: 'all',
    // A later job of the workflow asks again; a pause here would cost the job's time.
    clock: null,
    // Lines about other items are dropped: the job with write permission records them.
    printLine: (line) => {
      if (line.startsWith(`${id} `)) print(`· ${oneLine(line)}`);
    },
  });
}

/** The item's work run, or its triage run before there is any. */
async function standing(job: Job, { work }: Item): Promise<RunStepResult | null> {
  const run = [work.run, work.triage].flatMap((name) => hereAs(job, name))[0];
  if (run === undefined) return null;
  const request = {
    store: job.store,
    run,
    actor: job.context.starter,
    initialEvents: async () => [],
  };
  return withCheckpoints(job, run, (watch) => settleRun(request, watch));
}

function hereAs({ store }: Job, name: string | null): readonly RunId[] {
  const run = runId(name ?? '');
  return run !== null && existsSync(runFolder(store, run)) ? [run] : [];
}

/** Nothing is delivered for an item that is off the backlog or blocked, except at a gate. A later run does remaining work. */
function nextOf(item: Item | null, stood: RunStepResult | null): NextKind | null {
  const next = stood?.report.state.finished?.next ?? null;
  const isHeld = item === null || (item.block !== null && item.block.kind !== 'gate');
  return isHeld || next === 'work' ? null : next;
}
