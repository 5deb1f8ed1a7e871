import { expect, test, vi } from 'vitest';
import { readCheckpointName } from '../../src/core/checkpoint/name.ts';
import type { RunId } from '../../src/core/lib/brands.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import type { JobRecord } from '../rig/actions/job.ts';
import { startDispatched, startRun } from '../rig/actions/start.ts';
import type { WorkflowRun } from '../rig/actions/workflow-run.ts';
import { type Forgery, plantForgery } from '../rig/forge.ts';
import { few, long } from '../rig/long.ts';
import { exampleWorkflow, type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';
import { runGit } from '../rig/repository.ts';

few(0);

// Many jobs for each of several repositories: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 900_000 });

// change --> look --> approve (a gate) --> ship (a pull request in the repository)
const PIPELINE = `version: 1
name: update-repository
inputs: { repository: { required: true }, task: {} }
repositories:
  target: { repo: "\${{ inputs.repository }}" }
env: { REPOSITORY: "\${{ inputs.repository }}" }
phases:
  change:
    repository: target
    access: write
    run: echo "v2 $PHASEGATE_ATTEMPT" > version.txt
  look:
    needs: change
    run: |
      ! env | grep -q -e TOKEN -e APP_KEY
      if [ "$REPOSITORY" = acme/cli ]; then exit 1; fi
      if [ "$REPOSITORY $PHASEGATE_ATTEMPT" = "acme/slow 1" ]; then sleep 300; fi
  approve:
    needs: look
    gate: { environment: "update-\${{ inputs.repository }}", rework: { phase: change, max: 2 } }
  ship:
    needs: approve
    deliver: { pull-request: { repository: target, title: "Update \${{ inputs.repository }}", body: As asked. } }
`;

const FILES = { 'version.txt': 'v1\n' };

async function hubWith(
  names: readonly string[],
  change = (workflow: string): string => workflow,
  guarded = names,
): Promise<PhasegateHub> {
  const example = (await exampleWorkflow('many.yml'))
    .replace('${{ vars.READ_APP }}', 'reader')
    .replace('${{ vars.DELIVER_APP }}', 'deliverer');
  const hub = await phasegateHub({
    files: { 'a.txt': 'a\n', '.github/pipelines/update-repository.yml': PIPELINE },
    workflows: { 'many.yml': change(example) },
    beside: Object.fromEntries(names.map((name) => [name, FILES])),
  });
  for (const name of guarded) hub.actions.protect(environmentOf(name), { reviewers: ['bob'] });
  return hub;
}

const environmentOf = (name: string): string => `update-acme/${name}`;
const clickOf = (name: string) => ({ environment: environmentOf(name), user: 'bob' });
const job = (name: string, job: string): string => `phasegate / leg (acme/${name}) / ${job}`;

const started = (hub: PhasegateHub, names: readonly string[]): Promise<WorkflowRun> =>
  startRun(hub, 'many.yml', {
    event: 'workflow_dispatch',
    actor: 'ann',
    inputs: { repositories: names.map((name) => `acme/${name}`).join(', '), task: 'Update it.' },
  });

/** Titles of the pull requests in each of the other repositories. */
const pulls = (hub: PhasegateHub) =>
  Object.fromEntries(
    [...hub.beside].map(([name, { threads }]) => [name, threads.map(({ title }) => title)]),
  );

const told = ({ annotations }: JobRecord): readonly string[] =>
  annotations.map(({ message }) => message.split('\n')[0] ?? '');

const tableIn = (record: JobRecord): string => record.steps.map(({ summary }) => summary).join('');

/** What a person reads in the table: repository, outcome, note. */
const rowsIn = (record: JobRecord) =>
  tableIn(record)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ').filter((_, at) => at !== 2 && at !== 3));

async function delivered(hub: PhasegateHub, name: string): Promise<string> {
  const { gitDir } = hub.beside.get(name) ?? expect.fail(`there is no ${name}`);
  const branch = await runGit(gitDir, [
    'for-each-ref',
    '--format=%(refname)',
    'refs/heads/phasegate',
  ]);
  return branch === '' ? '' : runGit(gitDir, ['show', `${branch}:version.txt`]);
}

/** A run that ends before its gate is looked at instead of waited for. */
const reviewed = (run: WorkflowRun, ...clicks: Parameters<WorkflowRun['review']>[0][]) =>
  Promise.race([Promise.all(clicks.map((click) => run.review(click))), run.ended()]);

test('three repositories, one place for work: one is delivered, one is rejected, one fails, and a table shows all', async () => {
  await using hub = await hubWith(['api', 'web', 'cli'], (workflow) =>
    workflow.replace('max-parallel: 4', 'max-parallel: 1'),
  );
  const run = await started(hub, ['api', 'web', 'cli']);
  // Both wait for a person at the same time, although there is one place for work.
  await Promise.race([
    Promise.all(['api', 'web'].map((name) => run.waitingAt(environmentOf(name)))),
    run.ended(),
  ]);
  await reviewed(
    run,
    { ...clickOf('api'), state: 'approved' },
    { ...clickOf('web'), state: 'rejected', comment: 'Not now.' },
  );
  const { conclusion, jobs, job: of } = await run.ended();
  expect([conclusion, pulls(hub)]).toEqual([
    'failure',
    { api: ['Update acme/api'], web: [], cli: [] },
  ]);
  expect(await delivered(hub, 'api')).toBe('v2 1');
  expect(hub.world.threads).toEqual([]);
  expect(
    [...jobs]
      .filter(([, { conclusion }]) => conclusion === 'failure')
      .map(([id]) => id)
      .sort(),
  ).toEqual(
    [
      'phasegate',
      job('cli', 'work-0'),
      job('cli', 'report'),
      job('web', 'gate-1'),
      job('web', 'report'),
      'phasegate / leg',
    ].sort(),
  );
  expect(rowsIn(of('phasegate / table'))).toEqual([
    ['| `acme/api`', '✓ succeeded', expect.stringContaining('/pull/1')],
    ['| `acme/web`', '✗ rejected', expect.stringContaining('approve')],
    ['| `acme/cli`', '✗ failed', expect.stringContaining('look')],
  ]);
  // Each job had a token for the repository of its own leg, and a work job none that writes.
  expect(hub.apps.made.toSorted()).toEqual([
    'acme/api contents: read',
    'acme/api contents: write, issues: write, pull-requests: write',
    'acme/cli contents: read',
    'acme/web contents: read',
  ]);
  const printed = [...jobs.keys()].flatMap((name) => of(name).log).join('\n');
  for (const [name, secret] of Object.entries(hub.secrets))
    expect([name, printed.includes(secret)]).toEqual([name, false]);
});

long(
  'a leg whose machine is lost is run again alone, from where it was, and the others stay as they are',
  async () => {
    await using hub = await hubWith(['slow', 'web']);
    const run = await started(hub, ['slow', 'web']);
    await run.waitingAt(environmentOf('web'));
    const saved = (): number =>
      new Set(
        hub.results.artifacts().flatMap(({ name }) => {
          const known = readCheckpointName(name);
          return known !== null && known.lines >= 3 ? [known.run] : [];
        }),
      ).size;
    await expect.poll(saved, { timeout: 120_000 }).toBe(2);
    run.lose(job('slow', 'work-0'));
    await reviewed(run, { ...clickOf('web'), state: 'approved' });
    expect((await run.ended()).conclusion).toBe('failure');
    expect(pulls(hub)).toEqual({ slow: [], web: ['Update acme/web'] });
    await run.rerunFailed({ by: 'ann' });
    await reviewed(run, { ...clickOf('slow'), state: 'approved' });
    const { conclusion, job: of } = await run.ended();
    expect([conclusion, pulls(hub)]).toEqual([
      'success',
      { slow: ['Update acme/slow'], web: ['Update acme/web'] },
    ]);
    // `change` was not run again.
    expect(await delivered(hub, 'slow')).toBe('v2 1');
    expect(of(job('web', 'work-0')).attempt).toBe(1);
    expect(rowsIn(of('phasegate / table')).map(([name, standing]) => [name, standing])).toEqual([
      ['| `acme/slow`', '✓ succeeded'],
      ['| `acme/web`', '✓ succeeded'],
    ]);
  },
);

long(
  'one click on two environments decides on both, and one on the third on that alone',
  async () => {
    await using hub = await hubWith(['api', 'web', 'app']);
    const run = await started(hub, ['api', 'web', 'app']);
    await Promise.race([
      Promise.all(['api', 'web', 'app'].map((name) => run.waitingAt(environmentOf(name)))),
      run.ended(),
    ]);
    const { actions } = hub;
    actions.review({
      ...{ ...clickOf('api'), also: [environmentOf('web')], state: 'approved', run: run.world },
    });
    actions.review({ ...clickOf('app'), state: 'rejected', comment: 'No.', run: run.world });
    const { job: of } = await run.ended();
    expect(pulls(hub)).toEqual({ api: ['Update acme/api'], web: ['Update acme/web'], app: [] });
    expect(of(job('app', 'gate-1')).conclusion).toBe('failure');
  },
);

long('a rework goes on in a workflow run with its leg alone', async () => {
  await using hub = await hubWith(['api', 'web']);
  const run = await started(hub, ['api', 'web']);
  await reviewed(
    run,
    { ...clickOf('api'), state: 'rejected', comment: '/rework Once more.' },
    { ...clickOf('web'), state: 'approved' },
  );
  await run.ended();
  const [dispatch, ...more] = hub.actions.dispatches;
  if (dispatch === undefined) throw new Error('nothing was started');
  expect([dispatch.inputs, more]).toEqual([
    { repositories: 'acme/api', resume: expect.any(String) },
    [],
  ]);
  const next = await startDispatched(hub, dispatch);
  await reviewed(next, { ...clickOf('api'), state: 'approved' });
  const { conclusion, jobs } = await next.ended();
  expect([conclusion, pulls(hub)]).toEqual([
    'success',
    { api: ['Update acme/api'], web: ['Update acme/web'] },
  ]);
  expect(await delivered(hub, 'api')).toBe('v2 2');
  expect([...jobs.keys()].filter((name) => name.includes('acme/web'))).toEqual([]);
});

const withSecrets = (workflow: string): string =>
  workflow
    .replace(/ {6}(?:read|deliver)-app: .*\n/g, '')
    .replace(/secrets:\n(?: {6}.*\n)+/, 'secrets: inherit\n');

/** The token for `web` is the one for `api`. */
function giveToWeb(hub: PhasegateHub, kind: 'PHASEGATE_TOKEN' | 'DELIVER_TOKEN'): void {
  const { secrets } = hub as { secrets: Record<string, string> };
  secrets[`${kind}_ACME_WEB`] = `${secrets[`${kind}_ACME_API`]}`;
}

/** The checkpoint of one leg, as if it was that of the run of another. */
const asRun =
  (run: string, inputs: JsonObject): Forgery =>
  (events) =>
    events.map((event): RunEvent => {
      if (event.type !== 'runStarted') return event;
      return { ...event, run: run as RunId, inputs: { ...event.inputs, ...inputs } };
    });

long.each<[string, JsonObject, (hub: PhasegateHub) => void, string]>([
  [
    'as it is, whatever the token of the other reaches',
    {},
    (hub) => giveToWeb(hub, 'PHASEGATE_TOKEN'),
    'The run of the pipeline `update-repository` does not change acme/web, the repository of this job.',
  ],
  [
    'with the inputs of the other, whose token does not reach it',
    { repository: 'acme/web' },
    () => {},
    'The repository `target` cannot be used: `git clone --quiet` failed',
  ],
])(
  'a checkpoint of one leg that is stored as that of another is refused, %s',
  async (_, inputs, give, why) => {
    await using hub = await hubWith(['api', 'web'], withSecrets);
    const run = await started(hub, ['api', 'web']);
    const waiting = ['api', 'web'].map((name) => run.waitingAt(environmentOf(name)));
    await Promise.race([Promise.all(waiting), run.ended()]);
    run.cancel();
    const { job: first } = await run.ended();
    const runOf = (name: string) => first(job(name, 'work-0')).outputs.run ?? '';
    const into = { run: String(run.world.id), attempt: 1, of: runOf('api') };
    await plantForgery(hub.results, into, asRun(runOf('web'), inputs));
    give(hub);
    await run.rerunAll({ by: 'ann' });
    await reviewed(run, { ...clickOf('api'), state: 'approved' });
    const { job: of } = await run.ended();
    expect(told(of(job('web', 'work-0')))).toEqual([expect.stringContaining(why)]);
    expect(pulls(hub)).toEqual({ api: ['Update acme/api'], web: [] });
  },
);

long(
  'the run of one repository is not resumed as that of another, whatever its token reaches',
  async () => {
    await using hub = await hubWith(['api', 'web'], withSecrets);
    giveToWeb(hub, 'PHASEGATE_TOKEN');
    const run = await started(hub, ['api']);
    await reviewed(run, { ...clickOf('api'), state: 'rejected', comment: '/rework Once more.' });
    await run.ended();
    const [dispatch] = hub.actions.dispatches;
    if (dispatch === undefined) throw new Error('nothing was started');
    const other = { ...dispatch, inputs: { ...dispatch.inputs, repositories: 'acme/web' } };
    const { conclusion, job: of } = await (await startDispatched(hub, other)).ended();
    expect([conclusion, told(of(job('web', 'work-0')))]).toEqual([
      'failure',
      [
        'The run of the pipeline `update-repository` does not change acme/web, the repository of this job.',
      ],
    ]);
  },
);

long('with secrets instead of an App, each leg has those of its repository alone', async () => {
  await using hub = await hubWith(['api', 'web'], withSecrets);
  giveToWeb(hub, 'DELIVER_TOKEN');
  const run = await started(hub, ['api', 'web']);
  await reviewed(
    run,
    { ...clickOf('api'), state: 'approved' },
    { ...clickOf('web'), state: 'approved' },
  );
  const { job: of } = await run.ended();
  expect(pulls(hub)).toEqual({ api: ['Update acme/api'], web: [] });
  expect(of(job('web', 'deliver-1')).conclusion).toBe('failure');
  expect(await delivered(hub, 'web')).toBe('');
});

long('without an environment for each repository, nothing is started', async () => {
  await using hub = await hubWith(['api', 'web'], (workflow) => workflow, ['api']);
  const { job: of, jobs } = await (await started(hub, ['api', 'web'])).ended();
  expect(told(of('phasegate / list'))).toEqual([
    'Nobody could decide: an environment of this repository does not exist or has no required reviewers: `update-acme/web`.',
  ]);
  expect([...jobs.keys()].filter((name) => name.includes('leg ('))).toEqual([]);
});

long('an odd list starts nothing', async () => {
  await using hub = await hubWith(['api']);
  const run = await startRun(hub, 'many.yml', {
    event: 'workflow_dispatch',
    actor: 'ann',
    inputs: { repositories: 'acme/api, acme/*' },
  });
  const { job: of, jobs } = await run.ended();
  expect(told(of('phasegate / list'))).toEqual([
    '`repositories` contains "acme/*", which is not `owner/name`.',
  ]);
  expect([...jobs.keys()].filter((name) => name.includes('leg ('))).toEqual([]);
});
