import { createServer, type ServerResponse } from 'node:http';

/** What the server answers to one request. */
export type Reply =
  | { readonly type: 'message'; readonly blocks: readonly Block[]; readonly stop?: string }
  | {
      readonly type: 'error';
      readonly status: number;
      readonly error: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Begins a message, then an error comes in the stream, the connection breaks, or nothing comes any more. */
  | { readonly type: 'broken'; readonly by: 'error' | 'cut' | 'silence' };

export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'tool_use'; readonly name: string; readonly input: object };

export interface Asked {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface AnthropicServer extends AsyncDisposable {
  readonly url: string;
  readonly asked: readonly Asked[];
}

/** The Messages API on loopback, as a stream: gives one reply after the other, the last one for ever. */
export async function anthropicServer(...replies: readonly Reply[]): Promise<AnthropicServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const reply = replies[Math.min(asked.length, replies.length - 1)];
      asked.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
      if (reply !== undefined) give(response, reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Of each message. */
const USAGE = {
  input_tokens: 100,
  cache_creation_input_tokens: 20,
  cache_read_input_tokens: 300,
  output_tokens: 1,
};

function give(response: ServerResponse, reply: Reply): void {
  if (reply.type === 'error') {
    const error = { type: reply.error, message: `${reply.error} of the fake` };
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(JSON.stringify({ type: 'error', error }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send: Send = (event) => {
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'm', content: [] };
  send(Object.assign({ type: 'message_start' }, { message: { ...message, usage: USAGE } }));
  if (reply.type === 'broken') breakOff(response, send, reply.by);
  else finish(response, send, reply);
}

type Send = (event: { readonly type: string }) => void;

function finish(
  response: ServerResponse,
  send: Send,
  reply: Extract<Reply, { type: 'message' }>,
): void {
  for (const event of reply.blocks.flatMap(eventsOf)) send(event);
  const isTool = reply.blocks.some(({ type }) => type === 'tool_use');
  const stop_reason = reply.stop ?? (isTool ? 'tool_use' : 'end_turn');
  const delta = { stop_reason, stop_sequence: null };
  send(Object.assign({ type: 'message_delta' }, { delta, usage: { output_tokens: 7 } }));
  send({ type: 'message_stop' });
  response.end();
}

function breakOff(response: ServerResponse, send: Send, by: 'error' | 'cut' | 'silence'): void {
  const error = { type: 'overloaded_error', message: 'Overloaded' };
  if (by === 'error') send(Object.assign({ type: 'error' }, { error }));
  if (by === 'error') response.end();
  if (by === 'cut') setImmediate(() => response.destroy());
}

function eventsOf(block: Block, index: number) {
  const start =
    block.type === 'text'
      ? { type: 'text', text: '' }
      : { type: 'tool_use', id: `toolu_${index}`, name: block.name, input: {} };
  const delta =
    block.type === 'text'
      ? { type: 'text_delta', text: block.text }
      : { type: 'input_json_delta', partial_json: JSON.stringify(block.input) };
  return [
    { type: 'content_block_start', index, content_block: start },
    { type: 'content_block_delta', index, delta },
    { type: 'content_block_stop', index },
  ];
}
