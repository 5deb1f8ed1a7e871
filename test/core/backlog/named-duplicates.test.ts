import { describe, expect, test } from 'vitest';
import {
  type AfterRunContext,
  afterRun,
  type ItemRunUpdate,
} from '../../../src/core/backlog/after-run.ts';
import { eventText } from '../../../src/core/backlog/item/event-text.ts';
import { evolveAll, recorded } from '../../../src/core/backlog/item/evolve.ts';
import type { BlockKind, Item } from '../../../src/core/backlog/item/item.ts';
import { mergeEvents, withoutMerged } from '../../../src/core/backlog/triage/duplicates.ts';
import { item, itemsOf } from './items.ts';

const AT = { seq: 9, at: '2026-06-01T00:00:00.000Z', prev: '' };
const SHAPE = {
  phases: [
    { name: 'scope', scoping: true, writer: false },
    { name: 'build', scoping: false, writer: true },
  ],
};

/** What the agent of a phase says that is done, in the run of the item `keeper`. */
function ran(kind: 'work' | 'triage', phase: string, duplicates: readonly string[]): ItemRunUpdate {
  const said = { assessment: null, needsPerson: false, followUps: [], duplicates };
  const event = {
    ...{ type: 'phaseSucceeded', phase, attempt: 1, summary: 'ok', outputs: {}, said },
    ...{ usage: null, costUsd: null, durationMs: 1, ...AT },
  };
  return {
    ...{ kind, run: 'r1', events: [event as never], why: '', reporters: new Set(), heard: [] },
    finished: { type: 'runFinished', outcome: 'waiting', next: 'work', phase: 'build' as never },
    ...{ providerStops: 0, isAtGate: false, awaitsOthers: false },
    ...{ commit: null, branch: null, pullRequest: null },
  };
}

const young = (id: string, more: Partial<Item> = {}): Item =>
  item(id, { createdAt: '2026-02-01T00:00:00.000Z', ...more });

const later = (update: ItemRunUpdate, others: readonly Item[], keeper: Partial<Item> = {}) => {
  const status = update.kind === 'triage' ? 'new' : 'scoping';
  const items = itemsOf(item('keeper', { status, ...keeper }), ...others);
  const context: AfterRunContext = {
    ...{ items, archived: [], limits: { most: 2, depth: 2, duplicates: 2 }, pipelines: [] },
    ...{ pipeline: SHAPE, newId: () => 'x', repeatsDeliveries: false },
  };
  const events = afterRun('keeper', update, context);
  const now = evolveAll(
    items,
    events.map((event) => recorded(event, 'ann', AT.at)),
  );
  const notes = events.filter(({ type }) => type === 'noted').map(eventText);
  return { left: [...now.keys()], notes, keeper: now.get('keeper') };
};

describe('an agent that names duplicates', () => {
  test.each([
    ['triage', 'triage'],
    ['work', 'scope'],
    ['work', 'scope[2]'],
  ] as const)('in a %s, in `%s`, merges them', (kind, phase) => {
    const { left, keeper } = later(ran(kind, phase, ['b', 'c']), [young('b'), young('c')]);
    expect(left).toEqual(['keeper']);
    expect(keeper?.merged).toEqual([
      { id: 'b', title: 'Item b' },
      { id: 'c', title: 'Item c' },
    ]);
    expect(keeper?.description).toBe('From b, "Item b".\n\nFrom c, "Item c".');
  });

  test.each(['build', 'gone', 'build/scope'])('in `%s` has no effect, which is noted', (phase) => {
    const { left, notes, keeper } = later(ran('work', phase, ['b', 'lost', 'keeper']), [
      young('b'),
    ]);
    expect(left).toEqual(['keeper', 'b']);
    expect(notes).toEqual([
      `not merged with b: only a triage and scoping phases may name duplicates, not \`${phase}\``,
    ]);
    expect(keeper?.needsPerson).toBe(false);
  });

  test('more than the limit merges none, and a person must look', () => {
    const all = ['b', 'c', 'd'].map((id) => young(id));
    const { left, notes, keeper } = later(ran('triage', 'triage', ['b', 'c', 'd']), all);
    expect(left).toEqual(['keeper', 'b', 'c', 'd']);
    expect(notes).toEqual([
      'not merged with b, c, d: `triage` named more duplicates than `limits.duplicates` allows (2), so a person must look',
    ]);
    expect(keeper?.needsPerson).toBe(true);
  });

  test('reaches the limit with what was merged before, too', () => {
    const merged = [
      { id: 'x', title: 'X' },
      { id: 'y', title: 'Y' },
    ];
    const { left } = later(ran('work', 'scope', ['b']), [young('b')], { merged });
    expect(left).toEqual(['keeper', 'b']);
  });
});

describe('an item is not merged away', () => {
  const kept = (more: Partial<Item>): readonly string[] => {
    const goes = young('b', more);
    return mergeEvents(itemsOf(item('a'), goes), item('a'), goes).map(eventText);
  };
  const stopped = (kind: BlockKind): Partial<Item> => ({
    status: 'blocked',
    block: { from: 'scoping', kind, reason: 'a reason', phase: null },
  });

  test.each([
    ['is stopped by a guardrail', stopped('guardrail')],
    ['is blocked by a person', stopped('by-hand')],
    ['is blocked by a person', stopped('rejected')],
    ['waits for a person', stopped('person')],
    ['waits for a person', { needsPerson: true }],
    ['was taken back out of another item by a person', { isSeparate: true }],
  ])('that %s', (why, more) => {
    expect(kept(more)).toEqual([`not merged with b: b ${why}`]);
  });

  test.each(['question', 'failed'] as const)('unless a person stopped it: %s', (kind) => {
    expect(kept(stopped(kind)).at(-1)).toBe('merged into a');
  });

  test('into one that a person took back out', () => {
    const stays = item('a', { isSeparate: true });
    const events = mergeEvents(itemsOf(stays, young('b')), stays, young('b'));
    expect(events.map(eventText)).toEqual([
      'not merged with b: a was taken back out of another item by a person',
    ]);
  });
});

test('an item that is merged takes along what was merged into it', () => {
  const old = item('a');
  const goes = young('b', { merged: [{ id: 'c', title: 'C' }] });
  const items = itemsOf(old, goes);
  const events = mergeEvents(items, old, goes).map((event) => recorded(event, 'ann', AT.at));
  expect(evolveAll(items, events).get('a')?.merged).toEqual([
    { id: 'c', title: 'C' },
    { id: 'b', title: 'Item b' },
  ]);
});

test.each([
  ['mine\n\nFrom b, "Item b":\n\nits text', 'mine'],
  ['mine\n\nFrom b, "Item b":\n\nits text\n\nFrom c, "C".', 'mine\n\nFrom c, "C".'],
  ['all of its text\n\nFrom b, "Item b".', 'all of its text'],
  ['From b, "Item b":\n\nits text', null],
  ['a person wrote it anew', 'a person wrote it anew'],
  [null, null],
])('an item that is taken back out takes its words along: %j', (description, left) => {
  expect(withoutMerged(description, item('b', { description: 'its text' }))).toBe(left);
});
