import { type RunId, runId } from '../../src/core/lib/brands.ts';

/** The name of a run, which must be one. */
export function runOf(name: string): RunId {
  const run = runId(name);
  if (run === null) throw new Error(`not a run id: ${name}`);
  return run;
}
