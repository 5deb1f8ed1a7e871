import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/lib/json.ts';
import { cut, hang, inOrder, status, text, tool } from './model-server/answer.ts';
import { type ModelServer, modelServer } from './model-server.ts';

const GEMINI = '/v1beta/models/m:streamGenerateContent?alt=sse';

/** A question in each protocol, with one tool and the words `Do it.` */
const QUESTIONS: Readonly<Record<string, JsonObject>> = {
  '/v1/messages': {
    model: 'm',
    stream: true,
    tools: [{ name: 'look' }],
    messages: [{ role: 'user', content: 'Do it.' }],
  },
  '/v1/responses': {
    model: 'm',
    stream: true,
    tools: [{ type: 'function', name: 'look' }],
    input: [{ role: 'user', content: [{ type: 'input_text', text: 'Do it.' }] }],
  },
  '/v1/chat/completions': {
    model: 'm',
    stream: true,
    tools: [{ type: 'function', function: { name: 'look' } }],
    messages: [{ role: 'user', content: 'Do it.' }],
  },
  [GEMINI]: {
    tools: [{ functionDeclarations: [{ name: 'look' }] }],
    contents: [{ role: 'user', parts: [{ text: 'Do it.' }] }],
  },
};
const PATHS = Object.keys(QUESTIONS);

function ask({ url }: ModelServer, path: string, more: JsonObject = {}): Promise<Response> {
  const body = JSON.stringify({ ...QUESTIONS[path], ...more });
  return fetch(`${url}${path}`, { method: 'POST', body });
}

test.each(PATHS)('%s: what is asked is understood, and the answer streamed', async (path) => {
  await using server = await modelServer();
  server.answers(inOrder(tool('look', { at: 'a.txt' }, { input: 7, output: 3 })));
  const response = await ask(server, path);
  const events = (await response.text()).split('\n\n').filter((event) => event !== '');
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(events.join('\n')).toMatchSnapshot();
  const [turn] = server.turns;
  expect(turn?.messages.filter(({ role }) => role === 'user')).toEqual([
    { role: 'user', text: 'Do it.' },
  ]);
  expect({ model: turn?.model, tools: turn?.tools }).toEqual({ model: 'm', tools: ['look'] });
  expect(server.handedOut).toEqual({ input: 7, output: 3, cacheRead: 0, cacheWrite: 0 });
});

test.each(PATHS.slice(0, 3))('%s: without a stream the answer is one object', async (path) => {
  await using server = await modelServer();
  server.answers(inOrder(text('Done.')));
  const response = await ask(server, path, { stream: false });
  expect(await response.json()).toMatchSnapshot();
});

test.each(PATHS)('%s: a status is an error in its own form', async (path) => {
  await using server = await modelServer();
  server.answers(inOrder(status(429, 'Slow down.', { 'retry-after': '2' })));
  const response = await ask(server, path);
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2']);
  expect(await response.json()).toMatchSnapshot();
  expect(server.handedOut).toEqual({ input: 0, output: 0, cacheRead: 0, cacheWrite: 0 });
});

test.each(PATHS)('%s: a cut stream begins and does not end', async (path) => {
  await using server = await modelServer();
  server.answers(inOrder(cut('I beg')));
  const response = await ask(server, path);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('terminated');
});

test('what is asked and not answered ends when the server is disposed of', async () => {
  const server = await modelServer();
  server.answers(() => hang);
  const answer = ask(server, '/v1/messages').then(
    () => 'answered',
    () => 'broken off',
  );
  await server.asked(1);
  await server[Symbol.asyncDispose]();
  expect(await answer).toBe('broken off');
});

test('a question without tools is a side matter: it is no turn, and costs nothing', async () => {
  await using server = await modelServer();
  server.answers(inOrder(text('Done.')));
  await (await ask(server, '/v1/messages', { tools: [] })).text();
  expect(server.turns).toEqual([]);
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/messages',
  ]);
  expect(server.handedOut).toEqual({ input: 0, output: 0, cacheRead: 0, cacheWrite: 0 });
});
