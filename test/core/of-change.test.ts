import { expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import { isChangeDelivered } from '../../src/core/run/decide/of-change.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { BASE, planOf, runStarted, started } from './given.ts';

const plan = planOf(
  {
    ask: { deliver: { comment: { body: 'Begun.' } } },
    ship: {
      needs: 'ask',
      deliver: [
        { comment: { body: 'x' } },
        { commit: { branch: 'main' } },
        { 'pull-request': { title: 'x', repository: 'web' } },
      ],
    },
  },
  { repositories: { web: { repo: 'me/web' } } },
);

const web = {
  ...{ name: 'web', address: '/web', base: BASE },
  ...{ baseBranch: 'main', branch: 'phasegate/test/r1' },
};

const made = (
  phase: string,
  delivery: number,
  kind: 'comment' | 'commit' | 'pull-request',
): RunEvent => ({
  ...{ type: 'deliveryMade', phase: phaseId(phase), delivery, kind },
  ...{ where: 'there', url: null, number: null },
});

test('the change is delivered in a repository once a delivery of it is made there', () => {
  const so = (...events: readonly RunEvent[]) => {
    const state = fold(plan, [{ ...runStarted(), repositories: [web] }, ...events]);
    return [null, 'web'].map((repository) => isChangeDelivered(plan, state, repository));
  };
  const told = [
    started('ask'),
    made('ask', 0, 'comment'),
    started('ship'),
    made('ship', 0, 'comment'),
  ];
  expect(so(...told)).toEqual([false, false]);
  const pushed = [...told, made('ship', 1, 'commit')];
  expect(so(...pushed)).toEqual([true, false]);
  expect(so(...pushed, made('ship', 2, 'pull-request'))).toEqual([true, true]);
});
