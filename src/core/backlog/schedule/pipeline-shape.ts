import type { Need } from '../../plan/plan.ts';
import type { PhaseShape, PipelineShape } from './schedule.ts';

export interface ShapedPhase {
  readonly name: string;
  readonly scoping: boolean;
  readonly writer: boolean;
  readonly needs: readonly Need['index'][];
}

/** Orders phases as they come up: among those whose needs are done, the first in the file; scoping phases first. */
export function pipelineShape(phases: readonly ShapedPhase[]): PipelineShape {
  const left = new Map(phases.map((phase, index) => [index, phase]));
  const order: PhaseShape[] = [];
  while (left.size > 0) {
    const next = [...left].find(([, { needs }]) => needs.every((need) => !left.has(need)));
    if (next === undefined) throw new Error('phases form a dependency cycle');
    const [index, { name, scoping, writer }] = next;
    left.delete(index);
    order.push({ name, scoping, writer });
  }
  return {
    phases: [...order.filter(({ scoping }) => scoping), ...order.filter(({ scoping }) => !scoping)],
  };
}
