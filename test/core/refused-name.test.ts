import { expect, test } from 'vitest';
import { refusedName } from '../../src/core/change/refused-name.ts';

test.each([
  '.gitmodules',
  '.GitModules',
  'sub/.gitmodules',
  '.gitmodules ',
  '.gitmodules. .',
  '.gitmodules::$DATA',
  '.gitmodules:stream',
  'sub\\.gitmodules',
  'GITMOD~1',
  'gitmod~4 .',
  'GI7EBA~1',
  'gi7eb~10',
  'gi7e~123',
  '~1000000',
  '.git\u200cmodules',
  '\ufeff.gitmodules',
  '.gitmodu\u206ales',
])('row 14: %j is refused as `.gitmodules`', (path) => {
  expect(refusedName(path)).toBe('it would add other git repositories');
});

test.each([
  'gitmodules',
  '.gitmodules.txt',
  '.gitmodules/a.txt',
  'gitmod~5',
  'gitmod~12',
  'gi7eba~0',
  'gi7eba~10',
  '~100000',
  '.gitmodulesx',
  'a.gitmodules',
])('%j is an ordinary name', (path) => {
  expect(refusedName(path)).toBeNull();
});

test.each([
  [false, 'its name is not valid UTF-8'],
  [true, 'its name has the character U+FFFD, as which bytes that are not UTF-8 are shown'],
  [
    undefined,
    'its name is not valid UTF-8, or it has the character U+FFFD, as which bytes that are not UTF-8 are shown',
  ],
])('a name that is shown with U+FFFD is refused (exact: %s)', (isExact, why) => {
  expect(refusedName('a\ufffd/b', () => isExact)).toBe(why);
});
