import { dirname, join } from 'node:path';
import type { JsonObject } from '../core/lib/json.ts';
import { textAt } from '../core/lib/json-value.ts';
import type { Usage } from '../core/run/event.ts';
import type { AgentCall, AgentEvent, AgentFault } from '../ports.ts';
import { type Adapter, type CliCommand, type LineReading, reading } from './adapter.ts';
import { within } from './stream/messages.ts';
import { providerFault } from './stream/provider-fault.ts';
import { countAt, objectAt, objectsAt } from './stream/stream-values.ts';
import { strictSchema } from './strict-schema.ts';

interface CodexState {
  readonly workspace: string;
  /** The session's token counts before this call; `null`: unknown. */
  readonly before: SessionTokens | null;
  readonly thread: string | null;
  readonly tokens: SessionTokens | null;
  readonly lastText: string | null;
  readonly lastError: string | null;
  /** Consecutive messages about waiting for the network. */
  readonly waits: number;
  readonly ended: boolean;
  readonly fault: AgentFault | null;
  readonly usage: Usage | null;
}

/** Codex. It reports no cost, and its stream has no version. */
export const codex: Adapter<CodexState> = {
  use: 'codex',
  program: 'codex',
  package: '@openai/codex',
  version: '0.169.0',
  endEvent: 'turn.completed',
  command,
  begin: (call) => ({
    workspace: call.workspace,
    before: call.session === null ? NO_TOKENS : sessionOf(call.session).tokens,
    thread: null,
    tokens: null,
    lastText: null,
    lastError: null,
    waits: 0,
    ended: false,
    fault: null,
    usage: null,
  }),
  read: (state, line) => (line.type === 'event' ? readEvent(state, line.value) : reading(state)),
  end: ({ ended, fault, lastError, lastText, thread, tokens, usage }) => ({
    ended,
    fault,
    lastError: ended ? null : lastError,
    finalMessage: lastText,
    session: thread === null ? null : sessionText({ thread, tokens }),
    usage,
    costUsd: null,
  }),
};

/** Its own sandbox restricts both kinds: no network; a reader writes nothing, a writer only the workspace. */
function command(call: AgentCall, folder: string): CliCommand {
  const { agent, access, session, env } = call;
  const schema = strictSchema(call.resultSchema);
  const file = 'result.schema.json';
  const result = env.PHASEGATE_RESULT;
  return {
    args: [
      ...['exec', '--json', '--skip-git-repo-check'],
      ...['--sandbox', access === 'read' ? 'read-only' : 'workspace-write'],
      ...(access === 'read' || result === undefined ? [] : ['--add-dir', dirname(result)]),
      ...(agent.model === null ? [] : ['--model', agent.model]),
      ...(agent.effort === null ? [] : ['-c', `model_reasoning_effort=${agent.effort}`]),
      ...(schema === null ? [] : ['--output-schema', join(folder, file)]),
      ...(session === null ? [] : ['resume', sessionOf(session).thread]),
      '-',
    ],
    // Codex does not install its sandbox helper in a temporary folder, such as a run's own home in CI.
    env: { TMPDIR: folder },
    files: schema === null ? {} : { [file]: JSON.stringify(schema) },
  };
}

function readEvent(state: CodexState, line: JsonObject): LineReading<CodexState> {
  switch (textAt(line, 'type')) {
    case 'thread.started':
      return reading({ ...state, thread: textAt(line, 'thread_id') });
    case 'item.started':
      return reading(state, startEvents(objectAt(line, 'item')));
    case 'item.completed':
      return completed(state, objectAt(line, 'item'));
    case 'error':
      return failing(state, textAt(line, 'message') ?? 'an error without a message');
    case 'turn.failed': {
      const message = textAt(objectAt(line, 'error'), 'message') ?? 'the turn failed';
      return reading({ ...state, ended: true, fault: providerFault(message, null) });
    }
    case 'turn.completed':
      return finished(state, tokensIn(objectAt(line, 'usage')));
    default:
      return reading(state);
  }
}

/** About a minute. */
const MAX_WAITS = 4;

/** Codex tries a faulty provider five times, but an unreachable one or one that rejects the key forever. */
function failing(before: CodexState, message: string): LineReading<CodexState> {
  const waits = message.includes('waiting for network');
  const state = { ...before, lastError: message, waits: waits ? before.waits + 1 : 0 };
  const fault = providerFault(cause(message), null);
  const hopeless = fault.reason === 'auth' || state.waits >= MAX_WAITS;
  return { state, events: [{ type: 'error', message }], stop: hopeless ? fault : null };
}

