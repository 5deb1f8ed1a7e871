import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { anthropicAgent } from '../../src/agents/anthropic.ts';
import type { AgentCall, AgentEnd, AgentEvent } from '../../src/ports.ts';
import { agentCall } from '../rig/agent-call.ts';
import { type AnthropicServer, anthropicServer, type Reply } from '../rig/anthropic-server.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';

interface Options extends Partial<Omit<AgentCall, 'agent'>> {
  readonly server: AnthropicServer;
  readonly model?: string | null;
  readonly effort?: string;
  readonly maxTurns?: number;
  readonly onEvent?: () => void;
}

async function ask({ server, ...options }: Options) {
  const { model = 'claude-haiku-4-5', effort = null, maxTurns = null, ...more } = options;
  const { onEvent = () => {}, ...others } = more;
  const base = agentCall({});
  const events: AgentEvent[] = [];
  const call: AgentCall = {
    ...base,
    access: 'read',
    env: { ANTHROPIC_API_KEY: 'key-1', ANTHROPIC_BASE_URL: server.url },
    ...others,
    agent: { ...base.agent, use: 'anthropic', model, effort, maxTurns },
  };
  const { durationMs, ...end } = await anthropicAgent.call(call, (event) => {
    events.push(event);
    onEvent();
  });
  expect(durationMs).toBeGreaterThanOrEqual(0);
  return { end, events };
}

const say = (text: string): Reply => ({ type: 'message', blocks: [{ type: 'text', text }] });
const use = (name: string, input: object): Reply => ({
  type: 'message',
  blocks: [
    { type: 'text', text: `I ${name}.` },
    { type: 'tool_use', name, input },
  ],
});

const ENDED: Omit<AgentEnd, 'durationMs'> = {
  ending: { type: 'exit', code: 0 },
  fault: null,
  session: null,
  finalMessage: null,
  usage: null,
  costUsd: null,
};
const ONCE = { inputTokens: 100, outputTokens: 7, cacheReadTokens: 300, cacheWriteTokens: 20 };
const TWICE = { inputTokens: 200, outputTokens: 14, cacheReadTokens: 600, cacheWriteTokens: 40 };

const SCHEMA = {
  type: 'object',
  required: ['status', 'summary'],
  properties: {
    status: { enum: ['complete', 'failed'] },
    summary: { type: 'string' },
    question: { type: ['string', 'null'] },
  },
};

test('a model is asked for a result by its schema, with its effort and a cache, as a stream', async () => {
  const answer = '{"status":"complete","summary":"All well","question":null}';
  await using server = await anthropicServer(say(answer));
  const options = { resultSchema: SCHEMA, effort: 'high', timeoutMs: 59_999.5 };
  const { end, events } = await ask({ server, ...options });
  expect(end).toEqual({ ...ENDED, finalMessage: answer, usage: ONCE });
  expect(events).toEqual([
    { type: 'text', text: answer },
    { type: 'usage', usage: ONCE, costUsd: null },
  ]);
  const [{ headers, body } = { headers: {}, body: {} }] = server.asked;
  expect(headers.authorization).toBe('Bearer key-1');
  const { system, tools, ...request } = body;
  expect(request).toEqual({
    model: 'claude-haiku-4-5',
    max_tokens: 32_000,
    stream: true,
    cache_control: { type: 'ephemeral' },
    messages: [{ role: 'user', content: 'Fix it.\n' }],
    output_config: {
      effort: 'high',
      format: {
        type: 'json_schema',
        schema: {
          type: 'object',
          additionalProperties: false,
          required: ['status', 'summary', 'question'],
          properties: {
            status: { enum: ['complete', 'failed'] },
            summary: { type: 'string' },
            question: { type: ['string', 'null'] },
          },
        },
      },
    },
  });
});

test('a schema that cannot be kept to the letter is left to the prompt', async () => {
  await using server = await anthropicServer(say('{}'));
  const outputs = { type: 'object', properties: { any: {} } };
  await ask({ server, resultSchema: { ...SCHEMA, properties: { outputs } } });
  expect(server.asked[0]?.body.output_config).toEqual({});
});

