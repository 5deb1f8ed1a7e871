import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Adapter } from '../../src/agents/adapter.ts';
import { amp } from '../../src/agents/amp.ts';
import { claude } from '../../src/agents/claude.ts';
import { codex } from '../../src/agents/codex.ts';
import { opencode } from '../../src/agents/opencode.ts';
import { additionsIn } from '../../src/core/change/additions.ts';
import { decodeManifest } from '../../src/core/checkpoint/manifest.ts';
import { misleading } from '../../src/core/checkpoint/path.ts';
import { ExpressionFault, interpolate } from '../../src/core/expression/expression.ts';
import { commentCommand } from '../../src/core/gate/comment-command.ts';
import { markIn } from '../../src/core/gate/run-mark.ts';
import { parseBoundedJson } from '../../src/core/lib/bounded-json.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import { readPipeline } from '../../src/core/pipeline/parse.ts';
import { protectedPaths } from '../../src/core/plan/protected.ts';
import { parseOutputs } from '../../src/core/result/outputs.ts';
import { readResult } from '../../src/core/result/result.ts';
import { branchOf } from '../../src/delivery/github/fields.ts';
import { Refusal } from '../../src/ports.ts';
import { callOf } from '../agents/transcripts/play.ts';
import { fuzz, textsOf } from './fuzz.ts';

fuzz(
  'a pipeline is read, or told what is wrong with it, within its lines',
  textsOf(
    'version: 1\n',
    'name: a\n',
    'phases:\n',
    '  a: ',
    '{',
    '}',
    '[',
    ']',
    'run: x',
    'needs: a',
    ', ',
    '&a ',
    '*a',
    '<<: ',
    '!!map ',
    '? ',
    '|\n',
    '  ',
    '\n',
    '- ',
    '__proto__: ',
    '${{ inputs.a }}',
    "'",
    '"',
    '%',
    '\t',
    'agents: ',
    'gate: {}',
    '\u2028',
  ),
  (text) => {
    const { pipeline, diagnostics } = readPipeline({ path: 'p.yml', text }, () => ({
      type: 'missing',
    }));
    const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
    expect(pipeline === null).toBe(isFaulty);
    for (const { range } of diagnostics)
      expect(range.line).toBeLessThanOrEqual(text.split('\n').length + 1);
  },
);

fuzz(
  'an expression has a value, or is told to be wrong',
  textsOf(
    '${{',
    '}}',
    ' ',
    'inputs.a',
    "'",
    'x',
    '(',
    ')',
    '[',
    ']',
    '.',
    '*',
    ',',
    '!',
    '==',
    '&&',
    '||',
    'format',
    'fromJSON',
    'toJSON',
    'contains',
    'hashFiles',
    '1',
    '0x',
    '-',
    'inputs',
    '__proto__',
    'constructor',
  ),
  (text) => {
    try {
      interpolate(
        text,
        { contexts: { inputs: { a: '${{ inputs.a }}' } }, status: null },
        (value) => value,
      );
    } catch (error) {
      expect(error).toBeInstanceOf(ExpressionFault);
    }
  },
);

const words = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '"status":',
  '"complete"',
  '"summary":',
  ',',
  ':',
  '1',
  'null',
  '__proto__',
  '\\',
  '\\u0000',
  '```json\n',
  '```',
  '\n',
  '1e999',
  '{"status":"complete","summary":"x"}',
];

fuzz('a result is read or refused', textsOf(...words), (text) => {
  const read = readResult({ file: text, finalMessage: text });
  if (read.type === 'result') expect(typeof read.result.summary).toBe('string');
  const json = parseBoundedJson(text);
  if (json.type === 'json') expect(JSON.stringify(json.value)).not.toContain('"__proto__":');
  decodeManifest(text);
});

