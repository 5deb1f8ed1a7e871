import { expect, test } from 'vitest';
import { add, plus } from '../../src/core/run/spent.ts';
import { NOTHING_SPENT } from '../../src/core/run/state.ts';
import { costCell, costText } from '../../src/core/text/money.ts';
import { addReported } from '../../src/engine/attempt/spending.ts';

const usage = { inputTokens: 10, outputTokens: 5, cacheReadTokens: 100, cacheWriteTokens: 1 };
const known = { usage, costUsd: 0.02 };
const unknown = { usage, costUsd: null };
const none = { usage: null, costUsd: null };

test.each([
  ['two known costs', known, known, { usd: 0.04 }, '$0.04', '$0.04'],
  [
    'a known and an unknown one',
    known,
    unknown,
    { usd: 0.02, isUnpriced: true },
    '$0.02 and unknown',
    '$0.02 + ?',
  ],
  [
    'an unknown and a known one',
    unknown,
    known,
    { usd: 0.02, isUnpriced: true },
    '$0.02 and unknown',
    '$0.02 + ?',
  ],
  ['two unknown ones', unknown, unknown, { usd: null, isUnpriced: true }, 'cost unknown', '?'],
  ['a known one, and a turn without tokens', known, none, { usd: 0.02 }, '$0.02', '$0.02'],
  ['nothing', none, none, { usd: null }, null, ''],
])('turns of one attempt with %s', (_, a, b, totals, text, cell) => {
  const spent = add(NOTHING_SPENT, { ...addReported(a, b), durationMs: 1 });
  expect({ usd: spent.usd, isUnpriced: spent.isUnpriced ?? false }).toEqual({
    isUnpriced: false,
    ...totals,
  });
  expect(costText(spent)).toBe(text);
  expect(costCell(spent)).toBe(cell);
  expect(plus(spent, NOTHING_SPENT)).toEqual(spent);
});

test('what is unknown stays unknown in a third turn', () => {
  const three = addReported(addReported(known, unknown), known);
  expect(three).toMatchObject({ costUsd: 0.04, isUnpriced: true });
});
