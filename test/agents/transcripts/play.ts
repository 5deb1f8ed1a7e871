import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Adapter } from '../../../src/agents/adapter.ts';
import { streamFault } from '../../../src/agents/stream/stream-fault.ts';
import type { AgentCall, AgentEvent, Ending } from '../../../src/ports.ts';
import { agentCall } from '../../rig/agent-call.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The names of the recorded streams of a CLI, in order. */
export function transcriptsOf(use: string): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.startsWith(`${use}-`))
    .sort();
}

/** A call of the agent, as the adapters take it. */
export function callOf(use: AgentCall['agent']['use'], more: Partial<AgentCall> = {}): AgentCall {
  const call = agentCall({ workspace: '/workspace' });
  return { ...call, agent: { ...call.agent, use }, env: {}, ...more };
}

export interface Played {
  readonly adapter: Adapter<unknown>;
  readonly name: string;
  readonly call: AgentCall;
  readonly code: number;
}

/** What an adapter makes of a recorded stream, and of the exit code that came with it. */
export function play<S>(adapter: Adapter<S>, name: string, options: Partial<Played> = {}) {
  const { call = callOf(adapter.use), code = 0 } = options;
  const ending: Ending = { type: 'exit', code };
  const events: AgentEvent[] = [];
  let state = adapter.begin(call);
  for (const text of readFileSync(`${FOLDER}${name}`, 'utf8').split('\n')) {
    if (text === '') continue;
    const line = text.startsWith('{')
      ? { type: 'event' as const, value: JSON.parse(text) }
      : { type: 'text' as const, text };
    const read = adapter.read(state, line);
    state = read.state;
    events.push(...read.events);
    if (read.stop !== null) return { events, stop: read.stop, fault: read.stop, told: null };
  }
  const told = adapter.end(state);
  const { program, endEvent } = adapter;
  const fault = streamFault({ program, endEvent, report: told, ending, stderr: '', words: '' });
  return { events, stop: null, fault, told };
}

/** One line of a table of transcripts. */
export function row<S>(adapter: Adapter<S>, name: string, options: Partial<Played> = {}): string {
  const { fault, told, stop } = play(adapter, name, options);
  const { usage = null, costUsd = null, finalMessage = null } = told ?? {};
  const { inputTokens, outputTokens } = usage ?? {};
  const said = fault === null ? 'ended well' : `${fault.reason}: ${fault.message}`;
  const tokens = usage === null ? 'tokens unknown' : `${inputTokens} in, ${outputTokens} out`;
  const cost = costUsd === null ? 'cost unknown' : `$${costUsd.toFixed(4)}`;
  const how = stop === null ? '' : ' (stopped)';
  return `${name}: ${said}${how} · ${finalMessage} · ${tokens} · ${cost}`;
}
