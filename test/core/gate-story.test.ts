import { expect, test } from 'vitest';
import { digestOf, phaseId } from '../../src/core/lib/brands.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { gateStory } from '../../src/core/run/show/gate-story.ts';
import { changed, decided, HEAD, opened, planOf, resumed, runStarted, started } from './given.ts';

// w* --> g{gate: release} --> h{gate: release} --> ship
const plan = planOf({
  w: { run: 'true', access: 'write' },
  g: { needs: 'w', gate: { environment: 'release', rework: { phase: 'w' } } },
  h: { needs: 'g', gate: { environment: 'Release' } },
  ship: { needs: 'h', deliver: { 'pull-request': { title: 'Change' } } },
});

const storyOf = (of: Plan, ...events: readonly RunEvent[]) => {
  const recorded = [runStarted(), ...events].map(
    (event, index): JournalEvent => ({
      ...event,
      seq: index + 1,
      at: `2026-01-01T12:00:${String(index).padStart(2, '0')}.000Z`,
      prev: '0'.repeat(64),
    }),
  );
  const digest = digestOf('d'.repeat(64));
  return gateStory({ plan: of, state: fold(of, recorded), events: recorded, digest });
};

const waiting = (phase: string, next: 'gate' | 'work' = 'gate'): RunEvent => ({
  type: 'runFinished',
  outcome: 'waiting',
  next,
  phase: phaseId(phase),
});
const openedWith = (phase: string, ...known: readonly string[]): RunEvent => ({
  ...opened(phase, HEAD),
  known,
});
const approvedBy = (phase: string, actor: string, approval: string): RunEvent => ({
  ...decided(phase, 'approve'),
  actor,
  approval,
});

test('the story of a gate is that of its last opening', () => {
  const events = [started('w'), changed('w'), openedWith('g', '7'), openedWith('g', '7', '8')];
  expect(storyOf(plan, ...events, waiting('g'))).toMatchInlineSnapshot(`
    {
      "by": "environment",
      "digest": "sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
      "environment": "release",
      "gate": "g",
      "known": [
        "7",
        "8",
      ],
      "mayRework": true,
      "rivals": [],
      "starters": [
        "mona",
      ],
      "used": [],
    }
  `);
});

test('a gate whose reworks are all made sends nothing back', () => {
  const rework: RunEvent = { ...decided('g', 'rework'), comment: 'Again' };
  const back: RunEvent = {
    ...{ type: 'reworkAsked', by: phaseId('g'), target: phaseId('w') },
    ...{ pending: [phaseId('w'), phaseId('g')], comment: 'Again' },
  };
  const first = [started('w'), changed('w'), openedWith('g'), waiting('g'), rework, back];
  const again = [started('w', 2), changed('w'), openedWith('g'), waiting('g')];
  expect(storyOf(plan, ...first, ...again)?.mayRework).toBe(false);
});

test('reviews used up and people who went on with the run are known later', () => {
  const { known, used, starters } =
    storyOf(
      plan,
      started('w'),
      changed('w'),
      openedWith('g'),
      waiting('g'),
      approvedBy('g', 'ann', '9'),
      { ...resumed(), actor: 'carl' },
      openedWith('h', '9'),
      waiting('h'),
    ) ?? {};
  expect({ known, used, starters }).toEqual({
    known: ['9'],
    used: ['9'],
    starters: ['mona', 'carl'],
  });
});

test('two gates that an older journal has open at one environment are rivals', () => {
  const events = [started('w'), changed('w'), openedWith('g'), openedWith('h'), waiting('g')];
  expect(storyOf(plan, ...events)?.rivals).toEqual(['h']);
});

test('no story where the run does not wait at an open gate', () => {
  const events = [started('w'), changed('w')];
  expect(storyOf(plan, ...events)).toBeNull();
  expect(storyOf(plan, ...events, openedWith('g'))).toBeNull();
  expect(storyOf(plan, ...events, openedWith('g'), waiting('g', 'work'))).toBeNull();
});
