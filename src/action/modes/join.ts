import { rm } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { AS_IT_IS } from '../../app/run/as-it-is.ts';
import { continueRun } from '../../app/run/continue.ts';
import { readRun, type StoredRun } from '../../app/stored/stored.ts';
import { runFolder } from '../../checkpoints/directory.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { textAt } from '../../core/lib/json-value.ts';
import { joinEvents, type SlotEnd } from '../../core/run/children/join.ts';
import { parentAt } from '../../core/run/children/parent.ts';
import type { RunEvent } from '../../core/run/event.ts';
import { oneLine } from '../../core/text/line.ts';
import { workflowCommand } from '../../core/text/untrusted/workflow-command.ts';
import { mustBeRestored, restored, wantedDigest, wantedRun } from '../checkpoints.ts';
import { acceptChild } from '../children/accept-child.ts';
import { requiredParent } from '../children/parent.ts';
import { type ChildPlace, type ChildReadRequest, readChild } from '../children/read-child.ts';
import { confirmOrigin, refuseOtherPipeline, refuseUnasked } from '../confirm-origin.ts';
import { actionSettings } from '../driving.ts';
import type { StepResult } from '../ended.ts';
import type { Job } from '../job.ts';
import { slotOutput } from '../outputs.ts';
import { platformOf } from '../platform.ts';
import { refuseUnkept } from '../refuse-unkept.ts';
import { storesOf, temporaryOf } from '../stores.ts';
import { withCheckpoints } from '../with-checkpoints.ts';

/** Records what the slots did for a phase's legs, in leg order, merges their changes, and continues the run. */
export async function join(job: Job): Promise<StepResult> {
  refuseUnkept(job, process.env);
  const { run, isOwn } = await newestOf(job);
  const request = {
    root: job.root,
    platform: platformOf(job),
    run,
    ...AS_IT_IS,
    // Only a re-run of this job tries failed phases again.
    retries: isOwn ? AS_IT_IS.retries : ('never' as const),
    // What an earlier attempt of this job recorded, no job has published.
    reopens: isOwn,
    settingsFor: () =>
      actionSettings({ work: true, deliver: 'later', open: true }, job.inputs.spread),
    initialEvents: async (stored: StoredRun, head: string) => {
      refuseOtherPipeline(job, stored);
      if (isOwn) refuseUnasked(job, stored, false);
      await confirmOrigin(job, stored);
      return eventsToJoin(job, { ...stored, head });
    },
  };
  return withCheckpoints(job, run, (watch) => continueRun(request, watch));
}

interface NewestRun {
  readonly run: RunId;
  /** Whether an earlier attempt of this job continued from the slots' state. */
  readonly isOwn: boolean;
}

/** The run in the state that the slots got; in a re-run job, the earlier attempt's state if it continued from there. */
async function newestOf(job: Job): Promise<NewestRun> {
  if (job.context.runAttempt > 1) {
    const run = wantedRun(job.inputs.resume ?? '');
    const digest = wantedDigest(job.inputs.digest ?? '');
    if ((await restored(job, { run, id: null, digest: null, elsewhere: false })) !== null) {
      const stored = await readRun(job.store, run);
      const parent = parentAt(stored, digest);
      if (parent !== null && parent.lines < stored.events.length) return { run, isOwn: true };
      await rm(runFolder(job.store, run), { recursive: true });
    }
  }
  return { run: await mustBeRestored(job), isOwn: false };
}

async function eventsToJoin(
  job: Job,
  stored: StoredRun & { readonly head: string },
): Promise<readonly RunEvent[]> {
  const parent = requiredParent(job, stored);
  const since = stored.events.slice(parent.lines);
  // The run was resumed since: the slots' work is recorded, or no longer awaited.
  if (since.some(({ type }) => type === 'runResumed')) return [];
  const { run, folder } = stored;
  const stores = await storesOf(job, 'this workflow run');
  const temporary = joinPath(temporaryOf(job), 'children');
  const reading: ChildReadRequest = { run, parent, stores, folder: temporary };
  const ends: SlotEnd[] = [];
  for (let slot = 0; slot < parent.slots; slot += 1)
    ends.push(await slotEndOf(job, { reading, slot, folder }));
  await rm(temporary, { recursive: true, force: true });
  return joinEvents(parent, ends, since);
}

interface JoinedSlot {
  readonly reading: ChildReadRequest;
  readonly slot: number;
  /** The parent's folder. */
  readonly folder: string;
}

async function slotEndOf(job: Job, { reading, slot, folder }: JoinedSlot): Promise<SlotEnd> {
  const end = await takenFrom(job, { reading, slot, folder });
  if (end.type === 'lost') {
    const text = `Slot ${slot} of \`${reading.parent.phase.id}\` ${oneLine(end.why)}.`;
    job.print(workflowCommand('warning', { title: 'Phasegate' }, text));
  }
  return end;
}

async function takenFrom({ inputs }: Job, { reading, slot, folder }: JoinedSlot): Promise<SlotEnd> {
  const place = parseChildPlace(textAt(inputs.children, slotOutput(slot)) ?? '', slot);
  if (place === null) return { type: 'lost', why: 'has no result' };
  const child = await readChild(reading, place);
  return child.type === 'child'
    ? acceptChild(reading.parent, child, folder)
    : { type: 'lost', why: `was refused: its child run ${child.why}` };
}

/** `attempt:id:sha256` */
function parseChildPlace(text: string, slot: number): ChildPlace | null {
  const [, id, sha256] = /^[1-9]\d*:([1-9]\d*):([0-9a-f]{64})$/.exec(text) ?? [];
  return id === undefined || sha256 === undefined ? null : { slot, id, sha256 };
}
