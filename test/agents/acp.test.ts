import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { acpAgent } from '../../src/agents/acp.ts';
import type { AgentCall, AgentEnd, AgentEvent } from '../../src/ports.ts';
import { agentCall, type CallOptions } from '../rig/agent-call.ts';
import { few } from '../rig/long.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(5);

const PROGRAM = fileURLToPath(new URL('../rig/acp-agent.mjs', import.meta.url));
const FAKE: readonly string[] = [process.execPath, PROGRAM];

interface Played {
  readonly end: Omit<AgentEnd, 'durationMs'>;
  readonly events: readonly AgentEvent[];
  /** What the agent was asked, as its log has it. */
  readonly log: readonly unknown[];
}

interface Scene extends Omit<CallOptions, 'env'> {
  readonly acts: readonly (readonly [act: string, value?: unknown])[];
  readonly offer?: object;
  readonly call?: Partial<AgentCall>;
  readonly model?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly onEvent?: () => void;
}

/** Plays the acts with the fake agent in a workspace of its own. */
async function play(scene: Scene): Promise<Played> {
  await using folder = await temporaryFolder();
  const { acts, offer = {}, call = {}, model = null, env = {}, ...others } = scene;
  const { onEvent = () => {}, ...options } = others;
  const log = join(folder.path, 'log');
  const base = agentCall({
    run: FAKE,
    workspace: folder.path,
    env: { OFFER: JSON.stringify(offer), LOG: log, ...env },
    ...options,
  });
  const lines = acts.map(([act, value]) => `@@${act} ${JSON.stringify(value) ?? ''}`.trimEnd());
  const prompt = lines.join('\n').replaceAll('$WORKSPACE', base.workspace);
  const events: AgentEvent[] = [];
  const agent = { ...base.agent, use: 'acp' as const, model };
  const ended = await acpAgent.call({ ...base, prompt, agent, ...call }, (event) => {
    events.push(event);
    onEvent();
  });
  const { durationMs, ...end } = ended;
  expect(durationMs).toBeGreaterThan(0);
  const text = await readFile(log, 'utf8').catch(() => '');
  const written = text.split('\n').filter((line) => line !== '');
  return { end, events, log: written.map((line): unknown => JSON.parse(line)) };
}

const EXIT_0 = { type: 'exit', code: 0 };
const NOTHING = { session: null, finalMessage: '', usage: null, costUsd: null };

test('a turn is streamed, and its text, tokens, cost and conversation are told', async () => {
  const { end, events } = await play({
    acts: [
      ['say', 'Let me look'],
      ['say', ' around.\nThen'],
      [
        'update',
        {
          sessionUpdate: 'tool_call',
          toolCallId: 't1',
          title: 'Read sum.js',
          kind: 'read',
          status: 'pending',
        },
      ],
      [
        'update',
        { sessionUpdate: 'tool_call_update', toolCallId: 't1', rawInput: { path: 'sum.js' } },
      ],
      [
        'update',
        {
          sessionUpdate: 'tool_call_update',
          toolCallId: 't1',
          status: 'completed',
          content: [{ type: 'content', content: { type: 'text', text: '1 + 1' } }],
        },
      ],
      [
        'update',
        {
          sessionUpdate: 'tool_call',
          toolCallId: 't2',
          title: 'Edit sum.js',
          kind: 'edit',
          status: 'completed',
          content: [{ type: 'diff', path: '$WORKSPACE/sum.js', oldText: 'a', newText: 'b' }],
        },
      ],
      [
        'update',
        {
          sessionUpdate: 'usage_update',
          used: 10,
          size: 100,
          cost: { amount: 0.25, currency: 'USD' },
        },
      ],
      ['update', { sessionUpdate: 'news_of_tomorrow', text: '?' }],
      ['say', '{"status":"complete","summary":"Fixed"}'],
      [
        'end',
        {
          stopReason: 'end_turn',
          usage: {
            totalTokens: 100,
            inputTokens: 10,
            outputTokens: 20,
            thoughtTokens: 5,
            cachedReadTokens: 60,
            cachedWriteTokens: 5,
          },
        },
      ],
    ],
  });
  const usage = { inputTokens: 10, outputTokens: 25, cacheReadTokens: 60, cacheWriteTokens: 5 };
  expect(events).toEqual([
    { type: 'text', text: 'Let me look around.\n' },
    { type: 'text', text: 'Then' },
    { type: 'toolCall', tool: 'Read sum.js', input: '{"path":"sum.js"}' },
    { type: 'toolResult', tool: 'Read sum.js', output: '1 + 1' },
    { type: 'toolCall', tool: 'Edit sum.js', input: '' },
    { type: 'toolResult', tool: 'Edit sum.js', output: '' },
    { type: 'fileChange', path: 'sum.js' },
    { type: 'usage', usage: null, costUsd: 0.25 },
    { type: 'text', text: '{"status":"complete","summary":"Fixed"}' },
    { type: 'usage', usage, costUsd: 0.25 },
  ]);
  expect(end).toEqual({
    ending: EXIT_0,
    fault: null,
    // It does not offer to go on with it.
    session: null,
    finalMessage: '{"status":"complete","summary":"Fixed"}',
    usage,
    costUsd: 0.25,
  });
});

