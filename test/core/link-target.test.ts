import { expect, test } from 'vitest';
import { straying } from '../../src/core/change/link-target.ts';

const OUT = 'a link out of the workspace';

test.each([
  ['a', { a: 'b' }, null],
  ['d/a', { 'd/a': '../b/./c' }, null],
  ['a', { a: 'nowhere/at/all' }, null],
  ['a', { a: '..' }, OUT],
  ['d/a', { 'd/a': '../../b' }, OUT],
  ['a', { a: '/etc' }, OUT],
  // d/b/../../x reads like x, but b leads up first.
  ['d/a', { 'd/a': 'b/../../x', 'd/b': '../s' }, OUT],
  ['a', { a: 'b/x', b: 'c', c: '../out' }, OUT],
  ['a', { a: '.GIT/config' }, 'a link into the git directory'],
  ['a', { a: 'b', b: 'a' }, 'a link cycle'],
] as const)('%s in %j: %s', (path, links, expected) => {
  expect(straying(path, new Map(Object.entries(links)))).toBe(expected);
});
