import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNASSESSED } from '../../../src/core/backlog/item/assessment.ts';
import { eventText } from '../../../src/core/backlog/item/event-text.ts';
import { evolveAll, recorded } from '../../../src/core/backlog/item/evolve.ts';
import {
  type Item,
  type ItemStatus,
  NO_WORK,
  STATUSES,
} from '../../../src/core/backlog/item/item.ts';
import { wrongStep } from '../../../src/core/backlog/item/transition.ts';
import { circlesIn, pathTo, unmet } from '../../../src/core/backlog/schedule/dependencies.ts';
import { readFilter } from '../../../src/core/backlog/schedule/filter.ts';
import { duplicateIds, mergeEvents } from '../../../src/core/backlog/triage/duplicates.ts';
import { followUpEvents } from '../../../src/core/backlog/triage/follow-ups.ts';
import { guard } from '../../../src/core/backlog/triage/guardrails.ts';
import { isAssessed, triaged, triagePrompt } from '../../../src/core/backlog/triage/triage.ts';
import { item, itemsOf } from './items.ts';

const LIMITS = { size: 'medium', complexity: 'medium', risk: 'low' } as const;
const EASY = { size: 'small', complexity: 'low', risk: 'low', impact: null } as const;

describe('the life of an item', () => {
  test('has these steps and no others', () => {
    const steps = STATUSES.flatMap((from) =>
      STATUSES.filter((to) => wrongStep(at(from), to) === null).map((to) => `${from} → ${to}`),
    );
    expect(steps).toEqual([
      'new → scoping',
      'new → blocked',
      'scoping → ready',
      'scoping → blocked',
      'ready → in_progress',
      'ready → blocked',
      'in_progress → done',
      'in_progress → blocked',
      'blocked → ready',
    ]);
  });

  test('says what would be possible instead', () => {
    expect(wrongStep(at('new'), 'done')).toBe(
      '`a` is new and cannot become done: the next status is scoping or blocked',
    );
    expect(wrongStep(at('done'), 'new')).toBe(
      '`a` is done and cannot become new: no status follows',
    );
  });

  const at = (status: ItemStatus) => {
    const block = { from: 'ready', kind: 'question', reason: '?', phase: null } as const;
    return item('a', { status, block: status === 'blocked' ? block : null });
  };
});

describe('guardrails', () => {
  const told = (assessment: Parameters<typeof guard>[0]['assessment'], more = {}) =>
    guard(item('a', { assessment, ...more }), LIMITS, 'all');

  test('let pass what is within each limit', () => {
    expect(told(EASY)).toEqual({ type: 'passes' });
    expect(told({ ...EASY, size: 'medium', complexity: 'medium' })).toEqual({ type: 'passes' });
  });

  test('stop high complexity though size and risk are low', () => {
    expect(told({ ...EASY, complexity: 'high' })).toEqual({
      type: 'guardrail',
      reason: 'its complexity is high, above the guardrail medium',
    });
  });

  test('stop what is not assessed, naming all of it', () => {
    expect(told(UNASSESSED)).toEqual({
      type: 'guardrail',
      reason: 'its size is not assessed; its complexity is not assessed; its risk is not assessed',
    });
  });

  test('stop what a phase asked a person for', () => {
    expect(told(EASY, { needsPerson: true })).toEqual({
      type: 'person',
      reason: 'a phase requested a review by a person',
    });
  });

  test('let pass the assessment that a person let pass, a lower one, and no higher one', () => {
    const override = { assessment: { ...EASY, risk: 'medium' }, by: 'me', at: '' } as const;
    expect(told({ ...EASY, risk: 'medium' }, { override })).toEqual({ type: 'passes' });
    expect(told({ ...EASY, risk: 'high' }, { override }).type).toBe('guardrail');
    expect(told({ ...EASY, risk: 'medium', size: 'medium' }, { override }).type).toBe('guardrail');
  });
});

