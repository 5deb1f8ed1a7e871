import { existsSync } from 'node:fs';
import { journalFile, listRuns, runFolder } from '../../checkpoints/directory.ts';
import { isLocked } from '../../checkpoints/lock.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import { errorText } from '../../core/lib/error-text.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { resolveInputs } from '../../core/pipeline/inputs.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type {
  AttemptSpending,
  JournalEvent,
  PinnedPipeline,
  RunResumed,
  RunStarted,
} from '../../core/run/event.ts';
import { used } from '../../core/run/evolve/account.ts';
import type { Outcome } from '../../core/run/outcome.ts';
import { type PlanFrom, replayed } from '../../core/run/replay.ts';
import type { RunState } from '../../core/run/state.ts';
import { clockText } from '../../core/text/duration-text.ts';
import { oneLine } from '../../core/text/line.ts';
import { readJournal, readLastEvent } from '../../engine/journal-text.ts';
import { publishedBranch } from '../../git/publish/published.ts';
import { Refusal } from '../../ports.ts';
import { unpin } from './pipeline-file.ts';
import { planOf } from './plan-of.ts';
import { asPublished } from './published.ts';
import { recovered } from './recovered.ts';

/** A run according to its journal. */
export interface StoredRun {
  readonly run: RunId;
  readonly folder: string;
  readonly events: readonly JournalEvent[];
  readonly started: RunStarted;
  readonly pinned: PinnedPipeline;
  readonly plan: Plan;
  /** The plan of each text that the run has had, including the current one. */
  readonly plans: readonly PlanFrom[];
  readonly state: RunState;
}

/** A run that is read only; its state has the branches that are published. */
export interface SeenRun extends StoredRun {
  /** SHA-256 of the journal's last line in hex: the run's digest. */
  readonly head: string;
  readonly note: string | null;
  /** Whether a process works on the run now. */
  readonly isHeld: boolean;
  /** What attempts used whose process died, as far as they reported it. The state has it; a resume records it. */
  readonly unrecorded: readonly AttemptSpending[];
}

/** Whether the run has ended or waits, or its process died. */
export const isAtRest = ({ state, isHeld }: SeenRun): boolean => state.finished !== null || !isHeld;

