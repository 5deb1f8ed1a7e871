import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { errorText } from '../core/lib/error-text.ts';
import type { JsonObject } from '../core/lib/json.ts';
import { unreachable } from '../core/lib/unreachable.ts';
import { withoutNumbers } from '../core/plan/legs.ts';
import { SHELL } from '../core/plan/written.ts';
import type { Usage } from '../core/run/event.ts';
import type { Agent, AgentCall, AgentEnd, Ending, OnAgentEvent } from '../ports.ts';
import { runProcess } from '../process/spawn.ts';
import { childOf } from './child.ts';
import { changeFile, type FileStep } from './files/file-step.ts';
import { parseScript, type ScriptEntry, type ScriptStep, type ScriptUsage } from './script-file.ts';

/** Reads a script by its path relative to the repository. */
export type ReadScript = (path: string) => Promise<string>;

/** `use: scripted`: plays a YAML file, for demonstrations, tests and dry runs. */
export function scriptedAgent(readScript: ReadScript): Agent {
  return {
    call: async (call, on) => {
      const startedAt = performance.now();
      const played = await play(call, on, readScript);
      return { ...played, durationMs: Math.round(performance.now() - startedAt) };
    },
  };
}

type ScriptedEnd = Omit<AgentEnd, 'durationMs'>;

/** A script has no provider that can fail, and no session to continue. */
const BASE_END = { fault: null, session: null } as const;

async function play(
  call: AgentCall,
  on: OnAgentEvent,
  readScript: ReadScript,
): Promise<ScriptedEnd> {
  const script = call.agent.script ?? '';
  const loaded = await load(script, readScript);
  if (loaded.type === 'not-started')
    return { ...BASE_END, ending: loaded, finalMessage: null, ...spent(null) };
  const entry =
    loaded.entries.find((one) => matches(one, call)) ??
    // An entry for a phase with a matrix is for each of its legs that has none of its own.
    loaded.entries.find((one) => matches(one, { ...call, phase: withoutNumbers(call.phase) }));
  if (entry !== undefined) return perform(call, on, entry);
  const message = noEntry(script, loaded.entries, call);
  return { ...(await stopped(call, on, { type: 'failed', message })), ...spent(null) };
}

type LoadedScript =
  | { readonly type: 'entries'; readonly entries: readonly ScriptEntry[] }
  | Extract<Ending, { type: 'not-started' }>;

async function load(script: string, readScript: ReadScript): Promise<LoadedScript> {
  try {
    return { type: 'entries', entries: parseScript(await readScript(script)) };
  } catch (error) {
    const why = errorText(error);
    return { type: 'not-started', message: `${script}: ${why}` };
  }
}

type ScriptMoment = { readonly phase: string } & Pick<AgentCall, 'attempt' | 'turn'>;

function matches(entry: ScriptEntry, { phase, attempt, turn }: ScriptMoment): boolean {
  if (entry.phase !== phase) return false;
  return (entry.attempt ?? attempt) === attempt && (entry.turn ?? turn) === turn;
}

function noEntry(script: string, entries: readonly ScriptEntry[], call: AgentCall): string {
  const there = entries.map(({ phase, attempt }) =>
    attempt === null ? phase : `${phase} (attempt ${attempt})`,
  );
  return `${script} has no entry for ${call.phase}, attempt ${call.attempt}; the entries are ${there.join(', ') || 'none'}.`;
}

/** The context of one played attempt. */
interface ScriptContext {
  readonly call: AgentCall;
  readonly on: OnAgentEvent;
  /** A time of `performance.now()`. */
  readonly deadline: number;
}

async function perform(
  call: AgentCall,
  on: OnAgentEvent,
  entry: ScriptEntry,
): Promise<ScriptedEnd> {
  const scene = { call, on, deadline: performance.now() + call.timeoutMs };
  for (const step of entry.steps) {
    const stop = await playStep(scene, step);
    if (stop !== null) return { ...(await stopped(call, on, stop)), ...spent(entry.usage) };
  }
  const finalMessage = entry.result === null ? null : await leaveResult(call, entry.result);
  const ending: Ending = { type: 'exit', code: entry.exit };
  return { ...BASE_END, ending, finalMessage, ...spent(entry.usage) };
}

/** Why playing stops. */
type ScriptStop =
  | { readonly type: 'ended'; readonly ending: Ending }
  | { readonly type: 'asked'; readonly question: string }
  | { readonly type: 'failed'; readonly message: string };