async function write(folder: TemporaryFolder, files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
}

/** What the tools answer to calls in this workspace, one after the other. */
async function answers(workspace: string, ...calls: readonly (readonly [string, object])[]) {
  const replies = calls.map(([name, input]) => use(name, input));
  await using server = await anthropicServer(...replies, say('done'));
  const { end, events } = await ask({ server, workspace });
  expect(end.finalMessage).toBe('done');
  return events.flatMap((event) => (event.type === 'toolResult' ? [event.output] : []));
}

test('a tool is used, its answer given back, and the tokens of all requests are summed', async () => {
  await using folder = await temporaryFolder();
  await write(folder, { 'sum.js': 'one\ntwo\n' });
  await using server = await anthropicServer(use('read', { path: 'sum.js' }), say('done'));
  const { end, events } = await ask({ server, workspace: folder.path });
  expect(end).toEqual({ ...ENDED, finalMessage: 'done', usage: TWICE });
  expect(events).toEqual([
    { type: 'text', text: 'I read.' },
    { type: 'usage', usage: ONCE, costUsd: null },
    { type: 'toolCall', tool: 'read', input: '{"path":"sum.js"}' },
    { type: 'toolResult', tool: 'read', output: '1\tone\n2\ttwo' },
    { type: 'text', text: 'done' },
    { type: 'usage', usage: TWICE, costUsd: null },
  ]);
  expect(Object(server.asked[1]?.body.messages)[2]).toEqual({
    role: 'user',
    content: [
      { type: 'tool_result', tool_use_id: 'toolu_1', content: '1\tone\n2\ttwo', is_error: false },
    ],
  });
});

test('ignored files, git and our own are not seen', async () => {
  await using folder = await temporaryFolder();
  await write(folder, {
    '.gitignore': '*.log\n/build/\n.env\n',
    '.env': 'KEY=needle',
    '.git/config': 'needle',
    '.phasegate/runs/x': 'needle',
    'a.log': 'needle',
    'build/out.js': 'needle',
    'src/a.js': 'a needle\nhay\nneedles\n',
    'src/build/b.js': 'needle',
    'src/.gitignore': '!keep.log\n',
    'src/keep.log': 'needle',
  });
  expect(
    await answers(
      folder.path,
      ['list', { path: '.' }],
      ['list', { path: 'src/build' }],
      ['search', { text: 'needle' }],
      ['search', { text: 'needle', path: 'src/build' }],
      ['search', { text: '.*' }],
      ['read', { path: '.env' }],
      ['read', { path: 'build/out.js' }],
      ['read', { path: '.git/config' }],
      ['list', { path: '.git' }],
    ),
  ).toEqual([
    '.gitignore\nsrc/.gitignore\nsrc/a.js\nsrc/build/b.js\nsrc/keep.log',
    'src/build/b.js',
    'src/a.js:1: a needle\nsrc/a.js:3: needles\nsrc/build/b.js:1: needle\nsrc/keep.log:1: needle',
    'src/build/b.js:1: needle',
    'Nothing found.',
    '`.env` cannot be read: the file is ignored, or not part of the workspace.',
    '`build/out.js` cannot be read: the file is ignored, or not part of the workspace.',
    '`.git/config` cannot be read: the file is ignored, or not part of the workspace.',
    'There are no files in `.git`.',
  ]);
});