test('the tokens of Gemini CLI are found where it tells them', async () => {
  const quota = { token_count: { input_tokens: 10, output_tokens: 20 }, model_usage: [] };
  const { end } = await play({ acts: [['end', { stopReason: 'end_turn', _meta: { quota } }]] });
  expect(end.usage).toEqual({
    inputTokens: 10,
    outputTokens: 20,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
  });
});

test('the agent is greeted without files or terminals of ours, in the workspace', async () => {
  await using folder = await temporaryFolder();
  const { log } = await play({ acts: [], workspace: folder.path });
  expect(log).toEqual([
    {
      initialize: {
        protocolVersion: 1,
        clientCapabilities: {
          auth: { terminal: false },
          fs: { readTextFile: false, writeTextFile: false },
          terminal: false,
        },
        clientInfo: { name: 'phasegate', version: expect.any(String) },
      },
    },
    { new: { cwd: folder.path, mcpServers: [] } },
  ]);
});

test('an agent may be a line for the shell, and bash reads no profile for it', async () => {
  await using home = await temporaryFolder();
  await writeFile(join(home.path, '.bashrc'), 'echo read >&2; exit 7');
  const run = `true; '${process.execPath}' '${PROGRAM}'`;
  const { end, events } = await play({ acts: [['say', 'hi']], run, env: { HOME: home.path } });
  expect([end, events]).toEqual([
    { ...NOTHING, ending: EXIT_0, fault: null, finalMessage: 'hi' },
    [{ type: 'text', text: 'hi' }],
  ]);
});

test('a prompt of 1 MiB arrives whole', async () => {
  const text = 'x'.repeat(1024 * 1024);
  const { end } = await play({ acts: [['say', text]] });
  expect(end.finalMessage).toBe('x'.repeat(256 * 1024));
});

test('a reader gets the plan mode, by whichever name the agent has it', async () => {
  const availableModes = ['build', 'https://agentclientprotocol.com/modes#plan'];
  const modes = {
    currentModeId: 'build',
    availableModes: availableModes.map((id) => ({ id, name: id })),
  };
  const select = { type: 'select', id: 'mode', name: 'Mode', category: 'mode', currentValue: 'x' };
  const configOptions = [{ ...select, options: [{ value: 'read-only', name: 'Read' }] }];
  const chosen = async (access: 'read' | 'write', offer: object) =>
    (await play({ acts: [], offer, call: { access } })).log.slice(2);
  expect(
    await Promise.all([
      chosen('read', { modes }),
      chosen('read', { configOptions }),
      chosen('read', {}),
      chosen('write', { modes, configOptions }),
    ]),
  ).toEqual([[{ mode: availableModes[1] }], [{ option: 'mode', value: 'read-only' }], [], []]);
});

const MODELS = {
  type: 'select',
  id: 'model',
  name: 'Model',
  category: 'model',
  currentValue: 'small-1',
  options: [
    {
      group: 'all',
      name: 'All',
      options: [
        { value: 'small-1', name: 'Small' },
        { value: 'large-1', name: 'Large' },
      ],
    },
  ],
};