describe('dependencies', () => {
  test('are met by items that are done or in the archive, and by nothing else', () => {
    const items = itemsOf(item('done', { status: 'done' }), item('open'));
    const waiting = item('a', { dependencies: ['done', 'open', 'old', 'unknown'] });
    expect(unmet(waiting, { items, archived: new Set(['old']) })).toEqual(['open', 'unknown']);
  });

  test('in a circle are named, from the smallest id on', () => {
    const items = itemsOf(
      item('a', { dependencies: ['x'] }),
      item('c', { dependencies: ['b'] }),
      item('b', { dependencies: ['d'] }),
      item('d', { dependencies: ['a', 'c'] }),
    );
    expect(circlesIn(items)).toEqual([['b', 'd', 'c', 'b']]);
    expect(circlesIn(itemsOf(item('a', { dependencies: ['a'] })))).toEqual([['a', 'a']]);
    expect(circlesIn(itemsOf(item('a', { dependencies: ['b'] }), item('b')))).toEqual([]);
  });

  test('in several circles are all named, also where these share an item', () => {
    const items = itemsOf(
      item('a', { dependencies: ['b', 'c'] }),
      item('b', { dependencies: ['a'] }),
      item('c', { dependencies: ['a'] }),
      item('x', { dependencies: ['y'] }),
      item('y', { dependencies: ['x', 'a'] }),
    );
    expect(circlesIn(items)).toEqual([
      ['a', 'b', 'a'],
      ['a', 'c', 'a'],
      ['x', 'y', 'x'],
    ]);
  });

  test('in a circle with an item that is done wait for nobody, whichever of them that is', () => {
    const ring = ['a', 'b', 'c'].map((id, at, all) => [id, all[(at + 1) % 3] ?? ''] as const);
    for (const [done] of ring) {
      const items = itemsOf(
        ...ring.map(([id, next]) =>
          item(id, { dependencies: [next], status: id === done ? 'done' : 'ready' }),
        ),
      );
      expect(circlesIn(items)).toEqual([]);
      const open = ring.filter(([id]) => id !== done);
      expect(open.map(([id, next]) => pathTo(id, next, items))).toEqual([null, null]);
    }
  });

  test('are in a circle exactly if a path leads back to them', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const graph = fc.array(fc.subarray(ids), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(graph, fc.subarray(ids), (edges, done) => {
        const items = itemsOf(
          ...ids.map((id, at) =>
            item(id, {
              dependencies: edges[at] ?? [],
              status: done.includes(id) ? 'done' : 'new',
            }),
          ),
        );
        const circles = circlesIn(items);
        const open = ids.filter((id) => !done.includes(id));
        const isBack = (id: string): boolean =>
          (items.get(id)?.dependencies ?? []).some((next) => pathTo(id, next, items) !== null);
        expect(circles.length > 0).toBe(open.some(isBack));
        for (const circle of circles) {
          expect(circle.at(0)).toBe(circle.at(-1));
          expect(circle.filter((id) => done.includes(id))).toEqual([]);
          for (const [at, id] of circle.slice(0, -1).entries())
            expect(items.get(id)?.dependencies).toContain(circle[at + 1]);
        }
      }),
    );
  });

  test('of a chain of 10,000 need no stack', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      item(`i${index}`, { dependencies: [`i${(index + 1) % 10_000}`] }),
    );
    expect(circlesIn(itemsOf(...chain)).map(({ length }) => length)).toEqual([10_001]);
  });
});

