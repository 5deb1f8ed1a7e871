import { isAbsolute, relative } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '../../core/lib/json.ts';
import { textAt } from '../../core/lib/json-value.ts';
import type { Usage } from '../../core/run/event.ts';
import { addUsage } from '../../core/run/spent.ts';
import type { AgentEvent } from '../../ports.ts';
import { NO_USAGE } from '../adapter.ts';
import { countAt, objectAt, objectsAt } from './stream-values.ts';

/** State of earlier messages in a stream of Anthropic's message format, which `claude` and `amp` print. */
export interface MessageStreamState {
  readonly workspace: string;
  /** Tool calls without a result yet. */
  readonly calls: ReadonlyMap<string, ToolCall>;
  /** A message is repeated for each of its blocks, each time with the same usage. */
  readonly lastMessage: string | null;
  /** The sum over the messages so far; `null`: unknown. */
  readonly usage: Usage | null;
  readonly lastText: string | null;
}

interface ToolCall {
  readonly tool: string;
  /** The file that it changes on success; `null`: none. */
  readonly path: string | null;
}

export interface MessageReading {
  readonly conversation: MessageStreamState;
  readonly events: readonly AgentEvent[];
}

export function newConversation(workspace: string): MessageStreamState {
  return { workspace, calls: new Map(), lastMessage: null, usage: null, lastText: null };
}

/** Processes a line of the type `assistant`. */
export function hearAssistant(before: MessageStreamState, line: JsonObject): MessageReading {
  const message = objectAt(line, 'message');
  const blocks = objectsAt(message, 'content');
  const counted = withUsage(before, message);
  const events: AgentEvent[] = blocks.flatMap(assistantEvent);
  if (counted.usage !== null && counted.usage !== before.usage) {
    events.push({ type: 'usage', usage: counted.usage, costUsd: null });
  }
  const calls = new Map(before.calls);
  for (const block of blocks.filter((one) => one.type === 'tool_use')) {
    const call = { tool: textAt(block, 'name') ?? '', path: changedPath(before.workspace, block) };
    calls.set(textAt(block, 'id') ?? '', call);
  }
  const texts = blocks.flatMap((block) => textAt(block, 'text') ?? []);
  const lastText = texts.at(-1) ?? before.lastText;
  return { conversation: { ...counted, calls, lastText }, events };
}

/** Processes a line of the type `user`, with the tools' results. */
export function hearUser(before: MessageStreamState, line: JsonObject): MessageReading {
  const results = objectsAt(objectAt(line, 'message'), 'content').filter(
    (block) => block.type === 'tool_result',
  );
  const calls = new Map(before.calls);
  const events = results.flatMap((block): AgentEvent[] => {
    const id = textAt(block, 'tool_use_id') ?? '';
    const call = calls.get(id) ?? { tool: '', path: null };
    calls.delete(id);
    const told: AgentEvent = {
      type: 'toolResult',
      tool: call.tool,
      output: contentText(block.content),
    };
    if (call.path === null || block.is_error === true) return [told];
    return [told, { type: 'fileChange', path: call.path }];
  });
  return { conversation: { ...before, calls }, events };
}

function assistantEvent(block: JsonObject): AgentEvent[] {
  const text = textAt(block, 'text');
  if (block.type === 'text' && text !== null) return [{ type: 'text', text }];
  if (block.type !== 'tool_use') return [];
  const input = JSON.stringify(block.input ?? {});
  return [{ type: 'toolCall', tool: textAt(block, 'name') ?? '', input }];
}

function withUsage(before: MessageStreamState, message: JsonObject): MessageStreamState {
  const id = textAt(message, 'id');
  const told = objectAt(message, 'usage');
  if ((id !== null && id === before.lastMessage) || Object.keys(told).length === 0) return before;
  return { ...before, lastMessage: id, usage: addUsage(before.usage ?? NO_USAGE, usageOf(told)) };
}

/** Anthropic's counts: input excludes tokens read from or written to the cache. */
export function usageOf(told: JsonObject): Usage {
  return {
    inputTokens: countAt(told, 'input_tokens'),
    outputTokens: countAt(told, 'output_tokens'),
    cacheReadTokens: countAt(told, 'cache_read_input_tokens'),
    cacheWriteTokens: countAt(told, 'cache_creation_input_tokens'),
  };
}

const WRITERS: ReadonlySet<string> = new Set([
  'Edit',
  'Write',
  'NotebookEdit',
  'create_file',
  'edit_file',
]);

function changedPath(workspace: string, block: JsonObject): string | null {
  if (!WRITERS.has(textAt(block, 'name') ?? '')) return null;
  const input = objectAt(block, 'input');
  const path =
    textAt(input, 'file_path') ?? textAt(input, 'notebook_path') ?? textAt(input, 'path');
  return path === null ? null : within(workspace, path);
}

/** The path relative to the workspace; paths outside stay absolute. */
export function within(workspace: string, path: string): string {
  const way = relative(workspace, path);
  return isAbsolute(path) && way !== '' && !way.startsWith('..') ? way : path;
}

function contentText(content: Json | undefined): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (isJsonObject(part) ? (textAt(part, 'text') ?? '') : '')).join('\n');
}
