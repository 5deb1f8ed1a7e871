import { join } from 'node:path';
import { runFolder } from '../../checkpoints/directory.ts';
import { isLocked } from '../../checkpoints/lock.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import type { ManyRepository } from '../../core/many/session.ts';
import { withRoot } from '../../core/many/with-root.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';
import { isFinal } from '../../core/run/outcome.ts';
import { phaseState } from '../../core/run/state.ts';
import type { ManyRow } from '../../core/text/terminal/many-table.ts';
import { Refusal } from '../../ports.ts';
import { unlessRefused } from '../../system/unless-refused.ts';
import { freshClone, newestCommit } from '../repositories/clone.ts';
import { AS_IT_IS } from '../run/as-it-is.ts';
import { continueRun } from '../run/continue.ts';
import type { Report, ReporterFor } from '../run/report.ts';
import type { AdvanceSettings } from '../run/session.ts';
import { startRun } from '../run/start.ts';
import { stopOnSignals } from '../run/stop.ts';
import { InvalidPipeline } from '../stored/pipeline-file.ts';
import { findPlace } from '../stored/place.ts';
import { hasBegun, readRun } from '../stored/stored.ts';
import { localPlatform } from '../wiring/platform.ts';
import { runStanding } from './run-standing.ts';

export interface RunManyOptions {
  readonly repositories: readonly ManyRepository[];
  readonly pinned: PinnedPipeline;
  readonly inputs: JsonObject;
  /** `name=use[:argument]` */
  readonly agents: readonly string[];
  /** Limit of each run in USD; `null`: the pipeline's own. */
  readonly budgetUsd: number | null;
  readonly maxParallel: number;
  readonly settingsFor: (plan: Plan) => AdvanceSettings;
  readonly reporterFor: (repository: ManyRepository) => ReporterFor;
  /** The repository with a new run in place of its earlier one. */
  readonly renew: (repository: ManyRepository) => ManyRepository;
  readonly onNote: (repository: ManyRepository, note: string) => void;
}

/**
 * Runs the pipeline in each repository, a limited number at a time, each in its own clone. Ended runs stay as they are,
 * interrupted ones are resumed, one that failed on an old commit restarts, and an error in one repository becomes its row. Rows are in the order of the repositories.
 */
export async function runMany(many: RunManyOptions): Promise<readonly ManyRow[]> {
  using stop = stopOnSignals();
  const { signal } = stop.controller;
  const rows = new Map<ManyRepository, ManyRow>();
  const left = many.repositories.values();
  const work = async (): Promise<void> => {
    for (const repository of left)
      rows.set(repository, signal.aborted ? stopped(repository) : await rowFor(many, repository));
  };
  await Promise.all(Array.from({ length: many.maxParallel }, work));
  return many.repositories.flatMap((repository) => rows.get(repository) ?? []);
}

async function rowFor(many: RunManyOptions, repository: ManyRepository): Promise<ManyRow> {
  try {
    return await runIn(many, repository);
  } catch (error) {
    if (error instanceof InvalidPipeline)
      return notBegun(repository, 'the pipeline has errors in this repository');
    if (error instanceof Refusal)
      return notBegun(repository, `${withFullStop(error.message)} ${error.remedy}`);
    // A bug in one repository does not stop the others.
    return notBegun(
      repository,
      error instanceof Error ? (error.stack ?? error.message) : `${error}`,
    );
  }
}

async function runIn(many: RunManyOptions, repository: ManyRepository): Promise<ManyRow> {
  const { folder, run } = repository;
  const store = join(folder, '.phasegate');
  if (hasBegun(store, run)) {
    if (await isLocked(runFolder(store, run))) return lockedRow(repository);
    return continueIn(many, repository, store);
  }
  return beginIn(many, repository);
}

