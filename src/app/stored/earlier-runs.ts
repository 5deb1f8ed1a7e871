import { listRuns } from '../../checkpoints/directory.ts';
import type { Pipeline } from '../../core/pipeline/parse.ts';
import { unlessRefused } from '../../system/unless-refused.ts';
import { findPlace } from './place.ts';
import { readRun, type SeenRun } from './stored.ts';

/** Limit of the runs that a forecast is based on, and of the runs that are searched for them. */
const MAX_RUNS = 20;
const MAX_READ_RUNS = 200;

/**
 * The newest readable runs of the pipeline; empty if there is no repository. Commands that need the runs report what is unreadable.
 */
export async function earlierRuns(root: string, pipeline: Pipeline): Promise<readonly SeenRun[]> {
  const store = await unlessRefused(async () => (await findPlace(root)).store);
  if (store === null) return [];
  const found: SeenRun[] = [];
  const listed = (await unlessRefused(() => listRuns(store))) ?? [];
  for (const { run } of listed.slice(0, MAX_READ_RUNS)) {
    const seen = await unlessRefused(() => readRun(store, run));
    if (seen !== null && isRunOfPipeline(seen, pipeline)) found.push(seen);
    if (found.length >= MAX_RUNS) break;
  }
  return found;
}

function isRunOfPipeline({ pinned }: SeenRun, { path, file }: Pipeline): boolean {
  return pinned.name === file.name && pinned.file === path;
}
