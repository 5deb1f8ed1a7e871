import { readdir, readFile } from 'node:fs/promises';
import { parseStat } from '../../core/lib/proc-stat.ts';
import { MARK } from '../../core/plan/environment.ts';
import { ownPath, requiredProgram } from '../../process/programs.ts';

export interface Listed {
  readonly pid: number;
  readonly command: string;
}

/** Living processes with this mark, this process and its ancestors left out; by pid. */
export async function processesOf(mark: string): Promise<readonly Listed[]> {
  const marked = process.platform === 'linux' ? await fromProc(mark) : await fromPs(mark);
  if (marked.length === 0) return [];
  const ancestors = await ancestorsOf(process.pid);
  return marked
    .filter(({ pid }) => pid !== process.pid && !ancestors.has(pid))
    .sort((a, b) => a.pid - b.pid);
}

async function fromProc(mark: string): Promise<readonly Listed[]> {
  const marked: Listed[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const variables = (await readOrNull(`/proc/${pid}/environ`))?.split('\0') ?? [];
    if (!variables.includes(`${MARK}=${mark}`)) continue;
    const command = (await readOrNull(`/proc/${pid}/cmdline`)) ?? '';
    marked.push({ pid: Number(pid), command: command.replaceAll('\0', ' ').trim() });
  }
  return marked;
}

/** `null` for a process that has ended meanwhile, or is another user's. */
async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

async function fromPs(mark: string): Promise<readonly Listed[]> {
  // `-E` puts the environment behind the command.
  return parsePs(await ps(['-axEww', '-o', 'pid=,command=']), mark);
}

/** What `ps -E` printed, as macOS does it: pid, command and environment, with blanks between. */
export function parsePs(text: string, mark: string): readonly Listed[] {
  const marked = text.split('\n').filter((line) => line.split(' ').includes(`${MARK}=${mark}`));
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

/** 0 if there is none. */
async function parentOf(pid: number): Promise<number> {
  if (process.platform !== 'linux') return Number(await ps(['-o', 'ppid=', '-p', String(pid)]));
  return parseStat((await readOrNull(`/proc/${pid}/stat`)) ?? '')?.parent ?? 0;
}

async function ps(args: readonly string[]): Promise<string> {
  // Where there is no /proc.
  const { execa } = await import('execa');
  const { stdout } = await execa(requiredProgram('ps'), args, { env: { PATH: ownPath() } });
  return stdout;
}
