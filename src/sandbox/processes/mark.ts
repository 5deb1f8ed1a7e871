import { hash } from 'node:crypto';

/** Distinguishes runs of the same name in different repositories. */
export function markOf(runFolder: string): string {
  return hash('sha256', runFolder).slice(0, 16);
}
