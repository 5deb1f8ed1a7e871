import { describe, expect, test } from 'vitest';
import type { AgentPhase } from '../../src/core/plan/plan.ts';
import { RESULT_REMEDIES } from '../../src/core/result/invalid-result.ts';
import { readResult } from '../../src/core/result/result.ts';
import { claimOf, judgedResult } from '../../src/engine/attempt/agent-claim.ts';
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

async function claimed(file: string, id = 'plain', attempt = attemptAt(id)) {
  const judged = await judgedResult(attempt, readResult({ file, finalMessage: null }));
  return claimOf(attempt, judged, END);
}

const COMPLETE: CompletionClaim = {
  type: 'complete',
  noChange: false,
  mustChange: true,
  summary: 'fine',
  outputs: {},
  commitMessage: null,
  itemReport: null,
  notes: [],
};

describe('the advice for an invalid result fits its fault', () => {
  test.each(['', 'Done.', '[]', '3', '{"status"', '{"status": "complete",}', '[['.repeat(99)])(
    'no object of JSON: %s',
    async (file) => {
      const remedy = RESULT_REMEDIES.form;
      expect(await claimed(file)).toMatchObject({ reason: 'invalid-result', remedy });
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
  ])('wrong fields: %s', async (file) => {
    const remedy = RESULT_REMEDIES.fields;
    expect(await claimed(file)).toMatchObject({ reason: 'invalid-result', remedy });
  });

  test.each(['run', 'RUN', 'phase', 'Phase', 'attempt', '_attempt', 'item', 'Item'])(
    'another attempt, by %s',
    async (name) => {
      const file = JSON.stringify({ status: 'complete', summary: '', [name]: 'other' });
      expect(await claimed(file)).toMatchObject({
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
  async (name) => {
    const file = JSON.stringify({ status: 'complete', summary: '', outputs: { [name]: true } });
    expect(await claimed(file)).toMatchObject({ itemReport: { needsPerson: true } });
    const declared = await claimed(file, 'asking');
    expect(declared).toMatchObject({
      type: 'complete',
      itemReport: name === 'needsPerson' ? null : { needsPerson: true },
    });
  },
);

describe('a field in the wrong place', () => {
  const done = { status: 'complete', summary: 'built' };
  const told = (more: object, id?: string) =>
    claimed(JSON.stringify({ ...done, ...more }), id ?? 'plain');

  test.each(['failed', 'FAILED', 'blocked', 'no-change', 'continue', 'failure', '2 tests fail'])(
    'is no success if a status in outputs says %s',
    async (status) => {
      for (const name of ['status', 'Status', '_status'])
        expect(await told({ outputs: { [name]: status } })).toMatchObject({
          reason: 'invalid-result',
          message: 'The result is not valid: `status` and `outputs.status` have different values.',
        });
    },
  );

  test('an earlier success does not hide a failure in outputs', async () => {
    const finalMessage = [done, { ...done, outputs: { status: 'failed' } }]
      .map((one) => JSON.stringify(one))
      .join('\n\n');
    const attempt = attemptAt('plain');
    const judged = await judgedResult(attempt, readResult({ file: null, finalMessage }));
    expect(claimOf(attempt, judged, END)).toMatchObject({ reason: 'invalid-result' });
  });

  test('a failure or a question at the top counts, whatever outputs say', async () => {
    const outputs = { status: 'complete' };
    expect(await told({ status: 'failed', outputs })).toMatchObject({ reason: 'agent-failed' });
    expect(await told({ status: 'blocked', question: 'Why?', outputs })).toMatchObject({
      type: 'asks',
      question: 'Why?',
    });
  });

  test('what is said about the item in outputs counts, the stricter of two assessments, and a note says so', async () => {
    const outputs = {
      assessment: { size: 'large', risk: 'low' },
      follow_ups: [{ title: 'later' }],
      duplicates: ['b'],
      risk: 'HIGH',
      impact: 'on all users',
    };
    const more = { assessment: { size: 'small', risk: 'medium' }, followUps: ['first'] };
    expect(await told({ ...more, complexity: 'low', outputs })).toMatchObject({
      itemReport: {
        assessment: { size: 'large', risk: 'high', complexity: 'low' },
        followUps: ['first', { title: 'later' }],
        duplicates: ['b'],
      },
      notes: [
        '`outputs.assessment` of the result counts as `assessment`, where it belongs',
        '`outputs.follow_ups` of the result counts as `followUps`, where it belongs',
        '`outputs.duplicates` of the result counts as `duplicates`, where it belongs',
        '`complexity` of the result counts as `assessment.complexity`, where it belongs',
        '`outputs.risk` of the result counts as `assessment.risk`, where it belongs',
      ],
    });
  });

  test('a declared output is no field of the contract, and counts at the top, too', async () => {
    const low = { outputs: { risk: 'low' }, itemReport: null, notes: [] };
    expect(await told({ outputs: { risk: 'low' } }, 'typed')).toMatchObject(low);
    expect(await told({ risk: 'low' }, 'typed')).toMatchObject({
      ...low,
      notes: ['`risk` of the result counts as `outputs.risk`, where it belongs'],
    });
    expect(await told({ risk: 'high', outputs: { risk: 'low' } }, 'typed')).toMatchObject(low);
  });

  test('texts in outputs have no effect, and a note says so; a commit message counts where there is none', async () => {
    const outputs = { summary: 'x', question: 'y', usage: {}, commitMessage: 'fix: z', other: 1 };
    const note = (name: string) =>
      `\`outputs.${name}\` has no effect: \`${name}\` belongs at the top of the result`;
    expect(await told({ outputs })).toMatchObject({
      summary: 'built',
      commitMessage: 'fix: z',
      notes: [
        note('summary'),
        note('question'),
        note('usage'),
        '`outputs.commitMessage` of the result counts as `commitMessage`, where it belongs',
      ],
    });
    expect(await told({ commitMessage: 'own', outputs })).toMatchObject({ commitMessage: 'own' });
  });

  test.each(['status', 'summary', 'question'])(
    '%s alone in outputs is named with its place',
    async (name) => {
      const whole = { status: 'blocked', summary: '', question: '?' };
      const { [name]: moved, ...rest } = whole as Record<string, string>;
      expect(await claimed(JSON.stringify({ ...rest, outputs: { [name]: moved } }))).toMatchObject({
        reason: 'invalid-result',
        message: expect.stringContaining(`\`${name}\` is missing: it stands in \`outputs\``),
      });
    },
  );

  test('what is said about an item has no effect in a run without one', async () => {
    const attempt = {
      ...attemptAt('plain'),
      state: { run: 'r1', item: {} },
    } as Attempt<AgentPhase>;
    const file = JSON.stringify({
      ...done,
      risk: 'high',
      outputs: { assessment: { size: 'huge' } },
    });
    expect(await claimed(file, 'plain', attempt)).toMatchObject({ itemReport: null, notes: [] });
  });
});
