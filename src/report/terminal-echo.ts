import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ifAllowed } from '../system/disk.ts';
import { type Stoppable, tellOfStops } from '../system/stops.ts';
import { beforeSignals } from './before-signals.ts';
import type { Screen } from './screen.ts';

/**
 * A terminal that does not show what is typed, until disposed of: typed characters would be drawn into the view. Keys that end or
 * stop the process do so, since the terminal itself still reads them; typed lines wait for whoever reads next. Where the terminal
 * cannot be set, it stays as it is. When the process ends, Node sets it as it was; a shell does after SIGKILL. `onBreak` is called
 * at Ctrl-Z, before the shell has the terminal, and when the process goes on after a stop: others may have written since.
 */
export function withoutEcho({ isTTY, fd }: Screen, onBreak: () => void): Disposable {
  if (isTTY !== true || fd === undefined) return { [Symbol.dispose]() {} };
  return new SilencedTerminal(fd, onBreak);
}

class SilencedTerminal implements Disposable, Stoppable {
  readonly #fd: number;
  readonly #onBreak: () => void;
  readonly #stopListening: () => void;
  readonly #stops: Disposable;
  /** As `stty` writes them; `null`: the terminal is as it was. */
  #settings: string | null = null;

  constructor(fd: number, onBreak: () => void) {
    this.#fd = fd;
    this.#onBreak = onBreak;
    this.#silence();
    this.#stopListening = beforeSignals(
      () => this[Symbol.dispose](),
      ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'],
    );
    this.#stops = tellOfStops(this);
  }

  [Symbol.dispose](): void {
    this.#stopListening();
    this.#stops[Symbol.dispose]();
    this.#restore();
  }

  /** The shell gets its terminal as it gave it. */
  stop(): void {
    this.#onBreak();
    this.#restore();
  }

  goOn(): void {
    this.#onBreak();
    // After SIGSTOP the shell has set it.
    this.#restore();
    this.#silence();
  }

  #silence(): void {
    if (!isInForeground()) return;
    const settings = this.#set('-g');
    if (settings === null || this.#set('-echo') === null) return;
    this.#settings = settings;
  }

  #restore(): void {
    const settings = this.#settings;
    this.#settings = null;
    if (settings !== null && isInForeground()) this.#set(settings);
  }

  /** What `stty` prints; `null`: it failed, or there is none. */
  #set(what: string): string | null {
    const { status, stdout } = spawnSync('stty', [what], {
      stdio: [this.#fd, 'pipe', 'ignore'],
      encoding: 'utf8',
    });
    return status === 0 ? stdout.trim() : null;
  }
}

/** A process in the background that sets the terminal is stopped by the system. */
function isInForeground(): boolean {
  const groups = groupsByProc() ?? groupsByPs();
  return groups !== null && groups.own === groups.terminal;
}

interface ProcessGroups {
  readonly own: string | undefined;
  /** The one that the terminal listens to. */
  readonly terminal: string | undefined;
}

function groupsByProc(): ProcessGroups | null {
  const stat = ifAllowed(() => readFileSync('/proc/self/stat', 'utf8'));
  if (stat === null) return null;
  // Behind the program's name, which may contain anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [, , own, , , terminal] = fields;
  return { own, terminal };
}

/** On macOS. */
function groupsByPs(): ProcessGroups | null {
  const args = ['-o', 'pgid=', '-o', 'tpgid=', '-p', String(process.pid)];
  const { status, stdout } = spawnSync('ps', args, { encoding: 'utf8' });
  if (status !== 0) return null;
  const [own, terminal] = stdout.trim().split(/\s+/);
  return { own, terminal };
}
