import { expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import { movedSince } from '../../src/delivery/github/compare.ts';
import { executable, moveMain, replaceMain } from '../rig/github/changes.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
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
import { runGit } from '../rig/repository.ts';

few(2);

/** Calls that nothing waits for but the end. */
const BESIDE = /compare|labels|assignees|reviewers/;

const FORBIDDEN = {
  errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
};

const FIELDS = { title: 'Mend it', body: 'Please look.' };

test('a change becomes one signed commit of the approved tree on its own base, and one pull request', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  const made = await scene.deliver(scene.request('pull-request', FIELDS));
  expect({ ...made, url: made.url?.replace(scene.github.serverUrl, '') }).toEqual({
    where: 'pull request #1 opened',
    number: 1,
    url: '/acme/widgets/pull/1',
  });
  expect(await scene.log(BRANCH, '%an|%P|%T|%B')).toBe(
    [
      `GitHub|${scene.base}|${scene.tree}|Mend it`,
      '',
      'Phasegate-Run: r1',
      'Phasegate-Delivery: ship/1',
      '',
      `Person||${await scene.repo.git('rev-parse', 'main^{tree}')}|start`,
      '',
    ].join('\n'),
  );
  expect(scene.world.threads).toMatchInlineSnapshot(`
    [
      {
        "assignees": [],
        "author": "github-actions[bot]",
        "body": "Please look.

    What the run did.

    <!-- phasegate r1/ship/1 65a2e9e9430d -->",
        "comments": [],
        "labels": [],
        "number": 1,
        "pull": {
          "autoMerge": null,
          "base": "main",
          "draft": false,
          "head": "phasegate/task/r1",
          "isFork": false,
          "merged": false,
          "reviewers": [],
          "teams": [],
        },
        "state": "open",
        "title": "Mend it",
      },
    ]
  `);
});

test('five calls in a row lead to the open pull request, everything else goes beside them', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await moveMain(scene, { 'c.txt': 'c\n' });
  const fields = {
    ...FIELDS,
    ...{ labels: ['agent', ''], reviewers: ['ann', 'acme/docs'], assignees: ['@bob'] },
    ...{ draft: true, 'auto-merge': true, message: 'mend: it\n\nAll of it.' },
  };
  await scene.deliver(
    scene.request('pull-request', fields, { trigger: { kind: 'issue', number: 9 } }),
  );
  const names = scene.github.calls.map(nameOf);
  // In a row: look, branch, commit, pull request, and what is added to it.
  expect(names.filter((name) => !BESIDE.test(name))).toEqual([
    'PhasegateLook',
    'POST /repos/acme/widgets/git/refs',
    'PhasegateCommit',
    'POST /repos/acme/widgets/pulls',
    'PhasegateAutoMerge',
  ]);
  expect(names.filter((name) => BESIDE.test(name)).sort()).toMatchInlineSnapshot(`
    [
      "GET /repos/acme/widgets/compare/<sha>...<sha>",
      "POST /repos/acme/widgets/issues/1/assignees",
      "POST /repos/acme/widgets/issues/1/labels",
      "POST /repos/acme/widgets/pulls/1/requested_reviewers",
    ]
  `);
  const [thread] = scene.world.threads;
  expect(
    thread?.body
      .replaceAll(scene.base.slice(0, 8), '<base>')
      .replace(/[0-9a-f]{12} -->/, '<hash> -->'),
  ).toMatchInlineSnapshot(`
    "Please look.

    > \`main\` has moved by 1 commit since this change was made on <base>. The merge has no conflicts: no file changed on both sides.

    What the run did.

    Closes #9

    <!-- phasegate r1/ship/1 <hash> -->"
  `);
  expect({ ...thread, body: null }).toMatchInlineSnapshot(`
    {
      "assignees": [
        "bob",
      ],
      "author": "github-actions[bot]",
      "body": null,
      "comments": [],
      "labels": [
        "agent",
      ],
      "number": 1,
      "pull": {
        "autoMerge": "SQUASH",
        "base": "main",
        "draft": true,
        "head": "phasegate/task/r1",
        "isFork": false,
        "merged": false,
        "reviewers": [
          "ann",
        ],
        "teams": [
          "docs",
        ],
      },
      "state": "open",
      "title": "Mend it",
    }
  `);
  expect(await scene.log(`${BRANCH}^!`, '%B')).toMatchInlineSnapshot(`
    "mend: it

    All of it.

    Phasegate-Run: r1
    Phasegate-Delivery: ship/1
    "
  `);
});

