import { expect, test } from 'vitest';
import { codex } from '../../src/agents/codex.ts';
import { resultSchema } from '../../src/core/result/result-schema.ts';
import { callOf, play, row, transcriptsOf } from './transcripts/play.ts';

const env = { PHASEGATE_RESULT: '/exchange/result.json' };
const agent = { ...callOf('codex').agent, model: 'gpt-5.1-codex', effort: 'high' };

test('its sandbox follows the access', () => {
  const reader = callOf('codex', { access: 'read', env, agent, session: 'abc' });
  expect(codex.command(reader, '/folder').args.join(' ')).toMatchInlineSnapshot(
    `"exec --json --skip-git-repo-check --sandbox read-only --model gpt-5.1-codex -c model_reasoning_effort=high resume abc -"`,
  );
  expect(codex.command(callOf('codex', { env }), '/folder').args.join(' ')).toMatchInlineSnapshot(
    `"exec --json --skip-git-repo-check --sandbox workspace-write --add-dir /exchange -"`,
  );
});

test('a schema is given in the strict form, in a file', () => {
  const outputs = new Map([
    ['risk', { schema: { enum: ['low', 'high'] }, optional: false }],
    ['files', { schema: { type: 'array', items: { type: 'string' } }, optional: false }],
  ]);
  const call = callOf('codex', {
    access: 'read',
    resultSchema: resultSchema({ outputs, isForItem: false }),
  });
  const { args, files } = codex.command(call, '/folder');
  expect(args).toContain('/folder/result.schema.json');
  expect(JSON.parse(files['result.schema.json'] ?? '')).toMatchInlineSnapshot(`
    {
      "additionalProperties": false,
      "properties": {
        "commitMessage": {
          "type": [
            "string",
            "null",
          ],
        },
        "outputs": {
          "additionalProperties": false,
          "properties": {
            "files": {
              "items": {
                "type": "string",
              },
              "type": "array",
            },
            "risk": {
              "enum": [
                "low",
                "high",
              ],
              "type": "string",
            },
          },
          "required": [
            "risk",
            "files",
          ],
          "type": "object",
        },
        "question": {
          "description": "Required with the status \`blocked\`.",
          "type": [
            "string",
            "null",
          ],
        },
        "status": {
          "enum": [
            "complete",
            "continue",
            "failed",
            "blocked",
            "no-change",
          ],
          "type": "string",
        },
        "summary": {
          "description": "One paragraph: what you did and found.",
          "type": "string",
        },
      },
      "required": [
        "status",
        "summary",
        "outputs",
        "question",
        "commitMessage",
      ],
      "type": "object",
    }
  `);
});

test('a schema that the strict form would change is left to the prompt', () => {
  const given = (schema: { [key: string]: string | number | boolean }, optional = false) => {
    const resultOf = resultSchema({
      outputs: new Map([['x', { schema, optional }]]),
      isForItem: false,
    });
    return Object.keys(codex.command(callOf('codex', { resultSchema: resultOf }), '/f').files);
  };
  expect(given({ type: 'string' })).toEqual(['result.schema.json']);
  expect(given({ type: 'string' }, true)).toEqual([]);
  expect(given({ type: 'object' })).toEqual([]);
  expect(given({ type: 'string', format: 'email' })).toEqual([]);
});

