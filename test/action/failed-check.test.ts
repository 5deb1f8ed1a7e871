import { describe, expect, test } from 'vitest';
import type { WorkflowContext } from '../../src/action/context.ts';
import { withPullOfCheck } from '../../src/action/failed-check.ts';
import type { Job } from '../../src/action/job.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub } from '../rig/github/server.ts';
import { threads } from '../rig/github/threads.ts';
import { openThread, type RepositoryWorld, repositoryWorld } from '../rig/github/world.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryRepository } from '../rig/repository.ts';

const BRANCH = 'phasegate/task/r1';
const READS =
  "version: 1\nname: task\nphases:\n  a: { run: 'true' }\n# github.event.pull_request\n";

/** A branch with the commits, the first of them a run's, and the open pull request of the branch. */
async function scene(messages: readonly string[] = []) {
  const repo = await temporaryRepository({
    files: { 'task.yml': READS, 'doctor.yml': READS.replace('pull_request', 'workflow_run') },
  });
  await repo.git('switch', '--quiet', '--create', BRANCH);
  await repo.write({ 'a.txt': 'a\n' });
  await repo.commit('Add it\n\nPhasegate-Run: r1\nPhasegate-Phase: write');
  for (const message of messages) await repo.commit(message);
  const head = await repo.git('rev-parse', 'HEAD');
  await repo.git('switch', '--quiet', 'main');
  const world = await repositoryWorld(repo.home, repo.path);
  const pull = {
    ...{ base: 'main', draft: false, merged: false, isFork: false },
    ...{ reviewers: [], teams: [], autoMerge: null },
  };
  const open = (changed: Partial<typeof pull> & { readonly head?: string } = {}) =>
    openThread(world, {
      ...{ title: 'Task', body: 'As asked.', author: 'app[bot]' },
      pull: { ...pull, head: BRANCH, ...changed },
    });
  const github = await fakeGitHub<RepositoryWorld>({ world, ...threads });
  const client = await clientOf(github, { token: github.token, patience: IMPATIENT });
  const event = (changed: JsonObject = {}): JsonObject => ({
    action: 'completed',
    workflow_run: {
      ...{ id: 9, event: 'pull_request', conclusion: 'failure' },
      ...{ head_branch: BRANCH, head_sha: head },
      head_repository: { full_name: 'acme/widgets' },
      ...changed,
    },
  });
  const started = (changed: JsonObject = {}, more: object = {}) => {
    const context = {
      eventName: 'workflow_run',
      event: event(changed),
      repository: 'acme/widgets',
    };
    const job = {
      context: context as unknown as WorkflowContext,
      inputs: { pipeline: 'task.yml' },
      root: repo.path,
      github: async () => client,
      ...more,
    };
    // What else a job has is not looked at here.
    return withPullOfCheck(job as unknown as Job);
  };
  return {
    ...{ repo, world, github, head, open, started },
    /** Why nothing is started. */
    why: async (changed?: JsonObject) => {
      const known = await started(changed);
      return known.type === 'job' ? 'started' : `${known.type}: ${known.why}`;
    },
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

const fixed = (run: string) => `Fix checks\n\nPhasegate-Run: ${run}\nPhasegate-Check: 8`;

describe('a failed check', () => {
  test('brings the oldest pull request of its branch, as events of pull requests have it', async () => {
    await using at = await scene();
    at.open({ isFork: true });
    const { number } = at.open();
    at.open({ base: 'release' });
    const known = await at.started();
    if (known.type !== 'job') throw new Error(known.why);
    const { workflow_run, pull_request } = known.job.context.event;
    expect(workflow_run).toMatchObject({ id: 9 });
    const repo = { full_name: 'acme/widgets' };
    expect(pull_request).toMatchObject({
      ...{ number, title: 'Task', body: 'As asked.' },
      head: { ref: BRANCH, sha: at.head, repo },
      base: { ref: 'main', sha: await at.repo.git('rev-parse', 'main'), repo },
    });
  });

  test('starts nothing where it is not one, and asks GitHub nothing', async () => {
    await using at = await scene();
    at.open();
    const asked = at.github.calls.length;
    expect(await at.why({ conclusion: 'cancelled' })).toBe(
      'nothing: Nothing is started: the workflow run did not fail, its conclusion is cancelled.',
    );
    expect(await at.why({ head_branch: 'main' })).toContain('no run made the branch main');
    expect(await at.why({ head_repository: { full_name: 'eve/widgets' } })).toContain(
      'eve/widgets',
    );
    expect(at.github.calls.length).toBe(asked);
  });

  test('starts nothing without an open pull request of this repository, or where the branch moved', async () => {
    await using at = await scene();
    expect(await at.why()).toContain('has no open pull request');
    at.open({ isFork: true });
    expect(await at.why()).toContain('has no open pull request');
    const thread = at.open();
    expect(await at.why({ head_sha: 'b'.repeat(40) })).toContain('moved since bbbbbbbbbbbb failed');
    thread.state = 'closed';
    expect(await at.why()).toContain('has no open pull request');
  });

  test('starts nothing on a branch that only has the name of a run’s', async () => {
    await using at = await scene();
    await at.repo.git('switch', '--quiet', '--create', 'phasegate/task/mine', 'main');
    const sha = await at.repo.commit('Mine');
    await at.repo.git('push', '--quiet', at.world.gitDir, 'HEAD');
    at.open({ head: 'phasegate/task/mine' });
    const branch = { head_branch: 'phasegate/task/mine', head_sha: sha };
    expect(await at.why(branch)).toContain('no run made a commit of the branch');
  });

  test('starts at most three runs in a row, and again after a review was addressed', async () => {
    const three = ['r2', 'r3', 'r4'].map(fixed);
    await using used = await scene(three);
    used.open();
    expect(await used.why()).toMatch(/^limited: Failed checks started 3 runs in a row/);
    await using left = await scene(three.slice(1));
    left.open();
    expect(await left.why()).toBe('started');
    await using asked = await scene([...three, 'Address review\n\nPhasegate-Run: r5']);
    asked.open();
    expect(await asked.why()).toBe('started');
  });

  test('is nothing to a pipeline that does not read the pull request, or to another event', async () => {
    await using at = await scene();
    const doctor = await at.started({}, { inputs: { pipeline: 'doctor.yml' } });
    expect(doctor).toMatchObject({
      type: 'job',
      job: { context: { event: { action: 'completed' } } },
    });
    expect(doctor).not.toHaveProperty('job.context.event.pull_request');
    const context = { eventName: 'push', event: {}, repository: 'acme/widgets' };
    expect((await at.started({}, { context })).type).toBe('job');
  });

  test('is refused where GitHub does not show pull requests, or the checkout is shallow', async () => {
    await using at = await scene();
    at.open();
    const headers = { 'x-accepted-github-permissions': 'pull_requests=read' };
    at.github.fail({ match: () => true, kind: 'status', status: 403, times: 9, headers });
    const { remedy } = await refusalOf(at.started());
    expect(remedy).toContain('`permissions: { pull-requests: read }`');
    await using shallow = await scene();
    shallow.open();
    const clone = `${shallow.repo.home}/clone`;
    const from = `file://${shallow.world.gitDir}`;
    await shallow.repo.git('clone', '--quiet', '--depth=1', from, clone);
    const refused = await refusalOf(shallow.started({}, { root: clone }));
    expect(refused.remedy).toBe('Check out with `fetch-depth: 0`.');
  });
});
