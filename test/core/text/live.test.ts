import { expect, test } from 'vitest';
import { commitOf } from '../../../src/core/lib/brands.ts';
import { legIndex } from '../../../src/core/plan/legs.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { fold, initialState } from '../../../src/core/run/evolve/evolve.ts';
import { widthOf } from '../../../src/core/text/line.ts';
import { type LiveView, renderLive } from '../../../src/core/text/terminal/live.ts';
import { unpainted as paint } from '../../../src/core/text/terminal/paint.ts';
import { few } from '../../rig/long.ts';
import {
  begun,
  broke,
  done,
  id,
  plan,
  planOf,
  started,
  stateOf,
  toGate,
  waiting,
} from './scene.ts';

few(4);

const COMMIT = commitOf('a'.repeat(40));

const view = (events: readonly RunEvent[], more: Partial<LiveView> = {}): LiveView => ({
  plan,
  state: stateOf(events),
  activities: new Map([[2, { elapsedMs: 4200, output: 'x\n\u001B[1mnpm test\u001B[0m\r\n\n' }]]),
  elapsedMs: 12_345,
  frame: 2,
  columns: 80,
  rows: 24,
  paint,
  ...more,
});

test('a run at a glance', () => {
  expect(renderLive(view(toGate.slice(0, 8)))).toMatchInlineSnapshot(`
    "
     ✓ reproduce     0.8 s           2 of 12 tests failed
     ✓ diagnose      2.1 s  $0.0087  merge() compares ends as text
     ⠹ fix           4.2 s    $0.01  attempt 2 of 3 · coder · npm test
     · review                        after \`fix\`
     · approve                       gate after \`review\`
     · ship                          after \`approve\`

     ━━━━━━━━────────────────  2 of 6 · 12 s · 3.4k tokens · $0.02"
  `);
});

test('a run that waits', () => {
  expect(renderLive(view(waiting))).toMatchInlineSnapshot(`
    "
     ✓ reproduce     0.8 s           2 of 12 tests failed
     ✓ diagnose      2.1 s  $0.0087  merge() compares ends as text
     ✓ fix           3.1 s    $0.03  Fixed the interval merge
     ✓ review        0.9 s  $0.0040  Right, and nothing else
     ⏸ approve                       protected paths changed: deploy/run.sh
     · ship                          after \`approve\`

     ━━━━━━━━━━━━━━━━────────  4 of 6 · 12 s · 5.7k tokens · $0.04"
  `);
});

test('no cost is known: no column for it', () => {
  expect(renderLive(view([started, begun('reproduce', 1, null)]))).toMatchInlineSnapshot(`
    "
     ⠹ reproduce
     · diagnose             after \`reproduce\`
     · fix                  after \`diagnose\`
     · review               after \`fix\`
     · approve              gate after \`review\`
     · ship                 after \`approve\`

     ────────────────────────  0 of 6 · 12 s"
  `);
});

test('on a small terminal what runs comes first, and the rest is counted', () => {
  const small = view(toGate.slice(0, 8), { rows: 8, columns: 50 });
  expect(renderLive(small)).toMatchInlineSnapshot(`
    "
     ✓ 2 succeeded
     ⠹ fix           4.2 s    $0.01  attempt 2 of 3…
     · review                        after \`fix\`
     · 2 more to come

     ━━━━━━━━────────────────  2 of 6 · 12 s · 3.4k…"
  `);
});

test('ten thousand phases fit, whatever the terminal', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `p${index}`);
  const many = planOf(
    `version: 1\nname: many\nphases:\n${names.map((name) => `  ${name}: { run: 'true' }`).join('\n')}`,
  );
  const events: readonly RunEvent[] = [
    started,
    ...names.slice(0, 500).flatMap((name) => [begun(name, 1, null), done(name, {})]),
    begun('p700', 1, null),
    broke('p700', {}),
    begun('p800', 1, null),
  ];
  const state = fold(many, events);
  const picture = renderLive(view([started], { plan: many, state, rows: 12 }));
  expect(picture).toMatchInlineSnapshot(`
    "
     ✓ 500 succeeded
     · p500
     · p501
     · p502
     · p503
     ✗ p700      1.2 s  verify-failed: \`npm test\` exited with code 1
     ⠹ p800
     · 9494 more to come

     ━───────────────────────  501 of 10000 · 12 s"
  `);
  for (const rows of [1, 5, 24, 200]) {
    for (const columns of [20, 80, 300]) {
      const lines = renderLive(
        view([started], { plan: many, state: initialState(many, started), rows, columns }),
      ).split('\n');
      expect(lines.length).toBeLessThan(Math.max(7, rows));
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(Math.max(32, columns));
    }
  }
});

test('phases that may run side by side stand in lanes', () => {
  const fan = planOf(`version: 1
name: fan
phases:
  plan: { run: 'true' }
  lint: { needs: plan, run: 'true' }
  test: { needs: plan, run: 'true' }
  build: { needs: [lint, test], run: 'true' }
`);
  const state = fold(fan, [
    started,
    begun('plan', 1, null),
    done('plan', {}),
    begun('test', 1, null),
  ]);
  const activities = new Map([[2, { elapsedMs: 4200, output: 'npm test' }]]);
  const side = view([started], { plan: fan, state, activities });
  expect(renderLive(side)).toMatchInlineSnapshot(`
    "
     ✓     plan      0.8 s
     ├─·   lint
     ⠹ │   test      4.2 s  npm test
     ·─╯   build            after \`lint\`, \`test\`

     ━━━━━━──────────────────  1 of 4 · 12 s"
  `);
  expect(renderLive({ ...side, columns: 59 })).not.toContain('├');
  expect(renderLive({ ...side, rows: 9 })).not.toContain('├');
});

test('legs under way: the time of the one that runs longest, and their part of the bar', () => {
  const spread = planOf(`version: 1
name: spread
phases:
  each: { strategy: { matrix: { n: [1, 2, 3, 4] } }, access: write, workspace: own, run: 'true' }
`);
  const offered: RunEvent = {
    ...(done('each[1]', {}) as Extract<RunEvent, { type: 'phaseSucceeded' }>),
    ...{ type: 'changeOffered', from: COMMIT },
    change: { commit: COMMIT, tree: COMMIT, files: 1, insertions: 1, deletions: 0 },
  };
  const state = fold(spread, [
    started,
    { type: 'phaseExpanded', phase: id('each'), legs: [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }] },
    ...[begun('each[0]', 1, null), done('each[0]', {}), begun('each[1]', 1, null), offered],
    ...[begun('each[2]', 1, null), begun('each[3]', 1, null)],
  ]);
  const first = legIndex(spread, 0, 0);
  const activities = new Map([
    [first + 2, { elapsedMs: 9000, output: '' }],
    [first + 3, { elapsedMs: 4000, output: '' }],
  ]);
  expect(renderLive(view([started], { plan: spread, state, activities }))).toMatchInlineSnapshot(`
    "
     ⠹ each         9.0 s  4 legs: 2 running, 1 succeeded, 1 to be merged

     ━━━━━━──────────────────  0 of 1 · 12 s"
  `);
});
