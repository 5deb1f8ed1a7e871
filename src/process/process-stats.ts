import { readdirSync, readFileSync } from 'node:fs';
import { type ProcStat, parseStat } from '../core/lib/proc-stat.ts';

/** All processes of this machine by pid; on Linux. */
export function processStats(): ReadonlyMap<number, ProcStat> {
  const all = new Map<number, ProcStat>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = statOf(name);
    if (stat !== null) all.set(Number(name), stat);
  }
  return all;
}

function statOf(pid: string): ProcStat | null {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // The process has ended.
    return null;
  }
}
