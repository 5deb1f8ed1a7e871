import { expect, test } from 'vitest';
import { amp } from '../../src/agents/amp.ts';
import { callOf, play } from './transcripts/play.ts';

test('only a writer is given leave for everything', () => {
  const args = (access: 'read' | 'write', session: string | null) =>
    amp.command(callOf('amp', { access, session }), '/folder').args.join(' ');
  expect(args('read', null)).toBe('--execute --stream-json --no-ide');
  expect(args('write', null)).toBe('--execute --stream-json --no-ide --dangerously-allow-all');
  expect(args('read', 'T-1')).toBe('threads continue T-1 --execute --stream-json --no-ide');
});

test('a stream as its manual has it is followed to its end', () => {
  const { events, told, fault } = play(amp, 'amp-manual.jsonl');
  expect(fault).toBe(null);
  expect(events).toMatchInlineSnapshot(`
    [
      {
        "input": "{"path":"/workspace/a.txt","content":"x"}",
        "tool": "create_file",
        "type": "toolCall",
      },
      {
        "costUsd": null,
        "type": "usage",
        "usage": {
          "cacheReadTokens": 1000,
          "cacheWriteTokens": 10,
          "inputTokens": 100,
          "outputTokens": 20,
        },
      },
      {
        "output": "created",
        "tool": "create_file",
        "type": "toolResult",
      },
      {
        "path": "a.txt",
        "type": "fileChange",
      },
      {
        "text": "Done.",
        "type": "text",
      },
      {
        "costUsd": null,
        "type": "usage",
        "usage": {
          "cacheReadTokens": 2100,
          "cacheWriteTokens": 10,
          "inputTokens": 105,
          "outputTokens": 28,
        },
      },
    ]
  `);
  expect(told).toMatchInlineSnapshot(`
    {
      "costUsd": null,
      "ended": true,
      "fault": null,
      "finalMessage": "Done.",
      "lastError": null,
      "session": "T-2775dc92-90ed-4f85-8b73-8f9766029e83",
      "usage": {
        "cacheReadTokens": 2100,
        "cacheWriteTokens": 10,
        "inputTokens": 105,
        "outputTokens": 28,
      },
    }
  `);
});

test('an error in its result is a fault, whatever the exit code', () => {
  const value = { type: 'result', is_error: true, error: 'Invalid API key', session_id: 'T-1' };
  const { state } = amp.read(amp.begin(callOf('amp')), { type: 'event', value });
  expect(amp.end(state).fault).toEqual({
    reason: 'auth',
    message: 'Invalid API key',
    retryAfterMs: null,
  });
});

test('without a key it is not waited for', () => {
  const text = 'No API key found. Starting login flow...';
  const { stop } = amp.read(amp.begin(callOf('amp')), { type: 'text', text });
  expect(stop).toEqual({ reason: 'auth', message: text, retryAfterMs: null });
});
