import { dirname, join } from 'node:path';
import type { JsonObject } from '../core/lib/json.ts';
import { amountAt, textAt } from '../core/lib/json-value.ts';
import type { Usage } from '../core/run/event.ts';
import { addUsage } from '../core/run/spent.ts';
import type { AgentCall, AgentEvent, AgentFault } from '../ports.ts';
import { type Adapter, type CliCommand, type LineReading, NO_USAGE, reading } from './adapter.ts';
import { agentFailed } from './agent-failed.ts';
import { within } from './stream/messages.ts';
import { providerFault } from './stream/provider-fault.ts';
import { countAt, objectAt } from './stream/stream-values.ts';

interface OpencodeState {
  readonly workspace: string;
  readonly session: string | null;
  readonly lastText: string | null;
  readonly lastError: string | null;
  /** The error of a failed tool call in this step; `null`: none. */
  readonly toolError: string | null;
  /** Consecutive failed requests to the provider. */
  readonly errors: number;
  /** Why the last step ended; `null`: unknown. */
  readonly reason: string | null;
  readonly fault: AgentFault | null;
  readonly usage: Usage | null;
  readonly costUsd: number;
}

/** opencode. Its stream has no final event; a step that ended with the reason `stop` counts. It does not report its version. */
export const opencode: Adapter<OpencodeState> = {
  use: 'opencode',
  program: 'opencode',
  package: 'opencode-ai',
  version: '1.18.33',
  endEvent: 'step_finish with reason stop',
  command,
  begin: (call) => ({
    workspace: call.workspace,
    session: null,
    lastText: null,
    lastError: null,
    toolError: null,
    errors: 0,
    reason: null,
    fault: null,
    usage: null,
    costUsd: 0,
  }),
  read: (state, line) =>
    line.type === 'event' ? readEvent(state, line.value) : readLog(state, line.text),
  end: (state) => ({
    ended: state.reason === 'stop',
    fault: state.fault ?? unfinished(state),
    lastError: state.lastError,
    finalMessage: state.lastText,
    session: state.session,
    usage: state.usage,
    // It reports 0 for a model without a known price.
    costUsd: state.costUsd === 0 ? null : state.costUsd,
  }),
};

function command(call: AgentCall): CliCommand {
  const { agent, session } = call;
  return {
    args: [
      ...['run', '--format', 'json'],
      // Otherwise it prints nothing about an unreachable provider.
      ...['--print-logs', '--log-level', 'ERROR'],
      ...(agent.model === null ? [] : ['--model', agent.model]),
      ...(session === null ? [] : ['--session', session]),
    ],
    env: {
      OPENCODE_DISABLE_AUTOUPDATE: '1',
      OPENCODE_PERMISSION: JSON.stringify(permission(call)),
    },
    files: {},
  };
}

/** An unanswered question would end the run, so every rule allows or denies. */
function permission({ access, env }: AgentCall): JsonObject {
  const result = env.PHASEGATE_RESULT;
  const outside = result === undefined ? {} : { [join(dirname(result), '*')]: 'allow' };
  const external_directory = { '*': 'deny', ...outside };
  if (access === 'write') {
    const edit = { '*': 'allow', '.github/*': 'deny' };
    return { '*': 'allow', doom_loop: 'deny', edit, external_directory };
  }
  // Its rules for `bash` match words of a command, which is a poor test for a reading one.
  const reading = {
    read: 'allow',
    glob: 'allow',
    grep: 'allow',
    list: 'allow',
    todowrite: 'allow',
  };
  return { '*': 'deny', ...reading, external_directory };
}

