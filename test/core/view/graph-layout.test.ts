import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PipelineFile } from '../../../src/core/pipeline/schema.gen.ts';
import { edgeKey, layoutOf } from '../../../src/core/view/graph-layout.ts';
import { planOf } from '../given.ts';

/** A plan of phases `p0`, `p1`…, each with the earlier phases that it needs. */
const graph = (needs: readonly (readonly number[])[]) =>
  planOf(
    Object.fromEntries(
      needs.map((own, at) => [`p${at}`, { run: 'true', needs: own.map((need) => `p${need}`) }]),
    ) as PipelineFile['phases'],
  );

test('a need that skips a column passes above its only card, and each of several has its own line', () => {
  const { ways } = layoutOf(graph([[], [0], [0, 1]]));
  expect([...ways]).toEqual([[edgeKey(0, 2), [{ column: 1, row: -0.5 }]]]);
  const two = layoutOf(graph([[], [], [0, 1], [0, 2], [1, 2]])).ways;
  const rows = [edgeKey(0, 3), edgeKey(1, 4)].map((key) => two.get(key)?.[0]?.row);
  expect(rows[0]).not.toBe(rows[1]);
});

test('no need passes through a card', () => {
  const graphs = fc
    .array(fc.uniqueArray(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 24 })
    .map((drawn) =>
      drawn.map((own, at) => (at === 0 ? [] : [...new Set(own.map((need) => need % at))])),
    );
  fc.assert(
    fc.property(graphs, (needs) => {
      const { places, ways } = layoutOf(graph(needs));
      const far = needs
        .flatMap((own, to) => own.map((from) => ({ from, to })))
        .map(({ from, to }) => ({
          over: ways.get(edgeKey(from, to)) ?? [],
          columns: (places[to]?.column ?? 0) - (places[from]?.column ?? 0) - 1,
        }));
      expect(far.map(({ over }) => over.length)).toEqual(far.map(({ columns }) => columns));
      const distances = far
        .flatMap(({ over }) => over)
        .flatMap((way) =>
          places.flatMap(({ column, row }) =>
            column === way.column ? [Math.abs(row - way.row)] : [],
          ),
        );
      // A card is at most 0.78 rows high.
      expect(Math.min(1, ...distances)).toBeGreaterThan(0.39);
    }),
  );
});
