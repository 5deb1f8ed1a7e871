import { expect, test } from 'vitest';
import { phaseId } from '../../../src/core/lib/brands.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { replayed } from '../../../src/core/run/replay.ts';
import { evidenceWhenAsked } from '../../../src/core/text/gate-then.ts';
import { storyOf } from '../../../src/core/view/story.ts';
import {
  decided,
  failed,
  opened,
  planOf,
  resumed,
  runStarted,
  started,
  succeeded,
} from '../given.ts';
import { recorded } from './scene.ts';

const a = { run: 'true' };
// check --> ok (accepts a failure) --> end
const plan = planOf({
  check: a,
  ok: { needs: { check: ['succeeded', 'failed'] }, gate: { by: 'comment' } },
  end: { ...a, needs: 'ok' },
});
const finished = (outcome: 'failed' | 'waiting', phase: string): RunEvent => ({
  type: 'runFinished',
  outcome,
  next: outcome === 'waiting' ? 'gate' : null,
  phase: phaseId(phase),
});

const asked = [runStarted(), started('check'), failed('check'), opened('ok')];
const approved = [
  ...asked,
  finished('waiting', 'ok'),
  decided('ok', 'approve'),
  started('end'),
  succeeded('end'),
  finished('failed', 'check'),
];
const doneAgain = [
  ...approved,
  resumed('check'),
  started('check', 2),
  succeeded('check', { attempt: 2 }),
];

/** What `ok` shows after these events, as of its opening of that number. */
function resultsShown(events: readonly RunEvent[], which = -1) {
  const journal = recorded(events);
  const plans = [{ seq: 1, plan }];
  const now = replayed(journal, plans);
  const { gates } = storyOf({ events: journal, plans, millisecondsOf: Date.parse });
  const opening = gates.at(which);
  const evidence = evidenceWhenAsked(
    {
      gate: phaseId('ok'),
      now,
      asked: opening?.then ?? null,
      isLast: opening === gates.at(-1),
    },
    { change: null, redact: null },
  );
  return evidence?.phases.map(({ id, result }) => `${id} ${result}`);
}

test.each([
  ['has not asked', [runStarted(), started('check'), succeeded('check')], ['check succeeded']],
  ['asks', asked, ['check failed']],
  ['was approved', approved, ['check failed']],
  ['was approved before that was done again', doneAgain, ['check failed']],
  [
    'asks again after that was done again',
    [...doneAgain, resumed('ok', 'end'), opened('ok')],
    ['check succeeded'],
  ],
])('a gate that %s shows what it rests on as it was then', (_, events, wanted) => {
  expect(resultsShown(events)).toEqual(wanted);
});

test('an earlier time that it asked stays as it was while it asks again', () => {
  const again = [...doneAgain, resumed('ok', 'end'), opened('ok')];
  expect(resultsShown(again, 0)).toEqual(['check failed']);
});
