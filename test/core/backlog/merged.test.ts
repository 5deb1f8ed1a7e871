import { expect, test } from 'vitest';
import { eventText } from '../../../src/core/backlog/item/event-text.ts';
import { mergedFrom, mergedInto } from '../../../src/core/backlog/item/merged.ts';
import { mergeEvents } from '../../../src/core/backlog/triage/duplicates.ts';
import { item, itemsOf } from './items.ts';

const older = item('tg-1', { createdAt: '2026-01-01T00:00:00Z' });
const newer = item('tg-2', { createdAt: '2026-01-02T00:00:00Z', title: 'Twin' });
const events = mergeEvents(itemsOf(older, newer), older, newer);
const of = (id: string) =>
  events.filter((event) => event.item === id).map((event) => ({ text: eventText(event) }));

test('the events of both items tell which was merged into which', () => {
  expect(mergedInto(of('tg-2'))).toBe('tg-1');
  expect(mergedFrom(older, of('tg-1'), new Map([['tg-2', 'Twin']]))).toEqual([
    { id: 'tg-2', title: 'Twin' },
  ]);
});

test('an item that was not merged has none, whatever a text claims', () => {
  expect(mergedInto([])).toBe(null);
  expect(mergedInto([{ text: 'archived' }])).toBe(null);
  expect(mergedInto([...of('tg-2'), { text: 'archived' }])).toBe(null);
  expect(mergedFrom(older, of('tg-1'), new Map())).toEqual([]);
});
