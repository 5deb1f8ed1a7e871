import { expect, test, vi } from 'vitest';
import { type PhaseId, phaseId } from '../../src/core/lib/brands.ts';
import type { GateDecided } from '../../src/core/run/event.ts';
import { startDispatched, startRun } from '../rig/actions/start.ts';
import type { WorkflowRun } from '../rig/actions/workflow-run.ts';
import { plantForgery } from '../rig/forge.ts';
import { openThread } from '../rig/github/world.ts';
import { APPROVED, implementHub } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';

few(1);

// Whole jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

const WORK = `version: 1
name: implement-task
agents: { coder: { use: command, run: 'echo "$PHASEGATE_ATTEMPT It is done." | tee done.txt' } }
phases:
  write: { agent: coder, prompt: "Do it", access: write }
`;
const GATED = `${WORK}  approve: { needs: write, gate: { environment: release, rework: { phase: write } } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;
/** The gate guards what comes after the pull request. */
const LATE = `${WORK}  ship: { needs: write, deliver: { pull-request: { title: Do it, body: As asked. } } }
  late: { needs: ship, gate: { by: comment } }
  after: { needs: late, deliver: { labels: { add: [done] } } }
`;

const BY_ANN = { event: 'workflow_dispatch', actor: 'ann' };
const attempt = (run: WorkflowRun) => ({ run: String(run.world.id), attempt: 1 });
const pulls = ({ world }: PhasegateHub) => world.threads.filter(({ pull }) => pull !== null);

/** What the jobs say of it. */
const toldBy = async (run: WorkflowRun): Promise<string> =>
  [...(await run.ended()).jobs]
    .flatMap(([, { annotations }]) => annotations.map(({ message }) => message))
    .join('\n');

test('who started a run cannot approve it after a rework, whatever its checkpoint says of actors', async () => {
  await using hub = await implementHub({ pipeline: GATED, annReviews: 'not her own' });
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  const rework = { environment: 'release', user: 'bob', comment: '/rework Longer.' } as const;
  await run.review({ ...rework, state: 'rejected' });
  await run.ended();
  await plantForgery(hub.results, attempt(run), (events) =>
    events.map((event) =>
      event.type === 'runStarted' || event.type === 'runResumed'
        ? { ...event, actor: 'zed' }
        : event,
    ),
  );
  const [dispatch] = hub.actions.dispatches;
  if (dispatch === undefined) throw new Error('no run was dispatched');
  const next = await startDispatched(hub, dispatch);
  await next.review({ environment: 'release', user: 'ann', state: 'approved' });
  expect(await toldBy(next)).toContain('the environment prevents self-review');
  expect(pulls(hub)).toEqual([]);
});

test('an approval of a later gate does not free a delivery before it for an untrusted trigger', async () => {
  await using hub = await implementHub({ pipeline: LATE, runsForIssues: true });
  hub.actions.permissions.set('ann', 'write');
  const issue = openThread(hub.world, { title: 'Paint', body: '', author: 'eve', pull: null });
  const { number, title, body } = issue;
  const payload = {
    ...{ action: 'labeled', label: { name: 'phasegate' }, sender: { login: 'eve' } },
    issue: { number, title, body },
  };
  const run = await startRun(hub, 'issues.yml', { event: 'issues', actor: 'eve', payload });
  await run.ended();
  await plantForgery(hub.results, attempt(run), (events) => [
    ...events.slice(
      0,
      events.findIndex(({ type }) => type === 'runFinished'),
    ),
    approvalOf(phaseId('late')),
  ]);
  await run.rerunAll({ by: 'ann' });
  expect(await toldBy(run)).toContain('Untrusted triggers need a gate before a delivery');
  expect(pulls(hub)).toEqual([]);
});

const approvalOf = (phase: PhaseId): GateDecided => ({
  type: 'gateDecided',
  phase,
  decision: 'approve',
  comment: '',
  actor: 'ann',
  proof: 'comment',
  approval: '42',
});

test('an old approval does not count for a gate that a longer checkpoint shows as just opened', async () => {
  await using hub = await implementHub({ pipeline: GATED, annReviews: 'own' });
  const refusal = { kind: 'status', status: 422, times: 1 } as const;
  hub.github.fail({ ...refusal, match: ({ path }) => path.endsWith('/pulls') });
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await run.review(APPROVED);
  await run.ended();
  await plantForgery(hub.results, attempt(run), (events) =>
    events.slice(0, events.findIndex(({ type }) => type === 'gateOpened') + 1),
  );
  await run.rerunAll({ by: 'ann' });
  await run.bypass('release');
  expect(await toldBy(run)).toContain('nobody reviewed `release` since the gate opened');
  expect(pulls(hub)).toEqual([]);
});
