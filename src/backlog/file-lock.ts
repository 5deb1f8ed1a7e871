import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { Refusal } from '../ports.ts';
import { ownProgram } from '../process/programs.ts';
import { codeOf, diskRefusal } from '../system/disk.ts';

/**
 * Does work while holding an exclusive flock(2) on the file, which task-golem uses, too. The system releases the lock when the
 * process ends, however it ends. Throws `Refusal` if others hold it for too long.
 */
export function withFileLock<T>(path: string, work: () => T): T {
  const fd = openLockFile(path);
  try {
    lock(fd, path);
    return work();
  } finally {
    closeSync(fd);
  }
}

const SECONDS = 30;

/**
 * Node has no flock(2). A child program that inherits the file takes the lock; a lock belongs to the open file, so this process
 * keeps it after the program has ended.
 */
const PROGRAMS: readonly (readonly [string, ...string[]])[] = [
  ['flock', '-x', '-w', `${SECONDS}`, '3'],
  [
    'perl',
    '-e',
    `$SIG{ALRM} = sub { exit 1 }; alarm ${SECONDS}; open(F, ">&=3") && flock(F, 2) || exit 2`,
  ],
];

function lock(fd: number, path: string): void {
  for (const [name, ...args] of PROGRAMS) {
    const program = ownProgram(name);
    if (program === null) continue;
    const { error, status } = spawnSync(program, args, {
      stdio: ['ignore', 'ignore', 'ignore', fd],
    });
    if (status === 0) return;
    if (error !== undefined && codeOf(error) === 'ENOENT') continue;
    if (status === 1) {
      throw new Refusal(
        `Another process has locked the backlog for ${SECONDS} seconds (lock file ${path}).`,
        'Wait until that process ends, or end it, then try again.',
      );
    }
    throw new Refusal(`The lock ${path} cannot be acquired (${name} refused).`, LOCAL_DISK_REMEDY);
  }
  throw new Refusal(
    `The lock ${path} cannot be acquired, because neither flock nor perl is on the PATH.`,
    'Install flock (on Linux: package util-linux) or perl.',
  );
}

const LOCAL_DISK_REMEDY =
  'Keep the backlog on a local disk. Some network disks do not support locks.';

function openLockFile(path: string): number {
  try {
    return openSync(path, 'a+', 0o644);
  } catch (error) {
    throw diskRefusal(error, `The lock ${path} cannot be opened`);
  }
}