/** What a journal amounts to: the pinned pipeline, its plan, and the run's state. */
export function restore(run: RunId, folder: string, events: readonly JournalEvent[]): StoredRun {
  const [started] = events;
  if (started?.type !== 'runStarted') {
    throw new Refusal(
      `The run \`${run}\` was never started: its journal is empty.`,
      `Start a new run, and delete ${folder}.`,
    );
  }
  try {
    return { run, folder, events, started, ...folded(started, events) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw notFitting(run, error);
  }
}

/** A journal with a valid hash chain may still be forged: its events may name phases that its pipeline does not have. */
function notFitting(run: RunId, error: unknown): Refusal {
  const why = errorText(error);
  return new Refusal(
    `The journal of the run \`${run}\` does not match its pipeline: ${why}.`,
    'The journal was changed after it was written, or another release wrote it. Start a new run.',
    { cause: error },
  );
}

/** A resume may have accepted another text of the pipeline; earlier events are folded with the earlier text. */
function folded(started: RunStarted, events: readonly JournalEvent[]) {
  const plans = plansOf(started, events);
  const pinned = events.findLast(isAccepting)?.pipeline ?? started.pipeline;
  return { pinned, plans, ...underway(events, replayed(events, plans)) };
}

/**
 * Who decides on a waiting run or answers it continues it, too. A journal that ends with the decision is that of a run at work, or
 * of one whose process was killed: it does not wait any more.
 */
function underway<R extends { readonly state: RunState }>(
  events: readonly JournalEvent[],
  run: R,
): R {
  if (run.state.finished === null || events.at(-1)?.type === 'runFinished') return run;
  return { ...run, state: { ...run.state, finished: null } };
}

function plansOf(started: RunStarted, events: readonly JournalEvent[]): readonly PlanFrom[] {
  const { inputs, agents, pipeline } = started;
  const later = events.filter(isAccepting).map(({ seq, pipeline: text }) => ({
    seq,
    plan: planOf(unpin(text), { inputs: inputsFor(text, inputs), agents }),
  }));
  return [{ seq: 1, plan: planOf(unpin(pipeline), { inputs, agents }) }, ...later];
}

type AcceptingResume = JournalEvent<RunResumed & { readonly pipeline: PinnedPipeline }>;

const isAccepting = (event: JournalEvent): event is AcceptingResume =>
  event.type === 'runResumed' && event.pipeline !== null;

/** The run's inputs that this text of the pipeline declares; new ones have their defaults. */
export function inputsFor(pinned: PinnedPipeline, inputs: JsonObject): JsonObject {
  const { file } = unpin(pinned);
  const declared = Object.keys(file.inputs ?? {});
  const kept = Object.entries(inputs).filter(
    ([name, value]) => declared.includes(name) && value !== null,
  );
  return resolveInputs(file, Object.fromEntries(kept)).inputs;
}

/** Reads a run without locking or changing it. */
export async function readRun(store: string, run: RunId): Promise<SeenRun> {
  const folder = runFolder(store, run);
  const { events, head, note } = readJournal(journalFile(folder));
  const stored = restore(run, folder, events);
  const isHeld = await isLocked(folder);
  const unrecorded = isHeld ? [] : recovered(stored);
  const state = asPublished(folder, withUsed(stored, unrecorded));
  return { ...stored, state, head, note, isHeld, unrecorded };
}

/** How a run ended whose journal has no event after its end, and `null` for others. The plan and the state are not built for it. */
export async function readEnd(
  store: string,
  run: RunId,
): Promise<(Pick<SeenRun, 'run' | 'folder' | 'isHeld'> & { readonly outcome: Outcome }) | null> {
  const folder = runFolder(store, run);
  const last = readLastEvent(journalFile(folder));
  if (last?.type !== 'runFinished') return null;
  return { run, folder, outcome: last.outcome, isHeld: await isLocked(folder) };
}

const withUsed = ({ plan, state }: StoredRun, unrecorded: SeenRun['unrecorded']): RunState =>
  unrecorded.reduce<RunState>((now, one) => used(plan, now, one), state);

/** Whether files of a run of that name are on the disk. */
export function hasBegun(store: string, run: RunId): boolean {
  const journal = journalFile(runFolder(store, run));
  return existsSync(journal) && readJournal(journal).events.length > 0;
}

/** The newest run: the one that was started last. Throws `Refusal` if there is none. */
export async function newestRun(store: string): Promise<RunId> {
  const [newest] = await listRuns(store);
  if (newest !== undefined) return newest.run;
  throw new Refusal('This repository has no runs.', 'Start a run: `phasegate run FILE`.');
}

/**
 * Finds a run by its name, by the id of its backlog item, by a unique prefix, or by its branch. Throws `Refusal` with the candidates, or with
 * the most similar names.
 */
export async function findRun(store: string, name: string): Promise<RunId> {
  const runs = (await listRuns(store)).map(({ run }) => run);
  const id = runId(name);
  if (id !== null && runs.includes(id)) return id;
  const ofItem = runs.filter((run) => isOfItem(store, run, name));
  // The item's work run, or its triage run before there is any.
  const newest = ofItem.find((run) => !run.includes('-triage')) ?? ofItem[0];
  if (newest !== undefined) return newest;
  const meant = begunBy(name, runs);
  const [only, ...more] = meant;
  if (only !== undefined && more.length === 0) return only;
  if (only !== undefined)
    throw new SeveralRuns(
      name,
      meant.map((run) => lineOf(store, run)),
    );
  const ofBranch = runOfBranch(store, name, runs);
  if (ofBranch !== null) return ofBranch;
  const near = suggest(name, runs) ?? '';
  throw new UnknownRun(name, near.startsWith('Did you mean') ? near : runsNamed(store, runs));
}

/** No run has that name or beginning. */
export class UnknownRun extends Refusal {
  constructor(name: string, hint: string) {
    super(`No run \`${name}\` found in this repository.`, hint);
  }
}

/** Most runs that a hint names. */
const MAX_HINTED = 5;

/** The newest runs with their pipelines. */
function runsNamed(store: string, runs: readonly RunId[]): string {
  const named = runs.slice(0, MAX_HINTED).map((run) => `\`${run}\`${ofPipeline(store, run)}`);
  const which = runs.length === 1 ? 'The only run is' : 'The runs started last are';
  const list = named.length === 0 ? '' : `${which} ${named.join(', ')}. `;
  return `${list}\`phasegate list\` shows the runs of this repository.`;
}

/** A run in a list of candidates. */
function lineOf(store: string, run: RunId): string {
  const [started] = readJournal(journalFile(runFolder(store, run))).events;
  if (started?.type !== 'runStarted') return `  ${run}`;
  return `  ${run}  ${oneLine(started.pipeline.name)}, started ${clockText(started.at)}`;
}

/** The run whose work is on that branch, as every screen names it; `null`: none. */
function runOfBranch(store: string, name: string, runs: readonly RunId[]): RunId | null {
  const branch = name.replace(/^refs\/heads\//, '');
  // The name of a run's branch holds that of the run, so other journals need not be read.
  for (const run of runs.filter((one) => branch.includes(one))) {
    const folder = runFolder(store, run);
    const [started] = readJournal(journalFile(folder)).events;
    if (started?.type !== 'runStarted') continue;
    if (branch === (publishedBranch(folder) ?? started.branch) || branch === started.branch)
      return run;
  }
  return null;
}

function ofPipeline(store: string, run: RunId): string {
  const [started] = readJournal(journalFile(runFolder(store, run))).events;
  return started?.type === 'runStarted' ? ` (${oneLine(started.pipeline.name)})` : '';
}

/** The beginning of an id that is not unique. */
export class SeveralRuns extends Refusal {
  constructor(name: string, lines: readonly string[]) {
    super([`\`${name}\` matches several runs:`, ...lines].join('\n'), 'Type more of the id.');
  }
}

/** Run names of an item begin with its id in lower case, so journals of others need not be read. */
function isOfItem(store: string, run: RunId, name: string): boolean {
  const id = name.toLowerCase();
  if (!run.startsWith(id.replace(/[^a-z0-9]+/g, '-').slice(0, 40))) return false;
  const [started] = readJournal(journalFile(runFolder(store, run))).events;
  const item = started?.type === 'runStarted' ? started.item.id : null;
  return typeof item === 'string' && item.toLowerCase() === id;
}

/** Also matches without the prefix of item ids. */
function begunBy(name: string, runs: readonly RunId[]): readonly RunId[] {
  const start = name.toLowerCase();
  if (start === '') return [];
  return runs.filter(
    (run) => run.startsWith(start) || run.slice(run.indexOf('-') + 1).startsWith(start),
  );
}
