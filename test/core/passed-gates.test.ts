import { expect, test } from 'vitest';
import { passedGates } from '../../src/core/run/decide/passed-gates.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { changed, decided, given, HEAD, opened, planOf, started, succeeded } from './given.ts';

// w* --> g --> after --> h --> ship
const plan = planOf({
  w: { run: 'true', access: 'write' },
  g: { needs: 'w', gate: { environment: 'one' } },
  after: { needs: 'g', run: 'true' },
  h: { needs: 'after', gate: { environment: 'two' } },
  ship: { needs: 'h', deliver: { 'pull-request': { title: 'Change' } } },
});

const toG: readonly RunEvent[] = [started('w'), changed('w'), opened('g', HEAD)];
const toH: readonly RunEvent[] = [
  ...[...toG, decided('g', 'approve'), started('after'), succeeded('after')],
  opened('h', HEAD),
];
const of = (...events: readonly RunEvent[]) => passedGates(plan, given(plan, ...events).state);

test('a gate counts once it is passed, and until what rests on it is delivered', () => {
  expect([of(), of(...toG), of(...toH)]).toEqual([[], [], []]);
  expect(of(...toH, decided('h', 'approve'))).toEqual(['h']);
  const made = [...toH, decided('h', 'approve'), started('ship'), succeeded('ship')];
  expect(of(...made)).toEqual([]);
});

test('a gate that leads to no delivery, or to one behind another gate, does not', () => {
  expect(of(...toG, decided('g', 'approve'))).toEqual([]);
  const looks = planOf({
    g: { gate: { environment: 'one' } },
    after: { needs: 'g', run: 'true' },
  });
  const { state } = given(looks, opened('g', HEAD), decided('g', 'approve'));
  expect(passedGates(looks, state)).toEqual([]);
});
