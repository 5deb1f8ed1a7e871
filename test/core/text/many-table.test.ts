import { expect, test } from 'vitest';
import { withRoot } from '../../../src/core/many/with-root.ts';
import { EXIT_CODES } from '../../../src/core/run/outcome.ts';
import { type ManyRow, manyLines } from '../../../src/core/text/terminal/many-table.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';

const STANDINGS = [
  ...Object.keys(EXIT_CODES),
  ...['not-begun', 'held', 'interrupted', 'stopped'],
] as readonly ManyRow['standing'][];

const row = (standing: ManyRow['standing'], run: string | null = 'k3v9x2mq'): ManyRow => ({
  ...{ repository: 'acme/api', run, standing, costUsd: null },
  ...{ note: 'why', folder: '/home/me/.cache/phasegate/many/api 1' },
});

const lines = (rows: readonly ManyRow[]) => manyLines({ rows, paint: unpainted, columns: 200 });

test.each(STANDINGS)(
  'the run of a row (%s) has a command that works in every folder',
  (standing) => {
    expect(lines([row(standing)]).at(-1)).toMatch(
      /^ {2}acme\/api \w.*: phasegate status k3v9x2mq --root '\/home\/me\/\.cache\/phasegate\/many\/api 1'$/,
    );
  },
);

test.each(['not-begun', 'stopped'] as const)(
  'a row without a run (%s) has the reason',
  (standing) => {
    expect(lines([row(standing, null)]).at(-1)).toMatch(/^ {2}acme\/api [a-z ]+: why$/);
  },
);

test.each([
  ['phasegate status r1', "phasegate status r1 --root '/a b'"],
  ['phasegate status r1 --root /x', 'phasegate status r1 --root /x'],
  ['phasegate status r2', 'phasegate status r2'],
  [
    '  git merge phasegate/fix/r1  merge the change',
    "  git -C '/a b' merge phasegate/fix/r1  merge the change",
  ],
  [
    'To update it: `git merge phasegate/fix/r1-2`.',
    "To update it: `git -C '/a b' merge phasegate/fix/r1-2`.",
  ],
  ["git -C '/a b' merge phasegate/fix/r1", "git -C '/a b' merge phasegate/fix/r1"],
  ['git merge phasegate/fix/other', 'git merge phasegate/fix/other'],
  ['the git merge of r1', 'the git merge of r1'],
])('a command about the run and its branch gets the folder: %s', (text, expected) => {
  expect(withRoot(text, { run: 'r1', folder: '/a b' })).toBe(expected);
});
