import { AS_IT_IS } from '../../app/run/as-it-is.ts';
import { continueRun } from '../../app/run/continue.ts';
import { readRun, type StoredRun } from '../../app/stored/stored.ts';
import type { RunLimits } from '../../core/run/decide/limits.ts';
import { mustBeRestored } from '../checkpoints.ts';
import { confirmOrigin } from '../confirm-origin.ts';
import { actionSettings } from '../driving.ts';
import type { StepResult } from '../ended.ts';
import { decidedInEnvironment, GateNotProved } from '../gate-decision.ts';
import type { Job } from '../job.ts';
import { platformOf } from '../platform.ts';
import { proveAgain } from '../prove-again.ts';
import { refuseForks } from '../refuse-forks.ts';
import { deliverable } from '../trusted.ts';
import { withCheckpoints } from '../with-checkpoints.ts';

/** Proves the open gate, if any, and makes the deliveries. No agent, no command, and no file of the change is executed. */
export async function deliver(job: Job): Promise<StepResult> {
  const { root } = job;
  refuseForks(job.context.event);
  const run = await mustBeRestored(job);
  const { unwanted } = await import('../backlog/still-wanted.ts');
  const why = await unwanted(job, await readRun(job.store, run));
  if (why !== null) return { type: 'nothing', why: `Nothing is delivered: ${why}.` };
  let may: RunLimits['may']['deliver'] = false;
  // No later job is needed where a comment decides. An item's gates open with its next session.
  const open = job.inputs.item === null && ('by-comment' as const);
  const request = {
    root,
    platform: platformOf(job),
    run,
    ...AS_IT_IS,
    settingsFor: () => actionSettings({ work: false, deliver: may, open }),
    initialEvents: async (stored: StoredRun, head: string) => {
      refuseForks(stored.state.github);
      refuseLocal(stored);
      await confirmOrigin(job, stored);
      await proveAgain(job, stored);
      may = await deliverable(job, stored);
      return stored.state.open.length === 0 ? [] : [await decidedInEnvironment(job, stored, head)];
    },
  };
  return withCheckpoints(job, run, (watch) => continueRun(request, watch));
}

/** A decision on a person's own machine cannot be proved. */
function refuseLocal({ events }: StoredRun): void {
  const local = events.find((event) => event.type === 'gateDecided' && event.proof === 'local');
  if (local?.type !== 'gateDecided') return;
  throw new GateNotProved(
    `The gate \`${local.phase}\` was decided on a local machine.`,
    'Deliver from that machine, or start a run in a workflow.',
  );
}
