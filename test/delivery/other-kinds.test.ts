import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  BRANCH,
  type DeliveryScene,
  deliveryScene,
  nameOf,
  plainChange,
} from '../rig/github/scene.ts';
import { openThread } from '../rig/github/world.ts';
import { few } from '../rig/long.ts';
import { refusalOf } from '../rig/refusal.ts';

few(2);

const trigger = { kind: 'issue', number: 1 } as const;

async function withIssue(): Promise<DeliveryScene> {
  const scene = await deliveryScene({ change: plainChange });
  openThread(scene.world, { title: 'Broken', body: '', author: 'ann', pull: null });
  return scene;
}

const comments = ({ world }: DeliveryScene): readonly string[] =>
  world.threads.flatMap((thread) =>
    thread.comments.map(({ author, body }) => `${author}: ${body}`),
  );

test('a comment is made on what started the run, and from then on updated', async () => {
  await using scene = await withIssue();
  // Somebody who copied our marker.
  scene.world.threads[0]?.comments.push({
    id: 900,
    author: 'eve',
    body: 'Done.\n\n<!-- phasegate r1/ship/1 000000000000 -->',
  });
  const made = await scene.deliver(scene.request('comment', { body: 'Done.' }, { trigger }));
  expect(made.where).toBe('comment on #1');
  await scene.deliver(scene.request('comment', { body: 'Done.' }, { trigger }));
  const again = await scene.deliver(scene.request('comment', { body: 'Better.' }, { trigger }));
  expect(again).toMatchObject({ where: 'comment on #1, updated', url: made.url });
  expect(comments(scene).map((text) => text.replace(/[0-9a-f]{12} -->/, '<hash> -->'))).toEqual([
    'eve: Done.\n\n<!-- phasegate r1/ship/1 <hash> -->',
    'github-actions[bot]: Better.\n\n<!-- phasegate r1/ship/1 <hash> -->',
  ]);
  expect(scene.github.calls.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
});

test('with `update` a later run of the pipeline brings the comment up to date, unless somebody edited it', async () => {
  await using scene = await withIssue();
  const run = (id: string, body: string, pipeline = 'triage') =>
    scene.deliver(
      scene.request('comment', { body, update: true }, { trigger, pipeline, run: id as never }),
    );
  await run('r1', 'First.');
  await run('r2', 'Second.');
  expect(comments(scene).map((text) => text.split('\n')[0])).toEqual([
    'github-actions[bot]: Second.',
  ]);
  await run('r3', 'Of another.', 'other');
  expect(comments(scene)).toHaveLength(2);
  const [first] = scene.world.threads[0]?.comments ?? [];
  Object.assign(first ?? {}, {
    editor: 'ann',
    body: `Mine now.\n\n${first?.body.split('\n').at(-1)}`,
  });
  await run('r4', 'Fourth.');
  expect(comments(scene).map((text) => text.split('\n')[0])).toEqual([
    'github-actions[bot]: Mine now.',
    'github-actions[bot]: Of another.',
    'github-actions[bot]: Fourth.',
  ]);
});

test('two comments of one run stand side by side', async () => {
  await using scene = await withIssue();
  await scene.deliver(scene.request('comment', { body: 'One.' }, { trigger }));
  await scene.deliver(scene.request('comment', { body: 'Two.' }, { trigger, delivery: 1 }));
  expect(comments(scene)).toHaveLength(2);
});

test('what `on` names is found, or refused with what to say instead', async () => {
  await using scene = await withIssue();
  const on = (value: string | number | undefined, pullRequest: number | null) =>
    scene.deliver(
      scene.request(
        'comment',
        { ...(value === undefined ? {} : { on: value }), body: 'x' },
        { pullRequest },
      ),
    );
  expect((await on(1, null)).number).toBe(1);
  expect((await on('1', null)).number).toBe(1);
  expect((await on('pull-request', 1)).number).toBe(1);
  const refusals = await Promise.all([
    refusalOf(on(undefined, null)),
    refusalOf(on('pull-request', null)),
    refusalOf(on('first', null)),
    refusalOf(on(77, null)),
  ]);
  expect(refusals.map(({ message, remedy }) => `${message} ${remedy}`)).toMatchInlineSnapshot(`
    [
      "The delivery has no target, because no issue or pull request started the run. Set \`on: pull-request\` or \`on: NUMBER\`, or start the run from an issue.",
      "The delivery has no target, because this run created no pull request. Add a \`pull-request\` before the delivery, or set \`on: NUMBER\`.",
      "\`on\` is "first", which is not the number of an issue or pull request. Use \`trigger\`, \`pull-request\` or a number.",
      "The comments on #77 cannot be read. Check that it exists and that the token can read it: the token needs \`permissions: { issues: read }\`, or \`pull-requests: read\` for a pull request.",
    ]
  `);
});

test('labels are put on and taken off, those that are gone already included', async () => {
  await using scene = await withIssue();
  const fields = { add: ['done', 'agent'], remove: ['doing', 'agent', 'never there'] };
  for (const thread of scene.world.threads) thread.labels = ['doing', 'kept'];
  const made = await scene.deliver(scene.request('labels', fields, { trigger }));
  expect(made.where).toBe('labels of #1: +done +agent -doing -never there');
  expect(scene.world.threads[0]?.labels).toEqual(['kept', 'done', 'agent']);
});

test('an issue is made once, and is its readers’ from then on', async () => {
  await using scene = await withIssue();
  const request = (title: string) =>
    scene.request('issue', { title, body: 'Look.', labels: ['x'] });
  const made = await scene.deliver(request('Follow up'));
  expect(made.where).toBe('issue #2');
  expect((await scene.deliver(request('Otherwise'))).where).toBe('issue #2, already created');
  expect(scene.world.threads.map(({ title, labels }) => [title, labels])).toEqual([
    ['Broken', []],
    ['Follow up', ['x']],
  ]);
});

test('a workflow is started on the default branch with its inputs as texts', async () => {
  await using scene = await withIssue();
  const fields = { workflow: 'deploy.yml', inputs: { where: 'staging', count: 2, dry: true } };
  const made = await scene.deliver(scene.request('dispatch', fields));
  expect(made.where).toBe('workflow deploy.yml started on main');
  expect(scene.world.dispatches).toEqual([
    { workflow: 'deploy.yml', ref: 'main', inputs: { where: 'staging', count: '2', dry: 'true' } },
  ]);
});

test('a workflow whose start got no answer is told as such, and never started again', async () => {
  await using scene = await withIssue();
  const isStart = ({ path }: { readonly path: string }) => path.endsWith('/dispatches');
  scene.github.fail({ match: isStart, kind: 'lost-answer', times: 1 });
  const request = scene.request('dispatch', { workflow: 'deploy.yml', ref: 'main' });
  const said =
    'workflow deploy.yml was requested, but the answer of GitHub was lost: check whether it is running';
  expect((await scene.deliver(request)).where).toBe(said);
  expect((await scene.deliver(request)).where).toBe(said);
  expect(scene.world.dispatches).toHaveLength(1);
});

/** Tried again in a job whose checkpoint knows nothing of it. */
const forget = ({ repo }: DeliveryScene) =>
  rm(join(repo.home, 'deliveries'), { recursive: true, force: true });

test('a workflow whose run shows ours in its name is found again', async () => {
  await using scene = await withIssue();
  const isStart = ({ path }: { readonly path: string }) => path.endsWith('/dispatches');
  const fields = { workflow: 'deploy.yml', ref: 'main', inputs: { name: 'Deploy for r1' } };
  await scene.deliver(scene.request('dispatch', fields));
  await forget(scene);
  const again = scene.request('dispatch', fields, { attempt: 2 });
  expect((await scene.deliver(again)).where).toBe('the workflow was started before');
  expect(scene.world.dispatches).toHaveLength(1);
  scene.world.dispatches.length = 0;
  await forget(scene);
  scene.github.fail({ match: isStart, kind: 'lost-answer', times: 1 });
  expect((await scene.deliver(again)).where).toContain('was started before');
  expect(scene.world.dispatches).toHaveLength(1);
});

test('a request that was lost on its way is no start: the delivery fails, and the next one asks again', async () => {
  await using scene = await withIssue();
  const isStart = ({ path }: { readonly path: string }) => path.endsWith('/dispatches');
  scene.github.fail({ match: isStart, kind: 'lost-request', times: 1 });
  const request = scene.request('dispatch', { workflow: 'deploy.yml', ref: 'main' });
  expect((await refusalOf(scene.deliver(request))).message).toContain('No answer from GitHub');
  expect(scene.world.dispatches).toEqual([]);
  expect((await scene.deliver(request)).where).toBe('workflow deploy.yml started on main');
  expect(scene.world.dispatches).toHaveLength(1);
});

test('a job that is run again with a token that may not look, fails', async () => {
  await using scene = await withIssue();
  const deliver = await scene.deliverWith({ contents: 'write' });
  const fields = { workflow: 'deploy.yml', ref: 'main' };
  const refusal = await refusalOf(deliver(scene.request('dispatch', fields, { attempt: 2 })));
  expect(refusal.remedy).toContain('`permissions: { actions: read }`');
});

test('a workflow that may have been started is not started again, and that is said', async () => {
  await using scene = await withIssue();
  const fields = { workflow: 'deploy.yml', ref: 'main' };
  await scene.deliver(scene.request('dispatch', fields));
  await forget(scene);
  const { where } = await scene.deliver(scene.request('dispatch', fields, { attempt: 2 }));
  expect(where).toBe(
    'workflow deploy.yml may have been started before: check whether it is running',
  );
  expect(scene.world.dispatches).toHaveLength(1);
});

test('a workflow that GitHub would not start may be started later', async () => {
  await using scene = await withIssue();
  const isStart = ({ path }: { readonly path: string }) => path.endsWith('/dispatches');
  const body = { message: "Workflow does not have 'workflow_dispatch' trigger" };
  scene.github.fail({ match: isStart, kind: 'status', status: 422, body, times: 1 });
  const request = scene.request('dispatch', { workflow: 'deploy.yml', ref: 'main' });
  expect((await refusalOf(scene.deliver(request))).message).toMatchInlineSnapshot(
    `"GitHub refused POST /repos/acme/widgets/actions/workflows/deploy.yml/dispatches (422): Workflow does not have 'workflow_dispatch' trigger."`,
  );
  await scene.deliver(request);
  expect(scene.world.dispatches).toHaveLength(1);
});

test('a commit lands on a branch that others use, on its tip as it is now', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await scene.repo.write({ 'other.txt': 'o\n' });
  await scene.repo.commit('theirs');
  await scene.repo.git('push', '--quiet', scene.world.gitDir, 'main:main');
  await scene.repo.git('reset', '--quiet', '--hard', 'HEAD^');
  const request = scene.request('commit', { branch: 'main', message: 'mend: it' });
  await scene.deliver(request);
  const before = await scene.log('main', '%H');
  await scene.deliver(request);
  expect(await scene.log('main', '%H')).toBe(before);
  expect(await scene.log('main', '%s')).toBe('mend: it\ntheirs\nstart');
  const files = await scene.repo.git(
    '--git-dir',
    scene.world.gitDir,
    'ls-tree',
    '-r',
    '--name-only',
    'main',
  );
  expect(files.split('\n')).toEqual(['a.txt', 'other.txt', 'src/new.ts']);
});

