import { expect, test } from 'vitest';
import type { BlobVersion } from '../../src/core/change/file-change.ts';
import type { ChangedPath } from '../../src/core/reuse/entry.ts';
import { misfitPaths } from '../../src/core/reuse/fits.ts';

const file = (digit: string): BlobVersion => ({ mode: '100644', blob: digit.repeat(40) });
const content = { size: 1, sha256: '0'.repeat(64) };
const added = (path: string): ChangedPath => ({
  path,
  before: null,
  after: { ...file('9'), ...content },
});
const removed = (path: string, before: BlobVersion): ChangedPath => ({ path, before, after: null });

const NOW = new Map([
  ['src/a', file('1')],
  ['src/deep/b', file('2')],
  ['note', file('3')],
]);

test('a file that is not as it was before the change', () => {
  expect(misfitPaths([removed('src/a', file('1'))], NOW)).toEqual([]);
  expect(misfitPaths([removed('src/a', file('2'))], NOW)).toEqual(['src/a']);
  expect(misfitPaths([added('src/a')], NOW)).toEqual(['src/a']);
  expect(misfitPaths([added('src/c'), added('new/d')], NOW)).toEqual([]);
});

test('a new file in the place of a folder, or inside of a file', () => {
  expect(misfitPaths([added('src')], NOW)).toEqual(['src']);
  expect(misfitPaths([added('src/deep')], NOW)).toEqual(['src/deep']);
  expect(misfitPaths([added('note/x/y')], NOW)).toEqual(['note/x/y']);
  expect(misfitPaths([added('new'), added('new/x')], NOW)).toEqual(['new', 'new/x']);
});

test('a change may put a file in the place of a folder that it removes, and a folder in that of a file', () => {
  expect(misfitPaths([removed('src/deep/b', file('2')), added('src/deep')], NOW)).toEqual([]);
  expect(misfitPaths([removed('note', file('3')), added('note/x')], NOW)).toEqual([]);
  expect(misfitPaths([removed('src/deep/b', file('2')), added('src')], NOW)).toEqual(['src']);
});
