import { expect, test } from 'vitest';
import type { RunEvent } from '../../src/core/run/event.ts';
import { evolve } from '../../src/core/run/evolve/evolve.ts';
import type { RunState } from '../../src/core/run/state.ts';
import { ActionsReporter } from '../../src/report/actions.ts';
import { failed, runStarted, started, succeeded } from '../core/given.ts';
import { id, plan, planOf, recorded, stateOf, toGate } from '../core/text/scene.ts';

const placeOf = () => ({ file: 'pipelines/p.yml', line: 7 });

function log(of = plan) {
  const lines: string[] = [];
  const print = (line: string): number => lines.push(line);
  const reporter = new ActionsReporter({ plan: of, print, token: 'T'.repeat(32), placeOf });
  let state: RunState | null = null;
  return {
    reporter,
    feed(...events: readonly RunEvent[]): void {
      for (const event of recorded(events)) {
        state = state === null ? stateOf([event]) : evolve(of, state, event);
        reporter.event(event, state);
      }
    },
    text: () => `\n${lines.join('\n').replaceAll('T'.repeat(32), 'TOKEN')}\n`,
  };
}

test('each phase is a group, and what its agent prints is no command', () => {
  const { reporter, feed, text } = log();
  feed(...toGate.slice(0, 4));
  reporter.agent(id('diagnose'), { type: 'text', text: 'I look at\n::error::merge()' });
  reporter.agent(id('diagnose'), { type: 'output', stream: 'stdout', text: ' ::set-out' });
  reporter.agent(id('diagnose'), {
    type: 'output',
    stream: 'stdout',
    text: 'put::x ##[add-mask]y',
  });
  feed(...toGate.slice(4, 5));
  expect(text()).toMatchInlineSnapshot(`
    "
    › run        started: fix-failing-tests, run 7f3a9c2e, on phasegate/fix-failing-tests/7f3a9c2e
    ::group::› reproduce  started
    ::stop-commands::TOKEN
    ::TOKEN::
    ::endgroup::
    ✓ reproduce  succeeded, 0.8 s: 2 of 12 tests failed
    ::group::› diagnose   started, coder, opus
    ::stop-commands::TOKEN
    I look at
    : :error::merge()
     : :set-output::x ## [add-mask]y
    ::TOKEN::
    ::endgroup::
    ✓ diagnose   succeeded, 2.1 s, $0.0087: merge() compares ends as text
    "
  `);
});

// a   b
test('of phases side by side one is shown as it works, the other when its turn comes', () => {
  const two = planOf('{ version: 1, name: two, phases: { a: { run: a }, b: { run: b } } }');
  const { reporter, feed, text } = log(two);
  const says = (phase: string, words: string): void =>
    reporter.agent(id(phase), { type: 'output', stream: 'stdout', text: `${words}\n` });
  feed(runStarted(), started('a'), started('b'));
  says('a', 'a works');
  says('b', 'b works, too');
  feed(succeeded('b'));
  says('a', 'a still works');
  feed(succeeded('a'));
  expect(text()).toMatchInlineSnapshot(`
    "
    › run  started: test, run r1, on phasegate/test/r1
    ::group::› a    started
    ::stop-commands::TOKEN
    a works
    ::TOKEN::
    ::endgroup::
    ::group::› b    started
    ::stop-commands::TOKEN
    b works, too
    ::TOKEN::
    ::endgroup::
    ✓ b    succeeded, 1 ms: b is done
    ::group::› a    started, continued
    ::stop-commands::TOKEN
    a still works
    ::TOKEN::
    ::endgroup::
    ✓ a    succeeded, 1 ms: a is done
    "
  `);
});

test('what failed for good is an annotation in the pipeline file, with a remedy', () => {
  const one = planOf('{ version: 1, name: one, phases: { a: { run: a, attempts: 2 } } }');
  const { feed, text } = log(one);
  feed(runStarted(), started('a'), failed('a'));
  feed(started('a', 2), failed('a', { attempt: 2, message: '50% of it,\nfailed: all' }));
  expect(text()).toMatchInlineSnapshot(`
    "
    › run  started: test, run r1, on phasegate/test/r1
    ::group::› a    started, attempt 1 of 2
    ::stop-commands::TOKEN
    ::TOKEN::
    ::endgroup::
    ↻ a    attempt 1 of 2 failed, 1 ms: exit-code: exited with code 1
    ::group::› a    started, attempt 2 of 2
    ::stop-commands::TOKEN
    ::TOKEN::
    ::endgroup::
    ✗ a    attempt 2 of 2 failed, 1 ms: exit-code: 50% of it, failed: all
        → Fix it.
    ::error file=pipelines/p.yml,line=7,title=a%3A exit-code::50%25 of it, failed: all%0AFix it.
    "
  `);
});

test('more than a megabyte of output is cut, and the cut is told', () => {
  const one = planOf('{ version: 1, name: one, phases: { a: { run: a } } }');
  const { reporter, feed, text } = log(one);
  feed(runStarted(), started('a'));
  const line = `${'x'.repeat(60_000)}\n`;
  for (let at = 0; at < 40; at += 1)
    reporter.agent(id('a'), { type: 'output', stream: 'stdout', text: line });
  feed(succeeded('a'));
  const shown = text();
  expect(shown.length).toBeLessThan(1.2 * 1024 * 1024);
  expect(shown.split('\n').slice(-5)).toMatchInlineSnapshot(`
    [
      "… more output is in the record",
      "::TOKEN::",
      "::endgroup::",
      "✓ a    succeeded, 1 ms: a is done",
      "",
    ]
  `);
});
