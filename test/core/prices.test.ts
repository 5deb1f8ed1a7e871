import { expect, test } from 'vitest';
import { costOf, pricesOf } from '../../src/core/plan/prices.ts';
import { priceOf } from '../../src/prices/table.ts';

const USAGE = {
  inputTokens: 1_000_000,
  outputTokens: 200_000,
  cacheReadTokens: 3_000_000,
  cacheWriteTokens: 400_000,
};

test('tokens cost what the pipeline says, each kind by its own price', () => {
  const prices = pricesOf({
    house: { input: 2, output: 10, 'cache-read': 0.5, 'cache-write': 2.5 },
  });
  expect(costOf(USAGE, 'house', prices)).toBeCloseTo(2 + 2 + 1.5 + 1);
});

test('without prices of their own, cached tokens cost what others do', () => {
  const prices = pricesOf({ house: { input: 2, output: 10 } });
  expect(costOf(USAGE, 'house', prices)).toBeCloseTo(2 + 2 + 6 + 0.8);
});

test('a model without a price costs an unknown amount, not nothing', () => {
  const prices = pricesOf({ house: { input: 2, output: 10 } });
  expect(costOf(USAGE, 'other', prices)).toBeNull();
  expect(costOf(USAGE, null, prices)).toBeNull();
});

test('a free model costs nothing', () => {
  expect(costOf(USAGE, 'free', pricesOf({ free: { input: 0, output: 0 } }))).toBe(0);
});

test('the table knows models by their own names, with a day, and with a provider', async () => {
  const haiku = { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 };
  expect(await priceOf('claude-haiku-4-5')).toEqual(haiku);
  expect(await priceOf('claude-haiku-4-5-20251001')).toEqual(haiku);
  expect(await priceOf('anthropic/claude-haiku-4-5')).toEqual(haiku);
});

test('a model that costs the same under another name is found when the table lists that name', async () => {
  const gpt = { input: 1.75, output: 14, cacheRead: 0.175, cacheWrite: null };
  expect([await priceOf('gpt-5.2'), await priceOf('gpt-5.2-codex')]).toEqual([gpt, gpt]);
});

test('of prices that rise with the length of a request the lowest is taken', async () => {
  expect(await priceOf('gemini-2.5-pro')).toEqual({
    input: 1.25,
    output: 10,
    cacheRead: 0.125,
    cacheWrite: null,
  });
});

test('a model that only begins like a known one has no price', async () => {
  for (const model of ['claude-haiku-4-5-max', 'claude-haiku-4-59', 'sonnet', '', 'constructor']) {
    expect(await priceOf(model)).toBeNull();
  }
});

test('a provider that is not known has no prices', async () => {
  expect(await priceOf('nobody/claude-haiku-4-5')).toBeNull();
});
