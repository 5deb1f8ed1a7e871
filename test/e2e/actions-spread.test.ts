import { expect, test, vi } from 'vitest';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import { compiledText } from '../rig/compiled.ts';
import { journalOf } from '../rig/forge.ts';
import { runBranches } from '../rig/implement-hub.ts';
import { few, long } from '../rig/long.ts';
import { exampleWorkflow, type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';
import { joinedIn, workIn } from '../rig/work-in.ts';

few(0);

// Many jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 600_000 });

/** Each spread phase is named `each`. */
interface Case {
  readonly phases: string;
  /** Of `each`. */
  readonly legs: number;
  readonly slots: number;
  /** Environments of its gates, in order. */
  readonly gates: readonly string[];
}

const SUM = `  sum:
    needs: each
    access: write
    env: { SIZES: "\${{ join(needs.each.outputs.size) }}" }
    run: echo "$SIZES" > sum.txt
`;
const APPROVED = `  approve: { needs: sum, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;
const SAYS_SIZE = `run: echo "size=$N" >> "$PHASEGATE_OUTPUT"
    env: { N: "\${{ matrix.n }}" }
    outputs: { size: { type: integer } }
`;
const numbers = (count: number): string =>
  JSON.stringify(Array.from({ length: count }, (_, at) => at));
const spreadOver = (matrix: string, jobs: number): string =>
  `    strategy: { matrix: { n: ${matrix} }, jobs: ${jobs} }\n`;

const CASES: Readonly<Record<string, Case>> = {
  'a matrix of 3': {
    phases: `  each:\n    ${SAYS_SIZE}${spreadOver(numbers(3), 3)}${SUM}${APPROVED}`,
    ...{ legs: 3, slots: 3, gates: ['release'] },
  },
  'a matrix of 60 over 8 slots': {
    phases: `  each:\n    ${SAYS_SIZE}${spreadOver(numbers(60), 8)}${SUM}${APPROVED}`,
    ...{ legs: 60, slots: 8, gates: ['release'] },
  },
  'a matrix from an output': {
    phases: `  list:
    run: echo 'all=[2,4,6]' >> "$PHASEGATE_OUTPUT"
    outputs: { all: { type: array } }
  each:
    needs: list
    ${SAYS_SIZE}${spreadOver('"${{ needs.list.outputs.all }}"', 3)}${SUM}${APPROVED}`,
    ...{ legs: 3, slots: 3, gates: ['release'] },
  },
  'writers with workspaces of their own': {
    phases: `  each:
    agent: coder
    prompt: Write \${{ matrix.n }}.
    access: write
    workspace: own
    verify: [{ run: 'test -s "$N.txt"' }]
    ${SAYS_SIZE.replace(/run: .*\n {4}/, '')}${spreadOver(numbers(3), 3)}${SUM}${APPROVED}`,
    ...{ legs: 3, slots: 3, gates: ['release'] },
  },
  'two gates around': {
    phases: `  scope: { gate: { environment: scope } }
  each:
    needs: scope
    ${SAYS_SIZE}${spreadOver(numbers(3), 3)}${SUM}${APPROVED}`,
    ...{ legs: 3, slots: 3, gates: ['scope', 'release'] },
  },
  'a rework after the join': {
    phases: `  each:\n    ${SAYS_SIZE}${spreadOver(numbers(3), 3)}  judge:
    needs: each
    run: echo "again=$([ "$PHASEGATE_ATTEMPT" = 1 ] && echo true || echo false)" >> "$PHASEGATE_OUTPUT"
    outputs: { again: { type: boolean } }
    rework: { phase: each, when: "\${{ outputs.again }}" }
${SUM.replace('needs: each', 'needs: [each, judge]')}${APPROVED}`,
    ...{ legs: 3, slots: 3, gates: ['release'] },
  },
};

const textOf = ({ phases }: Case): string =>
  `version: 1
name: implement-task
policy: { isolation: off }
agents:
  coder:
    use: command
    run: |
      echo "$N" > "$N.txt"
      echo "{\\"status\\":\\"complete\\",\\"summary\\":\\"wrote $N\\",\\"outputs\\":{\\"size\\":$N}}" > "$PHASEGATE_RESULT"
phases:
${phases}`;
const inOneJob = (text: string): string => text.replace(/, jobs: \d+ \}/, ' }');

const PIPELINE = '.github/pipelines/implement-task.yml';

async function hubWith(text: string, workflow: string): Promise<PhasegateHub> {
  const hub = await phasegateHub({
    files: { 'a.txt': 'a\n', [PIPELINE]: text },
    workflows: { 'implement.yml': workflow },
  });
  for (const name of ['scope', 'release']) hub.actions.protect(name, { reviewers: ['bob'] });
  return hub;
}

/** Starts the workflow, approves at each gate, and waits for its end. */
async function wholeRun(hub: PhasegateHub, { gates }: Case) {
  const run = await startRun(hub, 'implement.yml', { event: 'workflow_dispatch', actor: 'ann' });
  // A run that ends before its gate is looked at instead of waited for.
  for (const environment of gates) {
    await Promise.race([run.waitingAt(environment), run.ended()]);
    await Promise.race([run.review({ environment, user: 'bob', state: 'approved' }), run.ended()]);
  }
  return run.ended();
}

const ranSlots = (jobs: ReadonlyMap<string, JobRecord>): number =>
  [...jobs].filter(([name, { steps }]) => /slots-\d \(\d+\)$/.test(name) && steps.length > 0)
    .length;

async function shipped(hub: PhasegateHub): Promise<string> {
  const branch = await runBranches(hub);
  const files = (await hub.git('ls-tree', '--name-only', branch)).split('\n');
  const own = files.filter((name) => /^\d*\.txt$|^sum/.test(name));
  const texts = own.map(async (name) => `${name}: ${await hub.git('show', `${branch}:${name}`)}`);
  return (await Promise.all(texts)).join('\n');
}

async function expectSame(one: Case, workflow: (text: string) => Promise<string>): Promise<void> {
  const text = textOf(one);
  await using hub = await hubWith(text, await workflow(text));
  const { conclusion, jobs } = await wholeRun(hub, one);
  expect([conclusion, ranSlots(jobs)]).toEqual(['success', one.slots]);
  const many = await journalOf(hub.results);
  const legs = Array.from({ length: one.legs }, (_, number) => `each[${number}]`);
  expect(joinedIn(many)).toEqual(legs);
  const alone = inOneJob(text);
  await using other = await hubWith(alone, await exampleWorkflow('caller.yml'));
  const single = await wholeRun(other, one);
  expect([single.conclusion, ranSlots(single.jobs)]).toEqual(['success', 0]);
  expect(workIn(many)).toEqual(workIn(await journalOf(other.results)));
  expect(await shipped(hub)).toEqual(await shipped(other));
  expect(hub.world.threads.map(({ title }) => title)).toEqual(['Do it']);
}

test.each(Object.entries(CASES))(
  '%s in the reusable workflow: the journal is that of one machine',
  async (_, one) => {
    await expectSame(one, () => exampleWorkflow('caller.yml'));
  },
);

long.each(Object.entries(CASES))(
  '%s in a compiled workflow: the journal is that of one machine',
  async (_, one) => {
    await expectSame(one, async (text) => compiledText(text, PIPELINE));
  },
);
