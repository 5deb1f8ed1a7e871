import type { SketchPhase } from '../../core/builder/edit.ts';

/** `feature` for `library:feature`, `review` for `./review.yml`. */
export const nameFor = (pipeline: string): string =>
  pipeline
    .replace(/^library:/, '')
    .replace(/^.*\//, '')
    .replace(/\.ya?ml$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+/, '') || 'pipeline';

/** `kind`, with a number if a phase has that name. */
export function freeName(kind: string, phases: readonly SketchPhase[]): string {
  const names = new Set(phases.map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? kind : `${kind}-${number}`;
    if (!names.has(name)) return name;
  }
}
