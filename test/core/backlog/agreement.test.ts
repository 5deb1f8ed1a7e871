import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/backlog/item/assessment.ts';
import { evolveAll, type Items, recorded } from '../../../src/core/backlog/item/evolve.ts';
import { BLOCK_KINDS, type Item, NO_WORK } from '../../../src/core/backlog/item/item.ts';
import { circlesIn, lostIn } from '../../../src/core/backlog/schedule/dependencies.ts';
import { isLeftAlone } from '../../../src/core/backlog/schedule/restart.ts';
import {
  dueTogether,
  type PipelineShape,
  schedule,
} from '../../../src/core/backlog/schedule/schedule.ts';
import { unlistedPipelines } from '../../../src/core/backlog/schedule/unlisted.ts';
import type { Guardrails } from '../../../src/core/backlog/triage/guardrails.ts';
import { settle, stoppedAtGate } from '../../../src/core/backlog/triage/settle.ts';
import { NOTHING_LOCAL, waitsFor } from '../../../src/core/text/terminal/backlog-list.ts';
import { item, itemsOf } from './items.ts';

/*
 * `list` shows whom an item waits for, `next` and `run` ask the scheduler. For every backlog, an item either can be scheduled or
 * waits for something that is named. `list` applies only the blocks of the next session, `next` and `run` everything.
 */

const IDS = ['a', 'b', 'c', 'd'] as const;
const ARCHIVED: ReadonlySet<string> = new Set(['old']);
const GUARDRAILS: Guardrails = { size: 'medium', complexity: 'medium', risk: 'low' };
const PHASES = ['ask', 'build', 'look', 'gone'] as const;

const phase = (name: string, scoping: boolean) =>
  fc.record({ name: fc.constant(name), scoping: fc.constant(scoping), writer: fc.boolean() });
const shape: fc.Arbitrary<PipelineShape> = fc
  .tuple(
    phase('ask', true),
    phase('build', false),
    phase('look', false),
    fc.integer({ min: 0, max: 7 }),
  )
  .map(([ask, build, look, kept]) => ({
    phases: [ask, build, look].filter((_, at) => (kept & (1 << at)) !== 0),
  }));

const level = fc.constantFrom('low' as const, 'high' as const, null);
const EASY: Assessment = { size: 'small', complexity: 'low', risk: 'low', impact: null };
const assessment: fc.Arbitrary<Assessment> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(EASY) },
  {
    weight: 1,
    arbitrary: fc.record({
      size: fc.constantFrom('small' as const, 'large' as const, null),
      complexity: level,
      risk: level,
      impact: level,
    }),
  },
);
const rarely = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);

const from = fc.constantFrom(
  'new' as const,
  'scoping' as const,
  'ready' as const,
  'in_progress' as const,
);
const block = fc.record({
  kind: fc.constantFrom(...BLOCK_KINDS),
  from,
  reason: fc.constant('a reason'),
  phase: fc.constant(null),
});
const state = fc.oneof(
  { weight: 3, arbitrary: from.map((status) => ({ status, block: null })) },
  { weight: 1, arbitrary: block.map((one) => ({ status: 'blocked' as const, block: one })) },
  { weight: 1, arbitrary: fc.constant({ status: 'done' as const, block: null }) },
);

const itemOf = (id: string): fc.Arbitrary<Item> =>
  fc
    .record({
      state,
      phase: fc.constantFrom(null, null, ...PHASES),
      dependencies: fc.uniqueArray(fc.constantFrom(...IDS, 'old', 'unknown'), { maxLength: 2 }),
      assessment,
      pipeline: fc.constantFrom(null, null, null, 'p', 'unknown'),
      needsPerson: rarely,
      isDelivered: fc.boolean(),
      isElsewhere: rarely,
    })
    .map(({ state: { status, block: stopped }, isDelivered, isElsewhere, ...more }) => {
      const run = isElsewhere ? 'elsewhere' : 'here';
      return item(id, {
        ...more,
        status,
        block: stopped,
        delivery: status === 'in_progress' && isDelivered ? { run: null } : null,
        work: more.phase === null ? NO_WORK : { ...NO_WORK, run, seen: { [run]: 1 } },
      });
    });

