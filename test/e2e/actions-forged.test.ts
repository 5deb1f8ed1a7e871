import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { digestOf, type PhaseId } from '../../src/core/lib/brands.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { startRun } from '../rig/actions/start.ts';
import type { WorkflowRun } from '../rig/actions/workflow-run.ts';
import { AGENT as BUILDS, backlogHub, GATED, openItem, scheduled } from '../rig/backlog-hub.ts';
import { type Forgery, plantForgery } from '../rig/forge.ts';
import { APPROVED, implementHub } from '../rig/implement-hub.ts';
import { few, spread } from '../rig/long.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';

few(1);

// Whole jobs, twice: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

const APPROVE = 'approve' as PhaseId;
const decided = { type: 'gateDecided', phase: APPROVE, decision: 'approve', comment: '' } as const;

/** The journal up to where the gate opens, in a run that nobody resumed. */
const upToGate: Forgery = (events) => {
  const opened = events.findIndex(({ type }) => type === 'gateOpened');
  return opened === -1 ? events : events.slice(0, opened + 1);
};
const withoutGateOpened: Forgery = (events) =>
  upToGate(events).filter(({ type }) => type !== 'gateOpened');

/** Another text of the pipeline, with its right digest. */
const pinning =
  (change: (text: string) => string): Forgery =>
  (events) =>
    withoutGateOpened(events).map((event): RunEvent => {
      if (event.type !== 'runStarted') return event;
      const text = change(event.pipeline.text);
      const digest = digestOf(createHash('sha256').update(text).digest('hex'));
      return { ...event, pipeline: { ...event.pipeline, text, digest } };
    });

const FORGERIES: readonly (readonly [
  what: string,
  answer: 'asks again' | 'refuses',
  forge: Forgery,
])[] = [
  [
    'an approval by a reviewer that GitHub does not hold',
    'asks again',
    (events) => [
      ...upToGate(events),
      { ...decided, actor: 'bob', proof: 'environment', approval: '424242' },
    ],
  ],
  [
    'a gate that passed by its policy',
    'asks again',
    (events) => [
      ...withoutGateOpened(events),
      { ...decided, actor: 'policy', proof: 'policy', approval: null },
    ],
  ],
  [
    'a decision on a laptop',
    'asks again',
    (events) => [...upToGate(events), { ...decided, actor: 'bob', proof: 'local', approval: null }],
  ],
  [
    'a gate that was skipped',
    'asks again',
    (events) => [
      ...withoutGateOpened(events),
      { type: 'phaseSkipped', phase: APPROVE, cause: 'condition', reason: 'false' },
    ],
  ],
  [
    'a gate cut out of the pinned pipeline',
    'refuses',
    pinning((text) => text.replace(/^ {2}approve: .*\n/m, '').replace('needs: approve, ', '')),
  ],
  [
    'a gate with a condition that is never met',
    'refuses',
    pinning((text) => text.replace('gate: {', "if: \"'a' == 'b'\", gate: {")),
  ],
];

const LAYOUTS = ['two-job.yml', 'caller.yml'] as const;

const start = (hub: PhasegateHub, inputs: Readonly<Record<string, string>>) =>
  startRun(hub, 'implement.yml', { event: 'workflow_dispatch', actor: 'ann', inputs });

/** How it answers a forged checkpoint: it asks a reviewer once more, or a job refuses. */
async function answerTo(run: WorkflowRun): Promise<'asks again' | 'refuses'> {
  const asks = run.waitingAt('release').then(() => 'asks again' as const);
  const ends = run.ended().then(({ jobs }) => {
    const all = [...jobs.values()].flatMap(({ annotations }) => annotations);
    const isRefusal = all.some(({ message }) => message.includes('GitHub does not confirm'));
    if (!isRefusal) throw new Error(`it ended for another reason: ${JSON.stringify(all)}`);
    return 'refuses' as const;
  });
  return Promise.race([asks, ends]);
}

