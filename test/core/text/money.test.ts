import { expect, test } from 'vitest';
import { NOTHING_SPENT } from '../../../src/core/run/state.ts';
import { countText, knownTokens, moneyText } from '../../../src/core/text/money.ts';

test('amounts below a cent keep the digits that count', () => {
  expect([0, 0.00001, 0.0087, 0.0099999, 0.01, 0.126, 12, 1234.5].map(moneyText)).toEqual([
    '$0.00',
    '<$0.0001',
    '$0.0087',
    '$0.01',
    '$0.01',
    '$0.13',
    '$12.00',
    '$1234.50',
  ]);
});

test('counts are short', () => {
  expect([0, 999, 1000, 4249, 999_949, 999_950, 1_500_000].map(countText)).toEqual([
    '0',
    '999',
    '1k',
    '4.2k',
    '999.9k',
    '1M',
    '1.5M',
  ]);
});

test('tokens are unknown only while neither side is known', () => {
  expect(knownTokens(NOTHING_SPENT)).toBeNull();
  expect(knownTokens({ ...NOTHING_SPENT, outputTokens: 5 })).toBe(5);
  expect(knownTokens({ ...NOTHING_SPENT, inputTokens: 2, outputTokens: 5 })).toBe(7);
});
