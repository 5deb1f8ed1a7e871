import { existsSync } from 'node:fs';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import type { ItemRunUpdate } from '../../core/backlog/after-run.ts';
import { heardIn, isStillTold } from '../../core/backlog/heard.ts';
import { carriesNotes } from '../../core/backlog/item/answer.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { runBase } from '../../core/backlog/own-pipeline.ts';
import { providerStops } from '../../core/backlog/provider-stops.ts';
import { OWN_AUTHOR } from '../../core/change/own-author.ts';
import type { Config } from '../../core/config/config.ts';
import { type PhaseId, phaseId, type RunId, runId } from '../../core/lib/brands.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { phaseIndex, withoutNumbers } from '../../core/plan/legs.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { reportsByOutputs } from '../../core/plan/reports.ts';
import { phaseLeftToOthers } from '../../core/run/decide/together.ts';
import { PASSED_OVER, type RunEvent } from '../../core/run/event.ts';
import { skippedBy } from '../../core/run/passed-over.ts';
import { isAgentUnusable } from '../../core/run/reason.ts';
import { openGates, whyOf } from '../../core/run/show/open-gates.ts';
import { errorOf, type RunError } from '../../core/run/show/report-json.ts';
import { reworkBefore } from '../../core/run/show/rework-before.ts';
import { phaseState, type RunState } from '../../core/run/state.ts';
import { readJournal } from '../../engine/journal-text.ts';
import type { SharedBudget } from '../../engine/shared-budget.ts';
import { Refusal } from '../../ports.ts';
import { silentReporter } from '../../report/silent.ts';
import { AS_IT_IS } from '../run/as-it-is.ts';
import { type ContinueRequest, continueRun } from '../run/continue.ts';
import type { Report, ReporterFor } from '../run/report.ts';
import type { AdvanceSettings } from '../run/session.ts';
import { startRun } from '../run/start.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { hasBegun } from '../stored/stored.ts';
import type { Platform } from '../wiring/platform.ts';
import { knownOf, type PlannedRestart, startingPointOf } from './begun-elsewhere.ts';

/** How the runs of items are resumed: on a machine, or in a job. */
export interface Driver {
  /** Shows and records the events of a run. */
  readonly follow: (
    run: RunId,
    work: (reporterFor: ReporterFor) => Promise<Report>,
  ) => Promise<Report>;
  /** Whether deliveries are made here. */
  readonly delivers: boolean;
}

/** On a person's machine. */
export const LOCAL_DRIVER: Driver = {
  follow: (_run, work) => work(async () => silentReporter),
  delivers: true,
};

/** One unit of work on an item: a phase of its pipeline, or its triage. */
export interface ItemStep {
  readonly root: string;
  readonly place: RepositoryPlace;
  readonly platform: Platform;
  readonly driver: Driver;
  readonly item: Item;
  readonly kind: ItemRunUpdate['kind'];
  readonly run: RunId;
  readonly file: string;
  /** Replaces the text of the file; `null`: the file's own. */
  readonly text: string | null;
  readonly inputs: JsonObject;
  /** The only phase that may be started. */
  readonly phase: string;
  /** `one`: the change is delivered together with those of other items. */
  readonly deliver: Config['deliver'];
  /** Set if the earlier run is on another machine; `null` otherwise. */
  readonly restart: PlannedRestart | null;
  /** What the whole session may spend; `null`: no limit. */
  readonly budgetPool: SharedBudget | null;
  /** Whether a provider has failed it in this session, and is asked once more. */
  readonly sameSession?: boolean;
}

/** Carries out the step in the item's own run, and returns the result. */
export async function takeStep(step: ItemStep): Promise<ItemRunUpdate> {
  return ranOf(step, await carriedOut(step));
}

async function carriedOut(step: ItemStep): Promise<Report> {
  const notes = notesBeside(step);
  // A run must exist before notes can be added to it: it is begun first, and waits.
  if (!hasBegun(step.place.store, step.run)) {
    const begun = await startItemRun(step, notes === null ? 'work' : 'wait');
    if (notes === null) return begun;
  }
  return resumeItemRun(step, { mode: 'work', initialEvents: notesFor(step) });
}