function readEvent(before: OpencodeState, line: JsonObject): LineReading<OpencodeState> {
  const state = { ...before, session: textAt(line, 'sessionID') ?? before.session };
  const part = objectAt(line, 'part');
  switch (textAt(line, 'type')) {
    case 'text': {
      const text = textAt(part, 'text') ?? '';
      return reading({ ...state, lastText: text, errors: 0 }, [{ type: 'text', text }]);
    }
    case 'tool_use':
      return readTool(state, part);
    case 'step_start':
      return reading({ ...state, toolError: null, lastError: null, errors: 0, reason: null });
    case 'step_finish':
      return readStep(state, part);
    case 'error': {
      const fault = errorFault(objectAt(line, 'error'));
      const events: AgentEvent[] = [{ type: 'error', message: fault.message }];
      return reading({ ...state, fault, lastError: fault.message }, events);
    }
    default:
      return reading(state);
  }
}

function readTool(state: OpencodeState, part: JsonObject): LineReading<OpencodeState> {
  const tool = textAt(part, 'tool') ?? '';
  const outcome = objectAt(part, 'state');
  const input = objectAt(outcome, 'input');
  const call: AgentEvent = { type: 'toolCall', tool, input: JSON.stringify(input) };
  const error = textAt(outcome, 'error');
  if (error !== null) {
    return reading({ ...state, toolError: `${tool}: ${error}` }, [
      call,
      { type: 'error', message: `${tool}: ${error}` },
    ]);
  }
  const told: AgentEvent = { type: 'toolResult', tool, output: textAt(outcome, 'output') ?? '' };
  const path = textAt(input, 'filePath');
  if (path === null || !WRITERS.has(tool)) return reading(state, [call, told]);
  return reading(state, [call, told, { type: 'fileChange', path: within(state.workspace, path) }]);
}

const WRITERS: ReadonlySet<string> = new Set(['write', 'edit', 'multiedit']);

function readStep(state: OpencodeState, part: JsonObject): LineReading<OpencodeState> {
  const usage = addUsage(state.usage ?? NO_USAGE, usageOf(objectAt(part, 'tokens')));
  const costUsd = state.costUsd + countAt(part, 'cost');
  const known = costUsd === 0 ? null : costUsd;
  return reading({ ...state, usage, costUsd, reason: textAt(part, 'reason') }, [
    { type: 'usage', usage, costUsd: known },
  ]);
}

/** It counts reasoning tokens separately; both are charged as output. */
function usageOf(tokens: JsonObject): Usage {
  const cache = objectAt(tokens, 'cache');
  return {
    inputTokens: countAt(tokens, 'input'),
    outputTokens: countAt(tokens, 'output') + countAt(tokens, 'reasoning'),
    cacheReadTokens: countAt(cache, 'read'),
    cacheWriteTokens: countAt(cache, 'write'),
  };
}

function errorFault(error: JsonObject): AgentFault {
  const data = objectAt(error, 'data');
  const name = textAt(error, 'name') ?? 'an error without a name';
  const fault = providerFault(textAt(data, 'message') ?? name, amountAt(data, 'statusCode'));
  const wait = Number(textAt(objectAt(data, 'responseHeaders'), 'retry-after') ?? 'none');
  if (fault.reason !== 'rate-limit' || !Number.isFinite(wait)) return fault;
  return { ...fault, retryAfterMs: wait * 1000 };
}

const MAX_PROVIDER_ERRORS = 5;

/** A log line: it retries a provider that refuses or does not respond forever. */
function readLog(before: OpencodeState, text: string): LineReading<OpencodeState> {
  const found = /message="stream error".* agent=(\S+).* error\.error="((?:[^"\\]|\\.)*)"/.exec(
    text,
  );
  // The session's title is requested separately; a failure of that does not matter.
  if (found === null || found[1] === 'title') return reading(before);
  const message = found[2] ?? '';
  const state = { ...before, lastError: message, errors: before.errors + 1 };
  const events: AgentEvent[] = [{ type: 'error', message }];
  return {
    state,
    events,
    stop: state.errors < MAX_PROVIDER_ERRORS ? null : providerFault(message, null),
  };
}

/** A refused tool call ends the stream as if another step followed. */
function unfinished({ reason, toolError }: OpencodeState): AgentFault | null {
  if (reason !== 'tool-calls' || toolError === null) return null;
  return agentFailed(toolError);
}