describe('duplicates', () => {
  const old = item('old', { dependencies: ['x'], createdAt: '2026-01-01T00:00:00.000Z' });
  const young = item('young', {
    dependencies: ['y', 'old'],
    createdAt: '2026-01-02T00:00:00.000Z',
  });
  const waiting = item('waiting', { dependencies: ['young'] });

  test('merge into the older one, and who waited waits for that', () => {
    const items = itemsOf(old, young, waiting, item('x'), item('y'));
    const events = mergeEvents(items, young, old);
    const after = evolveAll(items, events.map(now));
    expect([...after.values()].map(({ id, dependencies }) => [id, ...dependencies])).toEqual([
      ['old', 'x', 'y'],
      ['waiting', 'old'],
      ['x'],
      ['y'],
    ]);
  });

  test.each([
    [1.3, 0.05, 1.35],
    [null, 0.05, 0.05],
    [1.3, null, 1.3],
    [null, null, null],
  ])('keep the cost, time and attempts of both: %s and %s USD', (older, younger, sum) => {
    const one = (id: string, createdAt: string, costUsd: number | null): Item =>
      item(id, { createdAt, work: { ...NO_WORK, run: id, attempts: 2, ms: 10, costUsd } });
    const old = one('old', '2026-01-01T00:00:00.000Z', older);
    const young = one('young', '2026-01-02T00:00:00.000Z', younger);
    const items = itemsOf(old, young);
    const after = evolveAll(items, mergeEvents(items, young, old).map(now));
    const { work } = after.get('old') ?? expect.fail('it stays');
    expect(work).toMatchObject({ run: 'old', attempts: 4, ms: 20 });
    if (sum === null) expect(work.costUsd).toBeNull();
    else expect(work.costUsd).toBeCloseTo(sum);
  });

  test('keep what only the younger one says, and both histories tell of it', () => {
    const says = (one: string, more: Partial<Item>) =>
      item(one, {
        createdAt: one === 'old' ? '2026-01-01T00:00:00.000Z' : '2026-01-02T00:00:00.000Z',
        ...more,
      });
    const merged = (older: Partial<Item>, younger: Partial<Item>) => {
      const items = itemsOf(says('old', older), says('young', younger));
      const events = mergeEvents(items, says('young', younger), says('old', older));
      const stays = evolveAll(items, events.map(now)).get('old');
      return { stays, told: events.map((event) => `${event.item} ${eventText(event)}`) };
    };
    const { stays, told } = merged(
      { description: 'short', tags: ['a'], assessment: { ...EASY, impact: 'low' } },
      {
        description: 'IMPORTANT',
        tags: ['b', 'a'],
        assessment: { ...EASY, risk: 'high', impact: 'high' },
      },
    );
    expect(stays).toMatchObject({
      description: 'short\n\nFrom young, "Item young":\n\nIMPORTANT',
      tags: ['a', 'b'],
      assessment: { ...EASY, risk: 'high', impact: 'high' },
    });
    expect(told).toEqual([
      'old edited: Item old',
      'old merged with young: Item young',
      'young merged into old',
    ]);
    // A description that is there already is not said twice, a title may say all, and what nobody assessed is still to be assessed.
    const texts: readonly (readonly [string | null, string | null, string | null])[] = [
      [null, 'more', 'From young, "Item young":\n\nmore'],
      ['all of more', 'more', 'all of more\n\nFrom young, "Item young".'],
      ['kept', null, 'kept\n\nFrom young, "Item young".'],
      ['kept', '  ', 'kept\n\nFrom young, "Item young".'],
      [null, null, 'From young, "Item young".'],
    ];
    for (const [older, younger, both] of texts) {
      const { stays: one } = merged(
        { description: older },
        { description: younger, assessment: { ...EASY, impact: 'medium' } },
      );
      expect(one).toMatchObject({
        description: both,
        assessment: { ...UNASSESSED, impact: 'medium' },
      });
    }
  });

  test('are left alone where work on the younger has begun, or a circle would come of it', () => {
    const begun = item('young', { ...young, status: 'in_progress' });
    expect(mergeEvents(itemsOf(old, begun), begun, old).map(eventText)).toEqual([
      'not merged with old: young is being worked on',
    ]);
    const x = item('x', { dependencies: ['young'] });
    expect(mergeEvents(itemsOf(old, young, x), young, old).map(eventText)).toEqual([
      'not merged with old: merging would make a dependency cycle: old → x → old',
    ]);
  });

  test('are read from ids and from objects with one', () => {
    expect(duplicateIds(['a', { id: 'b' }, 7, 'a', null])).toEqual(['a', 'b']);
  });
});

describe('follow-ups', () => {
  const source = {
    item: item('a', { depth: 1 }),
    titles: ['Write the docs'],
    made: 0,
    limits: { most: 2, depth: 2 },
    newId: () => 'new',
  };
  const told = (...list: readonly Parameters<typeof followUpEvents>[0]['suggestions'][number][]) =>
    followUpEvents({ ...source, suggestions: list });

  test('become items with their origin', () => {
    expect(told({ title: ' Mend\nit ', context: 'broken', size: 'small', risk: 'huge' })).toEqual([
      {
        type: 'itemAdded',
        item: 'new',
        title: 'Mend it',
        description: 'broken',
        assessment: { ...UNASSESSED, size: 'small', risk: 'high' },
        tags: [],
        dependencies: [],
        pipeline: null,
        origin: 'a',
        depth: 2,
      },
    ]);
  });

  test('that are there already, say nothing, or are too many are left out, and that is said', () => {
    const events = told('write the docs!', 'one', 'One.', 'two', 'three', { text: 'no title' });
    expect(events.map(eventText)).toEqual([
      'follow-up of a: one',
      'follow-up of a: two',
      'left out 1 follow-up without a title',
      'left out 2 follow-ups that existed before: "write the docs!", "One."',
      'left out 1 follow-up: "three": the limit of one run is reached (`limits.follow-ups` is 2)',
    ]);
  });

  test('go no deeper than allowed', () => {
    const deep = followUpEvents({ ...source, item: item('a', { depth: 2 }), suggestions: ['one'] });
    expect(deep.map(eventText)).toEqual([
      'left out 1 follow-up: "one": too many steps away from an item that a person added (`limits.depth` is 2)',
    ]);
  });
});

