import { setTimeout as delay } from 'node:timers/promises';
import { tellOfStops } from '../system/stops.ts';
import { processStats } from './process-stats.ts';
import { type StoppedTree, stopTree } from './stopped-tree.ts';

const POLL_MS = 20;
/** Time in milliseconds for the kernel after SIGKILL; nothing can end what remains then. */
const LAST_MS = 2_000;

export interface GroupOptions {
  readonly leader: number;
  readonly graceMs: number;
  /** The leader only isolates the others: its end would end them at once. */
  readonly hasKeeper: boolean;
}

/**
 * A process started as a group leader, with all of its descendants that stayed in the group. Until its end it is stopped when
 * this process is, by Ctrl-Z: the terminal stops only its own group.
 */
export class ProcessGroup {
  readonly #leader: number;
  readonly #graceMs: number;
  readonly #hasKeeper: boolean;
  #killer: NodeJS.Timeout | null = null;
  /** Set while the child to end is still starting. */
  #starting: NodeJS.Timeout | undefined;
  #stopped: StoppedTree | null = null;
  readonly #stops: Disposable;

  constructor({ leader, graceMs, hasKeeper }: GroupOptions) {
    this.#leader = leader;
    this.#graceMs = graceMs;
    this.#hasKeeper = hasKeeper;
    this.#stops = tellOfStops({ stop: () => this.#stop(), goOn: () => this.#goOn() });
  }

  /** Sends SIGTERM now, and SIGKILL after the grace time. A second call does nothing. */
  terminate(): void {
    if (this.#killer !== null) return;
    this.#killer = setTimeout(() => send(-this.#leader, 'SIGKILL'), this.#graceMs);
    if (this.#hasKeeper) this.#terminateKept();
    else send(-this.#leader, 'SIGTERM');
  }

  /** Processes behind the keeper. The first of them ignores SIGTERM, so while it is alone the child has not started. */
  #terminateKept(): void {
    const kept = membersOf(this.#leader).filter((pid) => pid !== this.#leader);
    for (const pid of kept) send(pid, 'SIGTERM');
    if (kept.length > 1 || !isAlive(this.#leader)) return;
    this.#starting = setTimeout(() => this.#terminateKept(), POLL_MS);
  }

  /** Ends the remaining processes, and resolves when the group is empty. */
  async end(): Promise<void> {
    if (isAlive(this.#leader)) {
      this.terminate();
      const giveUpAt = performance.now() + this.#graceMs + LAST_MS;
      while (isAlive(this.#leader) && performance.now() < giveUpAt) await delay(POLL_MS);
    }
    this.#stops[Symbol.dispose]();
    clearTimeout(this.#starting);
    if (this.#killer !== null) clearTimeout(this.#killer);
  }

  #stop(): void {
    this.#stopped = stopTree(this.#leader);
    const { working } = this.#stopped;
    if (working.length === 0) return;
    process.stderr.write(
      `Not stopped, because another user's: process ${working.join(', ')}. It works on meanwhile.\n`,
    );
  }

  #goOn(): void {
    this.#stopped?.goOn();
    this.#stopped = null;
  }
}

/** Whether a process received the signal; a negative number is a whole group. */
function send(pid: number, signal: 'SIGTERM' | 'SIGKILL' | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    // ESRCH: none left. EPERM: another user's process, or on macOS only zombies.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function isAlive(leader: number): boolean {
  if (!send(-leader, 0)) return false;
  // In a container whose first process does not reap orphans, zombies stay in the group forever.
  return process.platform === 'linux' ? membersOf(leader).length > 0 : true;
}

/** Living members only. */
function membersOf(leader: number): readonly number[] {
  return [...processStats()]
    .filter(([, { group, state }]) => group === leader && state !== 'Z')
    .map(([pid]) => pid);
}
