import { expect, test, vi } from 'vitest';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import type { WorkflowRun } from '../rig/actions/workflow-run.ts';
import { compiledText } from '../rig/compiled.ts';
import { journalOf } from '../rig/forge.ts';
import { few, long } from '../rig/long.ts';
import { type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';
import { runGit } from '../rig/repository.ts';

few(0);

// Many jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 600_000 });

// server (api) --> client --> look --> approve (a gate) --> ship (two pull requests)
const PIPELINE = `version: 1
name: both
repositories:
  api: { repo: acme/api }
phases:
  server:
    repository: api
    access: write
    run: echo v2 > server.txt
  client:
    needs: server
    access: write
    run: cp "$PHASEGATE_REPOSITORIES/api/server.txt" client.txt
  look:
    needs: client
    run: env | grep -c PHASEGATE_TOKEN || cat "$PHASEGATE_REPOSITORIES/api/server.txt"
  approve: { needs: look, gate: { environment: release } }
  ship:
    needs: approve
    deliver:
      - pull-request: { repository: api, title: Server side, body: As asked. }
      - pull-request: { title: Client side, body: As asked. }
`;

const FILE = '.github/pipelines/both.yml';
const BY_ANN = { event: 'workflow_dispatch', actor: 'ann' };
const BOB = { environment: 'release', user: 'bob', state: 'approved' } as const;

async function hubWith(change = (workflow: string): string => workflow): Promise<PhasegateHub> {
  const hub = await phasegateHub({
    files: { 'client.txt': 'v1\n', [FILE]: PIPELINE },
    workflows: { 'port.yml': change(compiledText(PIPELINE, FILE)) },
    beside: { api: { 'server.txt': 'v1\n' } },
  });
  hub.actions.protect('release', { reviewers: ['bob'] });
  return hub;
}

const api = (hub: PhasegateHub) => hub.beside.get('api') ?? expect.fail('there is no api');

/** A run that ends before its gate is looked at instead of waited for. */
const approved = (run: WorkflowRun): Promise<unknown> =>
  Promise.race([run.review(BOB), run.ended()]);

const told = ({ annotations }: JobRecord): readonly string[] =>
  annotations.map(({ message }) => message);

/** Titles of the pull requests in each repository. */
const pulls = (hub: PhasegateHub): readonly (readonly string[])[] =>
  [api(hub), hub.world].map(({ threads }) => threads.map(({ title }) => title));

async function tip(gitDir: string, file: string): Promise<string> {
  const branch = await runGit(gitDir, [
    'for-each-ref',
    '--format=%(refname)',
    'refs/heads/phasegate',
  ]);
  return runGit(gitDir, ['show', `${branch}:${file}`]);
}

test('a change over two repositories: jobs pass on the commits of both, one gate, a pull request in each', async () => {
  await using hub = await hubWith();
  const run = await startRun(hub, 'port.yml', BY_ANN);
  await approved(run);
  const { conclusion, jobs, job } = await run.ended();
  expect([conclusion, [...jobs].flatMap(([name, one]) => told(one).map((text) => [name, text]))])
    // Nothing is said of anything.
    .toEqual(['success', []]);
  expect(pulls(hub)).toEqual([['Server side'], ['Client side']]);
  expect(await tip(api(hub).gitDir, 'server.txt')).toBe('v2');
  expect(await tip(hub.world.gitDir, 'client.txt')).toBe('v2');
  const events = await journalOf(hub.results);
  // No child saw a token, and none is in what jobs print or keep.
  const looked = events.find((event) => event.type === 'phaseSucceeded' && event.phase === 'look');
  expect(looked).toMatchObject({ summary: 'v2' });
  const printed = [...jobs.keys()].flatMap((name) => job(name).log).join('\n');
  for (const [name, secret] of Object.entries(hub.secrets))
    expect([name, printed.includes(secret)]).toEqual([name, false]);
});

long(
  'the second pull request is refused: the job says what is out, and run again it makes the rest',
  async () => {
    await using hub = await hubWith();
    hub.github.fail({
      match: ({ method, path }) => method === 'POST' && path === '/repos/acme/widgets/pulls',
      kind: 'status',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      times: 1,
    });
    const run = await startRun(hub, 'port.yml', BY_ANN);
    await approved(run);
    const first = await run.ended();
    expect([first.conclusion, pulls(hub)]).toEqual(['failure', [['Server side'], []]]);
    expect(told(first.job('deliver-1')).join('\n')).toContain(
      'Already delivered: api: pull request #1 opened.',
    );
    await run.rerunFailed({ by: 'ann' });
    await approved(run);
    expect((await run.ended()).conclusion).toBe('success');
    expect(pulls(hub)).toEqual([['Server side'], ['Client side']]);
  },
);

long(
  'with a token that only reads, nothing is delivered there, and the job names the repository',
  async () => {
    const reads = (workflow: string): string =>
      workflow.replaceAll('secrets.DELIVER_TOKEN_API', 'secrets.PHASEGATE_TOKEN_API');
    await using hub = await hubWith(reads);
    const run = await startRun(hub, 'port.yml', BY_ANN);
    await approved(run);
    const { conclusion, job } = await run.ended();
    expect([conclusion, pulls(hub)[0]]).toEqual(['failure', []]);
    expect(told(job('deliver-1')).join('\n')).toMatch(/api: /);
  },
);

long('without a token a private repository cannot be read, and no phase begins', async () => {
  const without = (workflow: string): string =>
    workflow.replaceAll('secrets.PHASEGATE_TOKEN_API', "''");
  await using hub = await hubWith(without);
  const { conclusion, job } = await (await startRun(hub, 'port.yml', BY_ANN)).ended();
  expect(conclusion).toBe('failure');
  const [why = ''] = told(job('work-0'));
  expect(why).toMatch(/^The repository `api` cannot be used: `git clone --quiet` failed: /);
  expect(why).toContain('`env: { PHASEGATE_TOKEN_API: … }`');
  expect(hub.results.artifacts()).toEqual([]);
});

long(
  'the work job is cancelled and run again: what both repositories have is there, and no phase is paid twice',
  async () => {
    await using hub = await hubWith();
    const run = await startRun(hub, 'port.yml', BY_ANN);
    await run.waitingAt('release');
    run.cancel();
    await run.ended();
    await run.rerunAll({ by: 'ann' });
    await approved(run);
    expect((await run.ended()).conclusion).toBe('success');
    const begun = (await journalOf(hub.results)).flatMap((event) =>
      event.type === 'phaseStarted' ? [event.phase] : [],
    );
    expect(begun).toEqual(['server', 'client', 'look', 'ship']);
    expect(pulls(hub)).toEqual([['Server side'], ['Client side']]);
  },
);