test('the model is chosen by its id or its name', async () => {
  for (const model of ['large-1', 'Large']) {
    const { log } = await play({ acts: [], offer: { configOptions: [MODELS] }, model });
    expect(log.slice(2)).toEqual([{ option: 'model', value: 'large-1' }]);
  }
});

test('a model that the agent does not have is never ignored', async () => {
  const faultWith = async (offer: object) =>
    (await play({ acts: [['say', 'hi']], offer, model: 'huge' })).end.fault;
  expect([await faultWith({ configOptions: [MODELS] }), await faultWith({})]).toEqual([
    {
      reason: 'agent-failed',
      message: 'The agent has no model `huge`; it has large-1, small-1.',
      retryAfterMs: null,
    },
    {
      reason: 'agent-failed',
      message: 'The agent has no model option, but `model: huge` is set. Set the model in `run`.',
      retryAfterMs: null,
    },
  ]);
});

const cost = (amount: number) => ({
  sessionUpdate: 'usage_update',
  used: 1,
  size: 2,
  cost: { amount, currency: 'USD' },
});

test('a conversation is loaded: what is repeated is not told, and only the new turn costs', async () => {
  const say = (text: string) => ({
    sessionUpdate: 'agent_message_chunk',
    content: { type: 'text', text },
  });
  const { end, events, log } = await play({
    acts: [
      ['say', 'new'],
      ['update', cost(0.75)],
    ],
    offer: { load: true, history: [say('old'), cost(0.5)] },
    call: { session: 'session-0' },
  });
  expect(log[1]).toEqual({ load: 'session-0' });
  expect(events).toEqual([
    { type: 'usage', usage: null, costUsd: 0.25 },
    { type: 'text', text: 'new' },
  ]);
  expect([end.session, end.costUsd, end.finalMessage]).toEqual(['session-0', 0.25, 'new']);
});

test('of a resumed conversation whose earlier cost is not told, this turn has no known cost', async () => {
  const { end, log } = await play({
    acts: [['update', cost(0.75)]],
    offer: { load: true, resume: true },
    call: { session: 'session-0' },
  });
  expect([log[1], end.costUsd]).toEqual([{ resume: 'session-0' }, null]);
});

test('an agent that has forgotten a conversation says so', async () => {
  const gone = { load: true, forgets: true };
  const { end } = await play({ acts: [], offer: gone, call: { session: 'session-0' } });
  expect(end.fault).toEqual({
    reason: 'session-lost',
    message: 'No previous sessions found.',
    retryAfterMs: null,
  });
});

test('an agent that cannot go on with a conversation says so, and begins none by itself', async () => {
  const { end } = await play({ acts: [['say', 'hi']], call: { session: 'session-0' } });
  expect(end).toMatchObject({
    fault: {
      reason: 'session-lost',
      message: 'The agent cannot continue an earlier session.',
    },
    session: null,
    finalMessage: '',
  });
});

const asking = (kind: string, ...paths: readonly string[]) =>
  [
    'ask',
    {
      toolCallId: `${kind} ${paths.join(' ')}`.trim(),
      kind,
      locations: paths.map((path) => ({ path })),
    },
  ] as const;

/** What the agent asked leave for → the option that it got. */
async function answers(scene: Scene): Promise<Readonly<Record<string, string>>> {
  const { log } = await play(scene);
  return Object.fromEntries(
    log.flatMap((line) => {
      const { asked, outcome } = Object(line);
      return asked === undefined ? [] : [[asked, outcome.optionId ?? outcome.outcome]];
    }),
  );
}

test('a reader may read and search in the workspace, and nothing else', async () => {
  await using folder = await temporaryFolder();
  const inside = join(folder.path, 'a.js');
  const kinds = ['edit', 'delete', 'move', 'execute', 'fetch', 'switch_mode', 'other', 'think'];
  const got = await answers({
    acts: [
      asking('read', inside),
      asking('search'),
      asking('read', '/etc/passwd'),
      ...kinds.map((kind) => asking(kind, inside)),
    ],
    workspace: folder.path,
    call: { access: 'read' },
  });
  expect(Object.values(got)).toEqual([
    ...['yes', 'yes', 'no'],
    ...['no', 'no', 'no', 'no', 'no', 'no', 'no', 'yes'],
  ]);
});

