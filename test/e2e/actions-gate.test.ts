import { expect, test } from 'vitest';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import type { WorkflowRun } from '../rig/actions/workflow-run.ts';
import { APPROVED, BY_ANN, implementHub, runBranches } from '../rig/implement-hub.ts';
import { few, long } from '../rig/long.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';

few(1);

/** Ids of artifacts fall here: whoever takes the newest for the last is wrong. */
const twoJobs = (change?: (workflow: string) => string): Promise<PhasegateHub> =>
  implementHub({
    workflow: 'two-job.yml',
    annReviews: 'not her own',
    artifacts: { ids: 'falling' },
    change,
  });

/** What GitHub holds that it did not before. */
async function delivered(hub: PhasegateHub): Promise<object> {
  const branches = (await hub.git('branch', '--format=%(refname:short)')).split('\n');
  return {
    branches: branches.filter((name) => name !== 'main').map(withoutRun),
    pulls: hub.world.threads.map(({ title, author }) => [title, author]),
  };
}

const NOTHING = { branches: [], pulls: [] };
const withoutRun = (text: string): string =>
  text
    .replace(/\b[0-9a-f]{64}\b/g, '<sha>')
    .replace(/\b[0-9a-z]{12}\b/g, '<run>')
    .replace(/artifact \d+/, 'artifact <id>');
const told = ({ annotations }: JobRecord): readonly string[] =>
  annotations.map(({ title, message }) => withoutRun(`${title}: ${message}`));

test('what a person approved becomes one pull request, on a machine that gets nothing but the artifact', async () => {
  await using hub = await twoJobs();
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await run.review(APPROVED);
  const { conclusion, job } = await run.ended();
  expect([conclusion, told(job('work')), told(job('deliver'))]).toEqual(['success', [], []]);
  expect(await delivered(hub)).toEqual({
    branches: ['phasegate/implement-task/<run>'],
    pulls: [['Do it', 'github-actions[bot]']],
  });
  const branch = await runBranches(hub);
  expect(await hub.git('show', `${branch}:done.txt`)).toBe('It is done.');
  expect(job('deliver').orphans).toEqual([]);
});

const NO_REVIEW =
  "(point 4): nobody reviewed `release` since the gate opened. An admin's bypass leaves no review, and neither does an environment without reviewers.\nRe-run the job, and let a listed reviewer approve it.";
const UNPROTECTED =
  '(point 3): the environment `release` has no required reviewers.\nAdd required reviewers to the environment in the repository settings. If your GitHub plan has no required reviewers, give the gate `by: comment`.';
const RENAMED =
  '(point 2): the job uses the environment `production`, but the gate needs `release`.\nSet `environment` of the job to the output `environment` of the earlier job.';
const notProved = (why: string): readonly string[] => [
  `Phasegate: gate-not-proved: The gate \`approve\` is not proved ${why}`,
];

type Scenario = readonly [
  what: string,
  happens: (run: WorkflowRun, hub: PhasegateHub) => Promise<unknown>,
  deliver: readonly string[],
];

