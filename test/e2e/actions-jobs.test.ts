import { expect, test, vi } from 'vitest';
import { requestsOf, workflowJobs } from '../../src/core/plan/workflow-jobs.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { planOf } from '../core/given.ts';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import type { WorkflowRun } from '../rig/actions/workflow-run.ts';
import { journalOf } from '../rig/forge.ts';
import { APPROVED, implementHub, runBranches } from '../rig/implement-hub.ts';
import { few, long, longGroup } from '../rig/long.ts';
import { type Moment, moment } from '../rig/moment.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';
import { joinedIn, workIn } from '../rig/work-in.ts';

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

/** A run that ends before its gate is looked at instead of waited for. */
const approved = (run: WorkflowRun): Promise<unknown> =>
  Promise.race([run.review(APPROVED), run.ended()]);

const hubWith = (scene: Scene): Promise<PhasegateHub> =>
  implementHub({ pipeline: pipeline(scene) });

/** Those that ran, in the order in which they ended. */
const ran = (jobs: ReadonlyMap<string, JobRecord>): readonly string[] =>
  [...jobs]
    .filter(([, { steps }]) => steps.length > 0)
    .map(([name, { conclusion }]) => `${name.replace('phasegate / ', '')}: ${conclusion}`);

/** Legs that began in the job of a slot, each shown as it works. */
const begun = ({ log }: JobRecord): readonly string[] =>
  log.flatMap((line) => /^::group::› (port\[\d\]) +started, .*coder$/.exec(line)?.[1] ?? []);

async function shipped(hub: PhasegateHub): Promise<readonly string[]> {
  const branch = await runBranches(hub);
  const parts = ['core', 'cli', 'web'].map((part) => hub.git('show', `${branch}:${part}.txt`));
  return Promise.all(parts);
}

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
  expect(joinedIn(many)).toEqual(['port[0]', 'port[1]', 'port[2]']);
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

/** In the leg of one part: says when it runs, then stays, as long as the test wants that. */
const stays = (begins: Moment, part = 'cli'): string =>
  `if [ "$PART" = ${part} ] && [ -p ${begins.path} ]; then echo > ${begins.path}; sleep 300; fi`;

const slotJob = (slot: number): string => `phasegate / slots-0 (${slot})`;
const CLI = slotJob(1);

/** How many attempts of each leg were begun, over the whole run. */
const attempts = (events: readonly RunEvent[]): readonly number[] =>
  [0, 1, 2].map(
    (leg) =>
      events.filter((event) => event.type === 'phaseStarted' && event.phase === `port[${leg}]`)
        .length,
  );

const PARTS = ['core', 'cli', 'web'] as const;
const LEGS = ['port[0]', 'port[1]', 'port[2]'];

/** What is shipped, and the attempts of the legs, where one leg took two. */
const twice = (slot: number) => ({
  shipped: PARTS.map((part, at) => `${part} by ${at === slot ? 2 : 1}`),
  attempts: PARTS.map((_, at) => (at === slot ? 2 : 1)),
});

longGroup.each([0, 1, 2])('slot %i', (slot) => {
  const part = PARTS[slot] ?? expect.fail('there are three parts');
  const others = LEGS.filter((_, at) => at !== slot);

  test('its legs run in the job that joins if its machine is lost; run again, nothing is paid twice', async () => {
    await using begins = await moment();
    await using hub = await hubWith({ jobs: ', jobs: 3', first: stays(begins, part) });
    const run = await startRun(hub, 'implement.yml', BY_ANN);
    await begins.told();
    await begins[Symbol.asyncDispose]();
    run.lose(slotJob(slot));
    await approved(run);
    const { conclusion, job } = await run.ended();
    expect([conclusion, job(slotJob(slot)).conclusion]).toEqual(['failure', 'failure']);
    expect(job('phasegate / join-0').annotations.map(({ message }) => message)).toEqual([
      `Slot ${slot} of \`port\` has no result.`,
    ]);
    expect(await shipped(hub)).toEqual(twice(slot).shipped);
    const before = await journalOf(hub.results);
    // The attempt that was lost, and that of the join.
    expect([attempts(before), joinedIn(before)]).toEqual([twice(slot).attempts, others]);
    await run.rerunFailed({ by: 'ann' });
    const again = await run.ended();
    expect(again.conclusion).toBe('success');
    expect(again.job(slotJob(slot)).log).toContain(`What slot ${slot} did is recorded already.`);
    const after = await journalOf(hub.results);
    expect([attempts(after), joinedIn(after)]).toEqual([attempts(before), others]);
  });

  test('cancelled while it works, the run pays for its leg again and no other; once more, where its old output stands, for none', async () => {
    await using begins = await moment();
    await using hub = await hubWith({ jobs: ', jobs: 3', first: stays(begins, part) });
    const run = await startRun(hub, 'implement.yml', BY_ANN);
    await begins.told();
    const kept = (): number =>
      hub.results.artifacts().filter(({ name }) => /^phasegate-child-.*-port-[0-2]-1\./.test(name))
        .length;
    await expect.poll(kept, { timeout: 120_000 }).toBe(2);
    run.cancel();
    const cancelled = await run.ended();
    expect([cancelled.conclusion, cancelled.job(slotJob(slot)).orphans]).toEqual(['cancelled', []]);
    await begins[Symbol.asyncDispose]();
    await run.rerunFailed({ by: 'ann' });
    await approved(run);
    const { conclusion, job } = await run.ended();
    expect([conclusion, begun(job(slotJob(slot)))]).toEqual(['success', [`port[${slot}]`]]);
    const before = await journalOf(hub.results);
    expect([attempts(before), joinedIn(before)]).toEqual([twice(slot).attempts, LEGS]);
    expect(await shipped(hub)).toEqual(twice(slot).shipped);
    await run.rerunJob(slotJob(slot), { by: 'ann' });
    await approved(run);
    expect((await run.ended()).conclusion).toBe('success');
    const after = await journalOf(hub.results);
    expect([attempts(after), joinedIn(after)]).toEqual([twice(slot).attempts, LEGS]);
    expect(hub.world.threads.length).toBe(1);
  });
});

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
