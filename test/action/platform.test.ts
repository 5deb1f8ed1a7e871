import { expect, test } from 'vitest';
import { pullHead } from '../../src/action/platform.ts';

const sha = 'a'.repeat(40);
const pull = (full_name: string) => ({
  pull_request: { head: { sha, ref: 'topic', repo: { full_name } } },
});
const repository = 'acme/widgets';

test('a run about a pull request begins at its head, on its branch if that is ours', () => {
  const ref = 'refs/pull/7/merge';
  expect(pullHead({ event: pull('acme/widgets'), ref, repository })).toEqual({
    base: sha,
    branch: 'topic',
  });
  expect(pullHead({ event: pull('mallory/widgets'), ref, repository })).toEqual({
    base: sha,
    branch: null,
  });
});

test('where something else is checked out the run begins there', () => {
  const event = pull('acme/widgets');
  expect(pullHead({ event, ref: 'refs/heads/main', repository })).toBeNull();
  expect(pullHead({ event: {}, ref: 'refs/pull/7/merge', repository })).toBeNull();
});
