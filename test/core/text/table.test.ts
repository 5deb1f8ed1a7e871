import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../../src/core/text/line.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';
import { cell, table } from '../../../src/core/text/terminal/table.ts';

const columns = [
  { title: 'NAME', align: 'left' },
  { title: 'NEVER', align: 'left' },
  { title: 'N', align: 'right' },
  { title: 'NOTE', align: 'left' },
] as const;
const row = (name: string, count: string, note: string) =>
  [name, '', count, note].map((text) => cell(text));

test('columns are aligned, empty ones are left out, the last one is cut to the line', () => {
  const rows = [row('日本', '7', 'a note that is too long'), row('b', '12345', '')];
  expect(table({ columns, rows, width: 30, paint: unpainted })).toEqual([
    'NAME      N  NOTE',
    '日本      7  a note that is…',
    'b     12345',
  ]);
});

test('colours do not shift columns', () => {
  const rows = [[cell('a', 'good'), cell(''), cell('1', 'bad'), cell('x', 'dim')]];
  const lines = table({ columns, rows, width: 40, paint: (style, text) => `<${style}:${text}>` });
  expect(lines).toEqual(['<dim:NAME>  <dim:N>  <dim:NOTE>', '<good:a>     <bad:1>  <dim:x>']);
});

const WORD = fc.string({ unit: fc.constantFrom(...'abc -日é👍'), maxLength: 60 });

test('whatever a table holds, its lines fit, each row has one line, and a short column keeps its text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(WORD, WORD, WORD), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 30, max: 120 }),
      (texts, width) => {
        const titles = ['ID', 'A', 'B', 'C'].map((title) => ({ title, align: 'left' as const }));
        const rows = texts.map((all, at) => [`r${at}`, ...all].map((text) => cell(text)));
        const lines = table({ columns: titles, rows, width, paint: unpainted });
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual(
          rows.map((_, at) => `r${at}`),
        );
      },
    ),
  );
});

test('nothing is cut where there is no terminal', () => {
  const long = 'x'.repeat(500);
  const rows = [row(long, '1', long)];
  expect(table({ columns, rows, width: Infinity, paint: unpainted })[1]).toBe(
    `${long}  1  ${long}`,
  );
});
