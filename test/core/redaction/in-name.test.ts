import { expect, test } from 'vitest';
import { secretsInName } from '../../../src/core/redaction/in-name.ts';
import { knownValues } from '../../../src/core/redaction/known-values.ts';
import { redactorOf } from '../../../src/core/redaction/redactor.ts';

const SECRET = 'zq9Xw7LmPv42KdRt8';
const WITH_SLASHES = 'ab/cdEF12/ghIJ34+kl';
const long: Parameters<typeof redactorOf>[1] = [
  (text) => (/[a-z]{12}/.test(text) ? [{ rule: 'word', start: 0, end: 12 }] : []),
];
const { find } = redactorOf(knownValues([SECRET, WITH_SLASHES, '/a/b']), long);

const split = (text: string): string => Array.from(text).join('/');

test.each([
  `src/${SECRET}`,
  'src/zq9Xw7L/mPv42KdRt8',
  'src/zq9Xw7L/mPv42KdRt8.txt',
  `src/${split(SECRET)}/x`,
  `x/${Buffer.from(SECRET).toString('hex').slice(0, 9)}/${Buffer.from(SECRET).toString('hex').slice(9)}`,
  `x/${Buffer.from(SECRET).toString('base64url').slice(0, 5)}/${Buffer.from(SECRET).toString('base64url').slice(5)}`,
  WITH_SLASHES,
  'x/ab/cd/EF12/ghIJ34+kl',
  `x/${split(WITH_SLASHES.replaceAll('/', ''))}`,
])('row 18: the name %s holds a known value', (path) => {
  expect(secretsInName(path, find).map(({ rule }) => rule)).toContain('known-value');
});

test.each([
  'src/index.ts',
  'src/zq9Xw7L/other/mPv42KdRt8',
  // Only known values are searched for across folders.
  'abcdef/ghijkl',
  // Too short without its slashes.
  'ab/x',
])('the name %s holds none', (path) => {
  expect(secretsInName(path, find)).toEqual([]);
});
