import { processStats } from './process-stats.ts';

export interface StoppedTree {
  /** Processes that this one may not stop. */
  readonly working: readonly number[];
  /** Lets those that were stopped go on. */
  goOn(): void;
}

type Signal = (pid: number, signal: 'SIGSTOP' | 'SIGCONT') => void;

/** A process may start another while the list is made, but not once it is stopped. */
const MAX_ROUNDS = 10;

/** Stops a process group, and on Linux also the descendants that left it; those in a sandbox, too. */
export function stopTree(leader: number, signal: Signal = process.kill): StoppedTree {
  const stopped: number[] = [];
  const working: number[] = [];
  const stop = (pid: number): void => {
    const list = may(signal, pid, 'SIGSTOP') ? stopped : working;
    list.push(pid);
  };
  if (process.platform === 'linux') {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const known = new Set([...stopped, ...working]);
      const found = treeOf(leader).filter((pid) => !known.has(pid));
      if (found.length === 0) break;
      for (const pid of found) stop(pid);
    }
  } else stop(-leader);
  return {
    working,
    goOn: () => {
      for (const pid of stopped) may(signal, pid, 'SIGCONT');
    },
  };
}

/** `false`: the process belongs to another user. */
function may(signal: Signal, pid: number, name: 'SIGSTOP' | 'SIGCONT'): boolean {
  try {
    signal(pid, name);
    return true;
  } catch (error) {
    // ESRCH: it has ended.
    if (error instanceof Error && 'code' in error) return error.code !== 'EPERM';
    throw error;
  }
}

/** Processes that run; who was stopped before, by the program itself, stays as it is. */
function treeOf(leader: number): readonly number[] {
  const all = processStats();
  const tree = new Set([...all].filter(([, { group }]) => group === leader).map(([pid]) => pid));
  for (let size = -1; size !== tree.size; ) {
    size = tree.size;
    for (const [pid, { parent }] of all) if (tree.has(parent)) tree.add(pid);
  }
  return [...tree].filter((pid) => !/[ZXTt]/.test(all.get(pid)?.state ?? 'X'));
}
