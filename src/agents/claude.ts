import { dirname } from 'node:path';
import { isJsonObject, type JsonObject } from '../core/lib/json.ts';
import { isDraft7 } from '../core/lib/json-schema.ts';
import { amountAt, textAt } from '../core/lib/json-value.ts';
import type { Usage } from '../core/run/event.ts';
import { addUsage } from '../core/run/spent.ts';
import type { AgentCall, AgentFault } from '../ports.ts';
import { type Adapter, type LineReading, NO_USAGE, reading } from './adapter.ts';
import {
  hearAssistant,
  hearUser,
  type MessageReading,
  type MessageStreamState,
  newConversation,
  usageOf,
} from './stream/messages.ts';
import { providerFault } from './stream/provider-fault.ts';
import { countAt, objectAt, objectsAt } from './stream/stream-values.ts';

interface ClaudeState {
  readonly conversation: MessageStreamState;
  readonly session: string | null;
  /** A failed request to the provider without a later success; `null`: none. */
  readonly retry: AgentFault | null;
  /** Why the provider refused, if only the message shows it; `null`: not refused. */
  readonly refusal: string | null;
  readonly result: JsonObject | null;
  readonly expectedVersion: string;
  readonly resumed: boolean;
  /** Ids of denied tool calls that an event has reported. */
  readonly denied: readonly string[];
}

const VERSION = '2.1.329';

/** Claude Code. Its `result` line decides; `subtype` may report success with `is_error: true`. */
export const claude: Adapter<ClaudeState> = {
  use: 'claude',
  program: 'claude',
  package: '@anthropic-ai/claude-code',
  version: VERSION,
  endEvent: 'result',
  command: (call) => ({ args: argsOf(call), env: FIXED_ENVIRONMENT, files: {} }),
  begin: (call) => ({
    conversation: newConversation(call.workspace),
    session: null,
    retry: null,
    refusal: null,
    result: null,
    expectedVersion: call.agent.version ?? VERSION,
    resumed: call.session !== null,
    denied: [],
  }),
  read: (state, line) => (line.type === 'event' ? readEvent(state, line.value) : reading(state)),
  end: (state) => ({
    ended: state.result !== null,
    fault: state.result === null ? state.retry : faultInResult(state, state.result),
    lastError: state.result === null ? (state.retry?.message ?? null) : null,
    finalMessage: finalMessageOf(state),
    session: state.session,
    ...spentOf(state),
  }),
};

const FIXED_ENVIRONMENT = {
  // Otherwise a wrong key is retried for minutes; the engine has its own attempts.
  CLAUDE_CODE_MAX_RETRIES: '1',
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  DISABLE_AUTOUPDATER: '1',
  DISABLE_TELEMETRY: '1',
};

function argsOf({ agent, access, resultSchema, session, env }: AgentCall): readonly string[] {
  const result = env.PHASEGATE_RESULT;
  return [
    ...['-p', '--output-format', 'stream-json', '--verbose'],
    ...(agent.model === null ? [] : ['--model', agent.model]),
    ...(agent.effort === null ? [] : ['--effort', agent.effort]),
    ...(agent.maxTurns === null ? [] : ['--max-turns', `${agent.maxTurns}`]),
    ...(access === 'read' ? READER : WRITER),
    // The folder of the result file and of the needs' artifacts; files elsewhere are refused.
    ...(result === undefined ? [] : ['--add-dir', dirname(result)]),
    // The CLI ends with an error if a strict validator of draft 7 refuses the schema; then only the prompt asks for the result.
    ...(Object.keys(resultSchema).length === 0 || !isDraft7(resultSchema)
      ? []
      : ['--json-schema', JSON.stringify(resultSchema)]),
    ...(session === null ? [] : ['--resume', session]),
  ];
}

/**
 * Read-only commands still run, and structured output works. Mode `plan` is not used, because it tells the model to write a plan
 * to a file instead of doing its task.
 */
const READER = [
  ...['--permission-mode', 'dontAsk'],
  ...['--disallowedTools', 'Edit,Write,NotebookEdit'],
];

/**
 * A writer has to run tests and builds without anybody to approve them, so it may run any command. The denied tools are only a
 * first defence: the engine checks the change itself.
 */
const WRITER = [
  ...['--permission-mode', 'acceptEdits'],
  ...['--allowedTools', 'Bash'],
  ...['--disallowedTools', 'Edit(/.github/**)'],
];

function readEvent(state: ClaudeState, line: JsonObject): LineReading<ClaudeState> {
  const known = { ...state, session: textAt(line, 'session_id') ?? state.session };
  switch (textAt(line, 'type')) {
    case 'system':
      return readSystem(known, line);
    case 'assistant':
      return line.is_api_error_message === true
        ? recordProviderRefusal(known, line)
        : answered(known, line);
    case 'user':
      return heard(known, hearUser(known.conversation, line));
    case 'result':
      return reading({ ...known, result: line }, denialsIn(state, line));
    default:
      return reading(known);
  }
}

function answered(state: ClaudeState, line: JsonObject): LineReading<ClaudeState> {
  return heard({ ...state, retry: null, refusal: null }, hearAssistant(state.conversation, line));
}

/** The CLI's message in place of the model's when the provider failed. */
function recordProviderRefusal(state: ClaudeState, line: JsonObject): LineReading<ClaudeState> {
  const texts = objectsAt(objectAt(line, 'message'), 'content').flatMap(
    (block) => textAt(block, 'text') ?? [],
  );
  const refusal = textAt(line, 'error');
  return reading({ ...state, refusal }, [{ type: 'error', message: texts.join('\n') }]);
}

