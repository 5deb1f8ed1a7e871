import { describe, expect, test } from 'vitest';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import { fixedRepo, fixedText, isUndetermined } from '../../src/core/plan/fixed-text.ts';
import { makePlan } from '../../src/core/plan/make-plan.ts';
import { noNested } from './given.ts';

const REPO = '${{ inputs.repo }}';

describe('a text that the inputs of a run fix', () => {
  test.each([
    ['release', {}, 'release'],
    [REPO, { repo: 'acme/api' }, 'acme/api'],
    [`update-${REPO}`, { repo: 'acme/api' }, 'update-acme/api'],
    [`acme/${REPO}-\${{inputs.part}}`, { repo: 'api', part: 'v2' }, 'acme/api-v2'],
  ])('%s with %o is %s', (text, inputs, fixed) => {
    expect(fixedText(text, inputs)).toBe(fixed);
  });

  test.each<[string, Record<string, string | number | null>]>([
    ['is missing', {}],
    ['is empty', { repo: '' }],
    ['is null', { repo: null }],
    ['is a number', { repo: 7 }],
    ['holds an expression', { repo: '${{ inputs.other }}' }],
    ['has a line break', { repo: 'acme/api\nrelease' }],
    ['has three parts', { repo: 'acme/api/v2' }],
    ['is a program for git', { repo: 'ext::sh -c id' }],
    ['is too long', { repo: 'a'.repeat(256) }],
  ])('stays as written if the input %s', (_, inputs) => {
    expect(fixedText(REPO, inputs)).toBe(REPO);
    expect(isUndetermined(fixedText(REPO, inputs))).toBe(true);
  });

  test('stays as written with anything but an input', () => {
    const text = "${{ inputs.repo || 'acme/api' }}";
    expect(fixedText(text, { repo: 'acme/web' })).toBe(text);
  });

  test('is `owner/name` as the address of a repository, and neither a path nor an option', () => {
    expect(fixedRepo(REPO, { repo: 'acme/api' })).toBe('acme/api');
    for (const repo of ['api', '..', 'acme/..', '-acme/api'])
      expect(fixedRepo(REPO, { repo })).toBe(REPO);
    // What the author wrote may be a path.
    expect(fixedRepo('../api', {})).toBe('../api');
  });
});

test('the plan has the repository and the environment of its inputs, and keeps what they leave open', () => {
  const file: PipelineFile = {
    version: 1,
    name: 'test',
    inputs: { repo: {} },
    repositories: { target: { repo: REPO } },
    phases: {
      change: { run: 'a', repository: 'target' },
      approve: { needs: 'change', gate: { environment: `update-${REPO}` } },
    },
  };
  const planWith = (inputs: { readonly repo: string | null }) => {
    const { repositories, phases } = makePlan(file, {
      inputs,
      agents: {},
      promptText: () => '',
      scriptPath: (script) => script,
      nested: noNested,
    });
    const [, gate] = phases;
    return [repositories[0]?.repo, gate?.kind === 'gate' ? gate.environment : null];
  };
  expect(planWith({ repo: 'acme/api' })).toEqual(['acme/api', 'update-acme/api']);
  expect(planWith({ repo: null })).toEqual([REPO, `update-${REPO}`]);
});
