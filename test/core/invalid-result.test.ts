import { describe, expect, test } from 'vitest';
import type { AgentPhase } from '../../src/core/plan/plan.ts';
import { RESULT_REMEDIES } from '../../src/core/result/invalid-result.ts';
import { readResult } from '../../src/core/result/result.ts';
import { claimOf } from '../../src/engine/attempt/agent-claim.ts';
import type { Attempt } from '../../src/engine/attempt/attempt.ts';
import { changeFault } from '../../src/engine/attempt/change.ts';
import type { CompletionClaim } from '../../src/engine/attempt/claim.ts';
import { confirmClaim } from '../../src/engine/attempt/judge.ts';
import { faultOfOutputs } from '../../src/engine/validate-outputs.ts';
import type { AgentEnd, FrozenTree } from '../../src/ports.ts';
import { planOf } from './given.ts';

const RISK = { risk: { enum: ['low', 'high'] } };
const plan = planOf(
  {
    plain: { agent: 'coder', prompt: 'Go' },
    typed: { agent: 'coder', prompt: 'Go', outputs: RISK },
    asking: { agent: 'coder', prompt: 'Go', outputs: { needsPerson: { type: 'boolean' } } },
    script: { run: 'true', outputs: RISK },
  },
  { agents: { coder: { use: 'claude' } } },
);

/** What reading a claim needs of an attempt. */
function attemptAt(id: string): Attempt<AgentPhase> {
  const phase = plan.phases.find((one) => one.id === id);
  const deps = { redact: (text: string) => text, faultOfOutputs, isProtected: () => false };
  const state = { run: 'r1', item: { id: 'a' } };
  return { plan, phase, deps, state, number: 1 } as unknown as Attempt<AgentPhase>;
}

const END = { ending: { type: 'exit', code: 0 }, finalMessage: null } as AgentEnd;

const claimed = (file: string, id = 'plain') =>
  claimOf(attemptAt(id), readResult({ file, finalMessage: null }), END);

const COMPLETE: CompletionClaim = {
  type: 'complete',
  noChange: false,
  mustChange: true,
  summary: 'fine',
  outputs: {},
  commitMessage: null,
  itemReport: null,
};

describe('the advice for an invalid result fits its fault', () => {
  test.each(['', 'Done.', '[]', '3', '{"status"', '{"status": "complete",}', '[['.repeat(99)])(
    'no object of JSON: %s',
    (file) => {
      const remedy = RESULT_REMEDIES.form;
      expect(claimed(file)).toMatchObject({ reason: 'invalid-result', remedy });
    },
  );

  test.each([
    '{"status":"done","summary":""}',
    '{"status":"complete"}',
    '{"status":"blocked","summary":""}',
    '{"status":"complete","Status":"failed","summary":""}',
    '{"status":"complete","status":"failed","summary":""}',
    '{"status":"complete","summary":"","outputs":[]}',
    'Done: {"status":"complete"}',
  ])('wrong fields: %s', (file) => {
    const remedy = RESULT_REMEDIES.fields;
    expect(claimed(file)).toMatchObject({ reason: 'invalid-result', remedy });
  });

  test.each(['run', 'RUN', 'phase', 'Phase', 'attempt', '_attempt', 'item', 'Item'])(
    'another attempt, by %s',
    (name) => {
      const file = JSON.stringify({ status: 'complete', summary: '', [name]: 'other' });
      expect(claimed(file)).toMatchObject({
        reason: 'invalid-result',
        message: expect.stringMatching(/^The result is not of this attempt: its `\w+` is "other"/),
        remedy: RESULT_REMEDIES.foreign,
      });
    },
  );

  test('`no-change` with a change', () => {
    const frozen = { paths: ['a.txt'] } as unknown as FrozenTree;
    const claim = { ...COMPLETE, noChange: true };
    expect(changeFault(attemptAt('plain'), claim, frozen)).toMatchObject({
      reason: 'invalid-result',
      message: 'returned `no-change`, but changed `a.txt`',
      remedy: RESULT_REMEDIES.changed,
    });
  });

  test.each([
    ['typed', RESULT_REMEDIES.outputs],
    ['script', RESULT_REMEDIES.commandOutputs],
  ])('declared outputs that are missing or do not fit: %s', async (id, remedy) => {
    for (const outputs of [{}, { risk: 'huge' }])
      expect(await confirmClaim(attemptAt(id), { ...COMPLETE, outputs })).toMatchObject({
        reason: 'invalid-result',
        remedy,
      });
  });

  test('only advice about outputs speaks of them', () => {
    const speaking = Object.entries(RESULT_REMEDIES).filter(([, text]) => /outputs/.test(text));
    expect(speaking.map(([fault]) => fault)).toEqual(['outputs', 'commandOutputs', 'outputLines']);
  });
});

test.each(['needsPerson', 'needs_person', 'NEEDS-PERSON'])(
  'a request for a person in outputs, as %s, reaches the item unless it is a declared output',
  (name) => {
    const file = JSON.stringify({ status: 'complete', summary: '', outputs: { [name]: true } });
    expect(claimed(file)).toMatchObject({ itemReport: { needsPerson: true } });
    const declared = claimed(file, 'asking');
    expect(declared).toMatchObject({
      type: 'complete',
      itemReport: name === 'needsPerson' ? null : { needsPerson: true },
    });
  },
);
