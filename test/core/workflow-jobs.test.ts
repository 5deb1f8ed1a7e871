import { expect, test } from 'vitest';
import { requestsOf, workflowJobs } from '../../src/core/plan/workflow-jobs.ts';
import { jobsJson, jobsLines } from '../../src/core/text/terminal/jobs-text.ts';
import { unpainted } from '../../src/core/text/terminal/paint.ts';
import { planOf } from './given.ts';

const run = 'true';
const legs = (count: number, jobs: number | boolean) => ({
  run,
  strategy: { matrix: { n: [...Array(count).keys()] }, jobs },
});
const ship = { deliver: { 'pull-request': { title: 'T' } } };

const drawn = (...args: Parameters<typeof planOf>): readonly string[] =>
  workflowJobs(planOf(...args)).map(({ workflowRun, job, machines, phases }) =>
    [`${workflowRun} ${job}${machines > 1 ? ` x${machines}` : ''}`, ...phases].join(' '),
  );

test('the jobs of a spread phase stand between the work before and behind it', () => {
  expect(
    drawn({
      list: { run },
      each: { ...legs(7, 3), needs: 'list' },
      aside: { run },
      sum: { run, needs: 'each' },
      ok: { gate: {}, needs: 'sum' },
      ship: { ...ship, needs: 'ok' },
    }),
  ).toEqual([
    '1 work-0 list aside',
    '1 slots-0 x3 each',
    '1 join-0 sum',
    '1 gate-1 ok',
    '1 deliver-1 ship',
    '1 report',
  ]);
});

test('legs that are known later take as many machines as they may; one slot takes none', () => {
  const matrix = '${{ needs.list.outputs.x }}';
  const list = { run, outputs: { x: { type: 'array' } } };
  expect(
    drawn({
      list,
      each: { run, needs: 'list', strategy: { matrix: { n: matrix }, jobs: true } },
    })[1],
  ).toBe('1 slots-0 x20 each');
  expect(
    drawn({ each: { run, strategy: { matrix: { n: matrix }, jobs: 9, 'max-parallel': 4 } } })[1],
  ).toBe('1 slots-0 x4 each');
  expect(drawn({ each: legs(1, 9) })).toEqual(['1 work-0 each', '1 report']);
});

test('two gates, with slots behind the first', () => {
  expect(
    drawn({
      one: { gate: {} },
      each: { ...legs(4, 2), needs: 'one' },
      two: { gate: {}, needs: 'each' },
      ship: { ...ship, needs: 'two' },
    }),
  ).toEqual([
    '1 work-0',
    '1 gate-1 one',
    '1 work-1',
    '1 slots-1 x2 each',
    '1 join-1',
    '1 gate-2 two',
    '1 deliver-2 ship',
    '1 report',
  ]);
});

test('a second spread phase right behind the first continues in a new workflow run', () => {
  expect(
    drawn({ a: legs(2, 2), b: { ...legs(3, 3), needs: 'a' }, end: { run, needs: 'b' } }),
  ).toEqual([
    '1 work-0',
    '1 slots-0 x2 a',
    '1 join-0',
    '1 report',
    '2 work-0',
    '2 slots-0 x3 b',
    '2 join-0 end',
    '2 report',
  ]);
});

const ALL = { gates: 10, spreads: 5 };

test('in a workflow that has jobs for it, the second phase is spread in the same workflow run', () => {
  const phases = { a: legs(2, 2), b: { ...legs(3, 3), needs: 'a' } };
  expect(workflowJobs(planOf(phases), ALL).map(({ job }) => job)).toEqual([
    ...['work-0', 'slots-0', 'join-0', 'slots-0-2', 'join-0-2', 'report'],
  ]);
});

test('behind the last gate nothing works: that work and a further gate continue in a new workflow run', () => {
  expect(
    drawn({
      a: { gate: {} },
      b: { gate: {}, needs: 'a' },
      c: { gate: {}, needs: 'b' },
      work: { run, needs: 'c' },
      d: { gate: {}, needs: 'work' },
      ship: { ...ship, needs: 'd' },
    }).slice(-7),
  ).toEqual([
    ...['1 work-2', '1 gate-3 c', '1 report'],
    ...['2 work-0 work', '2 gate-1 d', '2 deliver-1 ship', '2 report'],
  ]);
});

test('a comment that decides starts a workflow run', () => {
  const gate = { gate: { by: 'comment' as const } };
  expect(
    drawn({ one: gate, more: { run, needs: 'one' }, ship: { ...ship, needs: 'more' } }),
  ).toEqual([
    ...['1 work-0', '1 report', '2 comment one', '2 work-0 more', '2 deliver-0 ship', '2 report'],
  ]);
});

test('work behind a delivery continues in a new workflow run', () => {
  expect(drawn({ first: ship, behind: { run, needs: 'first' } })).toEqual([
    '1 work-0',
    '1 deliver-0 first',
    '1 report',
    '2 work-0 behind',
    '2 report',
  ]);
});

test('what is printed names machines, requests and what waits', () => {
  const jobs = workflowJobs(planOf({ each: legs(60, 30) }));
  expect(jobsLines(jobs, { paint: unpainted, columns: 80 })).toMatchInlineSnapshot(`
    [
      "WORKFLOW RUN  JOB      MACHINES  PHASES",
      "           1  work-0          1",
      "              slots-0        30  each",
      "              join-0          1",
      "              report          1",
      "",
      "These are the jobs of the reusable workflow. A workflow that \`phasegate compile\` writes has others.",
      "At most 30 jobs at the same time; the Free plan runs 20 jobs at the same time, so the others wait.",
      "About 262 requests to the GitHub API in a workflow run; a repository has 1000 an hour.",
    ]
  `);
  expect(jobsJson(jobs)).toMatchObject({ jobsAtOnce: 30, requests: requestsOf(jobs) });
  expect(
    jobsLines(workflowJobs(planOf({ one: { run } })), { paint: unpainted, columns: 80 }).at(-2),
  ).toBe('At most 1 job at the same time; the Free plan runs 20 jobs at the same time.');
});
