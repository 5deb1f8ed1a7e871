import { expect, test, vi } from 'vitest';
import type { JsonObject } from '../../src/core/lib/json.ts';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import {
  openThread,
  type ReviewComment,
  type ReviewThread,
  type Thread,
} from '../rig/github/world.ts';
import { APPROVED } from '../rig/implement-hub.ts';
import { type Adding, added, scriptedTestOf } from '../rig/library-hub.ts';
import { few, long } from '../rig/long.ts';
import { openPull } from '../rig/open-pull.ts';
import { exampleWorkflow, type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';

few(0);

// Many whole jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

const AGENT = 'use: scripted, script: agents.yml';

/**
 * A repository with one workflow of the library, or the example in its place, whose agents do what its scripted test of
 * the good way says.
 */
async function hubWith(
  name: string,
  { gate, files = {}, triage = [], ownRuns = false, example }: Scene,
): Promise<PhasegateHub> {
  const { run, ...script } = scriptedTestOf(name, 'good');
  const test = { ...script, ...(run === undefined || ownRuns ? {} : { run }) };
  const pipeline = added(name, { agent: AGENT, test, ...(gate === undefined ? {} : { gate }) });
  const agents = JSON.stringify([...triage, ...(script.agents ?? [])]);
  const hub = await phasegateHub({
    files: {
      ...script.files,
      ...pipeline.files,
      '.github/pipelines/agents.yml': agents,
      ...files,
    },
    workflows: Object.fromEntries([
      example === undefined ? pipeline.workflow : [example, await exampleWorkflow(example)],
    ]),
  });
  hub.actions.permissions.set('ann', 'write');
  return hub;
}

interface Scene extends Pick<Adding, 'gate'> {
  readonly files?: Readonly<Record<string, string>>;
  readonly triage?: readonly JsonObject[];
  /** The pipeline's commands are run, not those of the scripted test. */
  readonly ownRuns?: boolean;
  /** File of `examples/workflows` in place of the library's workflow. */
  readonly example?: string;
}

/** Those that ran, in the order in which they ended. */
const ran = (jobs: ReadonlyMap<string, JobRecord>): readonly string[] =>
  [...jobs]
    .filter(([, { steps }]) => steps.length > 0)
    .map(([name, { conclusion }]) => `${name.replace('phasegate / ', '')}: ${conclusion}`);

const titles = ({ world }: PhasegateHub): readonly string[] =>
  world.threads.map(({ title }) => title);

long(
  'implement-issue: a label starts it, a comment approves, a pull request closes the issue',
  async () => {
    await using hub = await hubWith('implement-issue', { gate: 'always' });
    const text = { title: 'Greet by name', body: 'The greeting is too plain.' };
    const issue = openThread(hub.world, { ...text, author: 'eve', pull: null });
    const about = { issue: { number: issue.number, ...text }, sender: { login: 'ann' } };
    const on = async (event: string, payload: JsonObject) => {
      const file = 'phasegate-implement-issue.yml';
      const run = await startRun(hub, file, { event, actor: 'ann', payload });
      return ran((await run.ended()).jobs);
    };
    const label = { name: 'phasegate' };
    expect(await on('issues', { action: 'labeled', label, ...about })).toEqual([
      'work-0: success',
      'report: success',
    ]);
    const digits = /\/phasegate approve ([0-9a-f]{8})/.exec(issue.comments.at(-1)?.body ?? '')?.[1];
    const user = { login: 'ann', type: 'User' };
    const comment = { id: hub.world.nextId++, body: `/phasegate approve ${digits}`, user };
    expect(await on('issue_comment', { action: 'created', comment, ...about })).toEqual([
      'comment: success',
      'deliver-0: success',
      'report: success',
    ]);
    expect(titles(hub)).toEqual(['Greet by name', 'Greet by name']);
    expect(hub.world.threads[1]?.body).toContain(`Closes #${issue.number}`);
  },
);

test('review-pull-request: a pull request of the repository gets one review, with a comment at its line', async () => {
  await using hub = await hubWith('review-pull-request', { ownRuns: true });
  const { thread, event } = await openPull(hub, { 'greet.js': 'y\n' });
  const run = await startRun(hub, 'phasegate-review-pull-request.yml', event);
  expect(ran((await run.ended()).jobs)).toEqual([
    'work-0: success',
    'deliver-0: success',
    'report: success',
  ]);
  expect(hub.world.reviews).toMatchObject([
    {
      pull: thread.number,
      commit: await hub.git('rev-parse', 'topic'),
      comments: [{ path: 'greet.js', line: 1, body: 'y is not defined.' }],
    },
  ]);
});

long(
  'feature: a schedule takes an item of the backlog through the gate to a pull request',
  async () => {
    const assessment = { size: 'small', complexity: 'low', risk: 'low', impact: 'low' };
    await using hub = await hubWith('feature', {
      gate: 'always',
      triage: [
        { phase: 'triage', result: { status: 'complete', summary: 'Assessed.', assessment } },
      ],
      files: {
        'phasegate.yml':
          'version: 1\nbacklog: { source: issues }\npipelines: { feature: .github/pipelines/feature.yml }\n',
      },
    });
    hub.actions.protect('release', { reviewers: ['bob'] });
    const text = { title: 'Greet by name', body: 'The greeting is too plain.' };
    const issue = openThread(hub.world, { ...text, author: 'ann', pull: null });
    issue.labels = ['phasegate'];
    const run = await startRun(hub, 'phasegate-feature.yml', { event: 'schedule', actor: 'ann' });
    await run.review(APPROVED);
    const { conclusion, jobs } = await run.ended();
    expect([conclusion, ran(jobs)]).toEqual([
      'success',
      expect.arrayContaining(['item (issue-1) / deliver-1: success', 'settle: success']),
    ]);
    expect(titles(hub)).toEqual(['Greet by name', 'Greet by name']);
    expect(issue.labels).toEqual(['phasegate', 'phasegate:done']);
  },
);

long(
  'research-design-implement: three environments lead from a dispatch to a pull request',
  async () => {
    await using hub = await hubWith('research-design-implement', { gate: 'always' });
    const environments = ['research', 'design', 'release'];
    for (const environment of environments)
      hub.actions.protect(environment, { reviewers: ['bob'] });
    const run = await startRun(hub, 'phasegate-research-design-implement.yml', {
      ...{ event: 'workflow_dispatch', actor: 'ann' },
      inputs: { task: 'Greet by name' },
    });
    for (const environment of environments)
      await run.review({ environment, user: 'bob', state: 'approved' });
    const { conclusion, jobs } = await run.ended();
    expect([conclusion, ran(jobs)]).toEqual([
      'success',
      ['work-0', 'gate-1', 'work-1', 'gate-2', 'work-2', 'gate-3', 'deliver-3', 'report'].map(
        (job) => `${job}: success`,
      ),
    ]);
    expect(titles(hub)).toEqual(['Greet by name']);
  },
);

long('examples/workflows/pull-request.yml posts the review in a job of its own', async () => {
  const scene = { ownRuns: true, example: 'pull-request.yml' };
  await using hub = await hubWith('review-pull-request', scene);
  const { thread, event } = await openPull(hub, { 'greet.js': 'y\n' });
  const { jobs } = await (await startRun(hub, 'pull-request.yml', event)).ended();
  expect(ran(jobs)).toEqual(['review: success', 'post: success']);
  expect(hub.world.reviews.map(({ pull, body }) => [pull, body.split('\n')[0]])).toEqual([
    [thread.number, 'y is not defined in greet.js.'],
  ]);
});

long(
  'examples/workflows/schedule.yml starts fix-failing-tests, which ends as a pull request',
  async () => {
    await using hub = await hubWith('fix-failing-tests', {
      gate: 'always',
      example: 'schedule.yml',
    });
    hub.actions.protect('release', { reviewers: ['bob'] });
    const run = await startRun(hub, 'schedule.yml', { event: 'schedule', actor: 'ann' });
    await run.review(APPROVED);
    const { conclusion, jobs } = await run.ended();
    expect([conclusion, ran(jobs)]).toEqual([
      'success',
      ['work-0: success', 'gate-1: success', 'deliver-1: success', 'report: success'],
    ]);
    expect(titles(hub)).toHaveLength(1);
  },
);

/** Says what it read of the failed job, which no other file here has. */
const DOCTOR = `
import { readFileSync, writeFileSync } from 'node:fs';
const { PHASEGATE_PROMPT: prompt, PHASEGATE_RESULT: result } = process.env;
const report = /Is 3, not 4/.exec(readFileSync(prompt, 'utf8'))?.[0] ?? 'no log';
const token = Object.keys(process.env).filter((name) => name.includes('TOKEN')).join();
const outputs = { title: 'Sum is wrong', cause: 'code', report: report + token };
writeFileSync(result, JSON.stringify({ status: 'complete', summary: 'Done.', outputs }));
`;

test('ci-doctor: the logs of the failed jobs reach the agent, the token does not', async () => {
  const script = scriptedTestOf('ci-doctor', 'good');
  const agent = 'use: command, run: node doctor.mjs';
  const { files, workflow } = added('ci-doctor', { agent, test: script });
  await using hub = await phasegateHub({
    files: { ...script.files, ...files, 'doctor.mjs': DOCTOR },
    workflows: Object.fromEntries([workflow]),
  });
  hub.actions.permissions.set('ann', 'write');
  const failed = hub.actions.startRun({ actor: 'ann', event: 'push' });
  const job = hub.actions.startJob(failed, { name: 'test', environment: '' });
  hub.actions.logs.set(job.id, '##[error]Is 3, not 4.\n');
  hub.actions.endJob(job, 'failure');
  const repository = { full_name: 'acme/widgets', default_branch: 'main' };
  const workflow_run = {
    ...{ id: failed.id, run_attempt: 1, name: 'CI', conclusion: 'failure', head_branch: 'main' },
    ...{ head_sha: failed.headSha, head_repository: repository, html_url: 'https://github.com/x' },
  };
  const payload = { action: 'completed', workflow_run, repository };
  const run = await startRun(hub, workflow[0], { event: 'workflow_run', actor: 'ann', payload });
  expect(ran((await run.ended()).jobs)).toEqual([
    'work-0: success',
    'deliver-0: success',
    'report: success',
  ]);
  expect(hub.world.threads.map(({ body }) => body.split('\n')[0])).toEqual(['Is 3, not 4']);
});

/** Does what it read, whoever wrote it. */
const WORKER = `
import { readFileSync, writeFileSync } from 'node:fs';
const { PHASEGATE_PHASE: phase, PHASEGATE_PROMPT: prompt, PHASEGATE_RESULT: result } = process.env;
const wanted = /Say \\w+/g[Symbol.match](readFileSync(prompt, 'utf8')) ?? [];
if (phase === 'address') writeFileSync('greet.txt', wanted.join() + '\\n');
const outputs = {
  address: { answers: 'greet.txt, line 1: ' + wanted.join() },
  review: { verdict: 'accept', risk: wanted.includes('Say secrets') ? 'high' : 'low', notes: '' },
};
writeFileSync(result, JSON.stringify({ status: 'complete', summary: 'Greets.', outputs: outputs[phase] }));
`;

const SUBMITTED = '2026-05-01T12:00:00Z';
const EARLIER = { at: '2026-05-01T11:00:00Z' };

/** A pull request of Phasegate, whose reviews are addressed. */
async function reviewedScene() {
  const agent = 'use: command, run: node worker.mjs';
  const script = scriptedTestOf('address-review', 'good');
  const { files, workflow } = added('address-review', { agent, test: script });
  const hub = await phasegateHub({
    files: { ...script.files, ...files, 'worker.mjs': WORKER },
    workflows: Object.fromEntries([workflow]),
  });
  hub.actions.permissions.set('ann', 'write');
  hub.actions.permissions.set('helper', 'write');
  const branch = 'phasegate/implement-task/r1';
  const { thread, event } = await openPull(hub, { 'greet.txt': 'Hello Bob\n' }, branch);
  const on = async (name: string, login: string, payload: JsonObject) => {
    const user = { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
    const trigger = { ...event, event: name, actor: login, payload: { ...payload, sender: user } };
    return ran((await (await startRun(hub, workflow[0], trigger)).ended()).jobs);
  };
  return {
    ...{ hub, thread, branch, on },
    head: await hub.git('rev-parse', branch),
    /** What somebody says about the first line, with the review. */
    says: (...comments: readonly Said[]) =>
      hub.world.reviewThreads.push(aboutLine(thread, comments)),
    submit: (login: string, { pull = {}, ...more }: Submitted = {}) => {
      const user = { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
      const about = { id: 5, state: 'changes_requested', body: '', submitted_at: SUBMITTED, user };
      const pull_request = { ...event.payload.pull_request, ...pull };
      const review = { ...about, ...more };
      return on('pull_request_review', login, { action: 'submitted', pull_request, review });
    },
    [Symbol.asyncDispose]: () => hub[Symbol.asyncDispose](),
  };
}

type Said = Pick<ReviewComment, 'author' | 'body'> & Partial<ReviewComment>;

interface Submitted {
  readonly state?: string;
  /** Of the pull request in the event. */
  readonly pull?: JsonObject;
}

const aboutLine = ({ number: pull }: Thread, comments: readonly Said[]): ReviewThread => ({
  ...{ pull, path: 'greet.txt', line: 1, isResolved: false },
  comments: comments.map((comment) => ({ review: 5, ...EARLIER, ...comment })),
});

const ADDRESSED = ['work-0: success', 'deliver-0: success', 'report: success'];

test('address-review: what writers asked for becomes one commit on the branch of the pull request, and one answer', async () => {
  await using at = await reviewedScene();
  const { hub, thread, branch, head } = at;
  at.says(
    { author: 'ann', body: 'Say capitals.' },
    { author: 'eve', body: 'Say nothing.' },
    { author: 'helper[bot]', body: 'Say bots.' },
    { author: 'ann', body: 'Say edited.', editedAt: '2026-05-01T12:00:01Z' },
    { author: 'ann', body: 'Say later.', at: '2026-05-01T12:00:01Z' },
  );
  at.says({ author: 'ann', body: 'Say earlier.', review: 4 });
  hub.world.reviewThreads.push({
    ...aboutLine(thread, [{ author: 'ann', body: 'Say resolved.' }]),
    isResolved: true,
  });
  const repo = { full_name: 'acme/widgets' };
  expect(await at.submit('ann', { state: 'approved' })).toEqual([]);
  expect(await at.submit('helper[bot]')).toEqual([]);
  expect(await at.submit('ann', { pull: { head: { ref: 'topic', sha: head, repo } } })).toEqual([]);
  const fork = { full_name: 'eve/widgets' };
  expect(
    await at.submit('ann', { pull: { head: { ref: branch, sha: head, repo: fork } } }),
  ).toEqual([]);
  expect(await at.on('workflow_dispatch', 'ann', {})).toEqual([]);
  expect(await at.submit('eve')).toEqual(['work-0: success']);
  expect([await hub.git('rev-parse', branch), thread.comments]).toEqual([head, []]);

  expect(await at.submit('ann')).toEqual(ADDRESSED);
  expect(await hub.git('rev-parse', `${branch}^`)).toBe(head);
  expect(await hub.git('show', `${branch}:greet.txt`)).toBe('Say capitals');
  const answers = () => thread.comments.map(({ body }) => body.split('\n')[0]);
  expect(answers()).toEqual(['greet.txt, line 1: Say capitals']);

  // The branch moved since this review, by the answer to it.
  const tip = await hub.git('rev-parse', branch);
  expect(await at.submit('ann')).toContain('deliver-0: failure');
  expect([await hub.git('rev-parse', branch), answers().length]).toEqual([tip, 1]);
});

long('address-review: what may break something waits for the comment of a writer', async () => {
  await using at = await reviewedScene();
  const { hub, thread, branch, head } = at;
  at.says({ author: 'ann', body: 'Say secrets.' });
  expect(await at.submit('ann')).toEqual(['work-0: success', 'report: success']);
  expect(await hub.git('rev-parse', branch)).toBe(head);
  const [line] = /\/phasegate approve [0-9a-f]{8}/.exec(thread.comments.at(-1)?.body ?? '') ?? [];
  const decide = (login: string) => {
    const comment = { id: hub.world.nextId++, body: `${line}`, user: { login, type: 'User' } };
    thread.comments.push({ id: comment.id, author: login, body: comment.body });
    const issue = { number: thread.number, pull_request: {} };
    return at.on('issue_comment', login, { action: 'created', issue, comment });
  };
  await decide('eve');
  expect(await hub.git('rev-parse', branch)).toBe(head);
  expect(await decide('ann')).toContain('deliver-0: success');
  expect(await hub.git('rev-parse', `${branch}^`)).toBe(head);
  expect(await hub.git('show', `${branch}:greet.txt`)).toBe('Say secrets');
});
