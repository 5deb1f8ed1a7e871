import { expect, test } from 'vitest';
import type { Json } from '../../../src/core/lib/json.ts';
import { conditionText } from '../../../src/core/text/condition-text.ts';

const contexts: Readonly<Record<string, Json>> = {
  run: { facts: { lines: 42, paths: ['a'] } },
  inputs: { mode: '', task: 'x'.repeat(99), other: null },
  needs: {
    check: { result: 'failed' },
    build: { result: 'succeeded' },
    review: { result: 'skipped', outputs: { risk: 'medium' } },
  },
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

test.each([
  ["needs.check.result != 'succeeded'", true, '`check` failed'],
  ["needs.review.result == 'skipped' || run.facts.lines > 99", true, '`review` was skipped'],
  [
    "needs.check.result != 'succeeded' && needs.review.result == 'skipped'",
    true,
    '`check` failed and `review` was skipped',
  ],
  [
    "needs.build.result != 'succeeded'",
    false,
    "`build` succeeded, and a person decides only if `needs.build.result != 'succeeded'`",
  ],
  [
    "needs.check.result != 'succeeded' || needs.review.outputs.risk != 'low'",
    true,
    "`check` failed and `risk` of `review` is medium, and a person decides if `needs.check.result != 'succeeded' || needs.review.outputs.risk != 'low'`",
  ],
  ["needs.nobody.result != 'succeeded'", true, '`nobody` has not ended'],
])('what a phase was is said with its name: %s is %s', (condition, isTrue, expected) => {
  expect(text(condition, isTrue)).toBe(expected);
});

const MIXED =
  "(inputs.mode != '' || run.facts.lines > 10) && (inputs.other || run.facts.lines < 50)";

test.each([
  // Only the terms that are true opened the gate.
  ["inputs.mode != '' || run.facts.lines > 10", true, ['run.facts.lines'], 'run.facts.lines > 10'],
  [
    "(inputs.mode != '' || run.facts.lines > 10)",
    true,
    ['run.facts.lines'],
    'run.facts.lines > 10',
  ],
  [
    "inputs.mode == '' || inputs.other || run.facts.lines > 10",
    true,
    ['inputs.mode', 'run.facts.lines'],
    "inputs.mode == '' || run.facts.lines > 10",
  ],
  // `&&` binds more, and needs all of its terms.
  [
    "inputs.other || inputs.mode == '' && run.facts.lines > 10",
    true,
    ['inputs.mode', 'run.facts.lines'],
    "inputs.mode == '' && run.facts.lines > 10",
  ],
  [
    "(inputs.other || run.facts.lines > 99) || (inputs.mode == '' || inputs.other)",
    true,
    ['inputs.mode'],
    "inputs.mode == ''",
  ],
  [MIXED, true, ['inputs.mode', 'run.facts.lines', 'inputs.other'], MIXED],
  // Of a false `&&`, only the terms that are false kept it closed.
  ["inputs.mode == '' && run.facts.lines > 99", false, ['run.facts.lines'], 'run.facts.lines > 99'],
  [
    "inputs.mode != '' || run.facts.lines > 99",
    false,
    ['inputs.mode', 'run.facts.lines'],
    "inputs.mode != '' || run.facts.lines > 99",
  ],
  // A term that cannot be evaluated did not decide.
  ["inputs.mode != '' && fromJSON('{')", false, ['inputs.mode'], "inputs.mode != ''"],
  // An operator in a string, in an argument or under `!` separates nothing.
  ["inputs.mode == '' || inputs.task == ' || '", true, ['inputs.mode'], "inputs.mode == ''"],
  [
    "contains(inputs.mode || 'ab', 'a') || inputs.other",
    true,
    ['inputs.mode'],
    "contains(inputs.mode || 'ab', 'a')",
  ],
  [
    '!(inputs.other || run.facts.lines > 99)',
    true,
    ['inputs.other', 'run.facts.lines'],
    '!(inputs.other || run.facts.lines > 99)',
  ],
])('only the terms that decided are shown: %s is %s', (condition, isTrue, names, shown) => {
  const said = text(condition, isTrue);
  expect(said.endsWith(`, and a person decides ${isTrue ? '' : 'only '}if \`${shown}\``)).toBe(
    true,
  );
  const values = said.slice(0, said.indexOf(', and a person decides'));
  expect([...values.matchAll(/`([^`]+)` is/g)].map(([, name]) => name)).toEqual(names);
});

test('a condition that is false, and a long value', () => {
  expect(text('run.facts.lines > 200', false)).toBe(
    '`run.facts.lines` is 42, and a person decides only if `run.facts.lines > 200`',
  );
  expect(text('inputs.task')).toMatch(/^`inputs\.task` is x{59}…, and /);
});
