import { expect, test } from 'vitest';
import { suggest } from '../../src/core/lib/nearest.ts';

const NAMES = ['feature', 'implement-issue', 'implement-task', 'update-dependencies'];

test.each([
  ['implement-tsk', 'Did you mean `implement-task`?'],
  ['implement', 'Did you mean `implement-issue` or `implement-task`?'],
  ['IMPLEMENT-TSK', 'Did you mean `implement-task`?'],
  ['Feature', 'Did you mean `feature`?'],
  ['other', 'Use one of `feature`, `implement-issue`, `implement-task`, `update-dependencies`.'],
])('%s: a similar name, else names with the word, else all', (word, hint) => {
  expect(suggest(word, NAMES)).toBe(hint);
});
