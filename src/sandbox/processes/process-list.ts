import { readdirSync, readFileSync } from 'node:fs';
import { parseStat } from '../../core/lib/proc-stat.ts';
import { MARK_VARIABLE } from '../../core/plan/environment.ts';
import { ownPath, requiredProgram } from '../../process/programs.ts';

export interface ListedProcess {
  readonly pid: number;
  readonly command: string;
}

/**
 * Living processes with this mark, by pid. Without this process, its ancestors, and its own running children, such as a git
 * process.
 */
export async function processesOf(mark: string): Promise<readonly ListedProcess[]> {
  const marked = process.platform === 'linux' ? fromProc(mark) : await fromPs(mark);
  if (marked.length === 0) return [];
  const ancestors = await ancestorsOf(process.pid);
  const others: ListedProcess[] = [];
  for (const listed of marked) {
    if (listed.pid === process.pid || ancestors.has(listed.pid)) continue;
    if ((await parentOf(listed.pid)) !== process.pid) others.push(listed);
  }
  return others.sort((a, b) => a.pid - b.pid);
}

// Synchronous: these files are in memory, and reading one is faster than a round trip through the thread pool.
function fromProc(mark: string): readonly ListedProcess[] {
  const marked: ListedProcess[] = [];
  const variable = `${MARK_VARIABLE}=${mark}`;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const environment = readOrNull(`/proc/${pid}/environ`);
    // Most do not hold it anywhere, and need not be taken apart.
    if (environment?.includes(variable) !== true) continue;
    if (!environment.split('\0').includes(variable)) continue;
    const command = readOrNull(`/proc/${pid}/cmdline`) ?? '';
    marked.push({ pid: Number(pid), command: command.replaceAll('\0', ' ').trim() });
  }
  return marked;
}

/** `null`: the process has ended, or belongs to another user. */
function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

async function fromPs(mark: string): Promise<readonly ListedProcess[]> {
  // `-E` prints the environment after the command.
  return parsePs(await ps(['-axEww', '-o', 'pid=,command=']), mark);
}

/** Parses `ps -E` of macOS: pid, command and environment, separated by spaces. */
export function parsePs(text: string, mark: string): readonly ListedProcess[] {
  const marked = text
    .split('\n')
    .filter((line) => line.split(' ').includes(`${MARK_VARIABLE}=${mark}`));
  return marked.flatMap((line) => {
    const [, pid, rest = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), command: withoutEnvironment(rest) }];
  });
}

function withoutEnvironment(text: string): string {
  const words = text.split(' ');
  const first = words.findIndex((word) => /^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
  return words.slice(0, first).join(' ');
}

async function ancestorsOf(pid: number): Promise<ReadonlySet<number>> {
  const ancestors = new Set<number>();
  for (
    let next = await parentOf(pid);
    next > 0 && !ancestors.has(next);
    next = await parentOf(next)
  ) {
    ancestors.add(next);
  }
  return ancestors;
}

/** 0: there is none. */
async function parentOf(pid: number): Promise<number> {
  if (process.platform !== 'linux') return Number(await ps(['-o', 'ppid=', '-p', String(pid)]));
  return parseStat(readOrNull(`/proc/${pid}/stat`) ?? '')?.parent ?? 0;
}

async function ps(args: readonly string[]): Promise<string> {
  // Loaded only on systems without /proc.
  const { execa } = await import('execa');
  const { stdout } = await execa(requiredProgram('ps'), args, { env: { PATH: ownPath() } });
  return stdout;
}
