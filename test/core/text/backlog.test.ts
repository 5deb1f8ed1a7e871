import { expect, test } from 'vitest';
import { type Item, NO_WORK } from '../../../src/core/backlog/item/item.ts';
import { circlesOf } from '../../../src/core/backlog/schedule/dependencies.ts';
import {
  eventLines,
  goneItemLines,
  itemLines,
} from '../../../src/core/text/terminal/backlog-item.ts';
import {
  backlogLines,
  isForNextSession,
  killedText,
  NOTHING_LOCAL,
  waitsFor,
} from '../../../src/core/text/terminal/backlog-list.ts';
import { item, itemsOf } from '../backlog/items.ts';

const EASY = { size: 'small', complexity: 'low', risk: 'low', impact: 'high' } as const;
const paint = (_style: string, text: string): string => text;

const ITEMS: readonly Item[] = [
  item('tg-done', {
    status: 'done',
    phase: 'ship',
    work: { ...NO_WORK, ms: 62_000, branch: 'phasegate/fix/tg-done' },
  }),
  item('tg-new', { title: 'What nobody has looked at\nyet', dependencies: ['tg-failed'] }),
  item('tg-failed', {
    status: 'blocked',
    block: { from: 'in_progress', kind: 'failed', reason: 'it exited with code 1', phase: 'build' },
    work: { ...NO_WORK, run: 'tg-failed', triage: null, seen: {}, attempts: 3, costUsd: 1.2345 },
  }),
  item('tg-asks', {
    status: 'blocked',
    block: { from: 'scoping', kind: 'question', reason: 'Red or blue?', phase: 'ask' },
    phase: 'ask',
  }),
  item('tg-together', { status: 'in_progress', phase: 'ship', delivery: { run: null } }),
  item('tg-busy', { status: 'in_progress', phase: 'check', assessment: EASY }),
];
const KNOWN = {
  items: itemsOf(...ITEMS),
  archived: new Set<string>(),
  ...NOTHING_LOCAL,
};

test('the board tells how each item stands, why it waits and for whom, what needs a person first', () => {
  const board = backlogLines({ ...KNOWN, shown: ITEMS, paint, columns: 140 });
  expect(board.map((line) => line.trimEnd()).join('\n')).toMatchInlineSnapshot(`
    "ITEM         STATE        PHASE  ATTEMPTS   COST  WHAT                           WAITS FOR                           RESULT
    tg-asks      blocked      ask                     Item tg-asks                   your answer: Red or blue?
    tg-failed    blocked      build         3  $1.23  Item tg-failed                 a retry: it exited with code 1
    tg-busy      in-progress  check                   Item tg-busy
    tg-together  in-progress  ship                    Item tg-together               delivery together with other items
    tg-new       new                                  What nobody has looked at yet  tg-failed
    tg-done      done                                 Item tg-done                                                       phasegate/fix/tg-done

    1 new, 2 in-progress, 1 done, 2 blocked · $1.23 · 1 m 02 s"
  `);
  expect(backlogLines({ ...KNOWN, shown: [], paint, columns: 80 })).toEqual([
    'The backlog is empty. `phasegate backlog add TITLE` adds an item.',
  ]);
});

test('a follow-up is marked, an item in a dependency cycle has the whole of it, and a provider that failed is named', () => {
  const items = [
    item('a', { dependencies: ['b'], origin: 'tg-9' }),
    item('b', { dependencies: ['a'] }),
    item('c', { dependencies: ['a'] }),
    item('d', { status: 'ready' }),
  ];
  const known = {
    ...KNOWN,
    items: itemsOf(...items),
    circles: circlesOf(itemsOf(...items)),
    providers: new Map([['d', 'API Error: 529\noverloaded']]),
  };
  const hint = '(dependency cycle: a → b → a; `phasegate backlog edit a --drop-dep b` breaks it)';
  expect(items.map((one) => waitsFor(one, known))).toEqual([
    `b ${hint}`,
    `a ${hint}`,
    `a ${hint}`,
    'the next try, because the provider did not answer: API Error: 529 overloaded',
  ]);
  expect(items.map((one) => isForNextSession(one, known))).toEqual([false, false, false, true]);
  const board = backlogLines({ ...known, shown: items, paint, columns: 300 }).join('\n');
  expect(board).toContain('Item a (follow-up of tg-9)');
});

test('on a narrow terminal, what an item waits for and its result are beneath it, and not cut', () => {
  const long = item('tg-long', {
    status: 'blocked',
    block: { from: 'in_progress', kind: 'gate', reason: 'word '.repeat(30).trim(), phase: 'ok' },
  });
  const done = item('tg-done', { status: 'done' });
  const known = { ...KNOWN, items: itemsOf(long, done), unchanged: new Set(['tg-done']) };
  const board = backlogLines({ ...known, shown: [long, done], paint, columns: 80 });
  expect(board.every((line) => line.length <= 80)).toBe(true);
  const texts = board.map((line) => line.trim());
  expect(texts.join(' ')).toContain(`waits for your decision: ${'word '.repeat(30).trim()}`);
  expect(texts).toContain('nothing was changed');
});

