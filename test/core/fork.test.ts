import { expect, test } from 'vitest';
import { forkIn } from '../../src/core/gate/fork.ts';
import type { Json } from '../../src/core/lib/json.ts';

const pull = (head: Json) => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: 'acme/widgets' } } },
});

test('a pull request from another repository is from a fork', () => {
  expect(forkIn(pull({ full_name: 'eve/widgets' }))).toBe('eve/widgets');
  expect(forkIn({ event: pull({ full_name: 'eve/widgets' }) })).toBe('eve/widgets');
});

test('its number counts where GitHub gives it, and no name', () => {
  const of = (head: Json) => {
    const { pull_request } = pull(head);
    const base = { repo: { ...pull_request.base.repo, id: 101 } };
    return forkIn({ pull_request: { ...pull_request, base } });
  };
  expect(of({ id: 101, full_name: 'acme/gadgets' })).toBeNull();
  expect(of({ id: 102, full_name: 'acme/widgets' })).toBe('acme/widgets');
  expect(of({ full_name: 'acme/widgets' })).toBeNull();
});

test('so is one from a deleted repository, or that the event does not tell', () => {
  expect(forkIn(pull(null))).toBe('a deleted repository');
  expect(forkIn({ pull_request: {} })).toBe('a deleted repository');
});

test('one from a branch of the same repository is not, nor is anything else', () => {
  expect(forkIn(pull({ full_name: 'Acme/Widgets' }))).toBeNull();
  expect(forkIn({ issue: { number: 7, pull_request: { url: 'x' } } })).toBeNull();
  expect(forkIn({})).toBeNull();
});
