import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { stat, utimes } from 'node:fs/promises';
import { codeOf } from '../system/disk.ts';

/** A folder that a process touches as long as it lives, for processes that cannot look for it, such as on another machine. */
export interface SignOfLife {
  /** Removes the folder; does nothing if the sign was lost. */
  readonly end: () => void;
}

const EVERY_MS = 2_000;
/** After an error of the disk. */
const AGAIN_MS = 1_000;
/** Who has not touched its folder for so long counts as dead. */
const STALE_MS = 20_000;

/** Creates the folder. `onLost`: called once if somebody removed or touched it, or the disk does not answer any more. */
export function showLife(folder: string, onLost: () => void): SignOfLife {
  mkdirSync(folder);
  removeAtExit(folder);
  let seen = statSync(folder).mtimeMs;
  let shownAt = performance.now();
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const after = (ms: number): void => {
    timer = setTimeout(() => void show(), ms).unref();
  };
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
    shown.delete(folder);
  };
  const show = async (): Promise<void> => {
    const isOurs = await touched(folder, seen).catch(codeOf);
    if (isOver) return;
    const isLate = performance.now() - shownAt > STALE_MS;
    if (typeof isOurs === 'number') {
      seen = isOurs;
      shownAt = performance.now();
      after(EVERY_MS);
    } else if (isOurs === null || isOurs === 'ENOENT' || isLate) {
      stop();
      onLost();
    } else after(AGAIN_MS);
  };
  after(EVERY_MS);
  return {
    end: () => {
      if (isOver) return;
      stop();
      remove(folder);
    },
  };
}

/** Whether the folder is there and was touched lately. */
export function showsLife(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs >= Date.now() - STALE_MS;
}

/** The new time of the folder, as the disk keeps it; `null`: its time is not the last one that was set here. */
async function touched(folder: string, seen: number): Promise<number | null> {
  if ((await stat(folder)).mtimeMs !== seen) return null;
  const now = new Date();
  await utimes(folder, now, now);
  return (await stat(folder)).mtimeMs;
}

function remove(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** The folders of this process. */
const shown = new Set<string>();
let isListening = false;

function removeAtExit(folder: string): void {
  shown.add(folder);
  if (isListening) return;
  isListening = true;
  process.on('exit', () => {
    for (const one of shown) {
      try {
        rmdirSync(one);
      } catch {
        // It goes stale.
      }
    }
  });
}
