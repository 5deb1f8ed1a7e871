import { expect, test } from 'vitest';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { shapeOf, shapeText, shapeWidth } from '../../../src/core/text/terminal/shape.ts';
import { planOf } from './scene.ts';

const phases = (needs: Readonly<Record<string, readonly string[]>>): Plan =>
  planOf(
    `version: 1\nname: shape\nphases:\n${Object.entries(needs)
      .map(([name, own]) => `  ${name}: { run: 'true', needs: [${own.join(', ')}] }\n`)
      .join('')}`,
  );

function drawn(plan: Plan, columns = 80): string {
  const shape = shapeOf(plan, columns);
  const width = shapeWidth(shape);
  if (width === 0) return '';
  const lines = plan.phases.map((phase) => {
    return `${shapeText(shape, phase).padEnd(width)} ${phase.id}`;
  });
  return `\n${lines.join('\n')}\n`;
}

const FAN = { plan: [], lint: ['plan'], test: ['plan'], build: ['lint', 'test'], ship: ['build'] };

test('phases side by side, and what waits for both', () => {
  expect(drawn(phases(FAN))).toMatchInlineSnapshot(`
    "
    ●     plan
    ├─●   lint
    ● │   test
    ●─╯   build
    ●     ship
    "
  `);
});

test('phases that need nothing of each other', () => {
  expect(drawn(phases({ a: [], b: [], c: [], all: ['a', 'b', 'c'] }))).toMatchInlineSnapshot(`
    "
    ●       a
    │ ●     b
    │ │ ●   c
    ●─┴─╯   all
    "
  `);
});

test('phases that nothing needs', () => {
  expect(drawn(phases({ a: [], b: [], c: [], d: ['c'] }))).toMatchInlineSnapshot(`
    "
    ●   a
      ● b
    ●   c
    ●   d
    "
  `);
});

test('what another need waits for already has no line of its own', () => {
  const more = { ...FAN, ship: ['plan', 'lint', 'build'] };
  expect(drawn(phases(more))).toBe(drawn(phases(FAN)));
});

test('branches of different length, one within the other', () => {
  const needs = {
    ...{ start: [], a: ['start'], a1: ['a'], a2: ['a'], a3: ['a1', 'a2'] },
    ...{ b: ['start'], b1: ['b'], end: ['a3', 'b1'], aside: ['start'] },
  };
  expect(drawn(phases(needs))).toMatchInlineSnapshot(`
    "
    ●       start
    ├─●     a
    │ ├─●   a1
    │ ● │   a2
    │ ●─╯   a3
    ├─│─●   b
    │ │ ●   b1
    │ ●─╯   end
    ●       aside
    "
  `);
});

test('a line that crosses lanes which it does not join', () => {
  const needs = { a: [], b: [], c: [], ac: ['a', 'c'], abc: ['b', 'ac'], last: ['b'] };
  expect(drawn(phases(needs))).toMatchInlineSnapshot(`
    "
    ●       a
    │ ●     b
    │ │ ●   c
    ●─│─╯   ac
    ●─┤     abc
      ●     last
    "
  `);
});

test.each([
  ['one phase after the other', { a: [], b: ['a'], c: ['b'] }, 80],
  ['a need that comes later in the file', { b: ['a'], c: ['a'], a: [] }, 80],
  ['a narrow terminal', FAN, 59],
  ['no terminal', FAN, Number.POSITIVE_INFINITY],
  [
    'seven lanes',
    { ...Object.fromEntries([...'abcdefg'].map((name) => [name, []])), all: [...'abcdefg'] },
    80,
  ],
  ['61 phases', Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`p${at}`, []])), 80],
])('nothing is drawn of %s', (_, needs, columns) => {
  expect(drawn(phases(needs), columns)).toBe('');
});