test('delivered again, nothing is made again and what a person changed stays', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  const request = scene.request('pull-request', FIELDS);
  await scene.deliver(request);
  const [thread] = scene.world.threads;
  if (thread === undefined) throw new Error('no pull request');
  thread.title = 'A better title';
  thread.body = `Mine. ${thread.body}`;
  const before = await scene.log(BRANCH, '%H');
  expect((await scene.deliver(request)).where).toBe('pull request #1 is open');
  expect(await scene.log(BRANCH, '%H')).toBe(before);
  expect(scene.world.threads.map(({ title }) => title)).toEqual(['A better title']);
});

test('a text that has become another is brought to the pull request', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await scene.deliver(scene.request('pull-request', FIELDS));
  await scene.deliver(scene.request('pull-request', { title: 'Mend more', body: 'Look again.' }));
  expect(scene.world.threads.map(({ title, body }) => `${title}: ${body.split('\n')[0]}`)).toEqual([
    'Mend more: Look again.',
  ]);
});

test.each([
  ['an executable file', (scene: Repo) => executable(scene)],
  ['a link', (scene: Repo) => link(scene)],
])('%s cannot be carried by the API, so the own commits are pushed', async (_what, change) => {
  await using scene = await deliveryScene({ change });
  await scene.deliver(scene.request('pull-request', FIELDS));
  expect(await scene.log(`${BRANCH}`, '%H')).toBe(`${scene.commit}\n${scene.base}`);
  expect(scene.world.threads).toHaveLength(1);
  expect(scene.github.calls.map(({ operation, path }) => operation ?? path)).toEqual([
    'PhasegateLook',
    '/repos/acme/widgets/pulls',
  ]);
});

test('a base that GitHub does not know is pushed with the change', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  const base = await scene.repo.commit('only here');
  await scene.repo.git('checkout', '--quiet', '-B', BRANCH);
  await scene.repo.write({ 'x.txt': 'x\n' });
  const commit = await scene.repo.commit('mine\n\nPhasegate-Run: r1');
  await scene.bring(base, commit);
  const more = { base: base as never, commit: commit as never };
  await scene.deliver(scene.request('pull-request', FIELDS, more));
  expect(await scene.log(BRANCH, '%H')).toBe(`${commit}\n${base}\n${scene.base}`);
});

test("a branch of that name with somebody else's commits is not touched", async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await scene.repo.write({ 'theirs.txt': 'theirs\n' });
  await scene.repo.commit('theirs');
  await scene.repo.git('push', '--quiet', scene.world.gitDir, `main:${BRANCH}`);
  const before = await scene.log(BRANCH, '%H');
  const refusal = await refusalOf(scene.deliver(scene.request('pull-request', FIELDS)));
  expect([refusal.message, refusal.remedy]).toMatchInlineSnapshot(`
    [
      "The branch \`phasegate/task/r1\` already exists on GitHub, with commits of another origin. It was not changed.",
      "Delete or rename that branch, then \`phasegate resume\`.",
    ]
  `);
  expect(await scene.log(BRANCH, '%H')).toBe(before);
  expect(scene.world.threads).toEqual([]);
});

test('a branch that the same run pushed for an earlier change is moved to the new one', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await scene.deliver(scene.request('pull-request', FIELDS));
  await scene.repo.git('checkout', '--quiet', BRANCH);
  await scene.repo.write({ 'second.txt': '2\n' });
  const commit = await scene.repo.commit('second\n\nPhasegate-Run: r1');
  await scene.bring(commit);
  await scene.deliver(scene.request('pull-request', FIELDS, { commit: commit as never }));
  expect(await scene.log(BRANCH, '%H')).toBe(`${commit}\n${scene.commit}\n${scene.base}`);
  expect(scene.world.threads).toHaveLength(1);
});

test('a pull request that a person closed stays closed, and no other is opened', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await scene.deliver(scene.request('pull-request', FIELDS));
  for (const thread of scene.world.threads) thread.state = 'closed';
  const refusal = await refusalOf(scene.deliver(scene.request('pull-request', FIELDS)));
  expect(refusal.message.replace(scene.github.serverUrl, '')).toMatchInlineSnapshot(
    `"The pull request of this run, #1 (/acme/widgets/pull/1), was closed. Phasegate does not reopen it and opens no other."`,
  );
  expect(scene.world.threads.map(({ state }) => state)).toEqual(['closed']);
});

