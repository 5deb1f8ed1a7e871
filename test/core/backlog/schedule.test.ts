import { describe, expect, test } from 'vitest';
import { type Level, UNASSESSED } from '../../../src/core/backlog/item/assessment.ts';
import { type Item, STATUSES } from '../../../src/core/backlog/item/item.ts';
import {
  dueTogether,
  type PipelineShape,
  type ScheduledAction,
  schedule,
} from '../../../src/core/backlog/schedule/schedule.ts';
import { randomFrom, seedOf } from '../../rig/random.ts';
import { item, itemsOf } from './items.ts';
import { type Case, oracle } from './oracle.ts';

const seed = seedOf(process.env);

test(`400 random backlogs give what a second reading of the rules gives (seed ${seed})`, () => {
  const random = randomFrom(seed);
  const seen = new Set<string>();
  for (let round = 0; round < 400; round += 1) {
    const given = randomCase(random);
    const actions = answer(given);
    for (const action of actions) seen.add(action.split(' ')[0] ?? '');
    expect({ round, given, actions }).toEqual({ round, given, actions: oracle(given) });
  }
  expect([...seen].sort()).toEqual(['promote', 'run', 'triage']);
});

describe('the scheduler', () => {
  test('does nothing beside a writer', () => {
    expect(
      plain([item('a', { status: 'ready' }), item('b')], {
        running: [{ item: 'c', writer: true }],
      }),
    ).toEqual([]);
  });

  test('says of an item that a person assessed that its triage asks no agent', () => {
    const assessment = { ...UNASSESSED, size: 'small', complexity: 'low', risk: 'low' } as const;
    const items = [item('a', { assessment }), item('b')];
    const why = schedule(scheduled(caseOf(items, { concurrent: 2 }))).map((one) => one.why);
    expect(why).toEqual(['new and assessed by a person, so no agent runs', 'new and not assessed']);
  });

  test('promotes by impact, then age, as far as there is room; blocked items take none', () => {
    const ready = (id: string, impact: 'high' | 'low' | null, day: number) =>
      item(id, {
        status: 'ready',
        assessment: { ...UNASSESSED, impact },
        createdAt: `2026-01-0${day}T00:00:00.000Z`,
      });
    const items = [
      ready('old', null, 1),
      ready('low', 'low', 2),
      ready('high2', 'high', 4),
      ready('high1', 'high', 3),
      item('stuck', { status: 'blocked' }),
      item('busy', { status: 'in_progress', phase: 'gone' }),
    ];
    expect(plain(items, { wip: 4 })).toEqual(['promote high1', 'promote high2', 'promote low']);
  });

  test('lets the furthest go first, scoping behind work, triage last, oldest first', () => {
    const items = [
      item('new', {}),
      item('scoped', { status: 'scoping', phase: 'ask' }),
      item('begun', { status: 'in_progress' }),
      item('far', { status: 'in_progress', phase: 'check' }),
    ];
    expect(plain(items, { concurrent: 9, pipelines: { p: READERS } })).toEqual([
      'run far check',
      'run begun build',
      'run scoped ask',
      'triage new',
    ]);
  });

  test('starts a writer alone, and nothing behind one that has to wait', () => {
    const items = [
      item('new'),
      item('begun', { status: 'in_progress' }),
      item('far', { status: 'in_progress', phase: 'check' }),
    ];
    const concurrent = 9;
    expect(plain(items, { concurrent })).toEqual(['run far check']);
    expect(plain(items.slice(0, 2), { concurrent })).toEqual(['run begun build!']);
    const running = [{ item: 'far', writer: false }];
    expect(plain(items, { concurrent, running })).toEqual([]);
  });

  test('keeps out whoever waits for an item that is not done, or that nobody knows', () => {
    const items = [
      item('a', { status: 'ready', dependencies: ['b'] }),
      item('b', { status: 'blocked' }),
      item('c', { dependencies: ['nobody'] }),
      item('d', { dependencies: ['archived'] }),
    ];
    expect(plain(items, { archive: ['archived'] })).toEqual(['triage d']);
  });

  test('works on a target regardless of limits, and on what is asked for only', () => {
    const items = [
      item('a', { status: 'in_progress', phase: 'check' }),
      item('b', { status: 'ready' }),
      item('c'),
    ];
    expect(plain(items, { target: 'b' })).toEqual(['promote b']);
    expect(plain(items, { only: ['c'] })).toEqual(['triage c']);
  });

  test('leaves what is finished but for a delivery with others, which takes no place', () => {
    const items = [
      item('a', { status: 'in_progress', phase: 'check', delivery: { run: null } }),
      item('b', { status: 'ready' }),
      item('c', { status: 'blocked', delivery: { run: 'r' } }),
    ];
    expect(plain(items, {})).toEqual(['promote b']);
    expect(dueTogether(itemsOf(...items), () => true).map(({ id }) => id)).toEqual(['a']);
  });

  test('says why', () => {
    const { items, ...rest } = scheduled(caseOf([item('a', { status: 'in_progress' })], {}));
    expect(schedule({ items, ...rest })).toMatchInlineSnapshot(`
      [
        {
          "action": "run",
          "item": "a",
          "phase": "build",
          "why": "in progress, at phase 2 of 3",
          "writer": true,
        },
      ]
    `);
  });
});

