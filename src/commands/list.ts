import type { SeenRun } from '../app/stored/stored.ts';
import { listRuns } from '../checkpoints/directory.ts';
import { digestOf, type RunId } from '../core/lib/brands.ts';
import { runJson } from '../core/run/show/report-json.ts';
import { type RunRow, runListLines } from '../core/text/terminal/run-list.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote, printResult, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type Registered, subcommand } from './command.ts';

/** `phasegate list`: the runs of this repository, the newest first. */
export function listCommand(): Registered {
  const command = subcommand('list', 'Show the runs of this repository, the newest first.');
  return { command, act: list, hidden: false };
}

async function list(options: CommonOptions): Promise<number> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { store } = await findPlace(options.root);
  const listed = await listRuns(store);
  const runs = (await Promise.all(listed.map(({ run }) => readable(store, run)))).flat();
  if (options.json) printJson(runs.map(firstFields));
  else
    printResult(runListLines({ rows: runs.map(rowOf), ...surfaceOf(process.stdout) }).join('\n'));
  return 0;
}

/** A damaged run is told of, and does not hide the others. */
async function readable(store: string, run: RunId): Promise<readonly SeenRun[]> {
  const { readRun } = await import('../app/stored/stored.ts');
  try {
    return [await readRun(store, run)];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    printNote(`phasegate: ${error.message}\n  ${error.remedy}`);
    return [];
  }
}

function firstFields({ plan, state, head }: SeenRun) {
  const { phases: _phases, ...fields } = runJson({ plan, state, digest: digestOf(head) });
  return fields;
}

function rowOf({ run, plan, state, isHeld, events }: SeenRun): RunRow {
  return {
    run,
    pipeline: plan.name,
    standing: state.finished?.outcome ?? (isHeld ? 'running' : 'interrupted'),
    phase: state.finished?.phase ?? null,
    startedAt: events[0]?.at ?? '',
    costUsd: state.spent.usd,
  };
}