test('a pull request that is already merged is the delivery', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await scene.deliver(scene.request('pull-request', FIELDS));
  for (const { pull } of scene.world.threads) if (pull !== null) pull.merged = true;
  const again = await scene.deliver(scene.request('pull-request', FIELDS));
  expect(again.where).toBe('pull request #1 already merged');
});

test("a person's own pull request from the branch is left alone", async () => {
  await using scene = await deliveryScene({ change: plainChange });
  const pull = {
    ...{ head: BRANCH, base: 'main', draft: false, merged: false, isFork: false },
    ...{ reviewers: [], teams: [], autoMerge: null },
  };
  openThread(scene.world, { title: 'Mine', body: 'Mine', author: 'ann', pull });
  const refusal = await refusalOf(scene.deliver(scene.request('pull-request', FIELDS)));
  expect(refusal.message.replace(scene.github.serverUrl, '')).toMatchInlineSnapshot(
    `"Another pull request from \`phasegate/task/r1\` already exists: #1 (/acme/widgets/pull/1)."`,
  );
  expect(scene.world.threads.map(({ body }) => body)).toEqual(['Mine']);
});

test('two deliveries of one run open pull requests to different bases', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await runGit(scene.world.gitDir, ['branch', 'stable', scene.base]);
  await scene.deliver(scene.request('pull-request', FIELDS));
  const second = { phase: phaseId('backport') };
  await scene.deliver(scene.request('pull-request', { ...FIELDS, base: 'stable' }, second));
  await scene.deliver(scene.request('pull-request', { ...FIELDS, base: 'stable' }, second));
  expect(scene.world.threads.map(({ pull }) => pull?.base)).toEqual(['main', 'stable']);
});

test('the pull request says where the base moved under the change', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await moveMain(scene, { 'a.txt': 'other\n' });
  await scene.deliver(scene.request('pull-request', { title: 'Mend it' }));
  const body = scene.world.threads[0]?.body.replaceAll(scene.base.slice(0, 8), '<base>');
  expect(body?.split('\n')[0]).toMatchInlineSnapshot(
    `"> \`main\` has moved by 1 commit since this change was made on <base>. The merge may have conflicts: \`a.txt\` changed on both sides."`,
  );
});

test('the name of a file that changed on both sides stays in its line of the pull request', async () => {
  const name = 'b\n\n@acme/team\u202e`x`.txt';
  // By a push: with a mode that the API does not know.
  const change = async (repo: DeliveryScene['repo']) => {
    await repo.write({ [name]: 'ours\n' });
    await executable(repo);
  };
  await using scene = await deliveryScene({ change });
  await moveMain(scene, { [name]: 'other\n' });
  await scene.deliver(scene.request('pull-request', { title: 'Mend it' }));
  const [first = ''] = scene.world.threads[0]?.body.split('\n') ?? [];
  expect(first.replaceAll('\u200B', '¦')).toContain(
    'The merge may have conflicts: ``b⟨U+000A⟩⟨U+000A⟩@¦acme/team⟨U+202E⟩`x`.txt`` changed on both sides.',
  );
});

test('a base that unrelated history replaced is no base: no pull request says that it has not moved', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await replaceMain(scene);
  const { github, base } = scene;
  const client = await clientOf(github, { token: github.token, patience: IMPATIENT });
  expect(await movedSince(client, base, 'main')).toEqual({
    ...{ standing: 'gone', commits: 0, paths: null },
  });
  const refusal = await refusalOf(scene.deliver(scene.request('pull-request', FIELDS)));
  expect(refusal.message).toContain('has no history in common with main');
  const commit = scene.request('commit', { branch: 'main', message: 'Mend it' });
  expect((await refusalOf(scene.deliver(commit))).message).toMatchInlineSnapshot(
    `"The change cannot be committed to \`main\`, which moved since the run began: \`main\` no longer contains the base of the run."`,
  );
});

test('where GitHub cannot compare the base, the pull request says so', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  await moveMain(scene, { 'a.txt': 'other\n' });
  const match = ({ path }: { readonly path: string }) => path.includes('/compare/');
  scene.github.fail({
    match,
    kind: 'status',
    status: 404,
    body: { message: 'Not Found' },
    times: 1,
  });
  await scene.deliver(scene.request('pull-request', { title: 'Mend it' }));
  const body = scene.world.threads[0]?.body.replaceAll(scene.base.slice(0, 8), '<base>');
  expect(body?.split('\n')[0]).toMatchInlineSnapshot(
    `"> GitHub cannot compare \`main\` with <base>, on which this change was made."`,
  );
});

