import { expect, test } from 'vitest';
import { unpainted as paint } from '../../../src/core/text/terminal/paint.ts';
import { type RunRow, runListLines } from '../../../src/core/text/terminal/run-list.ts';
import { runOf } from '../../rig/run-id.ts';

const row = (run: string, more: Partial<RunRow>): RunRow => ({
  run: runOf(run),
  pipeline: 'fix-failing-tests',
  standing: 'succeeded',
  places: [],
  startedAt: '2026-11-21T04:52:01.500Z',
  spent: { usd: null },
  inputs: {},
  item: null,
  note: '',
  ...more,
});

test('a line for each run', () => {
  const rows = [
    row('7f3a9c2e', {
      standing: 'waiting',
      places: ['approve', 'release'],
      spent: { usd: 0.0378 },
    }),
    row('11aa22bb', { standing: 'running', pipeline: 'triage\u001B[2J' }),
    row('99ff', { standing: 'interrupted' }),
    row('0a', { standing: 'over-budget', spent: { usd: 5.02 } }),
    row('0b', {}),
  ];
  const lines = runListLines({ rows, paint, columns: 100 });
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    RUN       OUTCOME        AT                STARTED (UTC)      COST  PIPELINE
    7f3a9c2e  ⏸ waiting      approve, release  2026-11-21 04:52  $0.04  fix-failing-tests
    11aa22bb  ▸ running                        2026-11-21 04:52         triage
    99ff      ✗ interrupted                    2026-11-21 04:52         fix-failing-tests
    0a        ⏸ over-budget                    2026-11-21 04:52  $5.02  fix-failing-tests
    0b        ✓ succeeded                      2026-11-21 04:52         fix-failing-tests
    "
  `);
});

test('no runs: how to make one', () => {
  expect(runListLines({ rows: [], paint, columns: 100 })).toEqual([
    'No runs yet. `phasegate run FILE` starts one.',
  ]);
});

test('runs of one pipeline are told apart by the input with the most values, if there is room', () => {
  const about = (run: string, issue: string) =>
    row(run, {
      inputs: {
        mode: 'fast',
        task: `Fix issue ${issue}: dates are read in the wrong time zone`,
        note: null,
      },
    });
  const rows = [
    about('7f3a9c2e', '12'),
    about('11aa22bb', '7'),
    row('99ff', { pipeline: 'other' }),
  ];
  const lines = (columns: number) => runListLines({ rows, paint, columns });
  expect(`\n${lines(80).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    RUN       OUTCOME      11-21 UTC  PIPELINE
    7f3a9c2e  ✓ succeeded  04:52      fix-failing-tests
        Fix issue 12: dates are read in the wrong time zone
    11aa22bb  ✓ succeeded  04:52      fix-failing-tests
        Fix issue 7: dates are read in the wrong time zone
    99ff      ✓ succeeded  04:52      other
    "
  `);
  expect(`\n${lines(160).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    RUN       OUTCOME      STARTED (UTC)     PIPELINE           WHAT
    7f3a9c2e  ✓ succeeded  2026-11-21 04:52  fix-failing-tests  task=Fix issue 12: dates are read in the wrong time zone
    11aa22bb  ✓ succeeded  2026-11-21 04:52  fix-failing-tests  task=Fix issue 7: dates are read in the wrong time zone
    99ff      ✓ succeeded  2026-11-21 04:52  other
    "
  `);
  const narrow = rows.map((one) => ({
    ...one,
    places: ['a-gate-with-a-long-name', 'b'],
    spent: { usd: 1, isUnpriced: true as const },
  }));
  expect(
    `\n${runListLines({ rows: narrow, paint, columns: 80 }).join('\n')}\n`,
  ).toMatchInlineSnapshot(`
    "
    RUN       OUTCOME      AT                          11-21 UTC       COST
    7f3a9c2e  ✓ succeeded  a-gate-with-a-long-name, b  04:52      $1.00 + ?
        fix-failing-tests
        Fix issue 12: dates are read in the wrong time zone
    11aa22bb  ✓ succeeded  a-gate-with-a-long-name, b  04:52      $1.00 + ?
        fix-failing-tests
        Fix issue 7: dates are read in the wrong time zone
    99ff      ✓ succeeded  a-gate-with-a-long-name, b  04:52      $1.00 + ?
        other
    "
  `);
});

test('notes of runs on a wide terminal; items by their title', () => {
  const rows = [
    row('7f3a9c2e', {
      standing: 'blocked',
      places: ['fix'],
      item: 'Read dates',
      note: 'Which zone?',
    }),
    row('11aa22bb', {
      standing: 'failed',
      places: ['fix'],
      note: 'verify-failed: `npm test` exited with code 1',
    }),
  ];
  expect(`\n${runListLines({ rows, paint, columns: 160 }).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    RUN       OUTCOME    AT   STARTED (UTC)     PIPELINE           WHAT        NOTE
    7f3a9c2e  ⏸ blocked  fix  2026-11-21 04:52  fix-failing-tests  Read dates  Which zone?
    11aa22bb  ✗ failed   fix  2026-11-21 04:52  fix-failing-tests              verify-failed: \`npm test\` exited with code 1
    "
  `);
  for (const columns of [60, 80, 110])
    expect(runListLines({ rows, paint, columns }).join('\n').replace(/\s+/g, ' ')).toMatch(
      / Which zone\? .* verify-failed: `npm test` exited with code 1$/,
    );
});

test('a long text in an input makes no list wide', () => {
  const rows = ['a', 'b'].map((word) => row('7f3a9c2e', { inputs: { task: word.repeat(3000) } }));
  for (const columns of [80, 160, Number.POSITIVE_INFINITY])
    for (const line of runListLines({ rows, paint, columns }))
      expect(line.length).toBeLessThan(320);
});

test('no id and no subject is cut on a narrow terminal, and one day is said once', () => {
  const task = 'Round the totals of the returns that customers send back within fourteen days';
  const rows = [
    row('7f3a9c2e', { places: ['undelivered'], inputs: { task } }),
    row('11aa22bb', { places: ['legal', 'security'], inputs: { task: `${task}!` } }),
  ];
  for (const columns of [40, 60, 80]) {
    const text = runListLines({ rows, paint, columns }).join('\n');
    for (const { run } of rows) expect(text).toContain(run);
    expect(text.replace(/\s+/g, ' ')).toContain(task);
    expect(text.match(/11-21/g)).toHaveLength(1);
  }
});
