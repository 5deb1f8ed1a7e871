import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format } from '../src/index.js';

test('writes each unit that is not zero', () => {
  assert.equal(format(90_061_000), '1d 1h 1m 1s');
  assert.equal(format(5_400_000), '1h 30m');
  assert.equal(format(0), '0s');
});

test('carries into the next unit what rounds up to a whole one', () => {
  assert.equal(format(59_700), '1m');
  assert.equal(format(3_599_500), '1h');
  assert.equal(format(86_399_999), '1d');
});

test('rounds to the nearest second', () => {
  assert.equal(format(1_499), '1s');
  assert.equal(format(1_500), '2s');
  assert.equal(format(61_900), '1m 2s');
});
