import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Adapter, reading } from '../../src/agents/adapter.ts';
import { claude } from '../../src/agents/claude.ts';
import { codex } from '../../src/agents/codex.ts';
import { opencode } from '../../src/agents/opencode.ts';
import { type FindProgram, streamAgent } from '../../src/agents/stream/stream-agent.ts';
import { textAt } from '../../src/core/lib/json-value.ts';
import type { AgentCall, AgentEvent } from '../../src/ports.ts';
import { agentCall } from '../rig/agent-call.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

/** The smallest CLI that there could be: `{"say":…}`, `{"stop":…}` and `{"end":true}`. */
const plain: Adapter<{ readonly said: string | null; readonly ended: boolean }> = {
  use: 'command',
  program: 'cli',
  package: 'cli',
  version: '1.0.0',
  endEvent: 'end',
  command: (_call, folder) => ({
    args: [join(folder, 'note.txt')],
    env: { QUIET: '1', LOUD: 'no' },
    files: { 'note.txt': 'a note\n' },
  }),
  begin: () => ({ said: null, ended: false }),
  read: (state, line) => {
    if (line.type === 'text') return reading(state);
    const stop = textAt(line.value, 'stop');
    if (stop !== null) {
      return { state, events: [], stop: { reason: 'auth', message: stop, retryAfterMs: null } };
    }
    const said = textAt(line.value, 'say');
    if (said === null) return reading({ ...state, ended: true });
    return reading({ ...state, said }, [{ type: 'text', text: said }]);
  },
  end: ({ said, ended }) => ({
    ended,
    fault: null,
    lastError: null,
    finalMessage: said,
    session: null,
    usage: null,
    costUsd: null,
  }),
};

/** Calls an agent whose program is a shell script of the adapter's name. */
async function act<S>(adapter: Adapter<S>, script: string, more: Partial<AgentCall> = {}) {
  await using folder = await temporaryFolder();
  const bin = join(folder.path, 'bin');
  await mkdir(bin);
  const program = join(bin, adapter.program);
  await writeFile(program, `#!/usr/bin/env bash\n${script}\n`);
  await chmod(program, 0o755);
  const { PATH = '' } = process.env;
  const events: AgentEvent[] = [];
  const call = { ...agentCall({}), ...more, env: { ...more.env, PATH: `${bin}:${PATH}` } };
  const end = await streamAgent(adapter, byName).call(call, (event) => events.push(event));
  const { durationMs: _, ...rest } = end;
  return { ...rest, events };
}

const NOTHING = { session: null, usage: null, costUsd: null };
const EXIT_0 = { type: 'exit', code: 0 };
const ENDED = `echo '{"say":"done"}'; echo '{"end":true}'`;

/** As it stands in the child's PATH. */
const byName: FindProgram = async ({ agent }) => agent.program;

test('a program gets its prompt by standard input, its files, and the environment of the author over its own', async () => {
  const script = `cat; cat "$1"; echo "$QUIET $LOUD"; ${ENDED}`;
  expect(await act(plain, script, { env: { LOUD: 'yes' } })).toEqual({
    ending: EXIT_0,
    fault: null,
    finalMessage: 'done',
    ...NOTHING,
    events: [
      ...['Fix it.\n', 'a note\n', '1 yes\n'].map((text) => ({
        type: 'output',
        stream: 'stdout',
        text,
      })),
      { type: 'text', text: 'done' },
    ],
  });
});

test('no file of a call is left behind', async () => {
  const { finalMessage } = await act(plain, `printf '{"say":"%s"}\\n{"end":true}\\n' "$1"`);
  expect(finalMessage).toMatch(/\/note\.txt$/);
  expect(existsSync(finalMessage ?? '')).toBe(false);
  expect(existsSync(dirname(finalMessage ?? ''))).toBe(false);
});

test('a prompt of 1 MiB arrives', async () => {
  const { fault, finalMessage } = await act(
    plain,
    `printf '{"say":"%s"}\\n{"end":true}\\n' "$(wc -c | tr -d ' ')"`,
    { prompt: 'x'.repeat(1024 * 1024) },
  );
  expect([fault, finalMessage]).toEqual([null, '1048576']);
});

test('exit code 0 without its end event is no result, and what it said last is told', async () => {
  const silent = await act(plain, 'exit 0');
  expect([silent.fault?.reason, silent.fault?.message]).toEqual([
    'no-result',
    '`cli` ended without `end`',
  ]);
  const { fault } = await act(plain, `echo '{"say":"hm"}'; echo 'lost the way' >&2`);
  expect(fault?.message).toBe('`cli` ended without `end`: lost the way');
});

test('a stream that is closed early is no result either', async () => {
  const { ending, fault } = await act(plain, `echo '{"say":"hm"}'; exec >&- 2>&-; exit 0`);
  expect([ending, fault?.reason]).toEqual([EXIT_0, 'no-result']);
});

test('U+FFFD that the agent wrote itself is no broken byte', async () => {
  const { finalMessage, events } = await act(
    plain,
    `printf '{"say":"a\\357\\277\\275b"}\\n{"end":true}\\n'`,
  );
  expect(finalMessage).toBe('a\uFFFDb');
  expect(events.filter(({ type }) => type === 'error')).toEqual([]);
});

