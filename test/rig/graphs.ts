/** The needs of the phase at a place, by places before it. */
export type Shape = (index: number) => readonly number[];

const WIDTH = 100;

export const SHAPES: Readonly<Record<'chain' | 'fan' | 'grid', Shape>> = {
  // 0 --> 1 --> 2 --> …
  chain: (index) => (index === 0 ? [] : [index - 1]),
  // 0   1   2   …
  fan: () => [],
  // Rows of a hundred; each phase needs the one above and the one above to the left.
  grid: (index) => {
    if (index < WIDTH) return [];
    return index % WIDTH === 0 ? [index - WIDTH] : [index - WIDTH, index - WIDTH - 1];
  },
};

/** A pipeline of so many phases that do nothing, as a file has it. */
export function pipelineOf(shape: Shape, size: number): string {
  const phases = Array.from({ length: size }, (_, index) => {
    const needs = shape(index).map((need) => `t${need}`);
    return needs.length === 0
      ? `  t${index}: { run: "true" }`
      : `  t${index}: { needs: [${needs.join(', ')}], run: "true" }`;
  });
  return `version: 1\nname: big\nphases:\n${phases.join('\n')}\n`;
}
