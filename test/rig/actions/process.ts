import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * How the runner ends a process that was cancelled: SIGINT, a wait, SIGTERM, a wait, SIGKILL; to that process alone.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export interface Ladder {
  readonly interruptMs: number;
  readonly terminateMs: number;
}

export const GITHUB_LADDER: Ladder = { interruptMs: 7_500, terminateMs: 2_500 };

export interface Watch {
  readonly ladder: Ladder;
  /** Aborted when the job is cancelled. */
  readonly cancel: AbortSignal;
  /** Aborted when the machine is gone. */
  readonly lost: AbortSignal;
  /** A line of what it printed, on either stream. */
  readonly line: (line: string) => void;
}

export interface Exit {
  readonly code: number | null;
  /** The last that the runner sent, if any. */
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL' | null;
}

/** Runs it as the runner does. In a group of its own, for a machine that goes away takes all of it. */
export async function runProgram({ file, args, cwd, env }: Program, watch: Watch): Promise<Exit> {
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const streams = [child.stdout, child.stderr].map((input) => createInterface({ input }));
  for (const stream of streams) stream.on('line', watch.line);
  const closed = Promise.all(streams.map((stream) => once(stream, 'close')));
  const exit = once(child, 'exit');
  const ladder = new Climb(child, watch);
  try {
    const [code] = await exit;
    await atMost(closed, LAST_LINES_MS);
    return { code, signal: ladder.last };
  } finally {
    ladder.end();
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** What a process left behind may hold its pipes open. */
const LAST_LINES_MS = 5_000;

/** Sends one signal after another, from the cancel on until the end. */
class Climb {
  last: Exit['signal'] = null;
  readonly #child: ChildProcess;
  readonly #watch: Watch;
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(child: ChildProcess, watch: Watch) {
    this.#child = child;
    this.#watch = watch;
    watch.cancel.addEventListener('abort', this.#start);
    watch.lost.addEventListener('abort', this.#kill);
    if (watch.cancel.aborted) this.#start();
    if (watch.lost.aborted) this.#kill();
  }

  end(): void {
    this.#watch.cancel.removeEventListener('abort', this.#start);
    this.#watch.lost.removeEventListener('abort', this.#kill);
    for (const timer of this.#timers) clearTimeout(timer);
  }

  readonly #start = (): void => {
    const { interruptMs, terminateMs } = this.#watch.ladder;
    this.#send('SIGINT');
    this.#timers.push(
      setTimeout(() => this.#send('SIGTERM'), interruptMs),
      setTimeout(() => this.#send('SIGKILL'), interruptMs + terminateMs),
    );
  };

  /** The machine is gone, and with it the whole group. */
  readonly #kill = (): void => {
    if (this.#child.pid !== undefined) process.kill(-this.#child.pid, 'SIGKILL');
  };

  #send(signal: NonNullable<Exit['signal']>): void {
    this.last = signal;
    this.#child.kill(signal);
  }
}

async function atMost(promise: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([promise, late]);
  clearTimeout(timer);
}
