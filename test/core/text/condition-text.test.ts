import { expect, test } from 'vitest';
import type { Json } from '../../../src/core/lib/json.ts';
import { conditionText } from '../../../src/core/text/condition-text.ts';

const contexts: Readonly<Record<string, Json>> = {
  run: { facts: { lines: 42, paths: ['a'] } },
  inputs: { mode: '', task: 'x'.repeat(99), other: null },
};
const text = (condition: string, isTrue = true): string =>
  conditionText(condition, { contexts, status: null }, isTrue);

test.each([
  [
    'run.facts.lines > 10',
    '`run.facts.lines` is 42, and a person decides if `run.facts.lines > 10`',
  ],
  [
    "run.facts.lines > 10 && inputs.mode == '' && run.facts.lines < 50",
    "`run.facts.lines` is 42 and `inputs.mode` is empty, and a person decides if `run.facts.lines > 10 && inputs.mode == '' && run.facts.lines < 50`",
  ],
  ['!inputs.other', '`inputs.other` is not set, and a person decides if `!inputs.other`'],
  ["contains(run.facts.paths, 'a')", "the condition `contains(run.facts.paths, 'a')` is true"],
  ['true', 'the condition `true` is true'],
])('%s', (condition, expected) => {
  expect(text(condition)).toBe(expected);
});

test('a condition that is false, and a long value', () => {
  expect(text('run.facts.lines > 200', false)).toBe(
    '`run.facts.lines` is 42, and a person decides only if `run.facts.lines > 200`',
  );
  expect(text('inputs.task')).toMatch(/^`inputs\.task` is x{59}…, and /);
});