const READERS = [
  { name: 'ask', scoping: true, writer: false },
  { name: 'build', scoping: false, writer: false },
  { name: 'check', scoping: false, writer: false },
];
const MIXED = READERS.map((phase) => ({ ...phase, writer: phase.name === 'build' }));

function caseOf(items: readonly Item[], more: Partial<Case>): Case {
  return {
    items,
    archive: [],
    running: [],
    wip: 1,
    concurrent: 1,
    target: null,
    only: items.map(({ id }) => id),
    pipelines: { p: MIXED },
    defaultPipeline: 'p',
    ...more,
  };
}

const plain = (items: readonly Item[], more: Partial<Case>) => answer(caseOf(items, more));

function scheduled(given: Case) {
  const shapes: Readonly<Record<string, PipelineShape>> = Object.fromEntries(
    Object.entries(given.pipelines).map(([name, phases]) => [name, { phases }]),
  );
  return {
    items: itemsOf(...given.items),
    archived: new Set(given.archive),
    running: given.running,
    limits: {
      wip: given.wip,
      concurrent: given.concurrent,
      target: given.target,
      only: ({ id }: Item) => given.only.includes(id),
    },
    pipelineOf: ({ pipeline }: Item) => shapes[pipeline ?? given.defaultPipeline] ?? null,
  };
}

function answer(given: Case): readonly string[] {
  return schedule(scheduled(given)).map(shown);
}

function shown(action: ScheduledAction): string {
  if (action.action !== 'run') return `${action.action} ${action.item}`;
  return `run ${action.item} ${action.phase}${action.writer ? '!' : ''}`;
}

function randomCase(random: () => number): Case {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const oneOf = <T>(list: readonly [T, ...T[]]): T => list[upTo(list.length - 1)] ?? list[0];
  const pipelines = Object.fromEntries(
    ['p', 'q'].map((name) => {
      const scoping = upTo(2);
      const phases = Array.from({ length: scoping + 1 + upTo(3) }, (_, index) => ({
        name: `s${index}`,
        scoping: index < scoping,
        writer: index >= scoping && random() < 0.4,
      }));
      return [name, phases];
    }),
  );
  const count = upTo(9);
  const items = Array.from({ length: count }, (_, index) => {
    const status = oneOf(STATUSES);
    const day = 1 + upTo(3);
    const impact = oneOf<Level | null>(['high', 'medium', 'low', null]);
    const block = { from: 'ready', kind: 'question', reason: '', phase: null } as const;
    return item(`i${index}`, {
      status,
      block: status === 'blocked' ? block : null,
      createdAt: `2026-01-0${day}T00:00:00.000Z`,
      assessment: { ...UNASSESSED, impact },
      pipeline: oneOf([null, 'p', 'q', 'unknown']),
      phase: random() < 0.4 ? null : `s${upTo(5)}`,
      delivery: random() < 0.2 ? { run: random() < 0.5 ? null : 'r' } : null,
      dependencies: random() < 0.7 ? [] : [oneOf([`i${upTo(9)}`, 'gone', 'archived'])],
    });
  });
  const running = items
    .filter(({ status }) => status !== 'done' && random() < 0.15)
    .map(({ id }) => ({ item: id, writer: random() < 0.15 }));
  return {
    items,
    archive: ['archived'],
    running,
    wip: 1 + upTo(3),
    concurrent: 1 + upTo(3),
    target: random() < 0.15 ? `i${upTo(9)}` : null,
    only: items.map(({ id }) => id).filter(() => random() < 0.9),
    pipelines,
    defaultPipeline: 'p',
  };
}
