import { phaseAt } from '../../core/lib/graph.ts';
import { nameInFile } from '../../core/plan/nest.ts';
import { phaseState } from '../../core/run/state.ts';
import type { Attempt } from './attempt.ts';

/** Puts before an attempt what its needs left. */
export async function provideArtifacts({
  world,
  plan,
  state,
  phase,
  record,
}: Pick<Attempt, 'world' | 'plan' | 'state' | 'phase' | 'record'>): Promise<void> {
  for (const need of phase.needs) {
    const { standing } = phaseState(plan, state, need.index);
    if (standing.status !== 'succeeded' || standing.artifacts.length === 0) continue;
    const name = nameInFile(phaseAt(plan, need.index));
    const left = { phase: need.phase, name, artifacts: standing.artifacts };
    await world.artifacts.provide(left, record.artifactsFolder);
  }
}