function heard(
  state: ClaudeState,
  { conversation, events }: MessageReading,
): LineReading<ClaudeState> {
  return reading({ ...state, conversation }, events);
}

function readSystem(state: ClaudeState, line: JsonObject): LineReading<ClaudeState> {
  switch (textAt(line, 'subtype')) {
    case 'init':
      return reading(state, versionNotes(state, textAt(line, 'claude_code_version')));
    case 'permission_denied': {
      const denied = [...state.denied, textAt(line, 'tool_use_id') ?? ''];
      const message = `${textAt(line, 'tool_name')} was denied: ${textAt(line, 'message')}`;
      return reading({ ...state, denied }, [{ type: 'error', message }]);
    }
    case 'api_retry': {
      const retry = retryFault(line);
      return reading({ ...state, retry }, [{ type: 'error', message: retry.message }]);
    }
    default:
      return reading(state);
  }
}

/** Calls denied by a rule are reported here only. */
function denialsIn({ denied }: ClaudeState, result: JsonObject) {
  return objectsAt(result, 'permission_denials')
    .filter((one) => !denied.includes(textAt(one, 'tool_use_id') ?? ''))
    .map((one) => {
      const message = `${textAt(one, 'tool_name')} was denied: ${JSON.stringify(one.tool_input)}`;
      return { type: 'error' as const, message };
    });
}

function versionNotes({ expectedVersion }: ClaudeState, version: string | null) {
  if (version === null || minor(version) === minor(expectedVersion)) return [];
  const message = `The version of claude is ${version}, but ${expectedVersion} was expected.`;
  return [{ type: 'error' as const, message }];
}

const minor = (version: string): string => version.split('.').slice(0, 2).join('.');

function retryFault(line: JsonObject): AgentFault {
  const status = amountAt(line, 'error_status');
  const what = `${status ?? 'no answer'} (${textAt(line, 'error')})`;
  const fault = providerFault(`The provider answered ${what}`, status);
  return { ...fault, retryAfterMs: fault.reason === 'rate-limit' ? askedWait(line) : null };
}

/**
 * The CLI's own delay is half a second, doubled each time, plus up to a quarter; a longer delay was requested by the provider.
 */
function askedWait(line: JsonObject): number | null {
  const waits = countAt(line, 'retry_delay_ms');
  const ownMs = 500 * 2 ** (Math.max(1, countAt(line, 'attempt')) - 1) * 1.25;
  return waits > ownMs ? waits : null;
}

function faultInResult({ refusal, retry }: ClaudeState, result: JsonObject): AgentFault | null {
  if (result.is_error !== true) return null;
  const message = textAt(result, 'result') ?? errorsOf(result);
  if (refusal === 'authentication_failed') return providerFault(message, 401);
  const fault = providerFault(message, amountAt(result, 'api_error_status'));
  if (fault.reason !== 'rate-limit') return fault;
  return { ...fault, retryAfterMs: fault.retryAfterMs ?? retry?.retryAfterMs ?? null };
}

function errorsOf(result: JsonObject): string {
  const errors = result.errors;
  const told = Array.isArray(errors) ? errors.filter((one) => typeof one === 'string') : [];
  return told.length > 0 ? told.join('; ') : `ended as ${textAt(result, 'subtype')}`;
}

function finalMessageOf({ result, conversation }: ClaudeState): string | null {
  if (result === null) return conversation.lastText;
  const structured = result.structured_output;
  if (isJsonObject(structured)) return JSON.stringify(structured);
  return textAt(result, 'result') ?? conversation.lastText;
}

interface ClaudeUsage {
  readonly usage: Usage | null;
  readonly costUsd: number | null;
}

/**
 * `total_cost_usd` and `modelUsage` are sums over a resumed session; `model_usage_since_last_result` is for this call, including
 * subagents. An interrupted call has the sum of its messages, which is a lower bound.
 */
function spentOf({ result, conversation, resumed }: ClaudeState): ClaudeUsage {
  if (result === null) return { usage: conversation.usage, costUsd: null };
  const models = Object.values(objectAt(result, 'model_usage_since_last_result')).filter(
    isJsonObject,
  );
  if (models.length === 0) {
    const usage = usageOf(objectAt(result, 'usage'));
    const unknown = resumed && usage.inputTokens + usage.outputTokens > 0;
    return { usage, costUsd: unknown ? null : amountAt(result, 'total_cost_usd') };
  }
  return { usage: models.map(modelUsage).reduce(addUsage, NO_USAGE), costUsd: costOf(models) };
}

function modelUsage(model: JsonObject): Usage {
  return {
    inputTokens: countAt(model, 'inputTokens'),
    outputTokens: countAt(model, 'outputTokens'),
    cacheReadTokens: countAt(model, 'cacheReadInputTokens'),
    cacheWriteTokens: countAt(model, 'cacheCreationInputTokens'),
  };
}

/** `null` if the CLI had to guess the price of a model. */
function costOf(models: readonly JsonObject[]): number | null {
  const guessed = models.some((model) => textAt(model, 'costBasis') === 'unknown');
  return guessed ? null : models.reduce((sum, model) => sum + countAt(model, 'costUSD'), 0);
}