async function playStep(scene: ScriptContext, step: ScriptStep): Promise<ScriptStop | null> {
  if (scene.call.signal.aborted) return { type: 'ended', ending: { type: 'cancelled' } };
  switch (step.type) {
    case 'say':
      scene.on({ type: 'text', text: step.text });
      return null;
    case 'ask':
      scene.on({ type: 'text', text: step.text });
      return { type: 'asked', question: step.text };
    case 'sleep':
      return sleep(scene, step.ms);
    case 'run':
      return runCommand(scene, step.text);
    case 'write':
    case 'append':
    case 'delete':
    case 'rename':
      return change(scene, step);
    default:
      return unreachable(step);
  }
}

async function change({ call, on }: ScriptContext, step: FileStep): Promise<ScriptStop | null> {
  const changed = await changeFile(call.workspace, step);
  if (changed.type === 'refused') return { type: 'failed', message: changed.message };
  for (const path of changed.paths) on({ type: 'fileChange', path });
  return null;
}

/** A failed command ends nothing, as with the tools of a real agent. */
async function runCommand(
  { call, on, deadline }: ScriptContext,
  script: string,
): Promise<ScriptStop | null> {
  on({ type: 'toolCall', tool: 'run', input: script });
  const { ending, tail } = await runProcess({
    ...childOf(call),
    command: { type: 'script', script, shell: SHELL },
    stdin: '',
    timeoutMs: Math.max(0, deadline - performance.now()),
    onOutput: () => {},
  });
  on({ type: 'toolResult', tool: 'run', output: tail });
  switch (ending.type) {
    case 'timeout':
      return { type: 'ended', ending: { type: 'timeout', afterMs: call.timeoutMs } };
    case 'idle-timeout':
    case 'cancelled':
    case 'not-started':
      return { type: 'ended', ending };
    case 'exit':
    case 'signal':
      return null;
    default:
      return unreachable(ending);
  }
}

async function sleep({ call, deadline }: ScriptContext, ms: number): Promise<ScriptStop | null> {
  const { timeoutMs, idleTimeoutMs, signal } = call;
  const left = Math.max(0, deadline - performance.now());
  try {
    await delay(Math.min(ms, left, idleTimeoutMs), null, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    return { type: 'ended', ending: { type: 'cancelled' } };
  }
  if (left < Math.min(ms, idleTimeoutMs)) {
    return { type: 'ended', ending: { type: 'timeout', afterMs: timeoutMs } };
  }
  if (idleTimeoutMs >= ms) return null;
  return { type: 'ended', ending: { type: 'idle-timeout', afterMs: idleTimeoutMs } };
}

async function stopped(
  call: AgentCall,
  on: OnAgentEvent,
  stop: ScriptStop,
): Promise<Omit<ScriptedEnd, keyof ScriptedUsage>> {
  switch (stop.type) {
    case 'ended':
      return { ...BASE_END, ending: stop.ending, finalMessage: null };
    case 'asked':
      return quit(call, { status: 'blocked', summary: 'Asked.', question: stop.question });
    case 'failed':
      on({ type: 'output', stream: 'stderr', text: `${stop.message}\n` });
      return quit(call, { status: 'failed', summary: stop.message });
    default:
      return unreachable(stop);
  }
}

async function quit(
  call: AgentCall,
  result: JsonObject,
): Promise<Omit<ScriptedEnd, keyof ScriptedUsage>> {
  const finalMessage = await leaveResult(call, result);
  return { ...BASE_END, ending: { type: 'exit', code: 0 }, finalMessage };
}

/** Writes the result file, or returns the result as the final message if there is no file. */
async function leaveResult({ env }: AgentCall, result: JsonObject): Promise<string | null> {
  const { PHASEGATE_RESULT: file } = env;
  const text = JSON.stringify(result);
  if (file === undefined) return text;
  await writeFile(file, text);
  return null;
}

type ScriptedUsage = Pick<AgentEnd, 'usage' | 'costUsd'>;

function spent(usage: ScriptUsage | null): ScriptedUsage {
  if (usage === null) return { usage: null, costUsd: null };
  const { inputTokens, outputTokens, usd } = usage;
  const counts: Usage = { inputTokens, outputTokens, cacheReadTokens: 0, cacheWriteTokens: 0 };
  return { usage: counts, costUsd: usd };
}
