import { expect, test } from 'vitest';
import { atWorkLines } from '../../../src/core/text/terminal/at-work.ts';
import { plan, stateOf, toGate, waiting } from './scene.ts';

const activities = new Map([
  [2, { elapsedMs: 64_200, output: 'x\n\u001B[1mnpm test\u001B[0m\r\n\n' }],
]);

test('each phase at work has a line', () => {
  const state = stateOf(toGate.slice(0, 8));
  expect(atWorkLines({ plan, state, activities })).toEqual([
    'fix: at work for 1 m 04 s · attempt 2 of 3 · coder · npm test',
  ]);
});

test('nothing is at work in a run that waits', () => {
  expect(atWorkLines({ plan, state: stateOf(waiting), activities: new Map() })).toEqual([]);
});
