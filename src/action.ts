import type { StepResult } from './action/ended.ts';
import type { ActionMode } from './action/inputs.ts';
import { type Job, openJob } from './action/job.ts';
import { stopOnSignals } from './app/run/stop.ts';
import { printForRunner } from './report/print.ts';

/** The Action's main step: reads inputs, runs one mode, writes outputs. A failed step reports its reason. */
export async function action(): Promise<void> {
  using stop = stopOnSignals();
  let job: Job | null = null;
  try {
    job = await openJob(stop);
    const ended = await carryOut(job);
    const { reportStep } = await telling();
    await reportStep(job, ended);
  } catch (error) {
    const { reportFailure } = await telling();
    await reportFailure(printForRunner, job, error);
  }
}

/** Loaded after the last child. */
const telling = () => import('./action/tell.ts');

async function carryOut(job: Job): Promise<StepResult> {
  const mode = await MODES[job.inputs.mode]();
  return mode(job);
}

type ModeHandler = (job: Job) => Promise<StepResult>;

/** Each mode is loaded on demand. */
const MODES: Readonly<Record<ActionMode, () => Promise<ModeHandler>>> = {
  work: async () => (await import('./action/modes/work.ts')).work,
  slot: async () => (await import('./action/modes/slot.ts')).slot,
  join: async () => (await import('./action/modes/join.ts')).join,
  all: async () => (await import('./action/modes/work.ts')).all,
  gate: async () => (await import('./action/modes/gate.ts')).gate,
  deliver: async () => (await import('./action/modes/deliver.ts')).deliver,
  report: async () => (await import('./action/modes/report.ts')).report,
  many: async () => (await import('./action/modes/many.ts')).many,
  backlog: async () => (await import('./action/modes/backlog.ts')).backlog,
};
