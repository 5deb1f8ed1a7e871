import { expect, test } from 'vitest';
import { painter } from '../../src/report/paint.ts';

const PAINTED = '\u001b[1mx\u001b[22m';

test.each<[isTerminal: boolean, env: Readonly<Record<string, string>>, expected: string]>([
  [true, {}, PAINTED],
  [false, {}, 'x'],
  [true, { NO_COLOR: '1' }, 'x'],
  [true, { NO_COLOR: '' }, PAINTED],
  [true, { TERM: 'dumb' }, 'x'],
  [false, { FORCE_COLOR: '1' }, PAINTED],
  [false, { FORCE_COLOR: '3' }, PAINTED],
  [false, { FORCE_COLOR: 'true' }, PAINTED],
  [true, { FORCE_COLOR: '0' }, 'x'],
  [true, { FORCE_COLOR: 'false' }, 'x'],
  [false, { FORCE_COLOR: '' }, 'x'],
  [true, { FORCE_COLOR: '' }, PAINTED],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, PAINTED],
  [false, { FORCE_COLOR: '1', TERM: 'dumb' }, PAINTED],
])('on a terminal: %s, with %j', (isTerminal, env, expected) => {
  expect(painter({ isTerminal, env })('strong', 'x')).toBe(expected);
});
