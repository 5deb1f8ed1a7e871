import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readRun } from '../app/stored/stored.ts';
import { type ListedRun, listRuns, recordFolder, runsFolder } from '../checkpoints/directory.ts';
import { isLocked } from '../checkpoints/lock.ts';
import { phaseAt } from '../core/lib/graph.ts';
import type { JournalEvent, PhaseStarted } from '../core/run/event.ts';
import { phaseState } from '../core/run/state.ts';
import { conversationLines } from '../core/view/last-lines.ts';
import type { NowMessage, RunningPhase } from '../core/view/serve-data.ts';
import { unlessRefused } from '../system/unless-refused.ts';
import { FolderWatch } from './folder-watch.ts';
import { ChangeSignal } from './lines.ts';

/** Number of lines for each running phase. */
const LINES = 6;
/** Bytes that are read from the end of a file. */
const TAIL_BYTES = 16 * 1024;
/** Most runs, the newest, that are watched for a process that resumes them. */
const MAX_WATCHED = 200;

/** The phases that any process runs in this repository, now and after each change. */
export async function* workingNow(store: string, signal: AbortSignal): AsyncGenerator<NowMessage> {
  const changed = new ChangeSignal();
  using watch = new FolderWatch(() => changed.set());
  let version = 0;
  let last = '';
  for (;;) {
    const runs = await listRuns(store);
    const held = await heldAmong(runs);
    const working = (await Promise.all(held.map((run) => workIn(store, run)))).flat();
    watch.folders([
      ...[store, runsFolder(store)],
      ...runs.slice(0, MAX_WATCHED).map(({ folder }) => folder),
      ...working.map(({ folder }) => folder),
    ]);
    const state = JSON.stringify([runs.map(({ run, mtime }) => [run, mtime]), held.length]);
    if (state !== last) version += 1;
    last = state;
    const shown = working.map(({ folder: _, ...rest }): RunningPhase => rest);
    yield { type: 'now', working: shown, runs: runs.length, version };
    const why = await changed.wait(signal);
    if (why === 'aborted') return;
    if (why === 'beat') yield { type: 'beat' };
  }
}

async function heldAmong(runs: readonly ListedRun[]): Promise<readonly ListedRun[]> {
  const held = await Promise.all(
    runs.slice(0, MAX_WATCHED).map(async (run) => ((await isLocked(run.folder)) ? [run] : [])),
  );
  return held.flat();
}

interface LocatedRunningPhase extends RunningPhase {
  /** Folder of its attempt. */
  readonly folder: string;
}

async function workIn(
  store: string,
  { run, folder }: ListedRun,
): Promise<readonly LocatedRunningPhase[]> {
  const seen = await unlessRefused(() => readRun(store, run));
  if (seen === null) return [];
  const { plan, state, events } = seen;
  return state.running.map((index) => {
    const phase = phaseAt(plan, index).id;
    const { attempt, agent } = phaseState(plan, state, index);
    const at = recordFolder(folder, phase, attempt);
    const started = events.findLast(
      (event): event is JournalEvent<PhaseStarted> =>
        event.type === 'phaseStarted' && event.phase === phase,
    );
    return {
      ...{ run, pipeline: plan.name, phase, attempt, agent },
      since: started?.at ?? '',
      lines: lastLines(at),
      folder: at,
    };
  });
}

/** From its transcript, or from its output if there is none. */
function lastLines(folder: string): readonly string[] {
  const said = conversationLines(readTail(join(folder, 'transcript.jsonl')), LINES);
  if (said.length > 0) return said;
  const printed = readTail(join(folder, 'output.log')).split('\n');
  return printed.filter((line) => line.trim() !== '').slice(-LINES);
}

function readTail(path: string): string {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return '';
  }
  try {
    const { size } = fstatSync(fd);
    const bytes = Buffer.alloc(Math.min(size, TAIL_BYTES));
    const length = readSync(fd, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(fd);
  }
}
