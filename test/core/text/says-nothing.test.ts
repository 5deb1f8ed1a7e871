import { expect, test } from 'vitest';
import { saysNothing } from '../../../src/core/text/says-nothing.ts';

test.each(['', '  \n', '…', '"…"', ' ... ', '“…”', '. . .', '\u200B…\uFEFF'])(
  '%j says nothing',
  (text) => {
    expect(saysNothing(text)).toBe(true);
  },
);

test.each(['Blue', 'no', '1', '-', '…and the tests?', '是', '👍', '?'])(
  '%j says something',
  (text) => {
    expect(saysNothing(text)).toBe(false);
  },
);
