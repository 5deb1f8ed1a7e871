import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RunEvent } from '../../src/core/run/event.ts';
import { evolve } from '../../src/core/run/evolve/evolve.ts';
import type { RunState } from '../../src/core/run/state.ts';
import { consoleReporter } from '../../src/report/console.ts';
import type { ScreenReporter } from '../../src/report/screen.ts';
import { id, plan, recorded, stateOf, toGate } from '../core/text/scene.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Remembers what was written to it, a text for each write. */
class FakeScreen extends Writable {
  readonly columns = 80;
  readonly rows = 24;
  written: string[] = [];

  override _write(chunk: Buffer, _encoding: string, callback: () => void): void {
    this.written.push(String(chunk));
    callback();
  }

  override _writev(chunks: { chunk: Buffer }[], callback: () => void): void {
    this.written.push(chunks.map(({ chunk }) => String(chunk)).join(''));
    callback();
  }

  /** What was written since the last time, without colours and movements of the cursor. */
  take(): string {
    const text = stripVTControlCharacters(this.written.join(''));
    this.written = [];
    return `\n${text}`;
  }
}

function feed(
  reporter: ScreenReporter,
  events: readonly RunEvent[],
  past: RunState | null,
): RunState {
  let state = past ?? stateOf(events.slice(0, 1));
  for (const event of recorded(events)) {
    state = evolve(plan, state, event);
    // Whoever sees it at once sees it when it happens.
    vi.setSystemTime(event.at);
    reporter.event(event, state);
  }
  return state;
}

test('elsewhere than on a terminal: a line for each event, nothing of what agents print', async () => {
  const stream = new FakeScreen();
  const reporter = await consoleReporter({ plan, stream, isTerminal: false, env: {} });
  feed(reporter, toGate.slice(0, 5), null);
  reporter.agent(id('diagnose'), { type: 'output', stream: 'stdout', text: 'noise\n' });
  reporter.note('a file was\nleft behind');
  reporter.close();
  expect(stream.written.join('')).toMatchInlineSnapshot(`
    "› run        started: fix-failing-tests, run 7f3a9c2e, on phasegate/fix-failing-tests/7f3a9c2e
    › reproduce  started
    ✓ reproduce  succeeded, 0.8 s: 2 of 12 tests failed
    › diagnose   started, coder, opus
    ✓ diagnose   succeeded, 2.1 s, $0.0087: merge() compares ends as text
    · a file was left behind
    "
  `);
});

test('a dumb terminal gets lines, too', async () => {
  const stream = new FakeScreen();
  const env = { TERM: 'dumb' };
  const reporter = await consoleReporter({ plan, stream, isTerminal: true, env });
  feed(reporter, toGate.slice(0, 1), null);
  expect(stream.written).toEqual([
    '› run        started: fix-failing-tests, run 7f3a9c2e, on phasegate/fix-failing-tests/7f3a9c2e\n',
  ]);
});

test('on a terminal: one picture however many events there were, failures above it for good', async () => {
  const stream = new FakeScreen();
  const reporter = await consoleReporter({ plan, stream, isTerminal: true, env: {} });
  const state = feed(reporter, toGate.slice(0, 6), null);
  reporter.agent(id('fix'), { type: 'text', text: 'Looking at merge.js\u001B[2J' });
  expect(stream.written).toEqual([]);
  vi.advanceTimersByTime(80);
  expect(stream.take()).toMatchInlineSnapshot(`
    "

     ✓ reproduce     0.8 s           2 of 12 tests failed
     ✓ diagnose      2.1 s  $0.0087  merge() compares ends as text
     ⠙ fix           80 ms           attempt 1 of 3 · coder · Looking at merge.js
     · review                        after \`fix\`
     · approve                       gate after \`review\`
     · ship                          after \`approve\`

     ━━━━━━━━────────────────  2 of 6 · 80 ms · 1.5k tokens · $0.0087
    "
  `);

  feed(reporter, toGate.slice(6, 7), state);
  vi.advanceTimersByTime(80);
  expect(stream.written).toHaveLength(1);
  expect(stream.take()).toMatchInlineSnapshot(`
    "
    ↻ fix        attempt 1 of 3 failed, 1.2 s, $0.01: verify-failed: \`npm test\`
      exited with code 1
        │ > test
        │ not ok 3 - merges touching intervals
        │ : :error::boo

     ✓ reproduce     0.8 s           2 of 12 tests failed
     ✓ diagnose      2.1 s  $0.0087  merge() compares ends as text
     · fix           1.2 s    $0.01  again: verify-failed: \`npm test\` exited with…
     · review                        after \`fix\`
     · approve                       gate after \`review\`
     · ship                          after \`approve\`

     ━━━━━━━━────────────────  2 of 6 · 0.1 s · 3.4k tokens · $0.02
    "
  `);
  reporter.close();
});

test('closing takes the picture away, keeps what was not shown yet, and draws no more', async () => {
  const stream = new FakeScreen();
  const reporter = await consoleReporter({ plan, stream, isTerminal: true, env: {} });
  feed(reporter, toGate.slice(0, 3), null);
  vi.advanceTimersByTime(80);
  stream.take();
  reporter.note('the last word');
  reporter.close();
  expect(stream.take()).toBe('\n· the last word\n');
  reporter[Symbol.dispose]();
  vi.advanceTimersByTime(1000);
  expect(stream.written).toEqual([]);
});

test('colours only on a terminal, and never against NO_COLOR', async () => {
  const first = async (isTerminal: boolean, env: Record<string, string>): Promise<string> => {
    const stream = new FakeScreen();
    const reporter = await consoleReporter({ plan, stream, isTerminal, env });
    feed(reporter, toGate.slice(0, 6), null);
    vi.advanceTimersByTime(80);
    reporter.close();
    return stream.written.join('');
  };
  const colour = '\u001B[32m✓';
  expect(await first(true, {})).toContain(colour);
  expect(await first(true, { NO_COLOR: '1' })).not.toContain(colour);
  expect(await first(false, {})).not.toContain('\u001B');
});

test('a screen that is gone does not end the run', async () => {
  const stream = new FakeScreen();
  const reporter = await consoleReporter({ plan, stream, isTerminal: false, env: {} });
  const closed = new Promise((resolve) => stream.once('close', resolve));
  stream.destroy(new Error('EPIPE'));
  await closed;
  feed(reporter, toGate.slice(0, 2), null);
  await new Promise<void>((resolve) => process.nextTick(resolve));
  expect(stream.written).toEqual([]);
});
