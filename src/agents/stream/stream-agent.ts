import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBoundedJson } from '../../core/lib/bounded-json.ts';
import { isJsonObject, type JsonObject } from '../../core/lib/json.ts';
import { Tail } from '../../core/text/tail.ts';
import {
  type Agent,
  type AgentCall,
  type AgentEnd,
  type AgentFault,
  type Ending,
  type OnAgentEvent,
  Refusal,
} from '../../ports.ts';
import { type OutputStream, runProcess } from '../../process/spawn.ts';
import type { Adapter, StreamLine } from '../adapter.ts';
import { childOf } from '../child.ts';
import { sessionLost } from './session-lost.ts';
import { streamFault } from './stream-fault.ts';
import { StreamLines, type StreamText } from './stream-lines.ts';

/** Finds or installs the program of an agent. Throws `Refusal` if the program is missing and cannot be installed. */
export type FindProgram = (wanted: {
  readonly agent: Pick<Adapter<unknown>, 'program' | 'package' | 'version'>;
  readonly call: AgentCall;
}) => Promise<string>;

/** Makes an agent of an adapter: it starts the CLI, reads its stream, and returns the result. */
export function streamAgent<S>(adapter: Adapter<S>, findProgram: FindProgram): Agent {
  return {
    call: async (call, on) => {
      try {
        return await run(adapter, await findProgram({ agent: adapter, call }), { call, on });
      } catch (error) {
        if (call.signal.aborted) return without({ type: 'cancelled' });
        if (!(error instanceof Refusal)) throw error;
        const message = `${error.message} ${error.remedy}`;
        return without({ type: 'not-started', message });
      }
    },
  };
}

/** The end of a call whose CLI was never started. */
function without(ending: Ending): AgentEnd {
  const nothing = { fault: null, session: null, finalMessage: null, usage: null, costUsd: null };
  return { ...nothing, ending, durationMs: 0 };
}

interface StreamCall {
  readonly call: AgentCall;
  readonly on: OnAgentEvent;
}

async function run<S>(
  adapter: Adapter<S>,
  program: string,
  { call, on }: StreamCall,
): Promise<AgentEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-agent-'));
  try {
    return await runIn({ folder, program, reader: new StreamReader(adapter, call, on) }, call);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface StreamProcess<S> {
  readonly folder: string;
  readonly program: string;
  readonly reader: StreamReader<S>;
}

async function runIn<S>(
  { folder, program, reader }: StreamProcess<S>,
  call: AgentCall,
): Promise<AgentEnd> {
  const { adapter } = reader;
  const { args, env, files } = adapter.command(call, folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const { ending, durationMs } = await runProcess({
    ...childOf(call),
    command: { type: 'argv', argv: [program, ...args] },
    env: { ...env, ...call.env },
    given: [folder],
    stdin: call.prompt,
    signal: AbortSignal.any([call.signal, reader.stopped]),
    onOutput: (stream, text, isReplaced) => reader.push(stream, text, isReplaced),
  });
  return { ...reader.finish(call.signal.aborted ? ending : unlessStopped(ending)), durationMs };
}

/** Ended because of its own output, which the engine must not take for a cancellation of the run. */
function unlessStopped(ending: Ending): Ending {
  return ending.type === 'cancelled' ? { type: 'signal', signal: 'SIGTERM' } : ending;
}

const STDERR_TAIL = 4096;
const SHOWN_OF_LONG = 1024;

/** Reads the stream of one call. */
class StreamReader<S> {
  readonly adapter: Adapter<S>;
  readonly #on: OnAgentEvent;
  readonly #lines = { stdout: new StreamLines(), stderr: new StreamLines() };
  readonly #stderr = new Tail(STDERR_TAIL);
  readonly #words = new Tail(STDERR_TAIL);
  readonly #noted = new Set<string>();
  readonly #stop = new AbortController();
  readonly #resumed: boolean;
  #state: S;
  #fault: AgentFault | null = null;

  constructor(adapter: Adapter<S>, call: AgentCall, on: OnAgentEvent) {
    this.adapter = adapter;
    this.#on = on;
    this.#resumed = call.session !== null;
    this.#state = adapter.begin(call);
  }

  /** Aborted when the adapter wants the CLI ended. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  push(stream: OutputStream, piece: string, isReplaced: boolean): void {
    if (stream === 'stderr') this.#stderr.push(piece);
    for (const line of this.#lines[stream].push(piece)) this.#line(stream, line);
    if (isReplaced && stream === 'stdout')
      this.#note('utf-8', 'The output stream contains bytes that are not UTF-8.');
  }

  finish(ending: Ending): Omit<AgentEnd, 'durationMs'> {
    for (const stream of ['stdout', 'stderr'] as const) {
      const half = this.#lines[stream].end();
      if (half !== null) this.#line(stream, half);
    }
    const { program, endEvent } = this.adapter;
    const told = this.adapter.end(this.#state);
    const stderr = this.#stderr.text;
    const printed = { stderr, words: this.#words.text };
    const found =
      this.#fault ?? streamFault({ program, endEvent, report: told, ending, ...printed });
    const { session, usage, costUsd } = told;
    const failed = found !== null || ending.type !== 'exit' || ending.code !== 0;
    // The message about a failed call; no result is searched in it.
    const words = failed ? [told.lastError ?? '', stderr].filter(Boolean).join('\n') : '';
    const lost = this.#resumed ? sessionLost(`${found?.message ?? ''}\n${words}`) : null;
    const finalMessage = words === '' ? told.finalMessage : words;
    return { ending, fault: lost ?? found, session, finalMessage, usage, costUsd };
  }

  #line(stream: OutputStream, line: StreamText): void {
    const value = stream === 'stdout' ? this.#event(line) : null;
    if (value !== null) {
      this.#read({ type: 'event', value });
      return;
    }
    const text = line.cut ? `${line.text.slice(0, SHOWN_OF_LONG)} …` : line.text;
    if (text === '') return;
    this.#words.push(`${text}\n`);
    this.#on({ type: 'output', stream, text: `${text}\n` });
    this.#read({ type: 'text', text });
  }

  #read(line: StreamLine): void {
    const { state, events, stop } = this.adapter.read(this.#state, line);
    this.#state = state;
    for (const event of events) this.#on(event);
    if (stop === null || this.#fault !== null) return;
    this.#fault = stop;
    this.#stop.abort();
  }

  /** `null`: not an event of the stream; shown as plain output. */
  #event({ text, cut }: StreamText): JsonObject | null {
    if (cut)
      return this.#note(
        'long',
        'A line of the output stream is longer than 1 MiB and was skipped.',
      );
    if (!text.startsWith('{')) return null;
    const parsed = parseBoundedJson(text);
    if (parsed.type === 'json') return isJsonObject(parsed.value) ? parsed.value : null;
    return this.#note('json', `A line of the output stream was skipped: ${parsed.message}.`);
  }

  /** Once per kind, because a broken stream has many such lines. */
  #note(kind: 'utf-8' | 'long' | 'json', message: string): null {
    if (!this.#noted.has(kind)) this.#on({ type: 'error', message });
    this.#noted.add(kind);
    return null;
  }
}
