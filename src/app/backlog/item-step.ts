import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import { answerText } from '../../core/backlog/item/answer.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { TRIAGE_RUN } from '../../core/backlog/own-pipeline.ts';
import { isBegunElsewhere, lastQuestion } from '../../core/backlog/schedule/restart.ts';
import type { ScheduledAction } from '../../core/backlog/schedule/schedule.ts';
import type { Config } from '../../core/config/config.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import { readJournal } from '../../engine/journal-text.ts';
import type { SharedBudget } from '../../engine/shared-budget.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { hasBegun } from '../stored/stored.ts';
import type { Platform } from '../wiring/platform.ts';
import { isRunHere, type PlannedRestart } from './begun-elsewhere.ts';
import { type Driver, type ItemStep, newRunOf } from './item-run.ts';
import type { Pipelines } from './pipelines.ts';
import type { TriagePipeline } from './triage-pipeline.ts';

export type WorkAction = Exclude<ScheduledAction, { readonly action: 'promote' }>;

export interface StepContext {
  readonly root: string;
  readonly platform: Platform;
  readonly driver: Driver;
  readonly config: Config;
  readonly place: RepositoryPlace;
  readonly pipelines: Pipelines;
  readonly triage: TriagePipeline | null;
}

export interface StepRequest {
  readonly item: Item;
  readonly start: WorkAction;
  /** All items, among which triage looks for duplicates. */
  readonly all: Iterable<Item>;
  /** How the item is restarted here if its run is on another machine. */
  readonly restart: PlannedRestart | null;
  readonly budgetPool: SharedBudget;
}

/** The run, pipeline and inputs for the next phase of the item, or for its triage. */
export function stepFor(at: StepContext, request: StepRequest): ItemStep {
  const { root, place, platform, driver, pipelines, triage, config } = at;
  const { item, start, all, budgetPool } = request;
  const { deliver } = config;
  const shared = { root, place, platform, driver, item, deliver, budgetPool };
  if (start.action === 'run') {
    const isElsewhere = isBegunElsewhere(item, isRunHere(place.store));
    const restart = isElsewhere ? request.restart : null;
    const begun = isElsewhere ? null : runId(item.work.run ?? '');
    const run = begun ?? newRunOf(place.store, item, '');
    const inputs = { task: [item.title, item.description ?? ''].join('\n\n').trim() };
    const file = pipelines.of(item)?.file ?? pipelines.fallback.file;
    const { phase } = start;
    return { ...shared, kind: 'work', run, file, text: null, inputs, phase, restart };
  }
  if (triage === null) throw new Error('no pipeline for triage');
  const inputs = { others: othersText(item, all) };
  const run = triageRunOf(place.store, item);
  return { ...shared, kind: 'triage', run, ...triage, inputs, phase: 'triage', restart: null };
}

/** A new run does not know the question of the earlier run, so the question is sent with the answer. */
export function withQuestion(step: ItemStep, events: Parameters<typeof lastQuestion>[0]): ItemStep {
  const { item, restart } = step;
  const question = lastQuestion(events);
  if (restart === null || question === null) return step;
  const notes = answerText(question.text, item.notes ?? '');
  const reached = question.phase ?? restart.restart.reached;
  const asked = { ...restart, restart: { ...restart.restart, reached } };
  return { ...step, restart: asked, item: { ...item, notes } };
}

/**
 * The item's triage run, unless that is on another machine, or failed: a triage leaves no change to go on from, so it begins again with
 * the agent, the prompt and the commit of now.
 */
function triageRunOf(store: string, item: Item): RunId {
  const run = runId(item.work.triage ?? '');
  if (run === null) return newRunOf(store, item, TRIAGE_RUN);
  const isUsable = hasBegun(store, run) ? !hasFailed(store, run) : (item.work.seen[run] ?? 0) === 0;
  return isUsable ? run : newRunOf(store, item, TRIAGE_RUN);
}

function hasFailed(store: string, run: RunId): boolean {
  const { events } = readJournal(journalFile(runFolder(store, run)));
  const finished = events.findLast((event) => event.type === 'runFinished');
  return finished?.type === 'runFinished' && finished.outcome === 'failed';
}

const MAX_OTHER_ITEMS = 200;

/** Possible duplicates of the item: one id and title per line. */
function othersText(item: Item, all: Iterable<Item>): string {
  return [...all]
    .filter(({ id, status }) => id !== item.id && status !== 'done')
    .slice(0, MAX_OTHER_ITEMS)
    .map(({ id, title }) => `${id}: ${title}`)
    .join('\n');
}
