import { keptArtifacts } from '../../core/run/legs.ts';
import type { Attempt } from './attempt.ts';

/** Copies the artifacts of the attempt's needs into its folder. */
export async function provideArtifacts({
  deps,
  plan,
  state,
  phase,
  record,
}: Pick<Attempt, 'deps' | 'plan' | 'state' | 'phase' | 'record'>): Promise<void> {
  for (const need of phase.needs) {
    for (const left of keptArtifacts(plan, state, need.index))
      await deps.artifacts.provide(left, record.artifactsFolder);
  }
}
