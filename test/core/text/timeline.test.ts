import { expect, test } from 'vitest';
import { unpainted as paint } from '../../../src/core/text/terminal/paint.ts';
import { timeline } from '../../../src/core/text/terminal/timeline.ts';
import { resumed } from '../given.ts';
import { begun, plan, recorded, started, waiting } from './scene.ts';

test('every event stands at its time since the first', () => {
  const lines = timeline({ plan, events: recorded(waiting), millisecondsOf: Date.parse, paint });
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    +0:00.0  › run        started: fix-failing-tests, run 7f3a9c2e, on phasegate/fix-failing-tests/7f3a9c2e  2026-11-21 04:52 UTC
    +0:01.1  › reproduce  started
    +0:02.2  ✓ reproduce  succeeded, 0.8 s: 2 of 12 tests failed
    +0:03.3  › diagnose   started, coder, opus
    +0:04.4  ✓ diagnose   succeeded, 2.1 s, $0.0087: merge() compares ends as text
    +0:05.5  › fix        started, attempt 1 of 3, coder, opus
    +0:06.6  ↻ fix        attempt 1 of 3 failed, 1.2 s, $0.01: verify-failed: \`npm test\` exited with code 1
                 │ > test
                 │ not ok 3 - merges touching intervals
                 │ : :error::boo
    +0:07.7  › fix        started, attempt 2 of 3, coder, opus
    +0:08.8  ✓ fix        succeeded after 2 attempts, 3.1 s, $0.03: Fixed the interval merge
                 put back: package-lock.json
    +0:09.9  › review     started, coder, opus
    +0:11.0  ✓ review     succeeded, 0.9 s, $0.0040: Right, and nothing else
    +0:12.1  ⏸ approve    waits for a person (environment \`release\`): protected paths changed: deploy/run.sh
    +0:13.2  ⏸ run        waiting at \`approve\`, 7.1 s, $0.04
    "
  `);
});

test('an empty journal has no lines', () => {
  expect(timeline({ plan, events: [], millisecondsOf: Date.parse, paint })).toEqual([]);
});

test('a process that died has left no event, and has a line nevertheless', () => {
  const events = recorded([started, begun('reproduce', 1, null)]);
  const lines = (isDead: boolean) =>
    timeline({ plan, events, isDead, millisecondsOf: Date.parse, paint });
  expect(lines(false).at(-1)).toBe('+0:01.1  › reproduce  started');
  expect(lines(true).at(-1)).toBe(
    '+0:01.1  ✗ run        interrupted: its process died during `reproduce`',
  );
});

test('the interruption keeps its line after the run was resumed', () => {
  const events = recorded([started, begun('reproduce', 1, null), resumed('reproduce')]);
  const lines = timeline({ plan, events, millisecondsOf: Date.parse, paint });
  expect(lines.slice(-2)).toMatchInlineSnapshot(`
    [
      "+0:01.1  ✗ run        interrupted: its process died during \`reproduce\`",
      "+0:02.2  › run        resumed by mona: fix-failing-tests, run 7f3a9c2e, again: reproduce",
    ]
  `);
});
