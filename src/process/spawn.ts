import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { setImmediate as afterPoll } from 'node:timers/promises';
import { errorText } from '../core/lib/error-text.ts';
import type { PlannedAgent } from '../core/plan/plan.ts';
import { Tail } from '../core/text/tail.ts';
import type { ConfinedChild, Ending, Purpose, ScriptCall, ScriptEnd } from '../ports.ts';
import { AwakeTimeout } from '../system/awake-timeout.ts';
import { debugTimed } from '../system/debug-log.ts';
import { failpoint } from '../system/failpoint.ts';
import { closeInherited } from './inherited.ts';
import { type ChildInput, inputOf } from './input.ts';
import { invocationOf, type ProcessCommand } from './invocation.ts';
import { ProcessGroup } from './process-group.ts';
import { type Utf8Piece, Utf8Pieces } from './utf8-pieces.ts';

/** Milliseconds between SIGTERM and SIGKILL. */
export const GRACE_MS = 5_000;
/** Characters of output in the end of a process. */
const TAIL_LENGTH = 16 * 1024;

export interface ProcessOptions
  extends Omit<ScriptCall, 'script' | 'shell' | 'purpose' | 'onOutput'> {
  readonly command: ProcessCommand;
  /** The agent; `null`: a script of the author. */
  readonly agent: PlannedAgent | null;
  readonly purpose: Purpose;
  /** Files outside of the workspace that were created for it. */
  readonly given: readonly string[];
  /** The text of its standard input, or a conversation over it. */
  readonly stdin: string | StdinConversation;
  readonly graceMs: number;
  /**
   * Called with pieces of at most 64 Ki characters, never after the promise has resolved. Must not throw. `isReplaced`: U+FFFD
   * stands in the text for bytes that are not UTF-8.
   */
  readonly onOutput: (stream: OutputStream, text: string, isReplaced: boolean) => void;
}

/**
 * A conversation over a program's standard input, which is a socket: bash needs `--norc`. When it resolves, the input is closed;
 * if that does not end the program, the program is ended, and counts as successful. Must not reject.
 */
export type StdinConversation = (input: Writable) => Promise<void>;

export type OutputStream = 'stdout' | 'stderr';

/**
 * Runs a program in its own process group, and resolves when the group is empty. Never rejects because of the program: a program
 * that cannot be started is an ending, too.
 */
export async function runProcess(options: ProcessOptions): Promise<ScriptEnd> {
  const startedAt = performance.now();
  const tail = new Tail(TAIL_LENGTH);
  const onOutput: ProcessOptions['onOutput'] = (stream, text, isReplaced) => {
    tail.push(text);
    options.onOutput(stream, text, isReplaced);
  };
  const ending = await run({ ...options, onOutput }, tail);
  return { ending, durationMs: Math.round(performance.now() - startedAt), tail: tail.text };
}

async function run(options: ProcessOptions, tail: Tail): Promise<Ending> {
  if (options.signal.aborted) return { type: 'cancelled' };
  const invocation = await invocationOf(options.command);
  try {
    const { cwd, env, agent, purpose } = options;
    const given = [...options.given, ...invocation.files];
    const { program, args } = invocation;
    const confined = await options.confine({ program, args, cwd, env }, { purpose, agent, given });
    if (confined === null) return notStarted(program, cwd, MISSING);
    try {
      return await runConfined(program, confined, { options, tail });
    } finally {
      await confined.release();
    }
  } finally {
    await invocation.dispose();
  }
}

async function runConfined(
  program: string,
  confined: ConfinedChild,
  { options, tail }: { readonly options: ProcessOptions; readonly tail: Tail },
): Promise<Ending> {
  const ended = debugTimed('process', () => [confined.program, ...confined.args].join(' '));
  const child = await start(confined, options.stdin);
  if (!('pid' in child)) return notStarted(program, options.cwd, child.error);
  const ending = await follow(child, confined, options);
  ended(() => endText(ending));
  const why = ending.type === 'exit' ? confined.keeper?.whyNotStarted(tail.text) : null;
  return why ? { type: 'not-started', message: why } : ending;
}

const endText = (ending: Ending): string =>
  ending.type === 'exit' ? `exit code ${ending.code}` : ending.type;

type RunningProcess = ChildProcess & {
  readonly pid: number;
  /** Only for a conversation. */
  readonly stdin: Writable | null;
  readonly stdout: Readable;
  readonly stderr: Readable;
};

async function start(
  { program, args, cwd, env, opened = [] }: ConfinedChild,
  stdin: ProcessOptions['stdin'],
): Promise<RunningProcess | { readonly error: unknown }> {
  const input = typeof stdin === 'string' ? await inputOf(stdin) : OPEN_INPUT;
  const files: number[] = [];
  try {
    closeInherited();
    for (const path of opened) files.push(openSync(path, 'r'));
    const stdio: StdioOptions = [input.stdio, 'pipe', 'pipe', ...files];
    const child = spawn(program, args, { cwd, env, detached: true, stdio });
    if (isRunning(child)) return child;
    const [error] = await once(child, 'error');
    return { error };
  } catch (error) {
    return { error };
  } finally {
    input.close();
    for (const file of files) closeSync(file);
  }
}

