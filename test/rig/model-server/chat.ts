import type { JsonObject } from '../../../src/core/lib/json.ts';
import { data, type Message, type Protocol, type Reply, type Spoken } from './protocol.ts';
import { objectIn, objectsIn, stringIn, textIn } from './reading.ts';

/** OpenAI's Chat Completions, which most other providers speak, too. */
export const chat: Protocol = {
  name: 'chat',
  read: (path, body) => {
    if (!path.endsWith('/chat/completions')) return null;
    return {
      model: stringIn(body.model),
      stream: body.stream === true,
      tools: objectsIn(body.tools).map((tool) => stringIn(objectIn(tool.function).name)),
      messages: objectsIn(body.messages).flatMap(messagesOf),
    };
  },
  reply,
  error: openAiError,
};

export function openAiError(status: number, message: string): JsonObject {
  const [type, code] = ERRORS[status] ?? ['server_error', null];
  return { error: { type, code, param: null, message } };
}

const ERRORS: Readonly<Record<number, readonly [string, string]>> = {
  400: ['invalid_request_error', 'invalid_request'],
  401: ['invalid_request_error', 'invalid_api_key'],
  404: ['invalid_request_error', 'not_found'],
  429: ['requests', 'rate_limit_exceeded'],
};

function messagesOf({ role, content }: JsonObject): readonly Message[] {
  const text = textIn(content);
  switch (role) {
    case 'system':
    case 'user':
    case 'assistant':
    case 'tool':
      return [{ role, text }];
    default:
      return [];
  }
}

function reply({ id, model, words, tokens }: Spoken): Reply {
  const isTool = words.type === 'tool';
  const message = isTool
    ? { role: 'assistant', content: null, tool_calls: [callOf(id, words.tool, words.input)] }
    : { role: 'assistant', content: words.text };
  const finish = isTool ? 'tool_calls' : 'stop';
  const prompt = tokens.input + tokens.cacheRead + tokens.cacheWrite;
  const usage = {
    prompt_tokens: prompt,
    prompt_tokens_details: { cached_tokens: tokens.cacheRead },
    completion_tokens: tokens.output,
    total_tokens: prompt + tokens.output,
  };
  const base = { id: `chatcmpl-${id}`, created: 1, model };
  const chunk = { ...base, object: 'chat.completion.chunk' };
  const chunks = [
    { ...chunk, choices: [{ index: 0, delta: message, finish_reason: null }] },
    { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: finish }] },
    { ...chunk, choices: [], usage },
  ];
  const choices = [{ index: 0, message, finish_reason: finish }];
  return {
    plain: { ...base, object: 'chat.completion', choices, usage },
    stream: [...chunks.map(data), 'data: [DONE]\n\n'],
  };
}

function callOf(id: string, name: string, input: JsonObject): JsonObject {
  const call = { name, arguments: JSON.stringify(input) };
  return { index: 0, id: `call_${id}`, type: 'function', function: call };
}
