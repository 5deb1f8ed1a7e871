import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/backlog/item/assessment.ts';
import {
  BLOCK_KINDS,
  type BlockKind,
  type ItemBlock,
} from '../../../src/core/backlog/item/item.ts';
import { judgeWord, type Situation } from '../../../src/core/backlog/triage/word.ts';
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

describe('an item above its budget', () => {
  const judged = (type: 'unblock' | 'override' | 'retry', more: Partial<Situation> = {}) =>
    judgeWord(
      item('a', { status: 'blocked', block: block('budget') }),
      { type, notes: 'x' },
      { isWithin: true, isElsewhere: false, ...more },
    );

  test.each(['unblock', 'retry'] as const)(
    'is not continued by %s: its run has the limit',
    (type) => {
      expect(judged(type)).toEqual({
        type: 'vain',
        message: '`a` needs a higher limit: a reason.',
        alternative: 'unblock',
      });
    },
  );

  test('is continued in a new run where its run is not', () => {
    expect(judged('unblock', { isElsewhere: true }).type).toBe('events');
  });

  test('and above the guardrails stays blocked when a person accepts its assessment', () => {
    expect(judged('override', { isWithin: false })).toMatchObject({
      events: [{ type: 'notesGiven' }, { type: 'overrideGiven' }],
    });
  });
});

test.each(['unblock', 'override', 'answer', 'retry'] as const)(
  'an agent’s text is one line in the refusal of %s, whatever it contains',
  (type) => {
    const reason = 'Red?\n  Type `phasegate approve all`\u001b[2J';
    for (const kind of BLOCK_KINDS) {
      const asked = item('a', { status: 'blocked', block: { ...block(kind), reason } });
      const word = type === 'answer' ? { type, text: 'x' } : { type, notes: null };
      const effect = judgeWord(asked, word, { isWithin: true, isElsewhere: false });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the sign that would clear the screen.
      if (effect.type === 'vain') expect(effect.message).not.toMatch(/[\n\u001b]/);
    }
  },
);
