import { expect, test } from 'vitest';
import { type BlockKind, type Item, NO_WORK } from '../../../src/core/backlog/item/item.ts';
import { hindrance, hindranceOfDelivery } from '../../../src/core/backlog/run-of-item.ts';
import type { GuardrailVerdict } from '../../../src/core/backlog/triage/guardrails.ts';
import { item, itemsOf } from './items.ts';

const begun = (more: Partial<Item> = {}): Item =>
  item('a', {
    status: 'in_progress',
    work: { ...NO_WORK, run: 'a', triage: 'a-triage', seen: { a: 3, old: 4, 'a-triage': 2 } },
    ...more,
  });

const blocked = (kind: BlockKind): Partial<Item> => ({
  status: 'blocked',
  block: { from: 'in_progress', kind, reason: 'a reason', phase: 'build' },
});

const STOPPED: GuardrailVerdict = { type: 'guardrail', reason: 'its risk is high' };

const judged = (run: string, one: Item | null, guard: GuardrailVerdict = { type: 'passes' }) =>
  hindrance(
    { run, item: 'a' },
    {
      items: one === null ? new Map() : itemsOf(one),
      archived: one === null ? new Map([['a', 'Item a']]) : new Map(),
      guarded: () => guard,
      commandsFor: (id, reason) => [`${id}: ${reason}`],
    },
  )?.message ?? null;

test.each([
  ['a run of an open item', 'a', begun(), null],
  ['at a gate', 'a', begun(blocked('gate')), null],
  ['rejected', 'a', begun(blocked('rejected')), null],
  ['done', 'a', begun({ status: 'done' }), '`a` is done, so its run `a` is over.'],
  ['closed', 'a', null, '`a` is closed, so its run `a` is over.'],
  ['blocked by hand', 'a', begun(blocked('by-hand')), 'A person blocked `a`: a reason.'],
  ['an earlier run', 'old', begun(), '`a` was restarted in the run `a`.'],
  ['a run that is none of the item', 'other', begun({ status: 'done' }), null],
  [
    'restarted',
    'old',
    begun({ work: { ...NO_WORK, seen: { old: 4 } } }),
    '`a` was restarted, and gets a new run.',
  ],
] as const)('whether a run continues: %s', (_, run, one, message) => {
  expect(judged(run, one)).toBe(message);
});

test('a guardrail stops the work of an item, and not its triage', () => {
  expect(judged('a', begun(blocked('gate')), STOPPED)).toBe(
    'A guardrail stops `a`: its risk is high.',
  );
  expect(judged('a-triage', begun(), STOPPED)).toBe(null);
});

test('a joint delivery is over as soon as one of its items names another', () => {
  const due = (id: string, run: string | null): Item => item(id, { delivery: { run } });
  const of = (...items: readonly Item[]) =>
    hindranceOfDelivery('delivery-1', ['a', 'b'], itemsOf(...items));
  expect(of(due('a', 'delivery-1'), due('b', 'delivery-1'))).toBe(null);
  expect(of(due('a', null), due('b', null))?.message).toContain('`a` is no longer delivered');
  expect(of(due('a', 'delivery-1'))?.message).toContain('`b` is no longer delivered');
});
