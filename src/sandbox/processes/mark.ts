import { hash } from 'node:crypto';

/** Tells a run from those of the same name in other repositories. */
export function markOf(runFolder: string): string {
  return hash('sha256', runFolder).slice(0, 16);
}
