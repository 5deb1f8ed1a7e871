import { type RunId, runId } from '../lib/brands.ts';

/** The parts of a stored checkpoint's name: its run, and how far the run had come. */
export interface CheckpointName {
  readonly run: RunId;
  /** Attempt of the workflow run, from 1. */
  readonly attempt: number;
  /** Number of lines in the journal, which only grows, whatever job or process works on the run. */
  readonly lines: number;
  /** From 1; incremented if the name is taken, for example by an upload whose response was lost. */
  readonly take: number;
}

/** `phasegate-<run>-<attempt>-<lines>.tar.gz`, or `….<take>.tar.gz` */
export function checkpointName({ run, attempt, lines, take }: CheckpointName): string {
  const again = take === 1 ? '' : `.${take}`;
  return `${checkpointPrefix(run)}${attempt}-${String(lines).padStart(6, '0')}${again}.tar.gz`;
}

/** The prefix of the names of a run's checkpoints; a run with a longer name may have the same prefix. */
export const checkpointPrefix = (run: RunId): string => `phasegate-${run}-`;

/** `null`: another name. */
export function readCheckpointName(name: string): CheckpointName | null {
  const [, of = '', attempt, lines, take = '1'] = PATTERN.exec(name) ?? [];
  const run = runId(of);
  if (run === null) return null;
  return { run, attempt: Number(attempt), lines: Number(lines), take: Number(take) };
}

const PATTERN = /^phasegate-([a-z0-9-]+)-([1-9]\d*)-(\d{6,})(?:\.([1-9]\d*))?\.tar\.gz$/;

/** Compares the states in two checkpoints of one run: positive if `a` is newer. Ids and upload times do not matter. */
export function compareCheckpoints(a: CheckpointName, b: CheckpointName): number {
  return a.attempt - b.attempt || a.lines - b.lines || a.take - b.take;
}
