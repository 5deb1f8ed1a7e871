import type { Plan } from '../../core/plan/plan.ts';
import { pipelinePaths } from '../../core/plan/protected.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';

/** Globs of what a run may not change unseen, in addition to what is always protected: the author's, and the pipeline itself. */
export function protectedBy({ policy }: Plan, pinned: PinnedPipeline): readonly string[] {
  return [...policy.protect, ...pipelinePaths(pinned)];
}
