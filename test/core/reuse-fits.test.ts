import { expect, test } from 'vitest';
import type { ChangedPath, TreeEntry } from '../../src/core/reuse/entry.ts';
import { misfits } from '../../src/core/reuse/fits.ts';

const file = (digit: string): TreeEntry => ({ mode: '100644', blob: digit.repeat(40) });
const content = { size: 1, sha256: '0'.repeat(64) };
const added = (path: string): ChangedPath => ({
  path,
  before: null,
  after: { ...file('9'), ...content },
});
const removed = (path: string, before: TreeEntry): ChangedPath => ({ path, before, after: null });

const NOW = new Map([
  ['src/a', file('1')],
  ['src/deep/b', file('2')],
  ['note', file('3')],
]);

test('a file that is not as it was before the change', () => {
  expect(misfits([removed('src/a', file('1'))], NOW)).toEqual([]);
  expect(misfits([removed('src/a', file('2'))], NOW)).toEqual(['src/a']);
  expect(misfits([added('src/a')], NOW)).toEqual(['src/a']);
  expect(misfits([added('src/c'), added('new/d')], NOW)).toEqual([]);
});

test('a new file in the place of a folder, or inside of a file', () => {
  expect(misfits([added('src')], NOW)).toEqual(['src']);
  expect(misfits([added('src/deep')], NOW)).toEqual(['src/deep']);
  expect(misfits([added('note/x/y')], NOW)).toEqual(['note/x/y']);
  expect(misfits([added('new'), added('new/x')], NOW)).toEqual(['new', 'new/x']);
});

test('a change may put a file in the place of a folder that it removes, and a folder in that of a file', () => {
  expect(misfits([removed('src/deep/b', file('2')), added('src/deep')], NOW)).toEqual([]);
  expect(misfits([removed('note', file('3')), added('note/x')], NOW)).toEqual([]);
  expect(misfits([removed('src/deep/b', file('2')), added('src')], NOW)).toEqual(['src']);
});
