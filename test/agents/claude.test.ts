import { expect, test } from 'vitest';
import { claude } from '../../src/agents/claude.ts';
import { callOf, play, row, transcriptsOf } from './transcripts/play.ts';

const agent = { ...callOf('claude').agent, model: 'opus', effort: 'high', maxTurns: 7 };
const env = { PHASEGATE_RESULT: '/exchange/result.json' };

test('a reader may only read, a writer may run commands, and both may use what they were given', () => {
  const reader = callOf('claude', { access: 'read', env, agent, resultSchema: { type: 'object' } });
  expect(claude.command(reader, '/folder')).toMatchInlineSnapshot(`
    {
      "args": [
        "-p",
        "--output-format",
        "stream-json",
        "--verbose",
        "--model",
        "opus",
        "--effort",
        "high",
        "--max-turns",
        "7",
        "--permission-mode",
        "dontAsk",
        "--disallowedTools",
        "Edit,Write,NotebookEdit",
        "--add-dir",
        "/exchange",
        "--json-schema",
        "{"type":"object"}",
      ],
      "env": {
        "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1",
        "CLAUDE_CODE_MAX_RETRIES": "1",
        "DISABLE_AUTOUPDATER": "1",
        "DISABLE_TELEMETRY": "1",
      },
      "files": {},
    }
  `);
  const writer = callOf('claude', { env, session: 'abc' });
  expect(claude.command(writer, '/folder').args.join(' ')).toMatchInlineSnapshot(
    `"-p --output-format stream-json --verbose --permission-mode acceptEdits --allowedTools Bash --disallowedTools Edit(/.github/**) --add-dir /exchange --resume abc"`,
  );
});

test('every recorded stream is told truly', () => {
  expect(transcriptsOf('claude').map((name) => row(claude, name))).toMatchInlineSnapshot(`
    [
      "claude-01-basic.jsonl: ended well · All done. · 3600 in, 1020 out · $0.0261",
      "claude-02-denied.jsonl: ended well · end · 2400 in, 680 out · $0.0174",
      "claude-04-root-skip-sandbox.jsonl: ended well · end · 2400 in, 680 out · $0.0174",
      "claude-05-schema-ok.jsonl: ended well · {"verdict":"pass","score":7} · 1200 in, 340 out · $0.0087",
      "claude-06-schema-bad.jsonl: ended well · end · 4800 in, 1360 out · $0.0348",
      "claude-07-schema-text.jsonl: ended well · {"verdict":"pass","score":3} · 2400 in, 680 out · $0.0174",
      "claude-08-maxturns.jsonl: agent-failed: Reached maximum number of turns (2) · null · 2400 in, 680 out · $0.0174",
      "claude-09-budget.jsonl: agent-failed: Reached maximum budget ($0.01) · null · 2400 in, 680 out · $0.0174",
      "claude-10-sess.jsonl: ended well · first answer · 1200 in, 340 out · $0.0087",
      "claude-11-resume.jsonl: ended well · second answer · 1200 in, 340 out · $0.0087",
      "claude-12-resume-otherdir.jsonl: ended well · second answer · 1200 in, 340 out · $0.0087",
      "claude-13-fork.jsonl: ended well · third · 1200 in, 340 out · $0.0087",
      "claude-15-denied.jsonl: ended well · end · 2400 in, 680 out · $0.0174",
      "claude-16-outside.jsonl: ended well · end · 2400 in, 680 out · $0.0174",
      "claude-17-dontask.jsonl: ended well · end · 2400 in, 680 out · $0.0174",
      "claude-18-plan.jsonl: ended well · end · 2400 in, 680 out · $0.0174",
      "claude-19-protected.jsonl: ended well · end · 4800 in, 1360 out · $0.0348",
      "claude-20-resume-budget.jsonl: ended well · budget · 1200 in, 340 out · $0.0087",
      "claude-21-resume-missing.jsonl: agent-failed: No conversation found with session ID: 11111111-2222-4333-8444-555555555556 · null · 0 in, 0 out · $0.0000",
      "claude-22-unknown-model.jsonl: ended well · unkmodel · 1200 in, 340 out · cost unknown",
      "claude-23-529x3.jsonl: ended well · ok · 1200 in, 340 out · $0.0087",
      "claude-24-401.jsonl: auth: The provider answered 401 (authentication_failed) · null · tokens unknown · cost unknown",
      "claude-25-500-maxretries2.jsonl: provider-failed: API Error: 500 fake failure 500. This is a server-side issue, usually temporary — try again in a moment. If it persists, check your inference gateway (127.0.0.1:8092). · API Error: 500 fake failure 500. This is a server-side issue, usually temporary — try again in a moment. If it persists, check your inference gateway (127.0.0.1:8092). · 0 in, 0 out · $0.0000",
      "claude-26-refused.jsonl: provider-failed: API Error: Connection refused — a firewall or proxy may be blocking it (ECONNREFUSED) · API Error: Connection refused — a firewall or proxy may be blocking it (ECONNREFUSED) · 0 in, 0 out · $0.0000",
      "claude-27-429.jsonl: rate-limit: API Error: Request rejected (429) · fake failure 429 · API Error: Request rejected (429) · fake failure 429 · 0 in, 0 out · $0.0000",
      "claude-28-bare.jsonl: ended well · ok · 2400 in, 680 out · $0.0174",
      "claude-29-sigterm.jsonl: no-result: \`claude\` ended without \`result\` · null · 1200 in, 1 out · cost unknown",
      "claude-30-resume-after-kill.jsonl: ended well · resumed · 1200 in, 340 out · $0.0087",
      "claude-31-stdin.jsonl: ended well · from-stdin · 1200 in, 340 out · $0.0087",
      "claude-32-hooks.jsonl: ended well · ok · 2400 in, 680 out · $0.0174",
      "claude-33-deny.jsonl: ended well · ok · 2400 in, 680 out · $0.0174",
      "claude-34-sigint.jsonl: no-result: \`claude\` ended without \`result\` · null · tokens unknown · cost unknown",
      "claude-35-sigterm.jsonl: no-result: \`claude\` ended without \`result\` · null · tokens unknown · cost unknown",
      "claude-36-401-result.jsonl: auth: Failed to authenticate. API Error: 401 fake failure 401 · Failed to authenticate. API Error: 401 fake failure 401 · 0 in, 0 out · $0.0000",
      "claude-37-not-logged-in.jsonl: auth: Not logged in · Please run /login · Not logged in · Please run /login · 0 in, 0 out · $0.0000",
      "claude-38-429-retry-after.jsonl: rate-limit: API Error: Request rejected (429) · slow down · API Error: Request rejected (429) · slow down · 0 in, 0 out · $0.0000",
      "claude-39-reader.jsonl: ended well · {"status":"complete","summary":"ok"} · 4800 in, 1360 out · $0.0348",
    ]
  `);
});

