import { expect, test } from 'vitest';
import { workflowReferences } from '../../src/core/workflow/workflow-references.ts';

test('what a workflow names of ours is found at steps and at jobs, with its line', () => {
  const text = `on: push
jobs:
  whole:
    uses: acme/phasegate/.github/workflows/pipeline.yml@0123456789012345678901234567890123456789
    with: { pipeline: .github/pipelines/a.yml }
  steps:
    steps:
      - uses: actions/checkout@v4
      - uses: OWNER/phasegate@0000000000000000000000000000000000000001
        with:
          pipeline: pipelines/b.yml
      - uses: acme/phasegate@main
        with: { pipeline: "\${{ inputs.pipeline }}" }
      - uses: ./.github/actions/own
      - run: echo phasegate@0
`;
  const ours =
    'acme/phasegate/.github/workflows/pipeline.yml@0123456789012345678901234567890123456789';
  expect(workflowReferences(text)).toEqual([
    { line: 4, kind: 'ours', uses: ours, isPlaceholder: false },
    { line: 5, kind: 'pipeline', path: '.github/pipelines/a.yml' },
    {
      line: 9,
      kind: 'ours',
      uses: 'OWNER/phasegate@0000000000000000000000000000000000000001',
      isPlaceholder: true,
    },
    { line: 11, kind: 'pipeline', path: 'pipelines/b.yml' },
    { line: 12, kind: 'ours', uses: 'acme/phasegate@main', isPlaceholder: false },
    { line: 14, kind: 'local', path: './.github/actions/own' },
  ]);
  for (const none of ['', '[', 'jobs: 7', 'on: push\njobs: { a: { steps: x } }'])
    expect(workflowReferences(none)).toEqual([]);
});

test('the file name that a workflow gives as its own is found, unless it is an expression', () => {
  const named = (name: string) =>
    workflowReferences(
      `jobs: { a: { uses: acme/phasegate/.github/workflows/pipeline.yml@main, with: { workflow: "${name}" } } }`,
    ).filter(({ kind }) => kind === 'workflow');
  expect(named('a.yml')).toEqual([{ line: 1, kind: 'workflow', name: 'a.yml' }]);
  expect(named('${{ inputs.workflow }}')).toEqual([]);
});

test.each([
  ['your-org/phasegate@v1', true],
  ['<owner>/phasegate@v1', true],
  ['acme/phasegate@<sha>', true],
  ['acme/phasegate@COMMIT', true],
  ['acme/phasegate@v1', false],
])('%s is a placeholder: %s', (uses, isPlaceholder) => {
  const text = `jobs: { a: { steps: [{ uses: "${uses}" }] } }`;
  expect(workflowReferences(text)).toEqual([{ line: 1, kind: 'ours', uses, isPlaceholder }]);
});
