import { expect, test } from 'vitest';
import type { Item } from '../../../src/core/backlog/item/item.ts';
import { type LegSchedule, nextLeg } from '../../../src/core/backlog/schedule/legs.ts';
import { item, itemsOf } from './items.ts';

const SHAPE = { phases: [{ name: 'build', scoping: false, writer: true }] };
const LIMITS = { wip: 3, concurrent: 3, target: null, only: () => true };
const AT_GATE = { from: 'in_progress', kind: 'gate', reason: 'it asks', phase: 'approve' } as const;

const legs = (items: readonly Item[], more: Partial<LegSchedule> = {}): LegSchedule => ({
  items: itemsOf(...items),
  archived: new Set(),
  claimed: [],
  elsewhere: [],
  limits: LIMITS,
  pipelineOf: () => SHAPE,
  environmentsOf: () => [],
  ...more,
});

/** All that one workflow run takes, and what of it must be apart. */
function all(given: LegSchedule): readonly string[] {
  const told: string[] = [];
  for (let now = given; ; ) {
    const leg = nextLeg(now);
    if (leg === null) return told;
    const { id } = leg.item;
    told.push(leg.isApart ? `${id} apart` : id);
    now = leg.isApart
      ? { ...now, elsewhere: [...now.elsewhere, id] }
      : { ...now, claimed: [...now.claimed, id] };
  }
}

const A = item('a', { status: 'in_progress', phase: 'build' });
const B = item('b', { status: 'in_progress', phase: 'build' });
const C = item('c');
const D = item('d');

test('each item has a machine of its own, so phases that write go on side by side, those in progress first', () => {
  expect(all(legs([C, B, A]))).toEqual(['a', 'b', 'c']);
});

test('no more than are concurrent, with those that others work on', () => {
  expect(all(legs([A, B, C, D], { limits: { ...LIMITS, wip: 9, concurrent: 2 } }))).toEqual([
    'a',
    'b',
  ]);
  const elsewhere = { elsewhere: ['a', 'b'], limits: { ...LIMITS, wip: 9 } };
  expect(all(legs([A, B, C, D], elsewhere))).toEqual(['c']);
});

test('what is not in progress yet begins only where there is room for it', () => {
  const limits = { ...LIMITS, wip: 2 };
  expect(all(legs([A, C, D], { limits }))).toEqual(['a', 'c']);
  expect(all(legs([A, B, C], { limits }))).toEqual(['a', 'b']);
  expect(all(legs([C, D], { limits, elsewhere: ['x'] }))).toEqual(['c']);
});

test('one item is taken regardless of the limits, unless somebody has it', () => {
  const limits = { wip: 0, concurrent: 0, target: 'c', only: () => false };
  expect(all(legs([A, C], { limits }))).toEqual(['c']);
  expect(all(legs([A, C], { limits, elsewhere: ['c'] }))).toEqual([]);
});

test('those that may come to one environment are apart from each other', () => {
  const environmentsOf = ({ id }: Item) => (id === 'c' ? [] : ['release']);
  expect(all(legs([A, B, C], { environmentsOf }))).toEqual(['a', 'b apart', 'c']);
});

test('what waits at a gate comes to it again when nobody has it, after all that can be worked on', () => {
  const waiting = item('0', { status: 'blocked', block: AT_GATE });
  const asks = item('1', { status: 'blocked', block: { ...AT_GATE, kind: 'question' } });
  expect(all(legs([waiting, asks, A]))).toEqual(['a', '0']);
  expect(all(legs([waiting], { limits: { ...LIMITS, wip: 0 } }))).toEqual(['0']);
  expect(all(legs([waiting], { limits: { ...LIMITS, only: ({ id }) => id === 'a' } }))).toEqual([]);
});

test('nothing begins before what it waits for', () => {
  expect(all(legs([A, item('e', { dependencies: ['a'] })]))).toEqual(['a']);
});