test('`stale-base: fail` is about the base branch: a commit on another branch goes on top of it', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await scene.repo.write({ 'other.txt': 'o\n' });
  await scene.repo.commit('theirs');
  await scene.repo.git('push', '--quiet', scene.world.gitDir, 'main:other');
  await scene.deliver(scene.request('commit', { branch: 'other' }, { onMovedBase: false }));
  expect(await scene.log('other', '%s')).toContain('theirs');
  expect(await scene.log('main', '%s')).toBe('start');
});

test('a commit is refused where its branch changed the same file meanwhile', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await scene.repo.write({ 'a.txt': 'theirs\n' });
  await scene.repo.commit('theirs');
  await scene.repo.git('push', '--quiet', scene.world.gitDir, 'main:main');
  await scene.repo.git('reset', '--quiet', '--hard', 'HEAD^');
  const refusal = await refusalOf(scene.deliver(scene.request('commit', { branch: 'main' })));
  expect(`${refusal.message} ${refusal.remedy}`).toMatchInlineSnapshot(
    `"The change cannot be committed to \`main\`, which moved since the run began: \`a.txt\` changed there too. Start a new run on the current branch, or deliver a pull request."`,
  );
  expect(await scene.log('main', '%s')).toBe('theirs\nstart');
});

test('under `stale-base: fail` a commit is refused where its base branch moved or was deleted; one made before is found', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  const request = scene.request('commit', { branch: 'main' }, { onMovedBase: false });
  await scene.repo.write({ 'other.txt': 'o\n' });
  await scene.repo.commit('theirs');
  await scene.repo.git('push', '--quiet', scene.world.gitDir, 'main:main');
  expect((await refusalOf(scene.deliver(request))).message).toBe(
    'The change cannot be committed to `main`, which moved since the run began: `policy.stale-base` is `fail`.',
  );
  expect(await scene.log('main', '%s')).toBe('theirs\nstart');
  await scene.repo.git('push', '--quiet', '--force', scene.world.gitDir, 'main^:main');
  await scene.deliver(request);
  const before = await scene.log('main', '%H');
  await scene.deliver(request);
  expect(await scene.log('main', '%H')).toBe(before);
  await scene.repo.git('--git-dir', scene.world.gitDir, 'update-ref', '-d', 'refs/heads/main');
  expect((await refusalOf(scene.deliver(request))).message).toContain('`main` was deleted');
});

test('a commit without a branch of its own is on the run’s', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await scene.deliver(scene.request('commit', {}));
  expect(await scene.log(BRANCH, '%s %T')).toBe(
    `ship ${scene.tree}\nstart ${await scene.repo.git('rev-parse', 'main^{tree}')}`,
  );
  expect(scene.github.calls.map(nameOf)).toEqual([
    'PhasegateLook',
    'POST /repos/acme/widgets/git/refs',
    'PhasegateCommit',
  ]);
});

test.each(['a b', 'x:refs/heads/main', '-x', 'a..b', '.a', 'a.lock', 'refs/heads/a', 'a\nb', 'a/'])(
  'no branch is made of %j',
  async (branch) => {
    await using scene = await deliveryScene({ change: plainChange });
    const refusal = await refusalOf(scene.deliver(scene.request('commit', { branch })));
    expect(refusal.message).toContain('is not a valid branch name');
    expect(scene.github.calls).toEqual([]);
  },
);
