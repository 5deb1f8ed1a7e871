import { expect, test } from 'vitest';
import { stuckFault } from '../../src/agents/stream/provider-fault.ts';
import { providerPause } from '../../src/core/run/provider-pause.ts';

test('pauses grow, end, and stay within the time that is left', () => {
  const pauses = Array.from({ length: 11 }, (_, failed) => providerPause(failed, 1e9));
  expect(pauses).toEqual(
    [1, 2, 4, 8, 16, 32, 60, 60, 60, 60].map((s) => s * 1000).concat(null as never),
  );
  expect(providerPause(2, 4000)).toBe(null);
});

test.each([
  'waiting for network',
  'Reconnecting... 3/5',
  'connect ECONNREFUSED 127.0.0.1:1',
  'API is down',
])('a program that was ended while it said "%s" failed by its provider', (words) => {
  const fault = stuckFault(words, { type: 'timeout', afterMs: 30_000 });
  expect(fault).toMatchObject({
    reason: 'provider-failed',
    message: `${words} (ended after 30 s)`,
  });
  expect(stuckFault('waiting for a lock', { type: 'timeout', afterMs: 1 })).toBe(null);
});
