import { expect, test } from 'vitest';
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
    '日本      7  a note that is t…',
    'b     12345',
  ]);
});

test('colours do not shift columns', () => {
  const rows = [[cell('a', 'good'), cell(''), cell('1', 'bad'), cell('x', 'dim')]];
  const lines = table({ columns, rows, width: 40, paint: (style, text) => `<${style}:${text}>` });
  expect(lines).toEqual(['<dim:NAME>  <dim:N>  <dim:NOTE>', '<good:a>     <bad:1>  <dim:x>']);
});
