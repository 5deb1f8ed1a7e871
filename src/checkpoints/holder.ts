import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { Refusal } from '../ports.ts';
import { codeOf, ifThere } from '../system/disk.ts';

/** The process that holds a lock, distinguished from every other, including later ones with the same pid. */
export interface LockHolder {
  readonly pid: number;
  /** Start time in the system's notation: ticks since boot on Linux, a date on macOS. */
  readonly started: string;
  readonly host: string;
  /** Boot id and PID namespace, if available: pids mean nothing elsewhere. */
  readonly system: string;
  /** When it got the lock, in UTC. For people only, because clocks can jump. */
  readonly at: string;
}

export function thisProcess(): LockHolder {
  return {
    pid: process.pid,
    started: processStartTime(process.pid) ?? '',
    host: hostname(),
    system: system(),
    at: new Date().toISOString(),
  };
}

/** Whether the process is alive; `null`: unknown, because it ran on another machine or before a restart. */
export function isAlive({ pid, started, host, system: where }: LockHolder): boolean | null {
  if (host !== hostname() || where !== system()) return null;
  return processStartTime(pid) === started;
}

/** `null`: there is no such process, or it is a zombie. */
function processStartTime(pid: number): string | null {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** The program's name is in parentheses and may contain any character, so fields are counted from the last parenthesis. */
function fromProc(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
}

function fromPs(pid: number): string | null {
  const line = psLine(pid);
  const [, state = 'Z', started = ''] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
  return state.startsWith('Z') ? null : started;
}

/** `ps` exits with 1 if there is no such process. */
function psLine(pid: number): string {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  try {
    const out = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      env,
      stdio: 'pipe',
    });
    return out.toString().trim();
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 1) return '';
    throw error;
  }
}

/** `<boot> <PID namespace>`; a constant on a system that reports neither. */
function system(): string {
  if (process.platform !== 'linux') return '- -';
  const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '-';
  return `${boot} ${pidNamespace()}`;
}

/** Throws `Refusal` where it cannot be read: then no process can be told from another. */
function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new Refusal(
      '/proc is not mounted here, so Phasegate cannot tell which process works on a run.',
      'Mount it: `mount -t proc proc /proc`; a container has it unless its settings hide it.',
      { cause: error },
    );
  }
}

/** ESRCH: the process ended while its file was read. */
const readIfThere = (file: string): string | null =>
  ifThere(() => readFileSync(file, 'utf8'), ['ESRCH']);
