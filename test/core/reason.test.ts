import { expect, test } from 'vitest';
import { REMEDIES, remedyFor } from '../../src/core/run/reason.ts';

const about = { run: 'r1', phase: 'fix[0]' };

test.each([
  [
    'Fix the problem in the message, then run `phasegate resume`.',
    'Fix the problem in the message, then run `phasegate resume r1`.',
  ],
  [
    'Use it: `phasegate resume --accept-changes`.',
    'Use it: `phasegate resume r1 --accept-changes`.',
  ],
  [
    'Run it again: `phasegate resume --from plan`.',
    'Run it again: `phasegate resume r1 --from plan`.',
  ],
  ['Try again: `phasegate resume r2`.', 'Try again: `phasegate resume r2`.'],
  ['Read it with `phasegate log RUN PHASE`.', "Read it with `phasegate log r1 'fix[0]'`."],
])('the remedy %j names the run', (remedy, expected) => {
  expect(remedyFor(remedy, about)).toBe(expected);
});

test.each(Object.entries(REMEDIES))(
  'the remedy of %s leaves no command without its run',
  (_, remedy) => {
    expect(remedyFor(remedy, about)).not.toMatch(/RUN PHASE|`phasegate resume`/);
  },
);
