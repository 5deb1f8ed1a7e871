import { expect, test } from 'vitest';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { unpainted as paint } from '../../../src/core/text/terminal/paint.ts';
import { statusLines } from '../../../src/core/text/terminal/status.ts';
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

const told = (events: readonly RunEvent[]): string =>
  `\n${statusLines({ plan, state: stateOf(events), paint, columns: 100 }).join('\n')}\n`;

test('a run that waits at a gate', () => {
  expect(told(waiting)).toMatchInlineSnapshot(`
    "
    fix-failing-tests  run 7f3a9c2e  waiting

    PHASE      STATUS       ATTEMPTS  AGENT        TIME  TOKENS     COST  NOTE
    reproduce  ✓ succeeded         1              0.8 s                   2 of 12 tests failed
    diagnose   ✓ succeeded         1  coder opus  2.1 s    1.5k  $0.0087  merge() compares ends as text
    fix        ✓ succeeded         2  coder opus  3.1 s    4.1k    $0.03  Fixed the interval merge
    review     ✓ succeeded         1  coder opus  0.9 s          $0.0040  Right, and nothing else
    approve    ⏸ waiting
        protected paths changed: deploy/run.sh
    ship       · pending                                                  after \`approve\`

    Total: 7.1 s in attempts · 4.5k tokens in, 1.2k out · $0.04 · 1 file changed, 4 lines

    Waiting at gate \`approve\` (environment \`release\`): protected paths changed: deploy/run.sh.
      phasegate approve 7f3a9c2e               continue the run
      phasegate reject 7f3a9c2e                end the run
      phasegate rework 7f3a9c2e --comment "…"  send the work back to \`fix\`
    "
  `);
});

test('a run under way: nothing is known of what has not run', () => {
  expect(told(toGate.slice(0, 6))).toMatchInlineSnapshot(`
    "
    fix-failing-tests  run 7f3a9c2e  running

    PHASE      STATUS       ATTEMPTS  AGENT        TIME  TOKENS     COST  NOTE
    reproduce  ✓ succeeded         1              0.8 s                   2 of 12 tests failed
    diagnose   ✓ succeeded         1  coder opus  2.1 s    1.5k  $0.0087  merge() compares ends as text
    fix        ▸ running           1  coder opus
    review     · pending                                                  after \`fix\`
    approve    · pending                                                  after \`review\`
    ship       · pending                                                  after \`approve\`

    Total: 2.9 s in attempts · 1.2k tokens in, 340 out · $0.0087

    The run is in progress, or its process died.
      phasegate watch 7f3a9c2e   follow the run
      phasegate resume 7f3a9c2e  resume, if its process died
    "
  `);
});

test('a phase between two attempts says why the first failed', () => {
  expect(told(toGate.slice(0, 7))).toMatchInlineSnapshot(`
    "
    fix-failing-tests  run 7f3a9c2e  running

    PHASE      STATUS       ATTEMPTS  AGENT        TIME  TOKENS     COST  NOTE
    reproduce  ✓ succeeded         1              0.8 s                   2 of 12 tests failed
    diagnose   ✓ succeeded         1  coder opus  2.1 s    1.5k  $0.0087  merge() compares ends as text
    fix        · pending           1  coder opus  1.2 s    1.9k    $0.01
        again: verify-failed: \`npm test\` exited with code 1
    review     · pending                                                  after \`fix\`
    approve    · pending                                                  after \`review\`
    ship       · pending                                                  after \`approve\`

    Total: 4.1 s in attempts · 2.7k tokens in, 740 out · $0.02

    The run is in progress, or its process died.
      phasegate watch 7f3a9c2e   follow the run
      phasegate resume 7f3a9c2e  resume, if its process died
    "
  `);
});

test('a note that has no room in its row is beneath it, and one that is too long for any names the command for the whole', () => {
  const events = (summary: string): readonly RunEvent[] => [
    started,
    begun('reproduce', 1, null),
    done('reproduce', { summary }),
  ];
  const linesOf = (summary: string): readonly string[] =>
    statusLines({ plan, state: stateOf(events(summary)), paint, columns: 80 });
  const fits = linesOf('word '.repeat(20).trim());
  expect(fits.every((line) => line.length <= 80)).toBe(true);
  expect(fits.map((line) => line.trim()).join(' ')).toContain('word '.repeat(20).trim());
  expect(fits.find((line) => line.startsWith('diagnose'))).toBeDefined();
  expect(linesOf('word '.repeat(80)).join('\n')).toContain(
    'word… `phasegate log 7f3a9c2e reproduce`',
  );
});

