import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_WORK } from '../../../src/core/backlog/item/item.ts';
import {
  isBegunElsewhere,
  lastQuestion,
  type RunLoss,
  restartOf,
} from '../../../src/core/backlog/schedule/restart.ts';
import { nextPhase } from '../../../src/core/backlog/schedule/schedule.ts';
import { item } from './items.ts';

const SHAPE = {
  phases: [
    { name: 'scope', scoping: true, writer: false },
    { name: 'build', scoping: false, writer: true },
    { name: 'gate', scoping: false, writer: false },
    { name: 'polish', scoping: false, writer: true },
    { name: 'ship', scoping: false, writer: false },
  ],
};
const NAMES = SHAPE.phases.map(({ name }) => name);

const phaseAt = (status: string, phase: string | null) => (status === 'scoping' ? 'scope' : phase);

describe('an item whose run is elsewhere', () => {
  test('is told by its run, or by a phase that another program has brought it to', () => {
    const at = (more: Parameters<typeof item>[1], here: boolean) =>
      isBegunElsewhere(item('a', more), () => here);
    const work = { ...NO_WORK, run: 'a', seen: { a: 7 } };
    const away = { status: 'in_progress', phase: 'build', work } as const;
    expect(at(away, false)).toBe(true);
    expect(at(away, true)).toBe(false);
    expect(at({ ...away, work: { ...work, seen: {} } }, false)).toBe(false);
    expect(at({ ...away, work: NO_WORK }, true)).toBe(true);
    expect(at({ ...away, work: NO_WORK, phase: null }, false)).toBe(false);
    for (const status of ['new', 'ready', 'done'] as const)
      expect(at({ ...away, status }, false)).toBe(false);
  });

  test('goes on where all before it is at hand, and is always due then', () => {
    const kinds = fc.constantFrom<RunLoss>('nothing', 'change', 'result');
    fc.assert(
      fc.property(
        fc.tuple(kinds, kinds, kinds, kinds, kinds),
        fc.constantFrom(...NAMES, null),
        fc.constantFrom<'scoping' | 'in_progress'>('scoping', 'in_progress'),
        fc.boolean(),
        (leaves, phase, status, hasBranch) => {
          const leavesOf = (name: string): RunLoss => leaves[NAMES.indexOf(name)] ?? 'nothing';
          const given = item('a', { status, phase: phaseAt(status, phase) });
          const branch = hasBranch ? 'b' : null;
          const restart = restartOf(given, { shape: SHAPE, leavesOf, branch });
          if (restart === null) return expect.fail('it is at a phase of its pipeline');
          const place = NAMES.indexOf(restart.phase);
          expect(restart.passed).toEqual(NAMES.slice(0, place));
          expect(place).toBeLessThanOrEqual(NAMES.indexOf(given.phase ?? 'build'));
          const kept = restart.passed.map(leavesOf);
          expect(kept).not.toContain('result');
          expect(restart.branch).toBe(kept.includes('change') ? 'b' : null);
          const due = nextPhase({ ...given, phase: restart.phase }, SHAPE);
          expect(due?.phase.name).toBe(restart.phase);
        },
      ),
    );
  });

  test('is at no phase where its pipeline has none of that name', () => {
    const lost = item('a', { status: 'in_progress', phase: 'gone' });
    const about = { shape: SHAPE, leavesOf: () => 'nothing' as const, branch: null };
    expect(restartOf(lost, about)).toBeNull();
  });
});

test('the last question is one only if nothing else blocked the item since', () => {
  const moved = (to: string, kind: string | null, why: string) => ({
    event: { type: 'itemMoved', to, why, block: kind === null ? null : { kind, phase: null } },
  });
  const asked = [moved('blocked', 'question', 'Which?'), moved('scoping', null, 'answered')];
  expect(lastQuestion(asked)).toEqual({ text: 'Which?', phase: null });
  expect(lastQuestion([...asked, moved('blocked', 'failed', 'x')])).toBeNull();
  expect(lastQuestion([{ event: null }])).toBeNull();
});
