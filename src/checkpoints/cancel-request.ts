import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, writeDurably } from '../system/disk.ts';

/** Beside the lock, because it is for the process that holds the lock. */
const fileIn = (runFolder: string): string => join(runFolder, 'lock', 'cancel');

/** Leaves the name of the person who cancels the run, before the process that works on it gets the signal. */
export function leaveCancelRequest(runFolder: string, actor: string): void {
  writeDurably(fileIn(runFolder), actor);
}

/** Who cancelled the run with the command; `null`: nobody. The request is removed. */
export function takeCancelRequest(runFolder: string): string | null {
  try {
    const actor = readFileSync(fileIn(runFolder), 'utf8');
    rmSync(fileIn(runFolder), { force: true });
    return actor;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}