const MISSING = Object.assign(new Error('missing'), { code: 'ENOENT' });
const OPEN_INPUT: ChildInput = { stdio: 'pipe', close: () => {} };

function isRunning(child: ChildProcess): child is RunningProcess {
  return child.pid !== undefined && child.stdout !== null && child.stderr !== null;
}

function notStarted(program: string, cwd: string, error: unknown): Ending {
  return { type: 'not-started', message: whyNotStarted(program, cwd, error) };
}

function whyNotStarted(program: string, cwd: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' && !existsSync(cwd)) return `The working directory ${cwd} does not exist.`;
  if (code === 'ENOENT') return `\`${program}\` was not found.`;
  if (code === 'EACCES') return `\`${program}\` is not executable, or ${cwd} not accessible.`;
  if (code === 'E2BIG') return `The arguments and environment of \`${program}\` are too large.`;
  return `\`${program}\` could not be started: ${errorText(error)}`;
}

/** Waits for the end: the first of exit, timeout, silence and cancellation decides. */
async function follow(
  child: RunningProcess,
  { keeper }: ConfinedChild,
  options: ProcessOptions,
): Promise<Ending> {
  failpoint('agentSpawned');
  const hasKeeper = keeper !== null;
  const group = new ProcessGroup({ leader: child.pid, graceMs: options.graceMs, hasKeeper });
  const closed = once(child, 'close');
  const exited = exitOf(child);
  const watch = watchOver(group, options);
  listen(child, (stream, { text, isReplaced }) => {
    if (text === '') return;
    watch.sawOutput();
    options.onOutput(stream, text, isReplaced);
  });
  if (typeof options.stdin !== 'string') talkTo(child, options.stdin, watch);
  const exit = await exited;
  const cause = watch.stop();
  await group.end();
  await drained(closed);
  child.stdout.removeAllListeners('data').destroy();
  child.stderr.removeAllListeners('data').destroy();
  failpoint('agentEnded');
  return cause ?? exit;
}

/** Milliseconds for a program to end after its conversation. */
const QUIT_MS = 500;

function talkTo({ stdin }: RunningProcess, talk: StdinConversation, watch: ProcessWatch): void {
  if (stdin === null) throw new Error('the process has no stdin');
  // A program that no longer reads is noticed when it ends.
  stdin.on('error', () => {});
  void talk(stdin).finally(() => {
    stdin.end();
    watch.finish();
  });
}

function exitOf(child: RunningProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) =>
      resolve(signal === null ? { type: 'exit', code: code ?? 0 } : { type: 'signal', signal }),
    );
  });
}

function listen(
  child: RunningProcess,
  onPiece: (stream: OutputStream, piece: Utf8Piece) => void,
): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    const pieces = new Utf8Pieces();
    child[stream]
      .on('data', (bytes: Buffer) => onPiece(stream, pieces.push(bytes)))
      .on('end', () => onPiece(stream, pieces.end()));
  }
}

interface ProcessWatch {
  sawOutput(): void;
  /** The program's work is done: it is ended if it does not end itself. */
  finish(): void;
  /** Why the process was ended; `null`: it ended itself. */
  stop(): Ending | null;
}

function watchOver(group: ProcessGroup, options: ProcessOptions): ProcessWatch {
  const { timeoutMs, idleTimeoutMs, signal } = options;
  let cause: Ending | null = null;
  const end = (why: Ending) => {
    cause ??= why;
    group.terminate();
  };
  const cancel = () => end({ type: 'cancelled' });
  const timeout = new AwakeTimeout(timeoutMs, () => end({ type: 'timeout', afterMs: timeoutMs }));
  const idle = new AwakeTimeout(idleTimeoutMs, () =>
    end({ type: 'idle-timeout', afterMs: idleTimeoutMs }),
  );
  let isOver = false;
  let quit: NodeJS.Timeout | undefined;
  signal.addEventListener('abort', cancel, { once: true });
  // Aborted while the program was starting; no event follows then.
  if (signal.aborted) cancel();
  return {
    sawOutput: () => idle.refresh(),
    finish: () => {
      if (!isOver) quit = setTimeout(() => end({ type: 'exit', code: 0 }), QUIT_MS);
    },
    stop: () => {
      isOver = true;
      timeout.clear();
      idle.clear();
      clearTimeout(quit);
      signal.removeEventListener('abort', cancel);
      return cause;
    },
  };
}

const DRAIN_MS = 250;

/** Waits until the pipes are closed, but not longer than DRAIN_MS, because a process that left the group may keep them open. */
async function drained(closed: Promise<unknown>): Promise<void> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    // Reads what is already in the pipes, however late the timer fires.
    limit = setTimeout(() => void afterPoll().then(resolve), DRAIN_MS);
  });
  await Promise.race([closed, late]);
  clearTimeout(limit);
}
