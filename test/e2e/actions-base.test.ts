import { expect, test, vi } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { few } from '../rig/long.ts';
import { exampleWorkflow, type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';

few(1);

// Whole jobs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

const PIPELINE = `version: 1
name: implement-task
inputs: { task: { type: string } }
agents: { coder: { use: command, run: 'echo "It is done." | tee done.txt' } }
phases:
  write: { agent: coder, prompt: "\${{ inputs.task }}", access: write }
  approve: { needs: write, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;

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
    await using hub = await phasegateHub({
      files: { 'a.txt': 'a\n', '.github/pipelines/implement-task.yml': PIPELINE },
      workflows: { 'implement.yml': await exampleWorkflow('caller.yml') },
    });
    hub.actions.protect('release', { reviewers: ['bob'] });
    await hub.git('branch', 'work', 'main');
    const about = { event: 'workflow_dispatch', actor: 'ann', inputs: { task: 'Do it.' } };
    const run = await startRun(hub, 'implement.yml', { ...about, ref: 'refs/heads/work' });
    await run.waitingAt('release');
    await change(hub);
    await run.review({ environment: 'release', user: 'bob', state: 'approved' });
    const { conclusion, job } = await run.ended();
    const { outputs, annotations } = job('phasegate / deliver-1');
    expect([conclusion, outputs.outcome]).toEqual(['failure', 'stale']);
    expect(annotations.map(({ message }) => message)).toEqual([
      'The base branch moved, so the run is stale. Start a new run from the new base.',
    ]);
    const branches = await hub.git('for-each-ref', '--format=%(refname)', 'refs/heads/phasegate');
    expect([branches, hub.world.threads]).toEqual(['', []]);
  },
);
