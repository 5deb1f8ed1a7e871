import { type RunId, runId } from '../lib/brands.ts';

/** What the name of a stored checkpoint tells: which run it is of, and how far that had come. */
export interface CheckpointName {
  readonly run: RunId;
  /** Of the workflow run, from 1. */
  readonly attempt: number;
  /** Lines of the journal: a run's journal only ever grows, whatever job or process works on it. */
  readonly lines: number;
  /** From 1; higher where the name before was taken, as by an upload whose answer was lost. */
  readonly take: number;
}

/** `phasegate-<run>-<attempt>-<lines>.tar.gz`, or `….<take>.tar.gz` */
export function checkpointName({ run, attempt, lines, take }: CheckpointName): string {
  const again = take === 1 ? '' : `.${take}`;
  return `${checkpointPrefix(run)}${attempt}-${String(lines).padStart(6, '0')}${again}.tar.gz`;
}

/** How the names of all checkpoints of a run begin; those of a run with a longer name may, too. */
export const checkpointPrefix = (run: RunId): string => `phasegate-${run}-`;

/** `null` for any other name. */
export function readCheckpointName(name: string): CheckpointName | null {
  const [, of = '', attempt, lines, take = '1'] = PATTERN.exec(name) ?? [];
  const run = runId(of);
  if (run === null) return null;
  return { run, attempt: Number(attempt), lines: Number(lines), take: Number(take) };
}

const PATTERN = /^phasegate-([a-z0-9-]+)-([1-9]\d*)-(\d{6,})(?:\.([1-9]\d*))?\.tar\.gz$/;

/** Which of two of one run is the newer state: positive if it is `a`. Ids and times of upload tell nothing. */
export function compareCheckpoints(a: CheckpointName, b: CheckpointName): number {
  return a.attempt - b.attempt || a.lines - b.lines || a.take - b.take;
}
