import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { isBegunElsewhere, type Restart, restartOf } from '../../core/backlog/schedule/restart.ts';
import { phaseId, type RunId, runId } from '../../core/lib/brands.ts';
import { pipelinePaths } from '../../core/plan/protected.ts';
import { PASSED_OVER, type RunEvent } from '../../core/run/event.ts';
import { branchOfOrigin, type OriginBranch } from '../../git/branch-of-origin.ts';
import { factsOf } from '../../git/change/facts.ts';
import { openRunnerDirectory } from '../../git/objects/runner-directory.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { pin } from '../stored/pipeline-file.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import type { StartingPoint } from '../wiring/platform.ts';
import type { KnownPipeline, Pipelines } from './pipelines.ts';

/** A restart, with where its new run begins. */
export interface PlannedRestart {
  readonly restart: Restart;
  /** The branch of the earlier run; `null`: what is checked out. */
  readonly branch: OriginBranch | null;
  readonly pipeline: KnownPipeline;
}

/** Whether a run of that name is in the store. */
export const isRunHere =
  (store: string) =>
  (name: string): boolean => {
    const id = runId(name);
    return id !== null && existsSync(journalFile(runFolder(store, id)));
  };

/** How an item whose run is on another machine is restarted here; `null`: its run is here, or the item is at no phase. */
export async function plannedRestart(
  { repository, store }: RepositoryPlace,
  pipelines: Pipelines,
  item: Item,
): Promise<PlannedRestart | null> {
  const known = pipelines.of(item);
  if (known === null || !isBegunElsewhere(item, isRunHere(store))) return null;
  const { shape, leavesOf } = known;
  const { run } = item.work;
  const branch =
    run !== null && hasWriter(known)
      ? await branchOfOrigin(repository, `phasegate/${known.pipeline.file.name}/${run}`)
      : null;
  const restart = restartOf(item, { shape, leavesOf, branch: branch?.branch ?? null });
  if (restart === null) return null;
  return { restart, branch: restart.branch === null ? null : branch, pipeline: known };
}

const hasWriter = ({ shape }: KnownPipeline): boolean => shape.phases.some(({ writer }) => writer);

/** What the new run knows when it begins: the commits of the branch, and the skipped phases. */
export async function knownOf(
  place: RepositoryPlace,
  { restart: { passed }, branch, pipeline }: PlannedRestart,
  run: RunId,
): Promise<readonly RunEvent[]> {
  const summary = 'done earlier, in a run on another machine';
  return [
    ...(branch === null ? [] : [await commitsOf(place, pipeline, branch)]),
    ...passed.map(
      (phase): RunEvent => ({
        type: 'phaseReused',
        phase: phaseId(phase),
        from: run,
        summary,
        ...PASSED_OVER,
        passed: 'elsewhere',
      }),
    ),
  ];
}

export const startingPointOf = (
  { repository }: RepositoryPlace,
  { branch }: PlannedRestart,
): StartingPoint | null =>
  branch === null ? null : { base: branch.base, branch: repository.branch };

async function commitsOf(
  place: RepositoryPlace,
  { pipeline }: KnownPipeline,
  { head, base }: OriginBranch,
): Promise<RunEvent> {
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-restart-'));
  try {
    await using own = await openRunnerDirectory({
      repository: place.repository,
      folder: join(folder, 'git'),
      branch: 'restart',
      commits: [base, head],
      stores: [],
      copies: async () => false,
    });
    const { policy } = pipeline.file;
    const protect = [...(policy?.protect ?? []), ...pipelinePaths(pin(pipeline))];
    const facts = await factsOf({ own, base, commit: head, protect });
    return { type: 'runRebased', from: base, base, commit: head, facts, again: [], verify: [] };
  } finally {
    await removeTree(folder);
  }
}