test('of very many phases only those are shown that need a look', () => {
  const names = Array.from({ length: 100 }, (_, index) => `p${index}`);
  const many = planOf(
    `version: 1\nname: many\nphases:\n${names.map((name) => `  ${name}: { run: 'true' }`).join('\n')}`,
  );
  const events: readonly RunEvent[] = [
    started,
    begun('p7', 1, null),
    broke('p7', { reason: 'exit-code', message: 'exited with code 1' }),
    begun('p8', 1, null),
    done('p8', {}),
    { type: 'phaseSkipped', phase: id('p9'), cause: 'condition', reason: '`if` was false' },
    begun('p10', 1, null),
  ];
  const lines = statusLines({ plan: many, state: fold(many, events), paint, columns: 100 });
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    many  run 7f3a9c2e  running

    PHASE  STATUS     ATTEMPTS   TIME  NOTE
    p7     ✗ failed          1  1.2 s  exit-code: exited with code 1
    p10    ▸ running         1
    Of 100 phases: 1 failed, 1 running, 1 skipped, 1 succeeded, 96 pending

    Total: 2.0 s in attempts

    The run is in progress, or its process died.
      phasegate watch 7f3a9c2e   follow the run
      phasegate resume 7f3a9c2e  resume, if its process died
    "
  `);
});

test('on a terminal, phases that may run side by side stand in lanes', () => {
  const fan = planOf(`version: 1
name: fan
phases:
  plan: { run: 'true' }
  lint: { needs: plan, run: 'true' }
  test: { needs: plan, run: 'true' }
  build: { needs: [lint, test], run: 'true' }
`);
  const state = fold(fan, [started, begun('plan', 1, null), done('plan', {})]);
  const lines = (columns: number) => statusLines({ plan: fan, state, paint, columns }).join('\n');
  expect(`\n${lines(80)}\n`).toMatchInlineSnapshot(`
    "
    fan  run 7f3a9c2e  running

         PHASE  STATUS       ATTEMPTS   TIME  NOTE
    ●    plan   ✓ succeeded         1  0.8 s
    ├─●  lint   · pending
    ● │  test   · pending
    ●─╯  build  · pending                     after \`lint\`, \`test\`

    Total: 0.8 s in attempts

    The run is in progress, or its process died.
      phasegate watch 7f3a9c2e   follow the run
      phasegate resume 7f3a9c2e  resume, if its process died
    "
  `);
  for (const columns of [59, Number.POSITIVE_INFINITY]) expect(lines(columns)).not.toContain('├');
});

const lookedAt = (events: readonly RunEvent[], isHeld: boolean): readonly string[] =>
  statusLines({
    plan,
    state: stateOf(events),
    events: events.map((event, at) => ({
      ...event,
      seq: at + 1,
      at: '2026-11-29T21:43:10.000Z',
      prev: '',
    })),
    isHeld,
    paint,
    columns: 100,
  });

test('the beginning of a run is shown: when, from which commit, and with which inputs', () => {
  const [, ...lines] = lookedAt(waiting, false);
  expect(lines.slice(0, 3)).toMatchInlineSnapshot(`
    [
      "Started 2026-11-29 21:43 UTC from bbbbbbb (main)",
      "",
      "PHASE      STATUS       ATTEMPTS  AGENT        TIME  TOKENS     COST  NOTE",
    ]
  `);
});

test('an approved gate shows who approved it, and when', () => {
  const decided = [
    ...waiting,
    {
      type: 'gateDecided',
      phase: id('approve'),
      decision: 'approve',
      actor: 'ann',
      comment: 'Well done',
      proof: 'local',
      approval: null,
    } as const,
  ];
  expect(lookedAt(decided, true)).toContain(
    '`approve` was approved by ann, 2026-11-29 21:43 UTC: Well done',
  );
});

test('a run that a process works on offers no resume, and a run whose process died offers nothing else', () => {
  const [held, dead] = [true, false].map((isHeld) => {
    const lines = lookedAt(toGate.slice(0, 6), isHeld);
    return lines.slice(lines.lastIndexOf('') + 1);
  });
  expect(held).toEqual([
    'The run is in progress.',
    '  phasegate watch 7f3a9c2e   follow the run',
    '  phasegate cancel 7f3a9c2e  end the run; it can be resumed',
  ]);
  expect(dead).toEqual([
    'The process of the run died during `fix`.',
    '  phasegate resume 7f3a9c2e  continue the run',
  ]);
});

test('a run whose process died is called as in the list of runs', () => {
  const died = statusLines({
    plan,
    state: stateOf([started, begun('fix', 1, null)]),
    paint,
    columns: 100,
    isHeld: false,
  });
  expect(died[0]).toMatch(/interrupted$/);
});

test('of a long value of a leg, the beginning is shown, so that its note can be read', () => {
  const spread = planOf(`version: 1
name: spread
phases:
  each: { strategy: { matrix: { n: "\${{ fromJSON('[]') }}" } }, run: 'true' }
`);
  const legs = [{ n: 'x'.repeat(4000) }];
  const state = fold(spread, [
    started,
    { type: 'phaseExpanded', phase: id('each'), legs },
    begun('each[0]', 1, null),
    broke('each[0]', { reason: 'exit-code', message: 'exited with code 1' }),
  ]);
  const lines = statusLines({ plan: spread, state, paint, columns: 200, legs: 'each' });
  const row = lines.find((line) => line.startsWith('each[0]')) ?? '';
  expect(row).toMatch(/n=x+… `phasegate status 7f3a9c2e --json` +exit-code: exited with code 1$/);
});
