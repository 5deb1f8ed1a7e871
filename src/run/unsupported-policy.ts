import type { PipelineFile } from '../core/pipeline/schema.gen.ts';
import { Refusal } from '../ports.ts';

/** A policy that this release cannot keep must not look as if it were kept. Throws `Refusal`. */
export function refuseUnsupportedPolicy({ policy = {} }: PipelineFile): void {
  const broken = [
    ...(policy['max-runs-per-day'] === undefined ? [] : ['`policy.max-runs-per-day`']),
  ];
  if (broken.length === 0) return;
  throw new Refusal(
    `This release cannot hold ${broken.join(', ')} yet, so it does not start.`,
    'Take it out of the pipeline, if the run may go without it.',
  );
}
