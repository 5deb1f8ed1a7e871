import { expect, test } from 'vitest';
import { opencode } from '../../src/agents/opencode.ts';
import { callOf, play, row, transcriptsOf } from './transcripts/play.ts';

const env = { PHASEGATE_RESULT: '/exchange/result.json' };

test('what a reader does not need is denied, and nothing is left to be asked', () => {
  const agent = { ...callOf('opencode').agent, model: 'anthropic/claude-sonnet-4-5' };
  const reader = callOf('opencode', { access: 'read', env, agent, session: 'ses_1' });
  expect(opencode.command(reader, '/folder')).toMatchInlineSnapshot(`
    {
      "args": [
        "run",
        "--format",
        "json",
        "--print-logs",
        "--log-level",
        "ERROR",
        "--model",
        "anthropic/claude-sonnet-4-5",
        "--session",
        "ses_1",
      ],
      "env": {
        "OPENCODE_DISABLE_AUTOUPDATE": "1",
        "OPENCODE_PERMISSION": "{"*":"deny","read":"allow","glob":"allow","grep":"allow","list":"allow","todowrite":"allow","external_directory":{"*":"deny","/exchange/*":"allow"}}",
      },
      "files": {},
    }
  `);
  const writer = opencode.command(callOf('opencode', { env }), '/folder');
  expect(writer.args.join(' ')).toBe('run --format json --print-logs --log-level ERROR');
  expect(writer.env.OPENCODE_PERMISSION).toMatchInlineSnapshot(
    `"{"*":"allow","doom_loop":"deny","edit":{"*":"allow",".github/*":"deny"},"external_directory":{"*":"deny","/exchange/*":"allow"}}"`,
  );
});

test('every recorded stream is told truly', () => {
  expect(transcriptsOf('opencode').map((name) => row(opencode, name))).toMatchInlineSnapshot(`
    [
      "opencode-01.jsonl: agent-failed: SyntaxError: Expected property name or '}' in JSON at position 1 · null · tokens unknown · cost unknown",
      "opencode-02.jsonl: ended well · hi from opencode · 3600 in, 1020 out · $0.0261",
      "opencode-03-resume.jsonl: ended well · resumed opencode · 1200 in, 340 out · $0.0087",
      "opencode-04-refused.jsonl: no-result: \`opencode\` ended without \`step_finish with reason stop\` · null · tokens unknown · cost unknown",
      "opencode-05-deny.jsonl: agent-failed: bash: The user rejected permission to use this specific tool call. · null · 1200 in, 340 out · $0.0087",
      "opencode-06-401.jsonl: auth: fake failure 401 · null · tokens unknown · cost unknown",
      "opencode-07-refused.stderr.log: provider-failed: AI_APICallError: Cannot connect to API: Unable to connect. Is the computer able to access the url? (stopped) · null · tokens unknown · cost unknown",
    ]
  `);
});

test('a writer is followed step by step', () => {
  const { events, told } = play(opencode, 'opencode-02.jsonl');
  expect(events).toMatchInlineSnapshot(`
    [
      {
        "input": "{"filePath":"/workspace/hello.txt","content":"hello from opencode\\n"}",
        "tool": "write",
        "type": "toolCall",
      },
      {
        "output": "Wrote file successfully.",
        "tool": "write",
        "type": "toolResult",
      },
      {
        "path": "hello.txt",
        "type": "fileChange",
      },
      {
        "costUsd": 0.0087,
        "type": "usage",
        "usage": {
          "cacheReadTokens": 0,
          "cacheWriteTokens": 0,
          "inputTokens": 1200,
          "outputTokens": 340,
        },
      },
      {
        "input": "{"command":"echo bash-ran","description":"x"}",
        "tool": "bash",
        "type": "toolCall",
      },
      {
        "output": "bash-ran
    ",
        "tool": "bash",
        "type": "toolResult",
      },
      {
        "costUsd": 0.0174,
        "type": "usage",
        "usage": {
          "cacheReadTokens": 0,
          "cacheWriteTokens": 0,
          "inputTokens": 2400,
          "outputTokens": 680,
        },
      },
      {
        "text": "hi from opencode",
        "type": "text",
      },
      {
        "costUsd": 0.026099999999999998,
        "type": "usage",
        "usage": {
          "cacheReadTokens": 0,
          "cacheWriteTokens": 0,
          "inputTokens": 3600,
          "outputTokens": 1020,
        },
      },
    ]
  `);
  expect(told).toMatchInlineSnapshot(`
    {
      "costUsd": 0.026099999999999998,
      "ended": true,
      "fault": null,
      "finalMessage": "hi from opencode",
      "lastError": null,
      "session": "ses_e04d7cdecffe7ftsIWrG2bS97G",
      "usage": {
        "cacheReadTokens": 0,
        "cacheWriteTokens": 0,
        "inputTokens": 3600,
        "outputTokens": 1020,
      },
    }
  `);
});

test('a rate limit waits as told', () => {
  const error = {
    name: 'APIError',
    data: { message: 'Slow', statusCode: 429, responseHeaders: { 'retry-after': '7' } },
  };
  const { state } = opencode.read(opencode.begin(callOf('opencode')), {
    type: 'event',
    value: { type: 'error', sessionID: 'ses_1', error },
  });
  expect(opencode.end(state).fault).toEqual({
    reason: 'rate-limit',
    message: 'Slow',
    retryAfterMs: 7000,
  });
});