test('nothing outside of the workspace is read, through links neither', async () => {
  await using folder = await temporaryFolder();
  const workspace = join(folder.path, 'work');
  await write(folder, { 'secret.txt': 'needle', 'work/in.txt': 'inside' });
  await symlink('..', join(workspace, 'up'));
  await symlink('../secret.txt', join(workspace, 'secret'));
  await symlink('in.txt', join(workspace, 'alias'));
  await symlink('.', join(workspace, 'loop'));
  const out = (path: string) => `\`${path}\` cannot be read: the path is outside the workspace.`;
  expect(
    await answers(
      workspace,
      ['read', { path: '../secret.txt' }],
      ['read', { path: join(folder.path, 'secret.txt') }],
      ['read', { path: 'up/secret.txt' }],
      ['read', { path: 'secret' }],
      ['read', { path: 'alias' }],
      ['list', { path: '..' }],
      ['list', { path: '.' }],
      ['search', { text: 'needle' }],
    ),
  ).toEqual([
    out('../secret.txt'),
    out(join(folder.path, 'secret.txt')),
    out('up/secret.txt'),
    out('secret'),
    '1\tinside',
    'There are no files in `..`.',
    'in.txt',
    'Nothing found.',
  ]);
});

test('large, binary and missing files, and calls that make no sense, are answered in words', async () => {
  await using folder = await temporaryFolder();
  const long = Array.from({ length: 3000 }, (_, index) => `line ${index + 1}`).join('\n');
  await write(folder, {
    'large.txt': 'x'.repeat(1024 * 1024 + 1),
    'a.bin': 'a\0b',
    'long.txt': long,
  });
  const [large, binary, missing, part, first, unknown, incomplete] = await answers(
    folder.path,
    ['read', { path: 'large.txt' }],
    ['read', { path: 'a.bin' }],
    ['read', { path: 'none.txt' }],
    ['read', { path: 'long.txt', from: 2998, lines: 2 }],
    ['read', { path: 'long.txt' }],
    ['write', { path: 'a' }],
    ['read', {}],
  );
  expect([large, binary, missing, part, unknown, incomplete]).toEqual([
    '`large.txt` cannot be read: it is larger than 1 MiB.',
    '`a.bin` cannot be read: it is binary.',
    '`none.txt` cannot be read: it does not exist.',
    '2998\tline 2998\n2999\tline 2999\n(1 more lines)',
    'Unknown tool `write`.',
    'A parameter is missing.',
  ]);
  expect(first?.split('\n').slice(-2)).toEqual(['1000\tline 1000', '(2000 more lines)']);
});

test('in the last of its turns the model cannot use tools, and must answer', async () => {
  await using server = await anthropicServer(use('list', { path: '.' }));
  await using folder = await temporaryFolder();
  const { end } = await ask({ server, maxTurns: 3, workspace: folder.path });
  expect(server.asked.map(({ body }) => body.tool_choice)).toEqual([
    undefined,
    undefined,
    { type: 'none' },
  ]);
  expect(end.fault).toEqual({
    reason: 'agent-failed',
    message: 'The model did not answer within 3 turns (`max-turns`).',
    retryAfterMs: null,
  });
});

test('only an ordinary end of a message is one', async () => {
  const faults = [];
  for (const stop of ['refusal', 'max_tokens', 'model_context_window_exceeded']) {
    const blocks = [{ type: 'text' as const, text: 'half' }];
    await using server = await anthropicServer({ type: 'message', blocks, stop });
    faults.push((await ask({ server })).end.fault?.message);
  }
  expect(faults).toEqual([
    'The model refused to answer.',
    'The model reached the token limit of one message.',
    'The context window of the model is full.',
  ]);
});

async function faultOf(...replies: readonly Reply[]) {
  await using server = await anthropicServer(...replies);
  const { end } = await ask({ server });
  expect(end.ending).toEqual({ type: 'exit', code: 0 });
  return { asked: server.asked.length, ...end.fault };
}

test('401 and 403 end as auth, after one request', async () => {
  expect([
    await faultOf({ type: 'error', status: 401, error: 'authentication_error' }),
    await faultOf({ type: 'error', status: 403, error: 'permission_error' }),
  ]).toMatchObject([
    {
      asked: 1,
      reason: 'auth',
      message: expect.stringContaining('authentication_error of the fake'),
    },
    { asked: 1, reason: 'auth', message: expect.stringContaining('permission_error of the fake') },
  ]);
});

