import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, parse } from '../src/index.js';

test('reads each unit', () => {
  assert.equal(parse('1d 1h 1m 1s'), 90_061_000);
  assert.equal(parse(' 30m '), 1_800_000);
});

test('refuses what is not a span of time', () => {
  for (const text of ['', '5', '5 m', '1m 1h', '1m 1m', '-1m', '1.5h']) {
    assert.throws(() => parse(text), RangeError, text);
  }
});

test('reads what format writes', () => {
  for (const ms of [0, 1_000, 59_000, 3_600_000, 86_399_000, 999_999_000]) {
    assert.equal(parse(format(ms)), ms);
  }
});

test('never sees a span that format would not write again in the same way', () => {
  for (const ms of [59_999, 3_599_600, 7_199_999]) {
    const text = format(ms);
    assert.equal(format(parse(text)), text);
  }
});
