import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/backlog/item/assessment.ts';
import type { BlockKind, ItemBlock } from '../../../src/core/backlog/item/item.ts';
import { judgeWord } from '../../../src/core/backlog/triage/word.ts';
import { item } from './items.ts';

const RISKY: Assessment = { size: 'small', complexity: 'low', risk: 'high', impact: null };

const block = (kind: BlockKind): ItemBlock => ({
  kind,
  from: 'in_progress',
  reason: 'a reason',
  phase: 'build',
});

const override = (kind: BlockKind | null, isWithin: boolean | null, assessment = RISKY) => {
  const about =
    kind === null
      ? { status: 'ready' as const }
      : { status: 'blocked' as const, block: block(kind) };
  return judgeWord(
    item('a', { assessment, ...about }),
    { type: 'override', notes: null },
    { isWithin, isElsewhere: false },
  );
};

test.each([
  ['question', false, 'answer'],
  ['question', true, 'answer'],
  ['gate', true, 'decide'],
  ['rejected', false, 'retry'],
  ['failed', true, 'unblock'],
  ['by-hand', true, 'unblock'],
  ['budget', true, 'unblock'],
  [null, true, 'nothing'],
] as const)(
  'an override of an item that is stopped by %s (within the guardrails: %s) is refused: %s',
  (kind, isWithin, instead) => {
    expect(override(kind, isWithin)).toMatchObject({ type: 'vain', alternative: instead });
  },
);

test.each([
  ['guardrail', false],
  ['guardrail', true],
  ['person', false],
  ['failed', false],
  [null, false],
] as const)(
  'an override of an item that is stopped by %s (within the guardrails: %s) accepts the assessment',
  (kind, isWithin) => {
    const judged = override(kind, isWithin);
    const types = judged.type === 'events' ? judged.events.map(({ type }) => type) : [];
    expect(types).toEqual(kind === null ? ['overrideGiven'] : ['overrideGiven', 'itemMoved']);
  },
);

test.each([false, null])(
  'an override at a gate accepts the assessment, and the item stays at its gate (within the guardrails: %s)',
  (isWithin) => {
    expect(override('gate', isWithin)).toMatchObject({
      type: 'events',
      events: [{ type: 'overrideGiven' }],
    });
  },
);

test('an override before the item is assessed is refused, because it would accept nothing', () => {
  const assessment: Assessment = { ...RISKY, size: null };
  expect(override(null, false, assessment)).toMatchObject({ type: 'vain', alternative: 'nothing' });
});
