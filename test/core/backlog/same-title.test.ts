import { expect, test } from 'vitest';
import { sameTitleAs } from '../../../src/core/backlog/triage/same-title.ts';

test('titles are the same that a person would read as the same', () => {
  const isSame = sameTitleAs('Fix the date parser!');
  expect(isSame('fix the  date-parser.')).toBe(true);
  expect(isSame('Fix the ｄate parser')).toBe(true);
  expect(isSame('Fix the parser')).toBe(false);
  expect(isSame('Fix the date parser now')).toBe(false);
  expect(sameTitleAs('時刻')('時刻 ')).toBe(true);
  expect(sameTitleAs('時刻')('日付')).toBe(false);
  expect(sameTitleAs('!!!')('???')).toBe(false);
});