test('garbage, half lines, long lines and bytes that are not UTF-8 are named once each', async () => {
  const script = [
    `printf 'plain\\n[1]\\n{"say":\\n{"broken\\n'`,
    `head -c 10000000 /dev/zero | tr '\\0' x; echo`,
    `printf '{"say":"a\\xff\\xfeb"}\\n{"end":true}\\n{"half'`,
  ].join('\n');
  const { fault, finalMessage, events } = await act(plain, script);
  expect([fault, finalMessage]).toEqual([null, 'a\uFFFD\uFFFDb']);
  const errors = events.flatMap((event) => (event.type === 'error' ? [event.message] : []));
  expect(errors).toEqual([
    expect.stringMatching(/^A line of the output stream was skipped: it is not JSON/),
    'A line of the output stream is longer than 1 MiB and was skipped.',
    'The output stream contains bytes that are not UTF-8.',
  ]);
  const outputs = events.flatMap((event) => (event.type === 'output' ? [event.text] : []));
  expect(outputs).toEqual([
    'plain\n',
    '[1]\n',
    '{"say":\n',
    '{"broken\n',
    `${'x'.repeat(1024)} …\n`,
    '{"half\n',
  ]);
});

test('an adapter that sees no hope ends its program', async () => {
  const { ending, fault } = await act(plain, `echo '{"stop":"wrong key"}'; sleep 1000`);
  expect(ending).toEqual({ type: 'signal', signal: 'SIGTERM' });
  expect(fault).toEqual({ reason: 'auth', message: 'wrong key', retryAfterMs: null });
});

test('a program that hangs is a timeout, not a missing result', async () => {
  const { ending, fault, finalMessage } = await act(
    plain,
    `echo '{"say":"thinking"}'; echo 'waiting for a lock' >&2; sleep 1000`,
    { idleTimeoutMs: 500 },
  );
  expect([ending.type, fault, finalMessage]).toEqual([
    'idle-timeout',
    null,
    'waiting for a lock\n',
  ]);
});

test('a program that fails shows what it said on standard error', async () => {
  const { ending, fault, finalMessage } = await act(plain, `echo 'no such flag' >&2; exit 2`);
  expect([ending, fault, finalMessage]).toEqual([
    { type: 'exit', code: 2 },
    null,
    'no such flag\n',
  ]);
  const { fault: login } = await act(plain, `echo 'Error: Invalid API key' >&2; exit 1`);
  expect(login?.reason).toBe('auth');
});

test('a program that is missing is named', async () => {
  const end = await streamAgent({ ...plain, program: 'no-such-cli' }, byName).call(
    agentCall({}),
    () => {},
  );
  expect([end.fault, end.ending]).toEqual([
    null,
    { type: 'not-started', message: '`no-such-cli` was not found.' },
  ]);
});

test('a cancelled call has no fault of its own', async () => {
  const { ending, fault } = await act(plain, ENDED, { signal: AbortSignal.abort() });
  expect([ending, fault]).toEqual([{ type: 'cancelled' }, null]);
});

test('Claude Code that was killed leaves what it used so far and its conversation', async () => {
  const file = new URL('transcripts/claude-29-sigterm.jsonl', import.meta.url).pathname;
  const end = await act(claude, `cat '${file}'; exit 143`);
  expect([end.ending, end.fault, end.session, end.usage, end.costUsd]).toEqual([
    { type: 'exit', code: 143 },
    null,
    '22222222-2222-4333-8444-555555555555',
    { inputTokens: 1200, outputTokens: 1, cacheReadTokens: 0, cacheWriteTokens: 0 },
    null,
  ]);
});

test('Codex that reconnects for ever is ended', async () => {
  const file = new URL('transcripts/codex-07-refused.jsonl', import.meta.url).pathname;
  const { fault } = await act(codex, `cat '${file}'; sleep 1000`);
  expect(fault).toEqual({
    reason: 'provider-failed',
    message: 'Connection failed: error sending request',
    retryAfterMs: null,
  });
});

test('a conversation that is not there any more is told as that, whichever way the CLI says it', async () => {
  const missing = new URL('transcripts/claude-21-resume-missing.jsonl', import.meta.url).pathname;
  const faultOf = async <S>(adapter: Adapter<S>, script: string) =>
    (await act(adapter, script, { session: 'gone' })).fault;
  const lost = (message: string) => ({ reason: 'session-lost', message, retryAfterMs: null });
  expect([
    await faultOf(claude, `cat '${missing}'; exit 1`),
    await faultOf(
      codex,
      `echo 'Error: thread/resume failed: no rollout found for thread id gone (code -32600)' >&2; exit 1`,
    ),
    await faultOf(opencode, `printf '\\033[91mError: \\033[0mSession not found\\n' >&2; exit 1`),
  ]).toEqual([
    lost('No conversation found with session ID: 11111111-2222-4333-8444-555555555556'),
    lost('Error: thread/resume failed: no rollout found for thread id gone (code -32600)'),
    lost('Error: Session not found'),
  ]);
  const { fault } = await act(opencode, `echo 'Error: Session not found' >&2; exit 1`);
  expect(fault).toBe(null);
});
