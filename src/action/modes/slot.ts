import { rm } from 'node:fs/promises';
import { AS_IT_IS } from '../../app/run/as-it-is.ts';
import { continueRun } from '../../app/run/continue.ts';
import type { StoredRun } from '../../app/stored/stored.ts';
import { runFolder } from '../../checkpoints/directory.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { childBegan, type ParentRun } from '../../core/run/children/parent.ts';
import { Refusal } from '../../ports.ts';
import { mustBeRestored } from '../checkpoints.ts';
import { isDoneWith, takeUpEarlier } from '../children/earlier.ts';
import { storedParent } from '../children/parent.ts';
import { confirmOrigin, refuseOtherPipeline } from '../confirm-origin.ts';
import { actionSettings } from '../driving.ts';
import type { StepResult } from '../ended.ts';
import type { Job } from '../job.ts';
import { platformOf } from '../platform.ts';
import { refuseUnkept } from '../refuse-unkept.ts';
import { withCheckpoints } from '../with-checkpoints.ts';

/** Runs the legs of one slot as a child run, which another job joins. No gate, no delivery, no other phase. */
export async function slot(job: Job): Promise<StepResult> {
  refuseUnkept(job, process.env);
  const run = await mustBeRestored(job);
  const parent = await storedParent(job, run);
  const number = numberOf(job, parent);
  if (job.context.runAttempt > 1) {
    const again = { job, run, parent, slot: number };
    if (await isDoneWith(again))
      return { type: 'nothing', why: `What slot ${number} did is recorded already.` };
    if (!(await takeUpEarlier(again))) await restartSlot(job, run);
  }
  const request = {
    root: job.root,
    platform: platformOf(job),
    run,
    ...AS_IT_IS,
    retries: 'never' as const,
    settingsFor: () => actionSettings({ work: true, deliver: false, open: false }),
    initialEvents: async (stored: StoredRun) => {
      refuseOtherPipeline(job, stored);
      await confirmOrigin(job, stored);
      return stored.state.child === null ? [childBegan(parent, number)] : [];
    },
  };
  const stood = await withCheckpoints(job, run, (watch) => continueRun(request, watch));
  return { type: 'slotted', slot: number, result: stood };
}

function numberOf({ inputs }: Job, { slots, phase }: ParentRun): number {
  const { slot: number } = inputs;
  if (number !== null && number < slots) return number;
  const given = number === null ? 'empty' : String(number);
  throw new Refusal(
    `The input \`slot\` is ${given}, but \`${phase.id}\` has the slots 0 to ${slots - 1}.`,
    'Give one of the output `slots` of the earlier job, such as `${{ matrix.slot }}`.',
  );
}

/** Starts from the parent's state again. */
async function restartSlot(job: Job, run: RunId): Promise<void> {
  await rm(runFolder(job.store, run), { recursive: true, force: true });
  await mustBeRestored(job);
}
