import { expect, test, vi } from 'vitest';
import { requestsOf, workflowJobs } from '../../src/core/plan/workflow-jobs.ts';
import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { planOf } from '../core/given.ts';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import type { WorkflowRun } from '../rig/actions/workflow-run.ts';
import { journalOf } from '../rig/forge.ts';
import { few, long } from '../rig/long.ts';
import { type Moment, moment } from '../rig/moment.ts';
import { exampleWorkflow, type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';

few(0);

// Many jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 600_000 });

interface Scene {
  readonly jobs: string;
  /** Of the script of each leg, first. */
  readonly first?: string;
}

// list --> port[0..2], each with a workspace of its own --> sum --> approve (a gate) --> ship
const pipeline = ({ jobs, first = '' }: Scene): string => `version: 1
name: implement-task
policy: { isolation: off }
inputs: { task: { type: string, default: x } }
env: { ATTEMPT: "\${{ github.run_attempt }}" }
agents:
  coder:
    use: command
    run: |
      ${first || 'true'}
      echo "$PART by $PHASEGATE_ATTEMPT" > "$PART.txt"
      echo "{\\"status\\":\\"complete\\",\\"summary\\":\\"ported $PART\\",\\"outputs\\":{\\"size\\":7}}" > "$PHASEGATE_RESULT"
phases:
  list: { run: "echo 'parts=[\\"core\\",\\"cli\\",\\"web\\"]' >> \\"$PHASEGATE_OUTPUT\\"", outputs: { parts: { type: array } } }
  port:
    needs: list
    agent: coder
    prompt: Port \${{ matrix.part }}.
    access: write
    workspace: own
    attempts: 2
    env: { PART: "\${{ matrix.part }}" }
    strategy: { matrix: { part: "\${{ needs.list.outputs.parts }}" }${jobs} }
    outputs: { size: { type: integer } }
    artifacts: ["*.txt"]
    verify: [{ run: 'test -s "$PART.txt"' }]
  sum:
    needs: port
    env: { SIZES: "\${{ join(needs.port.outputs.size) }}" }
    run: cat "$PHASEGATE_ARTIFACTS"/port/*/*.txt; echo "$SIZES"
  approve: { needs: sum, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;

/** Its shape, as far as jobs are concerned. */
const PHASES: Parameters<typeof planOf>[0] = {
  list: { run: 'true' },
  port: {
    run: 'true',
    needs: 'list',
    strategy: { matrix: { part: ['core', 'cli', 'web'] }, jobs: true },
  },
  sum: { run: 'true', needs: 'port' },
  approve: { gate: {}, needs: 'sum' },
  ship: { deliver: { 'pull-request': { title: 'Do it' } }, needs: 'approve' },
};

const BY_ANN = { event: 'workflow_dispatch', actor: 'ann' };
const BOB = { environment: 'release', user: 'bob', state: 'approved' } as const;

/** A run that ends before its gate is looked at instead of waited for. */
const approved = (run: WorkflowRun): Promise<unknown> =>
  Promise.race([run.review(BOB), run.ended()]);

async function hubWith(scene: Scene): Promise<PhasegateHub> {
  const hub = await phasegateHub({
    files: { 'a.txt': 'a\n', '.github/pipelines/implement-task.yml': pipeline(scene) },
    workflows: { 'implement.yml': await exampleWorkflow('caller.yml') },
  });
  hub.actions.protect('release', { reviewers: ['bob'] });
  return hub;
}

/** Those that ran, in the order in which they ended. */
const ran = (jobs: ReadonlyMap<string, JobRecord>): readonly string[] =>
  [...jobs]
    .filter(([, { steps }]) => steps.length > 0)
    .map(([name, { conclusion }]) => `${name.replace('phasegate / ', '')}: ${conclusion}`);

/** Legs that began in the job of a slot, each shown as it works. */
const begun = ({ log }: JobRecord): readonly string[] =>
  log.flatMap((line) => /^::group::› (port\[\d\]) +started, .*coder$/.exec(line)?.[1] ?? []);

async function shipped(hub: PhasegateHub): Promise<readonly string[]> {
  const branch = await hub.git('for-each-ref', '--format=%(refname)', 'refs/heads/phasegate');
  const parts = ['core', 'cli', 'web'].map((part) => hub.git('show', `${branch}:${part}.txt`));
  return Promise.all(parts);
}

/** What of a journal is the same on one machine and on many: all but times, places, and what joins. */
function workIn(events: readonly RunEvent[]): readonly unknown[] {
  const skipped = ['runResumed', 'runFinished', 'childJoined'];
  return events
    .filter(({ type }) => !skipped.includes(type) && type !== 'runStarted')
    .map((event) => {
      const { seq: _, at: __, prev: ___, ...rest } = event as JournalEvent;
      return JSON.stringify(rest, (key, value) => (PLACES.has(key) ? '' : value));
    })
    .toSorted();
}

/** Commits have times in them; trees, the pipeline, which says `jobs` or not; digests of prompts, marks. */
const PLACES = new Set([
  'commit',
  'tree',
  'from',
  'base',
  'promptDigest',
  'pipelineDigest',
  'approval',
  'known',
  'url',
  'where',
  'durationMs',
]);

test('legs run in a job each, are joined in order, and end as one pull request; the journal is that of one machine', async () => {
  await using hub = await hubWith({ jobs: ', jobs: true' });
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await approved(run);
  const { conclusion, jobs, job } = await run.ended();
  const names = ran(jobs);
  expect([conclusion, names[0], [...names.slice(1, 4)].sort(), names.slice(4)]).toEqual([
    'success',
    'work-0: success',
    ['slots-0 (0): success', 'slots-0 (1): success', 'slots-0 (2): success'],
    ['join-0: success', 'gate-1: success', 'deliver-1: success', 'report: success'],
  ]);
  expect([0, 1, 2].map((slot) => begun(job(`phasegate / slots-0 (${slot})`)))).toEqual([
    ['port[0]'],
    ['port[1]'],
    ['port[2]'],
  ]);
  expect(await shipped(hub)).toEqual(['core by 1', 'cli by 1', 'web by 1']);
  const many = await journalOf(hub.results);
  expect(many.flatMap((event) => (event.type === 'childJoined' ? [event.phase] : []))).toEqual([
    'port[0]',
    'port[1]',
    'port[2]',
  ]);
  await using alone = await hubWith({ jobs: '' });
  const one = await startRun(alone, 'implement.yml', BY_ANN);
  await approved(one);
  expect(ran((await one.ended()).jobs)).toEqual([
    'work-0: success',
    'gate-1: success',
    'deliver-1: success',
    'report: success',
  ]);
  // `plan --jobs` counts no fewer than there are.
  const counted = workflowJobs(planOf(PHASES));
  expect(hub.github.calls.length).toBeLessThanOrEqual(requestsOf(counted));
  expect(workIn(many)).toEqual(workIn(await journalOf(alone.results)));
  expect(await shipped(alone)).toEqual(await shipped(hub));
});

/** In the leg of `cli`: says when it runs, then stays, as long as the test wants that. */
const stays = (begins: Moment): string =>
  `if [ "$PART" = cli ] && [ -p ${begins.path} ]; then echo > ${begins.path}; sleep 300; fi`;

const CLI = 'phasegate / slots-0 (1)';

/** How many attempts of each leg were begun, over the whole run. */
const attempts = (events: readonly RunEvent[]): readonly number[] =>
  [0, 1, 2].map(
    (leg) =>
      events.filter((event) => event.type === 'phaseStarted' && event.phase === `port[${leg}]`)
        .length,
  );

long(
  'the legs of a slot whose machine is lost run in the job that joins; run again, nothing is paid twice',
  async () => {
    await using begins = await moment();
    await using hub = await hubWith({ jobs: ', jobs: 3', first: stays(begins) });
    const run = await startRun(hub, 'implement.yml', BY_ANN);
    await begins.told();
    await begins[Symbol.asyncDispose]();
    run.lose(CLI);
    await approved(run);
    const { conclusion, job } = await run.ended();
    expect([conclusion, job(CLI).conclusion]).toEqual(['failure', 'failure']);
    expect(job('phasegate / join-0').annotations.map(({ message }) => message)).toEqual([
      'Slot 1 of `port` has no result.',
    ]);
    expect(await shipped(hub)).toEqual(['core by 1', 'cli by 2', 'web by 1']);
    const before = await journalOf(hub.results);
    // The attempt that was lost, and that of the join.
    expect(attempts(before)).toEqual([1, 2, 1]);
    await run.rerunFailed({ by: 'ann' });
    const again = await run.ended();
    expect(again.conclusion).toBe('success');
    expect(again.job(CLI).log).toContain('What slot 1 did is recorded already.');
    expect(attempts(await journalOf(hub.results))).toEqual(attempts(before));
  },
);

long(
  'cancelled among its slots, a run that is run again pays for the leg that was at work, and no other',
  async () => {
    await using begins = await moment();
    await using hub = await hubWith({ jobs: ', jobs: 3', first: stays(begins) });
    const run = await startRun(hub, 'implement.yml', BY_ANN);
    await begins.told();
    const kept = (): number =>
      hub.results.artifacts().filter(({ name }) => /^phasegate-child-.*-port-[02]-1\./.test(name))
        .length;
    await expect.poll(kept, { timeout: 120_000 }).toBe(2);
    run.cancel();
    const cancelled = await run.ended();
    expect([cancelled.conclusion, cancelled.job(CLI).orphans]).toEqual(['cancelled', []]);
    await begins[Symbol.asyncDispose]();
    await run.rerunFailed({ by: 'ann' });
    await approved(run);
    const { conclusion, job } = await run.ended();
    expect([conclusion, begun(job(CLI))]).toEqual(['success', ['port[1]']]);
    expect(attempts(await journalOf(hub.results))).toEqual([1, 2, 1]);
    expect(await shipped(hub)).toEqual(['core by 1', 'cli by 2', 'web by 1']);
  },
);

long(
  'an artifact of a slot that is not what its job uploaded is refused, and nothing is delivered',
  async () => {
    await using begins = await moment();
    await using hub = await hubWith({ jobs: ', jobs: 3', first: stays(begins) });
    const run = await startRun(hub, 'implement.yml', BY_ANN);
    await begins.told();
    const children = () => hub.results.artifacts().filter(({ name }) => /-port-0-1\./.test(name));
    await expect.poll(() => children().length, { timeout: 120_000 }).toBe(1);
    const [child] = children();
    hub.results.tamper({ artifact: child?.id ?? 0 }, (bytes) => Buffer.concat([bytes, bytes]));
    await begins[Symbol.asyncDispose]();
    run.lose(CLI);
    await approved(run);
    const { conclusion, job } = await run.ended();
    const said = job('phasegate / join-0').annotations.map(({ message }) => message.split('\n')[0]);
    expect([conclusion, said]).toEqual([
      'failure',
      [expect.stringMatching(/^The checkpoint of artifact \d+ is refused: its SHA-256 is/)],
    ]);
    expect(hub.world.threads).toEqual([]);
  },
);