test('a writer may change what its phase may, inside the workspace, and run commands', async () => {
  await using folder = await temporaryFolder();
  await using outside = await temporaryFolder();
  await mkdir(join(folder.path, 'src'));
  await symlink(outside.path, join(folder.path, 'src', 'way-out'));
  const got = await answers({
    acts: [
      asking('edit', '$WORKSPACE/src/a.js'),
      asking('edit', 'src/b.js'),
      asking('edit', '$WORKSPACE/src/a.js', '$WORKSPACE/other/a.js'),
      asking('delete', '$WORKSPACE/other/a.js'),
      asking('edit', '$WORKSPACE/../a.js'),
      asking('edit', '$WORKSPACE/src/way-out/a.js'),
      asking('move', '$WORKSPACE/src/.git/hooks/x'),
      asking('edit'),
      asking('execute'),
      asking('fetch'),
    ],
    workspace: folder.path,
    call: { mayChange: (path) => path.startsWith('src/') },
  });
  const shown = Object.entries(got).map(([asked, option]) => {
    return `${asked.replaceAll(folder.path, '$W')}: ${option}`;
  });
  expect(shown).toEqual([
    'edit $W/src/a.js: yes',
    'edit src/b.js: yes',
    'edit $W/src/a.js $W/other/a.js: no',
    'delete $W/other/a.js: no',
    'edit $W/../a.js: no',
    'edit $W/src/way-out/a.js: no',
    'move $W/src/.git/hooks/x: no',
    'edit: no',
    'execute: yes',
    'fetch: yes',
  ]);
});

test('a reader may write its result, and read what it was given', async () => {
  await using record = await temporaryFolder();
  const file = (name: string) => join(record.path, name);
  const got = await answers({
    acts: [
      asking('edit', file('result.json')),
      asking('read', file('artifacts/build/log.txt')),
      asking('edit', file('artifacts/build/log.txt')),
      asking('read', file('prompt.md')),
      asking('read', file('transcript.jsonl')),
    ],
    env: {
      PHASEGATE_RESULT: file('result.json'),
      PHASEGATE_PROMPT: file('prompt.md'),
      PHASEGATE_ARTIFACTS: file('artifacts'),
    },
    call: { access: 'read' },
  });
  expect(Object.values(got)).toEqual(['yes', 'yes', 'no', 'yes', 'no']);
});

test('what a request leaves out is taken from the news of the tool before', async () => {
  const call = { sessionUpdate: 'tool_call', toolCallId: 't1', title: 'Write', kind: 'edit' };
  const scene = (path: string): Scene => ({
    acts: [
      ['update', { ...call, rawInput: { filePath: path } }],
      ['ask', { toolCallId: 't1' }],
    ],
    call: { mayChange: (changed) => changed === 'a.js' },
  });
  expect([await answers(scene('$WORKSPACE/a.js')), await answers(scene('b.js'))]).toEqual([
    { t1: 'yes' },
    { t1: 'no' },
  ]);
});

test('a lasting leave is never given, and a refusal is told', async () => {
  const [, ask] = asking('edit', 'a.js');
  const options = [{ optionId: 'always', name: 'Always', kind: 'allow_always' }];
  const { log, events } = await play({
    acts: [['ask', { ...ask, options }], asking('edit', '/etc/passwd')],
  });
  expect(log.slice(2)).toEqual([
    { asked: 'edit a.js', outcome: { outcome: 'cancelled' } },
    { asked: 'edit /etc/passwd', outcome: { outcome: 'selected', optionId: 'no' } },
  ]);
  expect(events).toEqual([
    { type: 'error', message: 'Refused tool: the path is outside the workspace.' },
  ]);
});

test('only an ordinary end of the turn is one', async () => {
  const faultOf = async (stopReason: string) => {
    const { end } = await play({ acts: [['end', { stopReason }]] });
    expect(end.ending).toEqual(EXIT_0);
    return `${end.fault?.reason}: ${end.fault?.message}`;
  };
  const reasons = ['refusal', 'max_tokens', 'max_turn_requests', 'cancelled'];
  expect(await Promise.all(reasons.map(faultOf))).toEqual([
    'agent-failed: The agent refused to continue.',
    'agent-failed: The agent reached the token limit of its model.',
    'agent-failed: The agent reached the request limit of one turn.',
    'agent-failed: The agent reported that its turn was cancelled.',
  ]);
});

