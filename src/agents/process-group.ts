import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { parseStat } from '../core/proc-stat.ts';

const POLL_MS = 20;
/** How long after SIGKILL the kernel may need; what is left then cannot be ended by anyone. */
const LAST_MS = 2_000;

/** A process started as a group leader, and everything it started that stayed in its group. */
export class ProcessGroup {
  readonly #leader: number;
  readonly #graceMs: number;
  #killer: NodeJS.Timeout | null = null;

  constructor(leader: number, graceMs: number) {
    this.#leader = leader;
    this.#graceMs = graceMs;
  }

  /** SIGTERM now, SIGKILL after the grace time. A second call does nothing. */
  terminate(): void {
    if (this.#killer !== null) return;
    send(this.#leader, 'SIGTERM');
    this.#killer = setTimeout(() => send(this.#leader, 'SIGKILL'), this.#graceMs);
  }

  /** Resolves when no process of the group is left; ends those that are. */
  async end(): Promise<void> {
    if (isAlive(this.#leader)) {
      this.terminate();
      const giveUpAt = performance.now() + this.#graceMs + LAST_MS;
      while (isAlive(this.#leader) && performance.now() < giveUpAt) await delay(POLL_MS);
    }
    if (this.#killer !== null) clearTimeout(this.#killer);
  }
}

/** Whether anyone of the group was there that we may signal. */
function send(leader: number, signal: 'SIGTERM' | 'SIGKILL' | 0): boolean {
  try {
    process.kill(-leader, signal);
    return true;
  } catch (error) {
    // ESRCH: nobody left. EPERM: another user's, or on macOS only zombies.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function isAlive(leader: number): boolean {
  if (!send(leader, 0)) return false;
  // In a container whose first process does not collect orphans, zombies stay in the group for ever.
  return process.platform === 'linux' ? hasLivingMember(leader) : true;
}

function hasLivingMember(leader: number): boolean {
  return readdirSync('/proc').some((name) => {
    const stat = /^\d+$/.test(name) ? statOf(name) : null;
    return stat !== null && stat.group === leader && stat.state !== 'Z';
  });
}

function statOf(pid: string): ReturnType<typeof parseStat> {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // It ended meanwhile.
    return null;
  }
}