test('a base branch that is not on GitHub is named', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  const request = scene.request('pull-request', { ...FIELDS, base: 'nowhere' });
  expect((await refusalOf(scene.deliver(request))).message).toMatchInlineSnapshot(
    `"The base branch \`nowhere\` of the pull request does not exist on GitHub."`,
  );
  expect(scene.github.calls).toHaveLength(1);
});

test('reviewers that GitHub does not take leave the pull request open, and are told', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  scene.github.fail({
    match: ({ path }) => path.endsWith('/requested_reviewers'),
    kind: 'status',
    status: 422,
    body: { message: 'Reviews may only be requested from collaborators.' },
    times: 1,
  });
  const request = scene.request('pull-request', { ...FIELDS, reviewers: ['x'], labels: ['agent'] });
  const refusal = await refusalOf(scene.deliver(request));
  expect(refusal.message.replace(scene.github.serverUrl, '')).toMatchInlineSnapshot(
    `"Pull request #1 is open (/acme/widgets/pull/1), but incomplete: GitHub refused POST /repos/acme/widgets/pulls/1/requested_reviewers (422): Reviews may only be requested from collaborators."`,
  );
  expect(scene.world.threads.map(({ labels }) => labels)).toEqual([['agent']]);
});

test('a commit whose tree is not the approved one is taken back, and no pull request is opened', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  const request = scene.request('pull-request', FIELDS);
  scene.github.fail({
    match: ({ operation }) => operation === 'PhasegateCommit',
    kind: 'status',
    status: 200,
    body: {
      data: {
        createCommitOnBranch: { commit: { oid: 'c'.repeat(40), tree: { oid: 'd'.repeat(40) } } },
      },
    },
    times: 1,
  });
  const refusal = await refusalOf(scene.deliver(request));
  expect(refusal.message.replace(scene.tree, '<tree>')).toMatchInlineSnapshot(
    `"The commit from GitHub is not the approved change: its tree is dddddddddddddddddddddddddddddddddddddddd, not <tree>. It was taken back."`,
  );
  const branches = await runGit(scene.world.gitDir, ['branch', '--format=%(refname:short)']);
  expect([branches, scene.world.threads]).toEqual(['main', []]);
});

test('an enormous body is cut to what GitHub takes', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  const request = scene.request(
    'pull-request',
    { title: 'T'.repeat(500), body: 'B'.repeat(100_000) },
    { story: 'S'.repeat(100_000), trigger: { kind: 'issue', number: 3 } },
  );
  await scene.deliver(request);
  const [thread] = scene.world.threads;
  expect(thread?.title.length).toBe(256);
  expect(thread?.body.length).toBeLessThanOrEqual(65_536);
  expect(thread?.body.split('\n').slice(-3)).toEqual([
    'Closes #3',
    '',
    expect.stringMatching(/^<!-- phasegate r1/),
  ]);
});

test.each([
  ['PhasegateCommit', 200, FORBIDDEN],
  ['POST /repos/acme/widgets/git/refs', 403, { message: 'Resource not accessible by integration' }],
  ['POST /repos/acme/widgets/pulls', 403, { message: 'Resource not accessible by integration' }],
  [
    'POST /repos/acme/widgets/pulls',
    403,
    { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
  ],
  [
    'PhasegateCommit',
    200,
    {
      errors: [
        {
          type: 'FORBIDDEN',
          message:
            'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission',
        },
      ],
    },
  ],
])('where %s is forbidden (%i), it is told what the token lacks', async (name, status, body) => {
  await using scene = await deliveryScene({ change: plainChange });
  const match = (call: Parameters<typeof nameOf>[0]) => nameOf(call) === name;
  scene.github.fail({ match, kind: 'status', status, body, times: 1 });
  const refusal = await refusalOf(scene.deliver(scene.request('pull-request', FIELDS)));
  expect(refusal.remedy).toMatchSnapshot();
});

test('a push that the token may not make names what it lacks', async () => {
  await using scene = await deliveryScene({ change: executable });
  scene.refusePushes('Permission to acme/widgets.git denied to github-actions[bot].');
  const refusal = await refusalOf(scene.deliver(scene.request('pull-request', FIELDS)));
  expect(refusal.remedy).toMatchInlineSnapshot(
    `"Add the missing permission to the token: \`permissions: { contents: write }\`."`,
  );
  expect(refusal.message).not.toContain(scene.github.token);
});

type Repo = DeliveryScene['repo'];

async function link(repo: Repo): Promise<void> {
  const { symlink } = await import('node:fs/promises');
  await symlink('a.txt', `${repo.path}/link`);
}