/** The notes that the run does not have from its beginning. */
function notesBeside({ item: { notes, messages }, place, run, restart }: ItemStep): string | null {
  if (notes === null || hasBegun(place.store, run) || restart !== null) return notes;
  return messages.some(({ text }) => carriesNotes(text, notes)) ? null : notes;
}

/** Marks phases as done because a person said so; starts nothing. */
export async function passPhases(
  step: ItemStep,
  phases: readonly string[],
): Promise<ItemRunUpdate> {
  // A failed phase must be pending again before it can be skipped.
  if (hasBegun(step.place.store, step.run))
    await resumeItemRun(step, { mode: 'wait', initialEvents: async () => [] });
  else await startItemRun(step, 'wait');
  const { actor } = step.platform;
  const say = async () =>
    phases.map((phase): RunEvent => {
      const summary = skippedBy(actor);
      return {
        type: 'phaseReused',
        phase: phaseId(phase),
        from: step.run,
        summary,
        ...PASSED_OVER,
        passed: 'skipped',
      };
    });
  return ranOf(step, await resumeItemRun(step, { mode: 'wait', initialEvents: say }));
}

async function startItemRun(step: ItemStep, mode: 'work' | 'wait'): Promise<Report> {
  const { root, place, driver, file, text, inputs, run, restart } = step;
  const known = restart === null ? [] : await knownOf(place, restart, run);
  const start = restart === null ? null : startingPointOf(place, restart);
  const platform = start === null ? step.platform : { ...step.platform, start };
  const request = {
    root,
    place: null,
    platform,
    file,
    text: text === null ? null : { text, files: null },
    inputs,
    spare: ['task'],
    run,
    agents: [],
    github: platform.origin,
    item: contextOf(step),
    budgetUsd: null,
    known,
    stores: [],
    settingsFor: () => itemSettings(step, mode),
  };
  return driver.follow(run, (reporterFor) => startRun(request, reporterFor));
}

interface ItemResumption {
  readonly mode: 'work' | 'wait';
  readonly initialEvents: ContinueRequest['initialEvents'];
}

function resumeItemRun(step: ItemStep, { mode, initialEvents }: ItemResumption): Promise<Report> {
  const { root, platform, driver, run, sameSession = false } = step;
  const settingsFor = () => itemSettings(step, mode);
  const request = { root, platform, run, ...AS_IT_IS, settingsFor, initialEvents, sameSession };
  return driver.follow(run, (reporterFor) => continueRun(request, reporterFor));
}

/** The person's notes go into the prompt of the agent that runs next. Until it begins, they stay with the item. */
function notesFor({
  item: { notes },
  platform,
  phase,
  restart,
}: ItemStep): ContinueRequest['initialEvents'] {
  return async ({ plan, state, events }) => {
    if (notes === null) return [];
    const { actor } = platform;
    const names = new Set([restart?.restart.reached ?? phase, phase]);
    const ids = new Set([...names].flatMap((name) => recipients(plan, state, name)));
    return [...ids]
      .map((id) => ({ type: 'answerGiven', phase: id, answer: notes, actor }) as const)
      .filter((told) => !isStillTold(events, told));
  };
}

/** The phase that asked, else the agent's phase of that name, which may have several legs. */
function recipients(plan: Plan, state: RunState, name: string): readonly PhaseId[] {
  const asked = state.finished?.phase ?? null;
  const index = asked === null ? undefined : phaseIndex(plan, asked);
  const isBlocked =
    index !== undefined && phaseState(plan, state, index).standing.status === 'blocked';
  if (asked !== null && isBlocked && withoutNumbers(asked) === name) return [asked];
  const agents = plan.phases.filter(({ kind }) => kind === 'agent').map(({ id }) => id);
  const own = phaseId(name);
  if (phaseIndex(plan, own) !== undefined) return agents.filter((id) => id === own);
  return agents.filter((id) => withoutNumbers(id) === name);
}

/** The run has its own workspace in a job, too, so that several items can be worked on at once. */
export function itemSettings(
  { phase, driver, budgetPool }: Pick<ItemStep, 'phase' | 'driver' | 'budgetPool'>,
  mode: 'work' | 'wait',
): AdvanceSettings {
  const work = mode === 'work';
  const may = { work, deliver: work && driver.delivers, open: work };
  return {
    limits: { concurrency: 4, may, until: null, only: phaseId(phase), slots: false },
    budgetPool,
    isOnlyRun: false,
    ownFolder: true,
    approve: false,
    author: OWN_AUTHOR,
    tape: { mode: 'none' },
    reuse: true,
  };
}

