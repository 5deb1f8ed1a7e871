import type { Plan } from '../../core/plan/plan.ts';
import { pipelinePaths } from '../../core/plan/protected.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';

/** Globs of paths that need approval, in addition to the built-in ones: the author's, and the pipeline's own files. */
export function protectedBy({ policy }: Plan, pinned: PinnedPipeline): readonly string[] {
  return [...policy.protect, ...pipelinePaths(pinned)];
}
