import { journalFile, listRuns, runFolder } from '../checkpoints/directory.ts';
import { isLocked } from '../checkpoints/lock.ts';
import { type RunId, runId } from '../core/brands.ts';
import { suggest } from '../core/nearest.ts';
import type { Plan } from '../core/plan.ts';
import type { PinnedPipeline, Recorded, RunStarted } from '../core/run/event.ts';
import { fold } from '../core/run/evolve.ts';
import type { Outcome } from '../core/run/outcome.ts';
import type { RunState } from '../core/run/state.ts';
import { readJournal } from '../engine/journal-text.ts';
import { Refusal } from '../ports.ts';
import { unpin } from './pipeline-file.ts';
import { planOf } from './plan-of.ts';

/** A run as its journal has it. */
export interface StoredRun {
  readonly run: RunId;
  readonly folder: string;
  readonly events: readonly Recorded[];
  readonly started: RunStarted;
  readonly pinned: PinnedPipeline;
  readonly plan: Plan;
  readonly state: RunState;
}

/** A run that is only looked at. */
export interface SeenRun extends StoredRun {
  /** SHA-256 of the journal's last line in hex: the run's digest. */
  readonly head: string;
  readonly note: string | null;
  /** Some process works on it just now. */
  readonly isHeld: boolean;
}

/** What a journal's events amount to: the pinned pipeline, its plan, and where the run stands. */
export function restore(run: RunId, folder: string, events: readonly Recorded[]): StoredRun {
  const [started] = events;
  if (started?.type !== 'runStarted') {
    throw new Refusal(
      `The run \`${run}\` was never started: its journal is empty.`,
      `Start a new run, and delete ${folder}.`,
    );
  }
  const { pipeline: pinned, inputs, agents } = started;
  const plan = planOf(unpin(pinned), { inputs, agents });
  return { run, folder, events, started, pinned, plan, state: fold(plan, events) };
}

/** A run to look at; nothing is locked or changed. */
export async function readRun(store: string, run: RunId): Promise<SeenRun> {
  const folder = runFolder(store, run);
  const { events, head, note } = readJournal(journalFile(folder));
  return { ...restore(run, folder, events), head, note, isHeld: await isLocked(folder) };
}

/** The newest run. Throws `Refusal` if there is none. */
export async function newestRun(store: string): Promise<RunId> {
  const [newest] = await listRuns(store);
  if (newest !== undefined) return newest.run;
  throw new Refusal('There are no runs here.', 'Start one: `phasegate run FILE`.');
}

/** The run of that name. Throws `Refusal` naming the nearest if there is none. */
export async function findRun(store: string, name: string): Promise<RunId> {
  const runs = (await listRuns(store)).map(({ run }) => run);
  const id = runId(name);
  if (id !== null && runs.includes(id)) return id;
  const hint = suggest(name, runs) ?? '`phasegate list` shows the runs of this repository.';
  throw new Refusal(`There is no run \`${name}\` here.`, hint);
}

const RESUMABLE: readonly Outcome[] = ['waiting', 'blocked', 'over-budget', 'failed', 'cancelled'];

/** The newest run that did not come to its end. Throws `Refusal` if there is none. */
export async function newestResumable(store: string): Promise<RunId> {
  for (const { run, folder } of await listRuns(store)) {
    const last = readJournal(journalFile(folder)).events.at(-1);
    if (last === undefined) continue;
    if (last.type !== 'runFinished' || RESUMABLE.includes(last.outcome)) return run;
  }
  throw new Refusal('There is no run to go on with.', 'Start one: `phasegate run FILE`.');
}
