import { ours } from './contenders.mjs';
import { inTemporaryFolder, median, peakMemory, timed } from './measure.mjs';

/** Legs of `run: "true"` in one phase: wall time of each count, and the memory that the largest takes. */
export function legs(rounds, counts) {
  const times = counts.map((count) => {
    const results = Array.from({ length: rounds }, () =>
      inTemporaryFolder((cwd) => timed({ argv: prepared(count, cwd), cwd })),
    );
    return { count, cell: median(results) };
  });
  const peak = inTemporaryFolder((cwd) => peakMemory({ argv: prepared(counts.at(-1), cwd), cwd }));
  return { times, peak };
}

function prepared(count, cwd) {
  const numbers = Array.from({ length: count }, (_, number) => number).join(', ');
  const tasks = [{ name: 'each', needs: [] }];
  return ours.prepare({ tasks }, cwd, { more: `strategy: { matrix: { n: [${numbers}] } }` }).first;
}