describe('triage', () => {
  test('fills in what a person left open', () => {
    const mine = item('a', { assessment: { ...UNASSESSED, risk: 'high' } });
    const said = {
      needsPerson: false,
      assessment: { size: 'small', complexity: 'low', risk: 'low', impact: 'enormous' },
      followUps: [],
      duplicates: [],
    };
    expect(triaged(mine, { said, outputs: { pipeline: 'bug' } }, ['bug', 'feature'])).toEqual({
      assessment: { size: 'small', complexity: 'low', risk: 'high', impact: 'high' },
      pipeline: 'bug',
    });
    expect(triaged(mine, { said, outputs: { pipeline: 'rm' } }, ['bug']).pipeline).toBeNull();
  });

  test('is not needed where a person said everything, and is for an agent’s own idea', () => {
    expect(isAssessed(item('a', { assessment: EASY }))).toBe(true);
    expect(isAssessed(item('a', { assessment: EASY, origin: 'b' }))).toBe(false);
    expect(isAssessed(item('a', { assessment: { ...EASY, size: null } }))).toBe(false);
  });

  test('names the pipelines and what they are for', () => {
    const pipelines = [
      { name: 'bug', description: 'Mend\nsomething.' },
      { name: 'feature', description: null },
    ];
    const prompt = triagePrompt({ pipelines });
    expect(
      prompt
        .split('\n')
        .filter((line) => line.startsWith('- `bug') || line.startsWith('- `feature')),
    ).toEqual(['- `bug`: Mend something.', '- `feature`']);
  });
});

describe('--only', () => {
  const chosen = (...texts: readonly string[]) => {
    const read = readFilter(texts, { pipelines: ['feature', 'bug'], fallback: 'feature' });
    if (!read.ok) return `${read.message}: ${read.hint}`;
    const items = [
      item('a', { status: 'in_progress', tags: ['x'] }),
      item('b', { assessment: EASY, pipeline: 'bug' }),
      item('c', { tags: ['x', 'y'] }),
    ];
    return items.filter(read.filter).map(({ id }) => id);
  };

  test('takes alternatives within a key, and all keys together', () => {
    expect(chosen('status=in-progress,new')).toEqual(['a', 'b', 'c']);
    expect(chosen('tag=x', 'status=new')).toEqual(['c']);
    expect(chosen('size=small')).toEqual(['b']);
    expect(chosen('pipeline=bug', 'impact=none')).toEqual(['b']);
    expect(chosen()).toEqual(['a', 'b', 'c']);
  });

  test('takes case, blanks and other spellings of what it knows', () => {
    for (const text of [
      'Status = In Progress',
      'STATUS=in_progress',
      'status= in-progress ',
      'status=IN  progress,done',
    ])
      expect(chosen(text)).toEqual(['a']);
    for (const text of ['pipeline_type=bug', 'Pipeline-Type = BUG', 'pipeline=Bug'])
      expect(chosen(text)).toEqual(['b']);
    expect(chosen('TAG= Y , z')).toEqual(['c']);
    expect(chosen('tags=X', 'tag=y')).toEqual(['c']);
    expect(chosen('pipeline=feature')).toEqual(['a', 'c']);
    expect(chosen('pipeline=default')).toEqual(['a', 'c']);
    expect(chosen('status=new', 'Status=NEW,done')).toEqual(['b', 'c']);
  });

  test('contradicts itself only where an item has one value', () => {
    const values = {
      status: ['new', 'done'],
      impact: ['high', 'low'],
      size: ['small', 'none'],
      risk: ['low', 'medium'],
      complexity: ['low', 'high'],
      pipeline: ['bug', 'feature'],
    };
    for (const [key, [one, other]] of Object.entries(values))
      expect(chosen(`${key}=${one}`, 'tag=x', `${key.toUpperCase()}= ${other}`)).toBe(
        `\`${key}\` cannot have several values: \`${one}\` and \`${other}\`: To match either value: \`${key}=${one},${other}\`.`,
      );
    expect(chosen('tag=x', 'tag=y')).toEqual(['c']);
  });

  test('tells what there is, of the keys that are asked about', () => {
    const read = readFilter(['size=large', 'tag=z', 'size=large'], {
      pipelines: [],
      fallback: null,
    });
    const items = [item('a', { tags: ['x', 'y'] }), item('b', { assessment: EASY, tags: ['x'] })];
    expect(read.ok && read.whatThereIs(items)).toBe('size: 1 none, 1 small; tag: 2 x, 1 y');
  });

  test('says what is wrong with it', () => {
    expect(chosen('pipeline=bugs')).toBe('`pipeline` cannot be `bugs`: Did you mean `bug`?');
    expect(chosen('impact=')).toBe(
      '`impact` cannot be ``: Write `key=value` or `key=value,value`.',
    );
    expect(chosen('size')).toBe('`size` is not a filter: Write `key=value` or `key=value,value`.');
    expect(chosen('sise=small')).toBe('unknown filter `sise`: Did you mean `size`?');
    expect(chosen('size=smal')).toBe('`size` cannot be `smal`: Did you mean `small`?');
  });
});

const now = (event: Parameters<typeof recorded>[0]) =>
  recorded(event, 'me', '2026-01-03T00:00:00.000Z');