test('every recorded stream is told truly', () => {
  expect(transcriptsOf('codex').map((name) => row(codex, name))).toMatchInlineSnapshot(`
    [
      "codex-01.jsonl: ended well · hi from codex · 1200 in, 340 out · cost unknown",
      "codex-02-danger-full-access.jsonl: ended well · hi from codex · 2400 in, 680 out · cost unknown",
      "codex-02-read-only.jsonl: ended well · hi from codex · 2400 in, 680 out · cost unknown",
      "codex-02-workspace-write.jsonl: ended well · hi from codex · 2400 in, 680 out · cost unknown",
      "codex-03-resume.jsonl: ended well · resumed codex · 3600 in, 1020 out · cost unknown",
      "codex-04-schema.jsonl: ended well · {"verdict":"pass"} · 1200 in, 340 out · cost unknown",
      "codex-05-schema-bad.jsonl: ended well · not json · 1200 in, 340 out · cost unknown",
      "codex-06-net.jsonl: ended well · ok · 2400 in, 680 out · cost unknown",
      "codex-07-refused.jsonl: provider-failed: Connection failed: error sending request (stopped) · null · tokens unknown · cost unknown",
      "codex-08-401.jsonl: auth: unexpected status 401 Unauthorized: fake failure 401, url: http://127.0.0.1:8302/v1/responses (stopped) · null · tokens unknown · cost unknown",
      "codex-09-429.jsonl: rate-limit: exceeded retry limit, last status: 429 Too Many Requests · null · tokens unknown · cost unknown",
    ]
  `);
});

test('a writer is followed call by call', () => {
  const { events } = play(codex, 'codex-02-workspace-write.jsonl');
  expect(events).toMatchInlineSnapshot(`
    [
      {
        "message": "Model metadata for \`fake-model\` not found. Defaulting to fallback metadata; this can degrade performance and cause issues.",
        "type": "error",
      },
      {
        "input": "/bin/bash -lc 'echo hello from codex > hello.txt; cat hello.txt; id -u'",
        "tool": "shell",
        "type": "toolCall",
      },
      {
        "output": "hello from codex
    0
    ",
        "tool": "shell",
        "type": "toolResult",
      },
      {
        "text": "hi from codex",
        "type": "text",
      },
      {
        "costUsd": null,
        "type": "usage",
        "usage": {
          "cacheReadTokens": 0,
          "cacheWriteTokens": 0,
          "inputTokens": 2400,
          "outputTokens": 680,
        },
      },
    ]
  `);
});

test('changed files are told, and cached tokens are apart from the others', () => {
  const lines = [
    {
      type: 'item.completed',
      item: {
        type: 'file_change',
        status: 'completed',
        changes: [{ path: '/workspace/a.txt', kind: 'add' }],
      },
    },
    {
      type: 'turn.completed',
      usage: {
        input_tokens: 100,
        cached_input_tokens: 70,
        cache_write_input_tokens: 10,
        output_tokens: 5,
      },
    },
  ];
  const events = lines.flatMap((value) => [
    ...codex.read(codex.begin(callOf('codex')), { type: 'event', value }).events,
  ]);
  expect(events).toEqual([
    { type: 'fileChange', path: 'a.txt' },
    {
      type: 'usage',
      usage: { inputTokens: 20, outputTokens: 5, cacheReadTokens: 70, cacheWriteTokens: 10 },
      costUsd: null,
    },
  ]);
});

test('of a resumed conversation only what is new is counted', () => {
  const thread = '01a1fb28-66e1-7183-928c-4e5d16943a61';
  const resumed = (session: string) => {
    const { told, fault } = play(codex, 'codex-03-resume.jsonl', {
      call: callOf('codex', { session }),
    });
    return [fault, told?.session, told?.usage];
  };
  const session = `${thread}:3600,0,0,1020`;
  expect(resumed(`${thread}:2400,0,0,680`)).toEqual([
    null,
    session,
    { inputTokens: 1200, outputTokens: 340, cacheReadTokens: 0, cacheWriteTokens: 0 },
  ]);
  // Whoever led it had not told, or it is another one: then that is not known.
  expect(resumed(thread)).toEqual([null, session, null]);
  expect(resumed(`${thread}:9000,0,0,9000`)).toEqual([null, session, null]);
  const { told } = play(codex, 'codex-03-resume.jsonl');
  expect([told?.session, told?.usage?.inputTokens]).toEqual([session, 3600]);
  const { args } = codex.command(callOf('codex', { session }), '/tmp');
  expect(args.slice(-3)).toEqual(['resume', thread, '-']);
});
