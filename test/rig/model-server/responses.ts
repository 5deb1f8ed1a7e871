import type { JsonObject } from '../../../src/core/lib/json.ts';
import { openAiError } from './chat.ts';
import { type Message, named, type Protocol, type Reply, type Spoken } from './protocol.ts';
import { objectsIn, stringIn, textIn } from './reading.ts';

/** OpenAI's Responses. */
export const responses: Protocol = {
  name: 'responses',
  read: (path, body) => {
    if (!path.endsWith('/responses')) return null;
    return {
      model: stringIn(body.model),
      stream: body.stream === true,
      tools: objectsIn(body.tools).map(({ name, type }) => stringIn(name) || stringIn(type)),
      messages: [
        { role: 'system', text: stringIn(body.instructions) },
        ...(typeof body.input === 'string'
          ? [{ role: 'user' as const, text: body.input }]
          : objectsIn(body.input).flatMap(messagesOf)),
      ],
    };
  },
  reply,
  error: openAiError,
};

function messagesOf(item: JsonObject): readonly Message[] {
  if (stringIn(item.type).endsWith('_output')) {
    return [{ role: 'tool', text: textIn(item.output) }];
  }
  const text = textIn(item.content);
  switch (item.role) {
    case 'user':
    case 'assistant':
      return [{ role: item.role, text }];
    case 'system':
    case 'developer':
      return [{ role: 'system', text }];
    default:
      return [];
  }
}

function reply({ id, model, words, tokens }: Spoken): Reply {
  const item =
    words.type === 'tool' ? callItem(id, words.tool, words.input) : messageItem(id, words.text);
  const input = tokens.input + tokens.cacheRead + tokens.cacheWrite;
  const response = {
    id: `resp_${id}`,
    object: 'response',
    created_at: 1,
    model,
    status: 'completed',
    output: [item],
    usage: {
      input_tokens: input,
      input_tokens_details: { cached_tokens: tokens.cacheRead },
      output_tokens: tokens.output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: input + tokens.output,
    },
  };
  const started = { ...response, status: 'in_progress', output: [], usage: null };
  const events: readonly JsonObject[] = [
    { type: 'response.created', response: started },
    {
      type: 'response.output_item.added',
      output_index: 0,
      item: { ...item, status: 'in_progress' },
    },
    ...(words.type === 'text' ? textEvents(item.id, words.text) : []),
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response },
  ];
  const stream = events.map((event, index) => named({ ...event, sequence_number: index }));
  return { plain: response, stream };
}

function callItem(id: string, name: string, input: JsonObject) {
  const call = { type: 'function_call', id: `fc_${id}`, call_id: `call_${id}`, name };
  return { ...call, arguments: JSON.stringify(input), status: 'completed' };
}

function messageItem(id: string, text: string) {
  const content = [{ type: 'output_text', text, annotations: [] }];
  return { type: 'message', id: `msg_${id}`, role: 'assistant', status: 'completed', content };
}

function textEvents(item: string, text: string): readonly JsonObject[] {
  const place = { item_id: item, output_index: 0, content_index: 0 };
  const part = { type: 'output_text', text: '', annotations: [] };
  return [
    { type: 'response.content_part.added', ...place, part },
    { type: 'response.output_text.delta', ...place, delta: text },
    { type: 'response.output_text.done', ...place, text },
  ];
}
