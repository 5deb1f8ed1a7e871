import { expect, test } from 'vitest';
import { durationText, offsetText } from '../../../src/core/text/duration-text.ts';

test('durations are said in the unit that fits, and never rounded up', () => {
  const said = [0, 45.7, 99, 100, 999, 3190, 9999, 59_999, 60_000, 125_000, 3_599_999, 3_720_000];
  const days = [172_799_999, 172_800_000, 781_300_000];
  expect([...said, ...days].map(durationText)).toEqual([
    '0 ms',
    '45 ms',
    '99 ms',
    '0.1 s',
    '0.9 s',
    '3.1 s',
    '9.9 s',
    '59 s',
    '1 m 00 s',
    '2 m 05 s',
    '59 m 59 s',
    '1 h 02 m',
    '47 h 59 m',
    '2 d 00 h',
    '9 d 01 h',
  ]);
});

test('the time since the start of a run has tenths, and hours only when it needs them', () => {
  expect([-5, 0, 3290, 61_000, 3_723_400, 180_000_000].map(offsetText)).toEqual([
    '+0:00.0',
    '+0:00.0',
    '+0:03.2',
    '+1:01.0',
    '+1:02:03.4',
    '+50:00:00.0',
  ]);
});
