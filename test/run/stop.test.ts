import { once } from 'node:events';
import { expect, test } from 'vitest';
import { stopOnSignals } from '../../src/app/run/stop.ts';

test('a signal stops all that is under way, and what begins while that still ends', async () => {
  using outer = stopOnSignals();
  const { signal } = outer.controller;
  process.kill(process.pid, 'SIGHUP');
  if (!signal.aborted) await once(signal, 'abort');
  {
    using late = stopOnSignals();
    expect(late.controller.signal.aborted).toBe(true);
  }
  expect(signal.aborted).toBe(true);
});

test('once all has ended, what begins is not stopped', () => {
  using next = stopOnSignals();
  expect(next.controller.signal.aborted).toBe(false);
});
