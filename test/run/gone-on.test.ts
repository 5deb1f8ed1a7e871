import { expect, test } from 'vitest';
import { goneOn } from '../../src/app/run/gone-on.ts';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import type { PipelineSource } from '../../src/core/plan/nest.ts';
import { failedAgain } from '../../src/core/run/decide/again.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { pipelineOf, planOf, resumed } from '../core/given.ts';
import { played } from '../core/play.ts';

type Phase = PipelineFile['phases'][string];
type Phases = PipelineFile['phases'];

const a = { run: 'true' };
const legs = { strategy: { matrix: { n: [0, 1] } } };

/** `levels`: of each pipeline around the phase, whether it has legs. */
function phasesAround(levels: readonly boolean[], leaf: Phase): Phases {
  return { w: levels.length === 0 ? leaf : ({ pipeline: './i', ...legsIf(levels[0]) } as Phase) };
}

const legsIf = (has: boolean | undefined): object => (has === true ? legs : {});

function nestedIn(levels: readonly boolean[], leaf: Phase): PipelineSource['nested'] {
  const inside = levels.slice(1);
  return () => pipelineOf(phasesAround(inside, leaf), {}, nestedIn(inside, leaf));
}

/** Up to three pipelines around each other, with legs or without. */
const NESTINGS: readonly (readonly boolean[])[] = [
  [],
  ...[false, true].map((one) => [one]),
  ...[false, true].flatMap((one) => [false, true].map((two) => [one, two])),
  [false, false, false],
  [true, false, false],
  [false, true, false],
];
const CASES = NESTINGS.flatMap((levels) =>
  [a, { ...a, ...legs }].map((leaf) => ({ levels, leaf: leaf as Phase })),
);

test.each(CASES)(
  'a failure inside of $levels.length pipelines, as $leaf, has one note',
  ({ levels, leaf }) => {
    const plan = planOf(
      {
        ...phasesAround(levels, leaf),
        end: { ...a, needs: { w: ['succeeded', 'failed'] } },
      },
      {},
      nestedIn(levels, leaf),
    );
    const state = fold(plan, played(plan, { fails: (phase) => phase !== 'end' }));
    expect(state.finished?.outcome).toBe('failed');
    const notes = goneOn(plan, state, resumed(...failedAgain(plan, state)));
    // The innermost phase, as far as no legs are around it.
    const spread = levels.indexOf(true);
    const depth = spread === -1 ? levels.length + 1 : spread + 1;
    const name = Array.from({ length: depth }, () => 'w').join('/');
    expect(notes).toEqual([
      `\`end\` went on from the failure of \`${name}\` and keeps its result: what \`${name}\` makes now is neither approved nor delivered. To do all of it again: \`phasegate resume r1 --from ${name}\`.`,
    ]);
    // What the note says to type exists.
    expect(plan.index.has(name as never)).toBe(true);
  },
);

test('failures in different phases have a note each', () => {
  const both = { v: ['succeeded', 'failed'], w: ['succeeded', 'failed'] };
  const plan = planOf({ v: a, w: a, end: { ...a, needs: both } as Phase });
  const state = fold(plan, played(plan, { fails: (phase) => phase !== 'end' }));
  const notes = goneOn(plan, state, resumed(...failedAgain(plan, state)));
  expect(notes.map((note) => note.match(/failure of `(\w+)`/)?.[1])).toEqual(['v', 'w']);
});
