import { expect, test, vi } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { APPROVED, BY_ANN, implementHub, runBranches } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';

few(0);

// Whole jobs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

/** Somebody begins the branch anew. */
async function replace({ git }: PhasegateHub): Promise<void> {
  const people = ['-c', 'user.name=x', '-c', 'user.email=x@x'];
  const anew = await git(...people, 'commit-tree', 'work^{tree}', '-m', 'begun anew');
  await git('update-ref', 'refs/heads/work', anew);
}

test.each<[string, (hub: PhasegateHub) => Promise<unknown>]>([
  ['was replaced by other history', replace],
  ['was deleted', ({ git }) => git('update-ref', '-d', 'refs/heads/work')],
])(
  'a base branch that %s while a person was asked: nothing is delivered, and the run is stale',
  async (_, change) => {
    await using hub = await implementHub();
    await hub.git('branch', 'work', 'main');
    const run = await startRun(hub, 'implement.yml', { ...BY_ANN, ref: 'refs/heads/work' });
    await run.waitingAt('release');
    await change(hub);
    await run.review(APPROVED);
    const { conclusion, job } = await run.ended();
    const { outputs, annotations } = job('phasegate / deliver-1');
    expect([conclusion, outputs.outcome]).toEqual(['failure', 'stale']);
    expect(annotations.map(({ message }) => message)).toEqual([
      'The base branch moved, so the run is stale. Start a new run from the new base.',
    ]);
    const branches = await runBranches(hub);
    expect([branches, hub.world.threads]).toEqual(['', []]);
  },
);