async function written(hub: PhasegateHub): Promise<object> {
  const branches = (await hub.git('branch', '--format=%(refname:short)')).split('\n');
  return {
    branches: branches.filter((name) => name !== 'main'),
    pulls: hub.world.threads.filter(({ pull }) => pull !== null).map(({ title }) => title),
  };
}

const NOTHING = { branches: [], pulls: [] };
const idOf = (run: WorkflowRun): string => String(run.world.id);

const runOf = ({ results }: PhasegateHub): string =>
  /^phasegate-([a-z0-9]+)-/.exec(results.artifacts()[0]?.name ?? '')?.[1] ?? '';

const AGAIN = LAYOUTS.flatMap((layout) =>
  FORGERIES.map((forgery) => [layout, ...forgery] as const),
);

test.each(spread(AGAIN, FORGERIES.length + 1))(
  '%s: after "re-run all jobs" nothing is delivered by %s',
  async (layout, _, expected, forge) => {
    await using hub = await implementHub({ workflow: layout });
    const run = await start(hub, { task: 'Do it.' });
    await run.waitingAt('release');
    run.cancel();
    await run.ended();
    await plantForgery(hub.results, { run: idOf(run), attempt: 1 }, forge);
    await run.rerunAll({ by: 'ann' });
    expect([await answerTo(run), await written(hub)]).toEqual([expected, NOTHING]);
    run.cancel();
    await run.ended();
  },
);

test.each(spread(FORGERIES, FORGERIES.length))(
  'caller.yml: `resume` in a new workflow run delivers nothing by %s',
  async (_, expected, forge) => {
    await using hub = await implementHub();
    const first = await start(hub, { task: 'Do it.' });
    await first.waitingAt('release');
    first.cancel();
    await first.ended();
    await plantForgery(hub.results, { run: idOf(first), attempt: 1 }, forge);
    const second = await start(hub, { resume: runOf(hub) });
    expect([await answerTo(second), await written(hub)]).toEqual([expected, NOTHING]);
    second.cancel();
    await second.ended();
  },
);

test.each(spread(FORGERIES, FORGERIES.length))(
  'the leg of a backlog delivers nothing by %s',
  async (_, expected, forge) => {
    await using hub = await backlogHub({
      '.github/pipelines/task.yml': GATED,
      'tools/agent.sh': BUILDS,
    });
    openItem(hub, 'Mend it');
    const first = await scheduled(hub);
    await first.waitingAt('release');
    first.cancel();
    await first.ended();
    await plantForgery(hub.results, { run: idOf(first), attempt: 1 }, forge);
    const second = await scheduled(hub);
    expect([await answerTo(second), await written(hub)]).toEqual([expected, NOTHING]);
    second.cancel();
    await second.ended();
  },
);

test('what is approved in the end is what GitHub holds: the honest way still ends in one pull request', async () => {
  await using hub = await implementHub();
  const run = await start(hub, { task: 'Do it.' });
  await run.review(APPROVED);
  await run.ended();
  expect((await written(hub)) as { pulls: unknown }).toMatchObject({ pulls: ['Do it'] });
});

test('the last job says which job left a run without an end, and what to re-run', async () => {
  await using hub = await implementHub();
  const run = await start(hub, { task: 'Do it.' });
  await run.waitingAt('release');
  // No job published it, so nobody has seen it; the last job finds it as the newest.
  await plantForgery(hub.results, { run: idOf(run), attempt: 1 }, (events) =>
    events.filter(({ type }) => type !== 'runFinished'),
  );
  await run.review({ environment: 'release', user: 'bob', state: 'rejected' });
  const { jobs, job } = await run.ended();
  const told = job('phasegate / report').annotations.map(({ message }) => message);
  expect(told, [...jobs.keys()].join()).toEqual([
    'The job `gate-1` stopped without an end of the run: lost, cancelled, or refused what was found. The log has the reason. Then re-run the failed jobs.',
  ]);
});
