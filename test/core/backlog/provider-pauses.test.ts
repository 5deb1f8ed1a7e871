import { expect, test } from 'vitest';
import { ProviderPauses } from '../../../src/core/backlog/schedule/provider-pauses.ts';

const MINUTE = 60_000;

/** Fails again as soon as the provider may be asked, until the session gives up; the pauses in minutes. */
function pausesOf(pauses: ProviderPauses, retryAfterMs: number | null = null): readonly number[] {
  const made: number[] = [];
  let now = 0;
  for (let round = 0; round < 50; round += 1) {
    const next = pauses.failed('coder', {
      why: 'API Error: 529',
      retryAfterMs,
      startedAt: now,
      now,
    });
    if (next === null) break;
    made.push((next - now) / MINUTE);
    now = next;
  }
  return made;
}

test('the pauses grow, and end without a limit of time', () => {
  const pauses = new ProviderPauses(null);
  expect(pausesOf(pauses)).toEqual([1, 2, 5, 10, 15, 15, 15, 15]);
  expect(pauses.lastError).toBe('API Error: 529');
  expect(pauses.isResting('coder', 10 ** 12)).toBe(true);
});

test('with a limit of time they go on as long as that allows', () => {
  const pauses = new ProviderPauses(600 * MINUTE);
  const made = pausesOf(pauses);
  expect(made).toHaveLength(42);
  expect(made.reduce((sum, one) => sum + one, 0)).toBeLessThan(600);
  expect(pauses.lastError).toBe('API Error: 529');
});

test('a provider that asks for a longer pause gets it, but not one of a day', () => {
  expect(pausesOf(new ProviderPauses(null), 30 * MINUTE)).toEqual(Array(8).fill(30));
  expect(pausesOf(new ProviderPauses(null), 24 * 60 * MINUTE)).toEqual([]);
});

test('only what has the same provider rests, until it is asked again, and an answer ends it', () => {
  const pauses = new ProviderPauses(null);
  const failure = { why: 'x', retryAfterMs: null, startedAt: 0 };
  expect(pauses.failed('a', { ...failure, now: 10 })).toBe(MINUTE + 10);
  expect(pauses.isResting('b', 20)).toBe(false);
  expect(pauses.isResting('a', 20)).toBe(true);
  expect(pauses.nextAt(20)).toBe(MINUTE + 10);
  // Of the same round: it began before the first failure.
  expect(pauses.failed('a', { ...failure, startedAt: 5, now: 30 })).toBe(MINUTE + 10);
  expect(pauses.isResting('a', MINUTE + 10)).toBe(false);
  expect(pauses.isDown('a')).toBe(true);
  expect(pauses.nextAt(MINUTE + 10)).toBeNull();
  pauses.answered('a');
  expect(pauses.isDown('a')).toBe(false);
  expect(pauses.lastError).toBeNull();
});

test('a session that makes no pauses leaves the provider at once', () => {
  const pauses = new ProviderPauses(null);
  pauses.leave();
  expect(pausesOf(pauses)).toEqual([]);
  expect(pauses.lastError).toBe('API Error: 529');
});
