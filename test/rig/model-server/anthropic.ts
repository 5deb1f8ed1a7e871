import type { JsonObject } from '../../../src/core/lib/json.ts';
import { type Message, named, type Protocol, type Reply, type Spoken } from './protocol.ts';
import { objectsIn, stringIn, textIn } from './reading.ts';

/** Anthropic's Messages. */
export const anthropic: Protocol = {
  name: 'anthropic',
  read: (path, body) => {
    if (!path.endsWith('/v1/messages')) return null;
    return {
      model: stringIn(body.model),
      stream: body.stream === true,
      tools: objectsIn(body.tools).map(({ name }) => stringIn(name)),
      messages: [
        { role: 'system', text: textIn(body.system) },
        ...objectsIn(body.messages).flatMap(messagesOf),
      ],
    };
  },
  reply,
  error: (status, message) => ({
    type: 'error',
    error: { type: ERRORS[status] ?? 'api_error', message },
  }),
};

const ERRORS: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
  529: 'overloaded_error',
};

/** The results of tools stand in a message of the user's. */
function messagesOf({ role, content }: JsonObject): readonly Message[] {
  if (role === 'assistant') return [{ role, text: textIn(content) }];
  if (typeof content === 'string') return [{ role: 'user', text: content }];
  return objectsIn(content).map((part) =>
    part.type === 'tool_result'
      ? { role: 'tool', text: textIn(part.content) }
      : { role: 'user', text: stringIn(part.text) },
  );
}

function reply({ id, model, words, tokens }: Spoken): Reply {
  const isTool = words.type === 'tool';
  const block = isTool
    ? { type: 'tool_use', id: `toolu_${id}`, name: words.tool, input: {} }
    : { type: 'text', text: '' };
  const delta = isTool
    ? { type: 'input_json_delta', partial_json: JSON.stringify(words.input) }
    : { type: 'text_delta', text: words.text };
  const end = { stop_reason: isTool ? 'tool_use' : 'end_turn', stop_sequence: null };
  const usage = {
    input_tokens: tokens.input,
    cache_creation_input_tokens: tokens.cacheWrite,
    cache_read_input_tokens: tokens.cacheRead,
    output_tokens: tokens.output,
  };
  const message = { id: `msg_${id}`, type: 'message', role: 'assistant', model };
  const start = { ...message, content: [], stop_reason: null, stop_sequence: null };
  const events = [
    { type: 'message_start', message: { ...start, usage: { ...usage, output_tokens: 1 } } },
    { type: 'content_block_start', index: 0, content_block: block },
    { type: 'content_block_delta', index: 0, delta },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: end, usage: { output_tokens: tokens.output } },
    { type: 'message_stop' },
  ];
  const whole = isTool ? { ...block, input: words.input } : { ...block, text: words.text };
  return { plain: { ...message, content: [whole], ...end, usage }, stream: events.map(named) };
}
