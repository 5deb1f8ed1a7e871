import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('bad-disk.c', import.meta.url));

/** The library built into the folder; `null` where no C compiler is, or the loader takes no such library. */
export function badDisk(folder: string): string | null {
  if (process.platform !== 'linux') return null;
  mkdirSync(folder, { recursive: true });
  const library = join(folder, 'bad-disk.so');
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-w', '-o', library, SOURCE, '-ldl']);
  return status === 0 ? library : null;
}

export interface Fault {
  /** Part of the paths that the fault is about. */
  readonly text: string;
  /** The first call that fails, from 1. */
  readonly nth: number;
  readonly code: string;
}

/** What a process is started with, so that its disk fails. */
export function failing(library: string, { text, nth, code }: Fault): Record<string, string> {
  const errno = Object.entries(constants.errno).find(([name]) => name === code)?.[1];
  if (errno === undefined) throw new Error(`no errno ${code}`);
  return {
    LD_PRELOAD: library,
    BAD_DISK_TEXT: text,
    BAD_DISK_NTH: String(nth),
    BAD_DISK_ERRNO: String(errno),
  };
}