/** Without the number of tries. */
function cause(message: string): string {
  return /^Reconnecting\b.*? \((.*)\)$/s.exec(message)?.[1] ?? message;
}

function finished(state: CodexState, tokens: SessionTokens): LineReading<CodexState> {
  const usage = state.before === null ? null : usageOf(tokens, state.before);
  const events: AgentEvent[] = usage === null ? [] : [{ type: 'usage', usage, costUsd: null }];
  return reading({ ...state, ended: true, tokens, usage }, events);
}

/** Token counts as reported, since the start of the session. */
interface SessionTokens {
  /** OpenAI includes tokens read from and written to the cache in the input. */
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
}

const NO_TOKENS: SessionTokens = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

const tokensIn = (usage: JsonObject): SessionTokens => ({
  input: countAt(usage, 'input_tokens'),
  cacheRead: countAt(usage, 'cached_input_tokens'),
  cacheWrite: countAt(usage, 'cache_write_input_tokens'),
  output: countAt(usage, 'output_tokens'),
});

function usageOf(told: SessionTokens, before: SessionTokens): Usage | null {
  const cacheReadTokens = told.cacheRead - before.cacheRead;
  const cacheWriteTokens = told.cacheWrite - before.cacheWrite;
  const inputTokens = told.input - before.input - cacheReadTokens - cacheWriteTokens;
  const outputTokens = told.output - before.output;
  const usage = { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens };
  // The counts started again, so this is not a continuation.
  if (told.input < before.input || told.output < before.output) return null;
  return { ...usage, inputTokens: Math.max(0, inputTokens) };
}

interface CodexSession {
  readonly thread: string;
  readonly tokens: SessionTokens | null;
}

/**
 * `<thread>:<input>,<cache read>,<cache write>,<output>`, so that a process that continues the session knows which tokens are
 * old.
 */
function sessionText({ thread, tokens }: CodexSession): string {
  if (tokens === null) return thread;
  return `${thread}:${tokens.input},${tokens.cacheRead},${tokens.cacheWrite},${tokens.output}`;
}

function sessionOf(text: string): CodexSession {
  const [thread = text, counts] = text.split(':');
  const [input, cacheRead, cacheWrite, output] = (counts ?? '').split(',').map(Number);
  if (!input || cacheRead === undefined || cacheWrite === undefined || output === undefined)
    return { thread, tokens: null };
  return { thread, tokens: { input, cacheRead, cacheWrite, output } };
}

function startEvents(item: JsonObject): readonly AgentEvent[] {
  switch (textAt(item, 'type')) {
    case 'command_execution':
      return [{ type: 'toolCall', tool: 'shell', input: textAt(item, 'command') ?? '' }];
    case 'mcp_tool_call': {
      const input = JSON.stringify(item.arguments ?? {});
      return [{ type: 'toolCall', tool: mcpTool(item), input }];
    }
    default:
      return [];
  }
}

function completed(before: CodexState, item: JsonObject): LineReading<CodexState> {
  const state = { ...before, waits: 0 };
  switch (textAt(item, 'type')) {
    case 'agent_message': {
      const text = textAt(item, 'text') ?? '';
      return reading({ ...state, lastText: text }, [{ type: 'text', text }]);
    }
    case 'error':
      // Often only a warning: a real failure ends the turn.
      return reading(before, [{ type: 'error', message: textAt(item, 'message') ?? '' }]);
    default:
      return reading(state, toolEvents(before.workspace, item));
  }
}

function toolEvents(workspace: string, item: JsonObject): readonly AgentEvent[] {
  switch (textAt(item, 'type')) {
    case 'command_execution': {
      const output = textAt(item, 'aggregated_output') ?? '';
      return [{ type: 'toolResult', tool: 'shell', output }];
    }
    case 'mcp_tool_call': {
      const output = JSON.stringify(item.result ?? item.error ?? null);
      return [{ type: 'toolResult', tool: mcpTool(item), output }];
    }
    case 'file_change':
      if (textAt(item, 'status') === 'failed') return [];
      return objectsAt(item, 'changes').map((change) => ({
        type: 'fileChange',
        path: within(workspace, textAt(change, 'path') ?? ''),
      }));
    default:
      return [];
  }
}

function mcpTool(item: JsonObject): string {
  return `${textAt(item, 'server')}.${textAt(item, 'tool')}`;
}
