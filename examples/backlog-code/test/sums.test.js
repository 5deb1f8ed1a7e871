import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sums from '../src/sums.js';

test('sums', () => {
  assert.equal(sums.add(1, 2), 3);
  if (sums.subtract) assert.equal(sums.subtract(3, 2), 1);
  if (sums.negate) assert.equal(sums.negate(2), -2);
});
