import { expect, test, vi } from 'vitest';
import { AwakeClock } from '../../src/system/awake-clock.ts';
import { AwakeTimeout } from '../../src/system/awake-timeout.ts';

test('time in which nobody read the clock counts as two seconds at most', () => {
  let at = 5;
  const clock = new AwakeClock(() => at);
  expect(clock.now()).toBe(0);
  at += 1_500;
  expect(clock.now()).toBe(1_500);
  at += 3_600_000;
  expect(clock.now()).toBe(3_500);
  at += 10;
  expect(clock.now()).toBe(3_510);
});

/** A timeout whose process stands still when `at` moves and the timers do not. */
function limited(ms: number) {
  let at = 0;
  const clock = new AwakeClock(() => at);
  const seen: number[] = [];
  const timeout = new AwakeTimeout(
    ms,
    () => seen.push(at),
    () => clock.now(),
  );
  const pass = (each: number): void => {
    at += each;
    vi.advanceTimersByTime(each);
  };
  const run = (seconds: number): void => {
    for (let second = 0; second < seconds; second += 1) pass(1_000);
  };
  const stop = (forMs: number): void => {
    at += forMs;
  };
  return { timeout, seen, pass, run, stop };
}

test('the time in which the process was stopped does not count', () => {
  vi.useFakeTimers();
  try {
    const { seen, run, stop } = limited(10_000);
    run(4);
    stop(15_000);
    run(4);
    expect(seen).toEqual([]);
    run(2);
    expect(seen).toHaveLength(1);
    run(20);
    expect(seen).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

test('a short time is kept to the millisecond, a refreshed one begins again, and a cleared one is over', () => {
  vi.useFakeTimers();
  try {
    const short = limited(300);
    short.pass(299);
    expect(short.seen).toEqual([]);
    short.pass(1);
    expect(short.seen).toEqual([300]);
    const idle = limited(3_000);
    idle.run(2);
    idle.timeout.refresh();
    idle.run(2);
    expect(idle.seen).toEqual([]);
    idle.run(1);
    expect(idle.seen).toEqual([5_000]);
    const cleared = limited(3_000);
    cleared.timeout.clear();
    cleared.run(5);
    expect(cleared.seen).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
