import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { parseStat } from '../core/lib/proc-stat.ts';

const POLL_MS = 20;
/** How long after SIGKILL the kernel may need; what is left then cannot be ended by anyone. */
const LAST_MS = 2_000;

export interface GroupOptions {
  readonly leader: number;
  readonly graceMs: number;
  /** The leader only holds the others in: its end would be theirs, at once. */
  readonly hasKeeper: boolean;
}

/** A process started as a group leader, and everything it started that stayed in its group. */
export class ProcessGroup {
  readonly #leader: number;
  readonly #graceMs: number;
  readonly #hasKeeper: boolean;
  #killer: NodeJS.Timeout | null = null;
  /** While the child that is to be ended is still being started. */
  #starting: NodeJS.Timeout | undefined;

  constructor({ leader, graceMs, hasKeeper }: GroupOptions) {
    this.#leader = leader;
    this.#graceMs = graceMs;
    this.#hasKeeper = hasKeeper;
  }

  /** SIGTERM now, SIGKILL after the grace time. A second call does nothing. */
  terminate(): void {
    if (this.#killer !== null) return;
    this.#killer = setTimeout(() => send(-this.#leader, 'SIGKILL'), this.#graceMs);
    if (this.#hasKeeper) this.#terminateKept();
    else send(-this.#leader, 'SIGTERM');
  }

  /** Those behind the keeper; the first of them never ends by SIGTERM, so alone it is not yet the child. */
  #terminateKept(): void {
    const kept = membersOf(this.#leader).filter((pid) => pid !== this.#leader);
    for (const pid of kept) send(pid, 'SIGTERM');
    if (kept.length > 1 || !isAlive(this.#leader)) return;
    this.#starting = setTimeout(() => this.#terminateKept(), POLL_MS);
  }

  /** Resolves when no process of the group is left; ends those that are. */
  async end(): Promise<void> {
    if (isAlive(this.#leader)) {
      this.terminate();
      const giveUpAt = performance.now() + this.#graceMs + LAST_MS;
      while (isAlive(this.#leader) && performance.now() < giveUpAt) await delay(POLL_MS);
    }
    clearTimeout(this.#starting);
    if (this.#killer !== null) clearTimeout(this.#killer);
  }
}

/** Whether anyone was there that we may signal; a negative number is a whole group. */
function send(pid: number, signal: 'SIGTERM' | 'SIGKILL' | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    // ESRCH: nobody left. EPERM: another user's, or on macOS only zombies.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function isAlive(leader: number): boolean {
  if (!send(-leader, 0)) return false;
  // In a container whose first process does not collect orphans, zombies stay in the group for ever.
  return process.platform === 'linux' ? membersOf(leader).length > 0 : true;
}

/** Those that live. */
function membersOf(leader: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      const stat = statOf(name);
      return stat !== null && stat.group === leader && stat.state !== 'Z';
    })
    .map(Number);
}

function statOf(pid: string): ReturnType<typeof parseStat> {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // It ended meanwhile.
    return null;
  }
}