const backlog = fc
  .tuple(...IDS.map(itemOf))
  .map((items) => itemsOf(...items))
  .filter((items) => circlesIn(items).length === 0);

const given = fc.record({
  items: backlog,
  shape,
  wip: fc.integer({ min: 1, max: 2 }),
  source: fc.constantFrom('file' as const, 'issues' as const),
});

interface Given {
  readonly items: Items;
  readonly shape: PipelineShape;
  readonly wip: number;
  readonly source: 'file' | 'issues';
}

/** The backlog as `next` and `run` find it, or with the blocks only, as `list` and `show` do. */
function found({ items, shape: known, source }: Given, extent: 'all' | 'blocked') {
  const pipelineOf = ({ pipeline }: Item) => (pipeline === 'unknown' ? null : known);
  const rules = { guardrails: GUARDRAILS, pipelineOf };
  const events = settle(items, new Set(), rules).filter(
    (event) => extent === 'all' || (event.type === 'itemMoved' && event.block !== null),
  );
  const now = evolveAll(
    items,
    events.map((event) => recorded(event, '', '')),
  );
  const asking = { source, targets: [], isHere: (run: string) => run === 'here' };
  const left = [...now.values()].filter((one) => isLeftAlone(asking, one));
  return {
    items: now,
    archived: ARCHIVED,
    ...NOTHING_LOCAL,
    leftAlone: new Set(left.map(({ id }) => id)),
    guards: stoppedAtGate(now, rules),
    pipelineOf,
  };
}

/** What could start, with a target: regardless of limits. */
function due(seen: Found, wip: number, target: string | null) {
  const only = ({ id }: Item): boolean => !seen.leftAlone.has(id);
  const isMine = target === null || !seen.leftAlone.has(target);
  const limits = { wip, concurrent: 1, target: isMine ? target : '', only };
  return schedule({ ...seen, running: [], limits });
}

type Found = ReturnType<typeof found>;

/** `list` says the same as `next`, and an item waits exactly if it cannot start. */
function expectAgreed(it: Item, { next, list, wip }: { next: Found; list: Found; wip: number }) {
  const waits = waitsFor(it, next);
  const listed = list.items.get(it.id);
  expect(listed && waitsFor(listed, list)).toBe(waits);
  const canStart = due(next, wip, it.id).length > 0;
  expect([it.id, canStart]).toEqual([it.id, it.status !== 'done' && waits === '']);
}

/**
 * `doctor` reports exactly the items that wait for one that nobody knows, also behind a block, and those whose pipeline is not
 * listed: nothing can be started for these.
 */
function expectReported(next: Found) {
  const lost = new Set(lostIn(next).map(([id]) => id));
  const unlisted = new Set(
    unlistedPipelines(next.items, (name) => name !== 'unknown').map(([id]) => id),
  );
  for (const it of next.items.values()) {
    const waits = waitsFor(it, next);
    if (waits.split(', ').includes('unknown')) expect(lost).toContain(it.id);
    if (lost.has(it.id) || unlisted.has(it.id)) expect(waits).not.toBe('');
    if (waits.includes(`has no pipeline \`${it.pipeline}\``)) expect(unlisted).toContain(it.id);
  }
}

test('an item is done, can be scheduled, or waits for something that is named; all commands agree on which', () => {
  fc.assert(
    fc.property(given, (one) => {
      const next = found(one, 'all');
      const list = found(one, 'blocked');
      for (const it of next.items.values()) expectAgreed(it, { next, list, wip: one.wip });
      expectReported(next);
      for (const action of due(next, one.wip, null)) {
        const about = next.items.get(action.item);
        expect(about && waitsFor(about, next)).toBe('');
      }
    }),
    { numRuns: 1500 },
  );
});

test('if nothing can be done now, every item waits for something that is named', () => {
  fc.assert(
    fc.property(given, (one) => {
      const next = found(one, 'all');
      const isMine = ({ id }: Item): boolean => !next.leftAlone.has(id);
      // An item in progress on another machine takes a place.
      fc.pre(next.leftAlone.size === 0);
      if (due(next, one.wip, null).length + dueTogether(next.items, isMine).length > 0) return;
      const silent = [...next.items.values()].filter(
        (it) => it.status !== 'done' && waitsFor(it, next) === '',
      );
      expect(silent).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
