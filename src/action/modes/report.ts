import { settleRun } from '../../app/run/settle.ts';
import { readRun } from '../../app/stored/stored.ts';
import { digestOf } from '../../core/lib/brands.ts';
import { isChainTooLong, MAX_CHAIN_LENGTH } from '../../core/run/chain.ts';
import type { JournalEvent } from '../../core/run/event.ts';
import type { RunState } from '../../core/run/state.ts';
import { Refusal } from '../../ports.ts';
import { newestRestored, publishedDigests } from '../checkpoints.ts';
import type { RunStepResult, StepResult } from '../ended.ts';
import { rejectedInEnvironment } from '../gate-decision.ts';
import type { Job } from '../job.ts';
import { withCheckpoints } from '../with-checkpoints.ts';

/**
 * After the other jobs, however they ended: records a rejection, which starts no job, and reports the run's state. Work that no
 * later job continues, such as a rework, continues in a new workflow run.
 */
export async function report(job: Job): Promise<StepResult> {
  const { store, context } = job;
  const run = await newestRestored(job);
  const ended = await withCheckpoints(job, run, (watch) =>
    settleRun(
      {
        store,
        run,
        actor: context.starter,
        initialEvents: async (stored, head) => {
          // No person has seen a state that no job published.
          const isPublished = publishedDigests(job).has(digestOf(head));
          if (stored.state.finished?.next !== 'gate' || !isPublished) return [];
          const decision = await rejectedInEnvironment(job, stored, head);
          return decision === null ? [] : [decision];
        },
      },
      watch,
    ),
  );
  const { events } = await readRun(store, run);
  await sendOn(job, ended, events);
  return ended;
}

/** Legs that wait for slots continue here, unless a join job reached them after it joined others. */
function isLeftOver({ finished }: RunState, events: readonly JournalEvent[]): boolean {
  if (finished?.next !== 'slots') return finished?.next === 'work';
  const before = events.slice(0, -1).findLastIndex(({ type }) => type === 'runFinished');
  return events.slice(before + 1).some(({ type }) => CHILD_EVENTS.has(type));
}

const CHILD_EVENTS: ReadonlySet<string> = new Set(['childJoined', 'childLost']);

/** Only work is continued: a gate or a delivery that no job handled here would end the same way again. */
async function sendOn(
  { context, inputs, github, print }: Job,
  { report: { state } }: RunStepResult,
  events: readonly JournalEvent[],
): Promise<void> {
  if (!isLeftOver(state, events)) return;
  const { workflow, item, repository } = inputs;
  if (item !== null) {
    print(`The next run of the backlog continues with \`${item}\`.`);
    return;
  }
  if (workflow === null) {
    print(`To resume, start the workflow with the input \`resume: ${state.run}\`.`);
    return;
  }
  if (isChainTooLong(events)) {
    throw new Refusal(
      `${MAX_CHAIN_LENGTH} workflow runs resumed the run \`${state.run}\` without a decision in between, so no further workflow run is started.`,
      `Find out why the run does not end, then start the workflow with the input \`resume: ${state.run}\`.`,
    );
  }
  const { startWorkflow } = await import('../../github/dispatch.ts');
  // In many repositories, only the leg of this run goes on.
  const given = { resume: state.run, ...(repository === null ? {} : { repositories: repository }) };
  await startWorkflow({
    github: await github(),
    workflow,
    ref: context.ref,
    inputs: given,
    by: context,
  });
  print(`The run continues in a new run of ${workflow}.`);
}
