import { expect, test } from 'vitest';
import { libraryLines } from '../../../src/core/text/terminal/library-list.ts';

const ALL = [
  {
    name: 'research-design-implement',
    description:
      'Research a large task, design it, plan its steps, and carry them out, with a decision after each.',
  },
  {
    name: 'feature',
    description: 'Take an item of the backlog from research to a reviewed change.',
  },
];
const lines = (columns: number) => libraryLines(ALL, { paint: (_, text) => text, columns });

test('the library is a table, whose descriptions stay in their column at 80 columns', () => {
  expect(lines(80)).toEqual([
    'research-design-implement  Research a large task, design it, plan its steps, and',
    '                           carry them out, with a decision after each.',
    'feature                    Take an item of the backlog from research to a',
    '                           reviewed change.',
  ]);
});

test('on a narrow terminal a description stands below its name, elsewhere it is one line', () => {
  const narrow = lines(40);
  expect(narrow[0]).toBe('research-design-implement');
  expect(narrow.filter((line) => line.length > 40)).toEqual([]);
  expect(lines(Number.POSITIVE_INFINITY)).toHaveLength(2);
});
