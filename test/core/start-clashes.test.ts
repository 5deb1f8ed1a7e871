import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startLabelOf, withStartLabel } from '../../src/core/library/start-label.ts';
import {
  clashRemedy,
  clashText,
  startClashes,
  startsOf,
} from '../../src/core/workflow/start-clashes.ts';

const workflow = (on: string, condition: string) => `# '/fix' and 'phasegate'
on: ${on}
jobs:
  a:
    if: ${JSON.stringify(condition)}
    uses: phasegate/phasegate/.github/workflows/pipeline.yml@v1
`;
const LABELED = '{ issues: { types: [labeled] } }';

test.each<[string, string, string, readonly string[]]>([
  ['a label of an event', LABELED, "github.event.label.name == 'a'", ['label issue a']],
  ['the same, turned', '[issues]', "'a' == github.event.label.name", ['label issue a']],
  [
    'a label of the issue',
    'issues',
    "contains(github.event.issue.labels.*.name, 'a')",
    ['label issue a'],
  ],
  [
    'a label of a pull request',
    'pull_request',
    "github.event.label.name=='a'",
    ['label pull request a'],
  ],
  [
    'a command of its own',
    'issue_comment',
    "startsWith(github.event.comment.body, '/fix ')",
    ['command issue /fix'],
  ],
  ['decisions', 'issue_comment', "startsWith(github.event.comment.body, '/phasegate')", []],
  ['a label that keeps away', LABELED, "!contains(github.event.issue.labels.*.name, 'a')", []],
  ['another event', 'push', "github.event.label.name == 'a'", []],
])('%s starts a workflow or not', (_, on, condition, starts) => {
  const found = startsOf(workflow(on, condition)).map(
    ({ kind, on: of, name }) => `${kind} ${of} ${name}`,
  );
  expect(found).toEqual(starts);
});

test('other workflows, and what is no workflow, start nothing', () => {
  const other = workflow(LABELED, "github.event.label.name == 'a'").replaceAll('phasegate/', 'x/');
  for (const text of [other, '', '[', 'uses: a/phasegate@v1']) expect(startsOf(text)).toEqual([]);
});

const files = (...names: readonly string[]) =>
  new Map(
    names.map((label, index) => [
      `.github/workflows/${index}.yml`,
      workflow(LABELED, `github.event.label.name == '${label}'`),
    ]),
  );

test('two workflows on one label in any case, and a workflow beside the backlog, are named with the line', () => {
  expect(startClashes(files('a', 'b'), 'phasegate.yml')).toEqual([]);
  const [two, ...more] = startClashes(files('Fix', 'fix', 'b'), null);
  expect(more).toEqual([]);
  expect(two && [clashText(two), clashRemedy(two)]).toEqual([
    '.github/workflows/0.yml and .github/workflows/1.yml both take an issue with the label `fix`, so it would be done and paid for twice.',
    'Name another label in .github/workflows/1.yml, line 5, or delete one of the workflows.',
  ]);
  const [items] = startClashes(files('phasegate'), 'phasegate.yml');
  expect(items && clashText(items)).toContain(
    'The backlog of phasegate.yml and .github/workflows/0.yml both take an issue with the label `phasegate`',
  );
  expect(startClashes(files('phasegate'), null)).toEqual([]);
});

test('a workflow of the library gets another label, and leaves items alone', () => {
  const text = readFileSync('pipelines/implement-issue/workflow.yml', 'utf8');
  expect(startLabelOf(text)).toEqual({ name: 'phasegate', leavesItems: false });
  const label = { name: 'implement-issue', leavesItems: true };
  const other = withStartLabel(text, label);
  expect(startLabelOf(other)).toEqual(label);
  expect(startsOf(other).map(({ name }) => name)).toEqual(['implement-issue']);
  expect(
    other.match(/&& !contains\(github\.event\.issue\.labels\.\*\.name, 'phasegate'\)\)$/gm),
  ).toHaveLength(2);
  expect(other).toContain('An issue that a maintainer labels `implement-issue` is worked on');
  expect(withStartLabel(text, { name: 'phasegate', leavesItems: false })).toBe(text);
  expect(withStartLabel(other, label)).toBe(other);
  expect(withStartLabel('on: push\n', label)).toBe('on: push\n');
});