/** The run's state, and the events that are new to its item. */
export function ranOf(
  { kind, run, item }: Pick<ItemStep, 'kind' | 'run' | 'item'>,
  { plan, state, folder }: Pick<Report, 'plan' | 'state' | 'folder'>,
): ItemRunUpdate {
  const known = item.work.seen[run] ?? 0;
  const { events } = readJournal(journalFile(folder));
  const more = events.filter(({ seq }) => seq > known);
  return {
    ...{ kind, run, events: more, providerStops: providerStops(events) },
    heard: heardIn(events, known),
    ...standingOf({ plan, state }),
  };
}

/** Where a run that ended or waits leaves its item. */
export function standingOf({
  plan,
  state,
}: Pick<Report, 'plan' | 'state'>): Omit<
  ItemRunUpdate,
  'kind' | 'run' | 'events' | 'providerStops' | 'heard'
> {
  const { finished } = state;
  if (finished === null) throw new Error(`the run ${state.run} has not ended`);
  const index = finished.phase === null ? undefined : phaseIndex(plan, finished.phase);
  const standing = index === undefined ? null : phaseState(plan, state, index).standing;
  const isAtGate = standing?.status === 'waiting';
  const asked = standing?.status === 'blocked' ? standing.question : null;
  const gates = openGates(plan, state).map((gate) => gateText(gate.id, whyOf(plan, state, gate)));
  const gate = isAtGate ? gates.join('; ') : null;
  const error = errorOf(plan, state);
  const rework = finished.outcome === 'failed' ? reworkBefore(plan, state) : null;
  const after = rework === null ? '' : ` after \`${rework.from}\` sent it back`;
  const failed = error === null ? null : failureText(error, after);
  return {
    finished,
    why: asked ?? gate ?? failed ?? finished.outcome,
    reporters: new Set(plan.phases.filter(reportsByOutputs).map(({ id }) => id)),
    isAtGate,
    awaitsOthers: phaseLeftToOthers(plan, state) !== null,
    commit: state.head === state.base ? null : state.head,
    branch: state.head === state.base ? null : state.branch,
    pullRequest: state.pullRequest?.url ?? null,
  };
}

const gateText = (id: string, why: string): string => `gate \`${id}\`: ${why}`;

function failureText({ phase, code, message, remedy }: RunError, after: string): string {
  const about = phase === null ? 'the run' : `\`${phase}\``;
  if (code === 'over-budget') return `${about} ${message}`;
  if (code === 'rejected') return `${about} was ${message}`;
  const failed = `${about} failed (${code})${after}: ${message}`;
  // Another try has the same end until the person has acted.
  return isAgentUnusable(code) ? `${failed}. ${remedy}` : failed;
}

/** The context `item` for expressions; it also says whether the delivery is left to another run. */
function contextOf({ item, deliver }: ItemStep): JsonObject {
  const { id, title, description, tags, assessment, pipeline, origin, messages } = item;
  const words = { id, title, description: description ?? '', tags, ...assessment };
  return {
    ...{ ...words, pipeline, origin },
    ...(deliver === 'one' ? { deliver } : {}),
    ...(messages.length === 0 ? {} : { messages: messages.map((one) => ({ ...one })) }),
  };
}

/** The name of a new run of the item: the first that no run of the item has had on any machine, and that no run here has. */
export function newRunOf(store: string, item: Item, suffix: string): RunId {
  for (const run of runNames(item, suffix)) if (!existsSync(runFolder(store, run))) return run;
  throw new Error('names do not end');
}

/** Candidate names for the next run of the item, in order of preference. */
export function* runNames({ id, work }: Item, suffix: string): Generator<RunId> {
  const base = `${runBase(id)}${suffix}`;
  for (let number = 1; ; number += 1) {
    const run = runId(number === 1 ? base : `${base}-${number}`);
    if (run === null)
      throw new Refusal(
        `The item id \`${id}\` cannot be used as a run id.`,
        'Give the item an id of letters and digits.',
      );
    if (work.seen[run] === undefined) yield run;
  }
}