test('an item that failed in a run that has not what is checked out names the way to start over', () => {
  const outdated = new Map([['tg-failed', 'its run lacks 1 commit of the checkout']]);
  const board = backlogLines({ ...KNOWN, outdated, shown: ITEMS, paint, columns: 300 }).join('\n');
  expect(board).toContain(
    'a retry: it exited with code 1; its run lacks 1 commit of the checkout: `phasegate backlog unblock tg-failed --fresh` starts over',
  );
  expect(board.split('--fresh')).toHaveLength(2);
});

test.each([
  [[], 'Nothing was finished since.'],
  [['a'], 'Finished since: a.'],
  [['a', 'b', 'c', 'd', 'e'], 'Finished since: a, b, c and 2 more.'],
])('a session that was killed is told of with what it finished: %j', (ids, what) => {
  expect(
    killedText(
      '2026-11-30T00:12:00.000Z',
      ids.map((id) => item(id)),
    ),
  ).toEqual([
    `The session that began 2026-11-30 00:12 UTC was killed. ${what} \`phasegate backlog run\` continues.`,
  ]);
});

test('a title is never cut: without room in its row it is beneath it', () => {
  const title = 'Let the parser read what people write, with every unit in any order';
  const long = item('tg-long', { title, dependencies: ['tg-new'] });
  const known = { ...KNOWN, items: itemsOf(long, ...ITEMS) };
  const board = (columns: number) => backlogLines({ ...known, shown: [long], paint, columns });
  expect(board(80).slice(0, 4)).toEqual([
    'ITEM     STATE',
    'tg-long  new',
    `  ${title}`,
    '  waits for tg-new',
  ]);
  expect(board(120)[1]).toBe(`tg-long  new    ${title}  tg-new`);
});

test('a guardrail that stops an item at its gate comes before the decision', () => {
  const gated = item('tg-gate', {
    status: 'blocked',
    block: { from: 'in_progress', kind: 'gate', reason: 'asks', phase: 'ok' },
  });
  const guards = new Map([['tg-gate', 'its risk is high']]);
  expect(waitsFor(gated, { ...KNOWN, guards })).toBe('your override: its risk is high');
});

test('an item that is gone says where it went', () => {
  const gone = { id: 'tg-2', title: 'Twin', isBackable: true, events: [], paint };
  expect(goneItemLines({ ...gone, into: 'tg-1' })).toEqual([
    'tg-2  Twin',
    '',
    'state         merged into tg-1',
    '',
    '  phasegate backlog show tg-1',
    '  phasegate backlog unmerge tg-2',
  ]);
  expect(goneItemLines({ ...gone, into: null }).at(-1)).toBe('state         closed or archived');
});

test('of an item all is told, with what to do now and what was tried', () => {
  const shown = (id: string): string => {
    const one = KNOWN.items.get(id) ?? expect.fail(id);
    return itemLines({
      item: one,
      waits: waitsFor(one, KNOWN),
      isElsewhere: false,
      guard: null,
      decisions: null,
      isUnchanged: false,
      artifacts: [],
      events: [],
      paint,
    }).join('\n');
  };
  expect(shown('tg-failed')).toMatchInlineSnapshot(`
    "tg-failed  Item tg-failed

    state         blocked
    waits for     a retry: it exited with code 1
    phase         build
    assessment    none yet
    pipeline      default
    run           tg-failed
    attempts      3
    cost          $1.23

      phasegate backlog unblock tg-failed --notes "…"
      phasegate log tg-failed build"
  `);
  expect(shown('tg-new')).toMatchInlineSnapshot(`
    "tg-new  What nobody has looked at yet

    state         new
    waits for     tg-failed
    assessment    none yet
    pipeline      default
    depends on    tg-failed"
  `);
  const at = '2026-01-01T10:00:00.123456Z';
  expect(eventLines([{ at, by: 'ann', text: 'became ready:\nit is scoped' }], paint)).toEqual([
    '2026-01-01 10:00:00  ann  became ready: it is scoped',
  ]);
});

test('an item shows what a person said that agents have yet to see', () => {
  const said = item('tg-1', {
    notes: 'Try\nagain',
    messages: [{ from: 'ann', text: 'Be\n  brief' }],
  });
  const lines = itemLines({
    ...{ item: said, waits: '', isElsewhere: false, guard: null, decisions: null },
    ...{ isUnchanged: false, artifacts: [], events: [], paint },
  });
  expect(lines).toContain('every prompt  ann: Be brief');
  expect(lines).toContain('next prompt   Try again');
});
