import type { Anthropic } from '@anthropic-ai/sdk';
import { displayText } from '../../core/lib/json-value.ts';
import { unreachable } from '../../core/lib/unreachable.ts';
import type { Usage } from '../../core/run/event.ts';
import { addUsage } from '../../core/run/spent.ts';
import type { AgentCall, AgentFault, OnAgentEvent } from '../../ports.ts';
import { NO_USAGE } from '../adapter.ts';
import { agentFailed } from '../agent-failed.ts';
import { impatientFetch } from './impatient-fetch.ts';
import type { CallLimits } from './limits.ts';
import type { MessageRequest } from './request.ts';
import { useTool } from './tools.ts';
import { WorkspaceView } from './view.ts';

export interface DialogueOptions {
  readonly call: AgentCall;
  readonly key: string;
  readonly params: Extract<MessageRequest, { type: 'request' }>['params'];
  readonly limits: CallLimits;
  readonly on: OnAgentEvent;
}

export interface DialogueResult {
  readonly fault: AgentFault | null;
  /** Text of the last message. */
  readonly text: string;
}

/** Requests to the API with tool results between them, until the model has answered. */
export class Dialogue {
  readonly #options: DialogueOptions;
  #usage: Usage = NO_USAGE;

  constructor(options: DialogueOptions) {
    this.#options = options;
  }

  /** The sum over all requests so far. */
  get usage(): Usage {
    return this.#usage;
  }

  /** Throws errors of the API or the network. */
  async run(): Promise<DialogueResult> {
    const { call, params } = this.#options;
    const client = await this.#client();
    const view = await WorkspaceView.of(call.workspace);
    const most = call.agent.maxTurns ?? MAX_TURNS;
    const messages: Anthropic.MessageParam[] = [{ role: 'user', content: call.prompt }];
    for (let turn = 1; ; turn += 1) {
      // In the last turn it must answer without tools.
      const choice = turn < most ? {} : { tool_choice: { type: 'none' as const } };
      const message = await this.#request(client, { ...params, ...choice, messages });
      const { stop_reason: reason, content } = message;
      const isOpen = reason === 'tool_use' || reason === 'pause_turn';
      if (!isOpen || turn >= most)
        return { fault: stopFault(reason, most), text: messageText(message) };
      messages.push({ role: 'assistant', content });
      if (reason === 'tool_use') messages.push(await this.#useTools(view, content));
    }
  }

  async #client(): Promise<Anthropic> {
    const { Anthropic: Client } = await import('@anthropic-ai/sdk');
    const { call, key } = this.#options;
    return new Client({
      apiKey: key,
      // `null` prevents the library from reading this process's environment.
      baseURL: call.env.ANTHROPIC_BASE_URL ?? null,
      webhookKey: null,
      timeout: Math.min(Math.ceil(call.timeoutMs), 2 ** 31 - 1),
      maxRetries: 2,
      fetch: impatientFetch,
      logLevel: 'off',
    });
  }

  async #request(
    client: Anthropic,
    params: Anthropic.MessageCreateParamsNonStreaming,
  ): Promise<Anthropic.Message> {
    const { limits, on } = this.#options;
    const stream = client.messages.stream(params, { signal: limits.signal });
    stream.on('streamEvent', () => limits.isAlive());
    const message = await stream.finalMessage();
    this.#usage = addUsage(this.#usage, usageOf(message.usage));
    for (const block of message.content) {
      if (block.type === 'text' && block.text !== '') on({ type: 'text', text: block.text });
    }
    on({ type: 'usage', usage: this.#usage, costUsd: null });
    return message;
  }

  async #useTools(
    view: WorkspaceView,
    content: readonly Anthropic.ContentBlock[],
  ): Promise<Anthropic.MessageParam> {
    const { limits, on } = this.#options;
    const results: Anthropic.ToolResultBlockParam[] = [];
    for (const block of content) {
      if (block.type !== 'tool_use') continue;
      limits.signal.throwIfAborted();
      on({
        type: 'toolCall',
        tool: block.name,
        input: displayText(block.input, MAX_SHOWN_CHARACTERS),
      });
      const { text, isError } = await useTool(view, block.name, block.input);
      limits.isAlive();
      on({ type: 'toolResult', tool: block.name, output: displayText(text, MAX_SHOWN_CHARACTERS) });
      results.push({
        type: 'tool_result',
        tool_use_id: block.id,
        content: text,
        is_error: isError,
      });
    }
    return { role: 'user', content: results };
  }
}

const MAX_TURNS = 20;
/** Limit of a tool's input or output, in characters. */
const MAX_SHOWN_CHARACTERS = 16 * 1024;

function messageText({ content }: Anthropic.Message): string {
  return content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('');
}

function usageOf(usage: Anthropic.Usage): Usage {
  return {
    inputTokens: usage.input_tokens,
    outputTokens: usage.output_tokens,
    cacheReadTokens: usage.cache_read_input_tokens ?? 0,
    cacheWriteTokens: usage.cache_creation_input_tokens ?? 0,
  };
}

function stopFault(reason: Anthropic.StopReason | null, most: number): AgentFault | null {
  switch (reason) {
    case 'end_turn':
    case 'stop_sequence':
      return null;
    case 'tool_use':
    case 'pause_turn':
      return agentFailed(`The model did not answer within ${most} turns (\`max-turns\`).`);
    case 'max_tokens':
      return agentFailed('The model reached the token limit of one message.');
    case 'model_context_window_exceeded':
      return agentFailed('The context window of the model is full.');
    case 'refusal':
      return agentFailed('The model refused to answer.');
    case null:
      return agentFailed('The model stopped without a reason.');
    default:
      return unreachable(reason);
  }
}