test('an agent that wants a login ends as auth', async () => {
  const { end } = await play({ acts: [], offer: { login: true } });
  expect(end.fault).toEqual({
    reason: 'auth',
    message: 'Authentication required',
    retryAfterMs: null,
  });
});

test('the errors of a provider are known by code or words', async () => {
  const faultOf = async (fail: object) => (await play({ acts: [['fail', fail]] })).end.fault;
  const internal = { code: -32603, message: 'Internal error' };
  expect(
    await Promise.all([
      faultOf({ ...internal, data: { details: 'API Error: 401 invalid x-api-key' } }),
      faultOf({ code: 429, message: 'Slow down' }),
      faultOf({ ...internal, data: { message: 'Overloaded' } }),
      faultOf({ ...internal, data: { disk: 'full' } }),
    ]),
  ).toEqual(
    [
      ['auth', 'Internal error: API Error: 401 invalid x-api-key'],
      ['rate-limit', 'Slow down'],
      ['rate-limit', 'Internal error: Overloaded'],
      ['agent-failed', 'Internal error: {"disk":"full"}'],
    ].map(([reason, message]) => ({ reason, message, retryAfterMs: null })),
  );
});

test('of an agent that dies the last words are told', async () => {
  const { end, events } = await play({
    acts: [
      ['say', 'half'],
      ['stderr', 'out of memory'],
      ['exit', 9],
    ],
  });
  expect(end).toEqual({
    ...NOTHING,
    ending: { type: 'exit', code: 9 },
    fault: {
      reason: 'agent-failed',
      message:
        'The agent stopped before the end of its turn (ACP connection closed).\nout of memory',
      retryAfterMs: null,
    },
    finalMessage: 'half',
  });
  expect(events).toContainEqual({ type: 'output', stream: 'stderr', text: 'out of memory\n' });
});

test('a program that speaks no protocol is told as one', async () => {
  const { end } = await play({ acts: [], run: 'echo Usage: agent; exit 2' });
  expect([end.ending, end.fault?.reason, end.session]).toEqual([
    { type: 'exit', code: 2 },
    'agent-failed',
    null,
  ]);
});

test('garbage and answers to nothing between the lines of the protocol do no harm', async () => {
  const { end } = await play({
    acts: [
      ['print', 'npm warn something'],
      ['print', '{"jsonrpc":"2.0","id":"\\n::error::hm","result":{}}'],
      ['print', '[]'],
      ['say', 'fine'],
    ],
  });
  expect(end).toEqual({ ...NOTHING, ending: EXIT_0, fault: null, finalMessage: 'fine' });
});

test('an agent of another version of the protocol is refused', async () => {
  const { end } = await play({ acts: [], offer: { version: 2 } });
  expect(end.fault?.message).toBe('The agent uses version 2 of the protocol, not 1.');
});

test('an agent that hangs is ended', async () => {
  const { end } = await play({ acts: [['hang']], idleTimeoutMs: 1_500 });
  expect([end.ending, end.fault]).toEqual([{ type: 'idle-timeout', afterMs: 1_500 }, null]);
});

test('a cancelled turn is ended in its middle', async () => {
  const controller = new AbortController();
  const { end, events } = await play({
    acts: [['say', 'hi\n'], ['hang']],
    signal: controller.signal,
    onEvent: () => controller.abort(),
  });
  expect([end.ending, end.fault]).toEqual([{ type: 'cancelled' }, null]);
  expect(events).toEqual([{ type: 'text', text: 'hi\n' }]);
});

test('an agent that is missing is named', async () => {
  const { end, events } = await play({ acts: [], run: ['no-such-agent', 'acp'] });
  expect([end, events]).toEqual([
    {
      ...NOTHING,
      session: null,
      ending: {
        type: 'not-started',
        message: '`no-such-agent` was not found.',
      },
      fault: null,
    },
    [],
  ]);
});