test('a writer is followed call by call', () => {
  const { events, told } = play(claude, 'claude-01-basic.jsonl');
  expect(events).toMatchInlineSnapshot(`
    [
      {
        "input": "{"file_path":"/workspace/hello.txt","content":"hello from claude\\n"}",
        "tool": "Write",
        "type": "toolCall",
      },
      {
        "costUsd": null,
        "type": "usage",
        "usage": {
          "cacheReadTokens": 0,
          "cacheWriteTokens": 0,
          "inputTokens": 1200,
          "outputTokens": 1,
        },
      },
      {
        "output": "File created successfully at: /workspace/hello.txt (file state is current in your context — no need to Read it back)",
        "tool": "Write",
        "type": "toolResult",
      },
      {
        "path": "hello.txt",
        "type": "fileChange",
      },
      {
        "input": "{"command":"echo hi > /dev/null; echo bash-ran","description":"x"}",
        "tool": "Bash",
        "type": "toolCall",
      },
      {
        "costUsd": null,
        "type": "usage",
        "usage": {
          "cacheReadTokens": 0,
          "cacheWriteTokens": 0,
          "inputTokens": 2400,
          "outputTokens": 2,
        },
      },
      {
        "output": "bash-ran",
        "tool": "Bash",
        "type": "toolResult",
      },
      {
        "text": "All done.",
        "type": "text",
      },
      {
        "costUsd": null,
        "type": "usage",
        "usage": {
          "cacheReadTokens": 0,
          "cacheWriteTokens": 0,
          "inputTokens": 3600,
          "outputTokens": 3,
        },
      },
    ]
  `);
  expect(told).toMatchInlineSnapshot(`
    {
      "costUsd": 0.026099999999999998,
      "ended": true,
      "fault": null,
      "finalMessage": "All done.",
      "lastError": null,
      "session": "ecaca234-b3e4-4d14-a85b-5b7a10f7d4d0",
      "usage": {
        "cacheReadTokens": 0,
        "cacheWriteTokens": 0,
        "inputTokens": 3600,
        "outputTokens": 1020,
      },
    }
  `);
});

test('what was denied is told once, whoever denied it', () => {
  const errors = (name: string) =>
    play(claude, name).events.flatMap((event) => (event.type === 'error' ? event.message : []));
  expect(errors('claude-15-denied.jsonl')).toEqual([
    'Bash was denied: This command requires approval',
  ]);
  expect(errors('claude-33-deny.jsonl')).toEqual([
    'Write was denied: {"file_path":"/workspace/.github/workflows/x.yml","content":"1"}',
  ]);
});

test('a resumed conversation costs what this call cost', () => {
  const call = callOf('claude', { session: '11111111-2222-4333-8444-555555555555' });
  const { told } = play(claude, 'claude-11-resume.jsonl', { call });
  expect([told?.session, told?.usage, told?.costUsd]).toEqual([
    '11111111-2222-4333-8444-555555555555',
    { inputTokens: 1200, outputTokens: 340, cacheReadTokens: 0, cacheWriteTokens: 0 },
    0.0087,
  ]);
});

test('the wait that a provider asks for is known, the own one of the CLI is not taken for it', () => {
  const wait = (name: string) => play(claude, name, { code: 1 }).fault?.retryAfterMs;
  expect(wait('claude-38-429-retry-after.jsonl')).toBeGreaterThan(7000);
  expect(wait('claude-27-429.jsonl')).toBe(null);
});

test('a version other than the one expected is named', () => {
  const call = callOf('claude', { agent: { ...agent, version: '2.0.5' } });
  expect(play(claude, 'claude-10-sess.jsonl', { call }).events[0]).toEqual({
    type: 'error',
    message: 'The version of claude is 2.1.329, but 2.0.5 was expected.',
  });
  const patch = callOf('claude', { agent: { ...agent, version: '2.1.300' } });
  expect(play(claude, 'claude-10-sess.jsonl', { call: patch }).events[0]?.type).toBe('text');
});
