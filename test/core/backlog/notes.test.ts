import { describe, expect, test } from 'vitest';
import { takenNotes } from '../../../src/core/backlog/catch-up.ts';
import { heardIn, isStillTold } from '../../../src/core/backlog/heard.ts';
import { answerText } from '../../../src/core/backlog/item/answer.ts';
import type { BacklogEvent } from '../../../src/core/backlog/item/event.ts';
import { evolveAll, recorded } from '../../../src/core/backlog/item/evolve.ts';
import { type BlockKind, type Item, NO_WORK } from '../../../src/core/backlog/item/item.ts';
import type { JournalEvent } from '../../../src/core/run/event.ts';
import { item, itemsOf } from './items.ts';

/** `note build hello` and `start build`, numbered from 1. */
const journal = (...lines: readonly string[]): readonly JournalEvent[] =>
  lines.map((line, at) => {
    const [what, phase, ...words] = line.split(' ');
    const event =
      what === 'note'
        ? { type: 'answerGiven', phase, answer: words.join(' '), actor: 'ann' }
        : { type: what === 'start' ? 'phaseStarted' : 'runFinished', phase };
    return { ...event, seq: at + 1 } as unknown as JournalEvent;
  });

describe('a note is heard', () => {
  test.each([
    ['by the attempt that begins after it', 0, ['note b hi', 'start b'], ['hi']],
    ['not before an attempt begins', 0, ['start b', 'note b hi', 'end b'], []],
    ['not by another phase', 0, ['note b hi', 'start c'], []],
    ['by a leg of the phase', 0, ['note b hi', 'start b[3]'], ['hi']],
    ['not by another leg', 0, ['note b[1] hi', 'start b[2]'], []],
    ['once', 2, ['note b hi', 'start b', 'start b'], []],
    ['in a later session', 2, ['note b hi', 'end b', 'start b'], ['hi']],
    ['again, if it is said again', 2, ['note b hi', 'start b', 'note b hi', 'start b'], ['hi']],
    ['with others', 0, ['note b hi', 'note b ho', 'start b'], ['hi', 'ho']],
  ])('%s', (_, known, lines, heard) => {
    expect(heardIn(journal(...lines), known)).toEqual(heard);
  });

  test('and is not repeated before that', () => {
    const told = { phase: 'b', answer: 'hi' };
    expect(isStillTold(journal('note b hi', 'end b'), told)).toBe(true);
    expect(isStillTold(journal('note b hi', 'start c'), told)).toBe(true);
    expect(isStillTold(journal('note b hi', 'start b'), told)).toBe(false);
    expect(isStillTold(journal('note c hi'), told)).toBe(false);
    expect(isStillTold([], told)).toBe(false);
  });

  test('alone or with the question, and only then leaves the item', () => {
    const noted = item('a', { notes: 'blue' });
    const isTaken = (...heard: readonly string[]) => takenNotes(noted, { heard }).length > 0;
    expect([isTaken('blue'), isTaken(answerText('Red or blue?', 'blue'))]).toEqual([true, true]);
    expect([isTaken(), isTaken('something else')]).toEqual([false, false]);
    expect(takenNotes(item('a'), { heard: ['blue'] })).toEqual([]);
  });
});

const later = (before: Item, ...events: readonly BacklogEvent[]): Item => {
  const all = events.map((event) => recorded(event, 'ann', '2026-06-01T00:00:00.000Z'));
  return evolveAll(itemsOf(before), all).get('a') ?? expect.fail('it is gone');
};

const says = (text: string): BacklogEvent => ({ type: 'notesGiven', item: 'a', text });
const blocked = (from: 'new' | 'in_progress', kind: BlockKind, more: Partial<Item> = {}): Item =>
  item('a', {
    status: 'blocked',
    block: { from, kind, reason: 'Red or blue?', phase: 'ok' },
    ...more,
  });
const begun = { work: { ...NO_WORK, run: 'a' } };

test('what a run has from its beginning is heard by its first attempt', () => {
  const item = { id: 'a', messages: [{ from: 'ann', text: 'Be brief' }] };
  const started = { type: 'runStarted', item, seq: 0 } as unknown as JournalEvent;
  expect(heardIn([started, ...journal('end b')], 0)).toEqual([]);
  expect(heardIn([started, ...journal('start b')], 0)).toEqual(['Be brief']);
  expect(heardIn([started, ...journal('start b', 'end b')], 1)).toEqual([]);
});

test('no note is lost, whichever runs an item has', () => {
  for (const status of ['new', 'scoping', 'ready', 'in_progress'] as const)
    for (const run of [null, 'r'])
      for (const triage of [null, 't']) {
        const told = later(item('a', { status, work: { ...NO_WORK, run, triage } }), says('hi'));
        const isForAll = told.messages.some(({ text }) => text === 'hi');
        const isNext = status === 'new' ? triage !== null : run !== null;
        expect([told.notes, isForAll || isNext]).toEqual(['hi', true]);
      }
});

describe('what a person says', () => {
  test('before the work has begun is for every prompt of it', () => {
    expect(later(item('a', { status: 'ready' }), says('Be brief'))).toMatchObject({
      notes: 'Be brief',
      messages: [{ from: 'ann', text: 'Be brief' }],
    });
  });

  test('while its run is stopped is for the next prompt; what was not heard stays', () => {
    const told = later(blocked('in_progress', 'failed', begun), says('one'), says('two'));
    expect([told.notes, told.messages]).toEqual(['one\n\ntwo', []]);
  });

  test('in answer to a triage is for that and for the work', () => {
    const asked = blocked('new', 'question', { work: { ...NO_WORK, triage: 't' } });
    expect(later(asked, says('blue'))).toMatchObject({
      notes: 'blue',
      messages: [{ from: 'ann', text: 'The question was: Red or blue?\n\nThe answer: blue' }],
    });
  });

  test('with a rejection is for every prompt of the next run, and of the one after that', () => {
    const rejected = blocked('in_progress', 'rejected', begun);
    const again = later(rejected, says('Shorter'), { type: 'itemRestarted', item: 'a' });
    const messages = [
      { from: 'ann', text: 'The last result was rejected: Red or blue?' },
      { from: 'ann', text: 'Shorter' },
    ];
    expect(again).toMatchObject({ notes: null, messages, work: { run: null } });
    const more = later(again, { type: 'runBegun', item: 'a', run: 'a-2', kind: 'work' });
    const third = later(more, says('Longer'), { type: 'itemRestarted', item: 'a' });
    expect(third.messages).toEqual([...messages, { from: 'ann', text: 'Longer' }]);
  });

  test('is over when the item is done', () => {
    const done = later(
      item('a', { status: 'in_progress', notes: 'x', messages: [{ from: 'ann', text: 'y' }] }),
      { type: 'itemMoved', item: 'a', to: 'done', why: 'done', block: null },
    );
    expect([done.notes, done.messages]).toEqual([null, []]);
  });
});