async function beginIn(many: RunManyOptions, repository: ManyRepository): Promise<ManyRow> {
  const { folder, run, address } = repository;
  await freshClone(address, folder);
  await noteChanges(many, repository);
  const { pinned, inputs, agents, budgetUsd, settingsFor } = many;
  const request = {
    root: folder,
    place: null,
    platform: localPlatform(),
    file: join(folder, pinned.file),
    text: { text: pinned.text, files: pinned.files },
    inputs,
    spare: [],
    run,
    agents,
    github: {},
    item: {},
    budgetUsd,
    known: [],
    stores: [],
    settingsFor,
  };
  return manyRowOf(repository, await startRun(request, many.reporterFor(repository)));
}

async function continueIn(
  many: RunManyOptions,
  repository: ManyRepository,
  store: string,
): Promise<ManyRow> {
  const { folder, run } = repository;
  const { plan, state } = await readRun(store, run);
  if (isFinal(state.finished?.outcome)) return manyRowOf(repository, { plan, state });
  if (await isFromOldCommit(repository, { plan, state })) {
    const renewed = many.renew(repository);
    many.onNote(
      repository,
      `the run ${run} failed, and the default branch has new commits since: the run ${renewed.run} begins there. To continue the old one instead: phasegate resume ${run}`,
    );
    return beginIn(many, renewed);
  }
  const request = {
    root: folder,
    platform: localPlatform(),
    run,
    ...AS_IT_IS,
    settingsFor: many.settingsFor,
    initialEvents: async () => [],
  };
  return manyRowOf(repository, await continueRun(request, many.reporterFor(repository)));
}

/** Whether the run failed before any delivery was due, and began at a commit that is no longer the newest. */
async function isFromOldCommit(
  { address, folder }: ManyRepository,
  { plan, state }: Pick<Report, 'plan' | 'state'>,
): Promise<boolean> {
  const isDelivering = plan.phases.some(
    ({ kind, index }) =>
      kind === 'deliver' && phaseState(plan, state, index).standing.status === 'failed',
  );
  if (state.finished?.outcome !== 'failed' || isDelivering || state.delivered > 0) return false;
  // A run can be resumed while its repository cannot be reached.
  const newest = await unlessRefused(() => newestCommit(address, folder));
  return newest !== null && newest !== state.base;
}

const withFullStop = (text: string): string => (/[.!?…]\s*$/.test(text) ? text : `${text}.`);

export const isAtItsEnd = ({ standing }: ManyRow): boolean => isFinal(standing);

/** Uncommitted changes are not part of a clone, and a person may not expect that. */
async function noteChanges({ onNote }: RunManyOptions, repository: ManyRepository): Promise<void> {
  if (!repository.address.startsWith('/')) return;
  const { repository: theirs } = await findPlace(repository.address);
  const dirty = await theirs.isDirty();
  if (dirty.length === 0) return;
  onNote(
    repository,
    dirty.length === 1
      ? `1 change in ${repository.address} is not committed, so it is not part of the run`
      : `${dirty.length} changes in ${repository.address} are not committed, so they are not part of the run`,
  );
}

function manyRowOf(
  { name, run, folder }: ManyRepository,
  { plan, state }: Pick<Report, 'plan' | 'state'>,
): ManyRow {
  const { note, ...standing } = runStanding({ plan, state });
  return { repository: name, run, ...standing, note: withRoot(note, { run, folder }), folder };
}

const nothing = (standing: 'not-begun' | 'held' | 'stopped', note: string) =>
  ({ standing, note, costUsd: null }) as const;

const notBegun = ({ name: repository, run, folder }: ManyRepository, why: string): ManyRow => ({
  repository,
  run: hasBegun(join(folder, '.phasegate'), run) ? run : null,
  folder,
  ...nothing('not-begun', why),
});

const lockedRow = ({ name: repository, run, folder }: ManyRepository): ManyRow => ({
  repository,
  run,
  folder,
  ...nothing('held', 'another process is working on it'),
});

const stopped = ({ name: repository, run, folder }: ManyRepository): ManyRow => ({
  repository,
  run: hasBegun(join(folder, '.phasegate'), run) ? run : null,
  folder,
  ...nothing('stopped', 'not started, because this process was stopped'),
});