test('a rate limit with a long wait is told at once, a short one is waited for', async () => {
  const limit = (headers: Record<string, string>): Reply => {
    return { type: 'error', status: 429, error: 'rate_limit_error', headers };
  };
  expect(await faultOf(limit({ 'retry-after': '120' }))).toMatchObject({
    asked: 1,
    reason: 'rate-limit',
    retryAfterMs: 120_000,
  });
  await using server = await anthropicServer(limit({ 'retry-after-ms': '1' }), say('done'));
  expect((await ask({ server })).end).toEqual({ ...ENDED, finalMessage: 'done', usage: ONCE });
});

test('an overloaded API is a rate limit, whether it says so by status or in the stream', async () => {
  const headers = { 'retry-after-ms': '1' };
  expect([
    await faultOf({ type: 'error', status: 529, error: 'overloaded_error', headers }),
    await faultOf({ type: 'broken', by: 'error' }),
  ]).toMatchObject([
    { asked: 3, reason: 'rate-limit', retryAfterMs: 1 },
    { asked: 1, reason: 'rate-limit', retryAfterMs: null },
  ]);
});

test('an error of the server, a bad request and a cut stream fail the agent', async () => {
  const headers = { 'retry-after-ms': '1' };
  expect([
    await faultOf({ type: 'error', status: 500, error: 'api_error', headers }),
    await faultOf({ type: 'error', status: 400, error: 'invalid_request_error' }),
    await faultOf({ type: 'broken', by: 'cut' }),
  ]).toMatchObject([
    { asked: 3, reason: 'provider-failed' },
    { asked: 1, reason: 'agent-failed' },
    { asked: 1, reason: 'agent-failed' },
  ]);
});

test('a server that is not there fails the agent, with the reason', async () => {
  const server = await anthropicServer();
  await server[Symbol.asyncDispose]();
  const { end } = await ask({ server });
  expect(end.fault).toMatchObject({
    reason: 'provider-failed',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

test('silence and the timeout end the call', async () => {
  await using server = await anthropicServer({ type: 'broken', by: 'silence' });
  const silent = await ask({ server, idleTimeoutMs: 200 });
  const late = await ask({ server, timeoutMs: 200 });
  expect([silent.end, late.end]).toEqual([
    { ...ENDED, ending: { type: 'idle-timeout', afterMs: 200 } },
    { ...ENDED, ending: { type: 'timeout', afterMs: 200 } },
  ]);
});

test('a cancelled call ends, and what was used until then counts', async () => {
  await using folder = await temporaryFolder();
  await using server = await anthropicServer(use('list', { path: '.' }), say('done'));
  const controller = new AbortController();
  const { end } = await ask({
    server,
    workspace: folder.path,
    signal: controller.signal,
    onEvent: () => controller.abort(),
  });
  expect(end).toEqual({ ...ENDED, ending: { type: 'cancelled' }, usage: ONCE });
  expect(server.asked.length).toBe(1);
});

test('what it cannot do is named, and nothing is asked', async () => {
  await using server = await anthropicServer(say('done'));
  const faultFor = async (options: Omit<Options, 'server'>) =>
    (await ask({ server, ...options })).end.fault;
  const failed = (message: string) => ({ reason: 'agent-failed', message, retryAfterMs: null });
  expect([
    await faultFor({ access: 'write' }),
    await faultFor({ session: 'session-1' }),
    await faultFor({ model: null }),
    await faultFor({ effort: 'huge' }),
    await faultFor({ env: {} }),
  ]).toEqual([
    failed('`use: anthropic` can only read, but fix has `access: write`.'),
    failed('The API cannot continue a session.'),
    failed('The agent `coder` has no `model`.'),
    failed('Unknown effort `huge`. Use one of low, medium, high, xhigh, max.'),
    {
      reason: 'auth',
      message: 'ANTHROPIC_API_KEY is not set in the environment of the agent.',
      retryAfterMs: null,
    },
  ]);
  expect(server.asked).toEqual([]);
});