fuzz(
  'what somebody writes in a comment or a file of outputs is read or refused',
  textsOf(
    '/phasegate',
    ' ',
    'approve',
    'answer',
    'd1d2d3d4',
    '\n',
    '\r',
    '>',
    '<!-- phasegate-run ',
    ' -->',
    '{"run":"r1"}',
    'a=',
    '<<',
    'END',
    '\uFEFF',
  ),
  (text) => {
    commentCommand(text);
    markIn(text);
    parseOutputs(text);
  },
);

fuzz(
  'a name of a file is safe or told to be misleading',
  textsOf(
    'a',
    '/',
    '..',
    '.',
    '\\',
    'C:',
    '\0',
    ' ',
    '.git',
    'CON',
    '\u200B',
    '~',
    '.GitHub',
    'workflows',
    '\n',
  ),
  (text) => {
    if (misleading(text, 'file') === null) expect(text).not.toMatch(/^\/|(^|\/)\.\.(\/|$)|\0/);
    protectedPaths([text], []);
  },
);

fuzz(
  'what we take for the name of a branch, git takes for one',
  textsOf(
    'a',
    '/',
    '.',
    '..',
    '.lock',
    '@',
    '{',
    '@{',
    '-',
    'refs/',
    'heads',
    '~',
    '^',
    ':',
    '?',
    '*',
    '[',
    '\\',
    ' ',
    '\x7f',
    '\u0085',
    '$(x)',
    ';',
    '\n',
    'ü',
  ),
  (text) => {
    const name = branchIn(text);
    if (name === null) return;
    const { status } = spawnSync('git', ['check-ref-format', `refs/heads/${name}`]);
    expect([status, name.startsWith('-')]).toEqual([0, false]);
  },
);

/** `null` for what is refused. */
function branchIn(text: string): string | null {
  try {
    return branchOf({ branch: text }, 'branch');
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

fuzz(
  'a patch gives the lines that it adds',
  textsOf(
    'diff --git a/x b/x\n',
    '+++ b/x\n',
    '@@ -1 +1 @@\n',
    '@@ -0,0 +1,3 @@\n',
    '+a\n',
    '-b\n',
    '\\ No newline at end of file\n',
    '++ b/y\n',
    '@@ -1 +1,999 @@',
  ),
  (text) => {
    for (const { text: added, lines } of additionsIn(text)) {
      if (lines.length > 0) expect(added.split('\n')).toHaveLength(lines.length);
    }
  },
);

const ADAPTERS = [claude, codex, opencode, amp] as readonly Adapter<unknown>[];
const keys = fc.constantFrom(
  'type',
  'subtype',
  'message',
  'content',
  'result',
  'usage',
  'item',
  'part',
  'error',
  'session_id',
  'is_error',
  'text',
  'input',
  'id',
  'status',
);
const values = fc.oneof(
  fc.constantFrom(
    'result',
    'assistant',
    'user',
    'error',
    'text',
    'tool_use',
    'item.completed',
    'turn.completed',
    'success',
    '',
    -1,
    1e308,
    null,
    true,
  ),
  fc.string(),
);
const { event } = fc.letrec<{ event: JsonObject; value: unknown }>((tie) => ({
  event: fc.dictionary(keys, tie('value'), { maxKeys: 6 }) as fc.Arbitrary<JsonObject>,
  value: fc.oneof(
    { depthSize: 'small' },
    values,
    tie('event'),
    fc.array(tie('event'), { maxLength: 3 }),
  ),
}));

fuzz(
  'what an agent CLI says is followed, whatever it says',
  fc.array(event, { maxLength: 12 }),
  (events) => {
    for (const adapter of ADAPTERS) {
      let state = adapter.begin(callOf(adapter.use));
      for (const value of events) state = adapter.read(state, { type: 'event', value }).state;
      const { finalMessage, costUsd } = adapter.end(state);
      expect(finalMessage === null || typeof finalMessage === 'string').toBe(true);
      expect(costUsd === null || costUsd >= 0).toBe(true);
    }
  },
);
