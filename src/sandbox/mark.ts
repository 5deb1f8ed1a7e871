import { hash } from 'node:crypto';

/** In the environment of every process that is started for a run, so that what outlives its runner is found. */
export const MARK = 'PHASEGATE_MARK';

/** Tells a run from those of the same name in other repositories. */
export function markOf(runFolder: string): string {
  return hash('sha256', runFolder).slice(0, 16);
}
