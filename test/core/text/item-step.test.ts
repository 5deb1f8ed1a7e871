import { expect, test } from 'vitest';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { asItemStep } from '../../../src/core/text/terminal/item-step.ts';
import { nextStep } from '../../../src/core/text/terminal/next-step.ts';
import { begun, broke, finishedAs, plan, started, stateOf } from './scene.ts';

const FAILED: readonly RunEvent[] = [
  started,
  begun('reproduce', 1, null),
  broke('reproduce', { reason: 'exit-code', message: 'exited with code 1' }),
  finishedAs('failed', 'reproduce'),
];

function commands(item: Readonly<Record<string, string>>, events: readonly RunEvent[]) {
  const state = { ...stateOf(events), item };
  return asItemStep(nextStep(plan, state, false), state).commands.map(({ command }) => command);
}

const OF_ITEM = { id: 'tg-1', title: 'It' };

test.each([
  ['failed', FAILED, 'phasegate backlog unblock tg-1 --notes "…"'],
  ['cancelled', [started, finishedAs('cancelled')], 'phasegate backlog run'],
  ['whose process died', [started], 'phasegate resume 7f3a9c2e'],
] as const)(
  'the next step of a run of an item, %s, is the one that the backlog names',
  (_, events, own) => {
    expect(commands(OF_ITEM, events)[0]).toBe(own);
    expect(commands({}, events)[0]).toBe('phasegate resume 7f3a9c2e');
  },
);