long.each<Scenario>([
  [
    'the person who started it approves',
    (run) => run.review({ ...APPROVED, user: 'ann' }),
    notProved(
      '(point 4): ann approved, but also started, resumed or re-ran this run; the environment prevents self-review.\nRe-run the job, and let another listed reviewer decide.',
    ),
  ],
  ['an administrator bypasses the reviewers', (run) => run.bypass('release'), notProved(NO_REVIEW)],
  [
    'the reviewers are taken away while it waits',
    async (run, hub) => {
      await run.waitingAt('release');
      hub.actions.protect('release', { reviewers: [] });
      hub.actions.review({ ...APPROVED, run: run.world });
    },
    notProved(UNPROTECTED),
  ],
  [
    'the environment has another name when it is approved',
    async (run, hub) => {
      await run.waitingAt('release');
      hub.actions.renameEnvironment('release', 'production');
      await run.review({ ...APPROVED, environment: 'production' });
    },
    notProved(RENAMED),
  ],
  [
    'the environment has another name after it was approved',
    async (run, hub) => {
      await run.waitingAt('release');
      // Before its job asks.
      hub.actions.review({ ...APPROVED, run: run.world });
      hub.actions.renameEnvironment('release', 'production');
    },
    notProved(RENAMED),
  ],
  [
    'the checkpoint is another than what was approved',
    async (run, hub) => {
      await run.waitingAt('release');
      for (const { id } of hub.results.artifacts()) {
        hub.results.tamper({ artifact: id }, (bytes) => Buffer.concat([bytes, Buffer.of(0)]));
      }
      await run.review(APPROVED);
    },
    [
      'Phasegate: invalid: The checkpoint of artifact <id> is refused: its SHA-256 is <sha>, but sha256:<sha> was uploaded.\nThe file was damaged or changed after it was created. Use another checkpoint, or start a new run.',
    ],
  ],
])('nothing leaves if %s', async (_, happens, deliver) => {
  await using hub = await twoJobs();
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await happens(run, hub);
  const { conclusion, job } = await run.ended();
  expect([conclusion, told(job('deliver'))]).toEqual(['failure', deliver]);
  expect(await delivered(hub)).toEqual(NOTHING);
});

test('an environment that is not there is made by GitHub without reviewers, and lets nothing through', async () => {
  await using hub = await twoJobs();
  hub.actions.environments.splice(0);
  const { job } = await (await startRun(hub, 'implement.yml', BY_ANN)).ended();
  expect(told(job('deliver'))).toEqual(notProved(UNPROTECTED));
  expect(await delivered(hub)).toEqual(NOTHING);
});

test('a rejection ends the run as rejected, with who said no and why', async () => {
  await using hub = await twoJobs();
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await run.review({ ...APPROVED, state: 'rejected', comment: 'Not like this.' });
  const { job } = await run.ended();
  expect([job('deliver').steps, job('report').conclusion]).toEqual([[], 'failure']);
  expect(told(job('report'))).toEqual([
    'Phasegate: rejected: `approve` was rejected by bob: Not like this. The run has ended. Start a new run.',
  ]);
  expect(await delivered(hub)).toEqual(NOTHING);
});

long(
  'after thirty days its job waits again if it is run again; an approval is good for one attempt only',
  async () => {
    await using hub = await twoJobs();
    const run = await startRun(hub, 'implement.yml', BY_ANN);
    await run.expire('release');
    const expired = await run.ended();
    expect([expired.conclusion, expired.job('report').log.at(-1)]).toEqual([
      'failure',
      'waiting: Waiting at gate `approve` (environment `release`): this gate always asks.',
    ]);
    await run.rerunFailed({ by: 'ann' });
    const isPull = ({ path }: { readonly path: string }): boolean => path.endsWith('/pulls');
    hub.github.fail({ match: isPull, kind: 'status', status: 422, times: 1 });
    await run.review(APPROVED);
    expect((await run.ended()).conclusion).toBe('failure');
    await run.rerunFailed({ by: 'ann' });
    await run.bypass('release');
    expect(told((await run.ended()).job('deliver'))).toEqual(
      notProved(
        '(point 5): the approval belongs to an earlier attempt, whose job already used it.\nRe-run the job and approve again. One review counts for one decision.',
      ),
    );
    expect(hub.world.threads).toEqual([]);
  },
);

test('a published value that a mask swallowed, or an empty environment, never starts the job behind the gate', async () => {
  await using hub = await twoJobs((workflow) =>
    workflow.replace(
      '      - id: phasegate',
      "      - run: echo '::add-mask::release'\n      - id: phasegate",
    ),
  );
  const { job } = await (await startRun(hub, 'implement.yml', BY_ANN)).ended();
  expect([job('work').outputs.environment, job('deliver').conclusion]).toEqual([
    undefined,
    'skipped',
  ]);
  expect(await delivered(hub)).toEqual(NOTHING);
});
