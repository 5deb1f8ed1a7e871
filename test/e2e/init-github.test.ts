import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { LIMITED, type SetupScene, setupScene } from '../rig/github/setup-scene.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';
import { canMakeTerminals, onTerminal, type Typing } from '../rig/terminal.ts';

few(1);

const NPM = { 'package.json': '{ "scripts": { "test": "node --test" } }\n' };
const PUT = 'PUT /repos/acme/widgets/environments/release';
const LABEL = 'POST /repos/acme/widgets/labels';

interface Summary {
  readonly files: readonly { readonly path: string; readonly state: string }[];
  readonly notes: readonly string[];
  readonly github: {
    readonly repository: string;
    readonly calls: readonly {
      readonly method: string;
      readonly path: string;
      readonly about: string;
      readonly state: string;
    }[];
  };
  readonly problems: readonly string[];
}

const untracked = ({ repo }: SetupScene) =>
  repo.git('status', '--porcelain', '--untracked-files=all');
const release = ({ github }: SetupScene) => github.world.actions.environment('release');

describe('phasegate init --github', () => {
  test('creates the environment with its reviewers, shows the call, and changes nothing when it is run again', async () => {
    await using scene = await setupScene(NPM);
    const { code, stderr } = await scene.init('--github');
    expect([code, scene.writes()], stderr).toEqual([0, [PUT]]);
    expect(stderr).toContain(
      'PUT  /repos/acme/widgets/environments/release  create the environment `release`, reviewed by ann; the user who starts a run can approve it',
    );
    expect(stderr).toContain('`gh secret set ANTHROPIC_API_KEY`');
    expect(stderr).toContain(
      '`gh api --method PUT repos/acme/widgets/actions/permissions/workflow -F can_approve_pull_request_reviews=true`',
    );
    expect(stderr).not.toContain('create the environment `release` with required reviewers');
    expect(release(scene)).toMatchObject({ reviewers: ['ann'], preventSelfReview: false });
    expect(await untracked(scene)).toContain('.github/pipelines/implement-task.yml');
    await scene.repo.commit('set up');
    const again = await scene.init('--github', '--json');
    const summary = again.json<Summary>();
    expect([again.code, scene.writes(), summary.github.calls]).toEqual([0, [PUT], []]);
    expect(again.stderr).toContain('GitHub, acme/widgets: nothing to change.');
    expect(summary.notes).toContain(
      'The environment `release` exists, reviewed by ann. It is not changed.',
    );
    expect(await untracked(scene)).toBe('');
  });

  test('takes people and teams as reviewers, by id, and prevents self-review then', async () => {
    await using scene = await setupScene(NPM, { mayOpenPulls: true });
    const who = ['--reviewer', 'BOB', '--reviewer', 'acme/leads'];
    const { code, json } = await scene.init('--github', '--json', ...who);
    expect([code, json<Summary>().github.calls]).toEqual([
      0,
      [
        {
          method: 'PUT',
          path: '/repos/acme/widgets/environments/release',
          about:
            'create the environment `release`, reviewed by bob, team leads; the user who starts a run cannot approve it',
          state: 'made',
        },
      ],
    ]);
    expect(scene.github.calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      prevent_self_review: true,
      reviewers: [
        { type: 'User', id: 12 },
        { type: 'Team', id: 21 },
      ],
    });
    expect(release(scene)).toMatchObject({ reviewers: ['bob', 'team:leads'] });
  });

  test('creates the environments of other pipelines, and the labels of workflows and of a backlog in issues', async () => {
    await using scene = await setupScene({
      ...NPM,
      '.github/pipelines/mine.yml': `version: 1
name: mine
phases:
  a: { run: 'true' }
  ask: { needs: a, gate: { environment: Production } }
  b: { needs: ask, run: 'true' }
`,
    });
    scene.github.world.labels.set('phasegate', { id: 'LA_1', description: '' });
    const names = ['--pipeline', 'implement-issue', '--pipeline', 'issue-triage'];
    const args = ['--github', '--json', '--backlog', 'issues', ...names];
    const { code, json } = await scene.init(...args);
    expect([code, json<Summary>().github.calls.map(({ about }) => about)]).toEqual([
      0,
      [
        expect.stringContaining('create the environment `Production`, reviewed by ann'),
        expect.stringContaining('create the environment `release`, reviewed by ann'),
        'create the label `phasegate:blocked`',
        'create the label `implement-issue`',
        'create the label `no-triage`',
      ],
    ]);
    expect([...scene.github.world.labels.keys()]).toEqual([
      'phasegate',
      'phasegate:blocked',
      'implement-issue',
      'no-triage',
    ]);
    expect((await scene.init(...args)).json<Summary>().github.calls).toEqual([]);
  });

  test('never changes an environment that exists, and warns if it has no reviewers', async () => {
    await using scene = await setupScene(NPM);
    scene.github.world.actions.protect('Release', { reviewers: [], preventSelfReview: false });
    const { code, json } = await scene.init('--github', '--json', '--reviewer', 'bob');
    expect([code, scene.writes()]).toEqual([0, []]);
    expect(json<Summary>().notes).toContain(
      `Warning: the environment \`release\` exists without required reviewers, so a gate refuses it. It is not changed. Add reviewers: ${scene.github.serverUrl}/acme/widgets/settings/environments`,
    );
    scene.github.world.actions.protect('release', { reviewers: ['ann'], preventSelfReview: true });
    const protectedOne = await scene.init('--github', '--json', '--reviewer', 'bob');
    expect([protectedOne.code, scene.writes()]).toEqual([0, []]);
    expect(release(scene)).toMatchObject({ reviewers: ['ann'], preventSelfReview: true });
  });

  test.each<[string, readonly string[], string]>([
    [
      'unknown reviewers',
      ['--reviewer', 'bob', '--reviewer', 'nobody', '--reviewer', 'acme/none'],
      'GitHub knows no reviewer `nobody`, `acme/none`',
    ],
    [
      'a team of another organization',
      ['--reviewer', 'other/leads'],
      'The team `other/leads` is not a team of `acme`',
    ],
    [
      'seven reviewers',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((name) => ['--reviewer', name]),
      'There are 7 reviewers, but an environment has at most 6.',
    ],
  ])('names %s before anything is written', async (_, who, words) => {
    await using scene = await setupScene(NPM);
    const { code, stderr } = await scene.init('--github', ...who);
    expect([code, scene.writes(), await untracked(scene)]).toEqual([2, [], '']);
    expect(stderr).toContain(words);
  });

  test('refuses --reviewer without --github, and a token without a user that names no reviewer', async () => {
    await using scene = await setupScene(NPM, { user: null });
    const spare = await scene.init('--yes', '--reviewer', 'bob');
    expect([spare.code, spare.stderr]).toEqual([
      2,
      expect.stringContaining('`phasegate init --yes --reviewer bob --github`'),
    ]);
    const unknown = await scene.init('--github');
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('`phasegate init --github --reviewer LOGIN`'),
    ]);
    expect([scene.writes(), await untracked(scene)]).toEqual([[], '']);
    expect((await scene.init('--github', '--reviewer', 'bob')).code).toBe(0);
    expect(release(scene)).toMatchObject({ reviewers: ['bob'], preventSelfReview: true });
  });

  test('tells a user who is no administrator before anything is written', async () => {
    await using scene = await setupScene(NPM, { isAdmin: false });
    const { code, stderr } = await scene.init('--github');
    expect([code, scene.writes(), await untracked(scene)]).toEqual([2, [], '']);
    expect(stderr).toContain('`ann`, the user of the token, is no administrator of acme/widgets');
  });

  test('names the permission that a token lacks, the calls that were made, and how to go on', async () => {
    await using scene = await setupScene(NPM);
    const args = ['init', '--github', '--pipeline', 'implement-task', '--backlog', 'issues'];
    const env = { ...scene.env, GITHUB_TOKEN: LIMITED };
    const { code, stderr } = await phasegate(scene.repo, args, { env });
    expect([code, scene.writes()]).toEqual([2, [PUT]]);
    expect(stderr).toContain(
      'The token needs the repository permission "Administration: Read and write"',
    );
    expect(stderr).toContain(
      `Calls made: none. Failed: ${PUT}. Not tried: ${LABEL}, ${LABEL}. \`phasegate ${args.join(' ')}\` makes the missing calls.`,
    );
    expect(await untracked(scene)).toContain('.github/pipelines/implement-task.yml');
    const again = await phasegate(scene.repo, args, { env: scene.env });
    expect([again.code, scene.writes().slice(1)], again.stderr).toEqual([0, [PUT, LABEL, LABEL]]);
  });

  test('takes "not found" for a lack of permission, as GitHub hides what a token may not change', async () => {
    await using scene = await setupScene(NPM);
    const isPut = ({ method }: { readonly method: string }) => method === 'PUT';
    scene.github.fail({ match: isPut, kind: 'status', status: 404, times: 1 });
    const { code, stderr, json } = await scene.init('--github', '--json');
    expect([code, json<Summary>().github.calls.map(({ state }) => state)]).toEqual([2, ['failed']]);
    expect(stderr).toContain('"Administration: Read and write"');
  });

  test.each(['lost-answer', 'lost-request'] as const)(
    'finds out what became of a call whose answer is missing: %s',
    async (kind) => {
      await using scene = await setupScene(NPM);
      scene.github.fail({ match: ({ method }) => method === 'PUT', kind, times: 1 });
      const { code, stderr } = await scene.init('--github');
      const tries = kind === 'lost-answer' ? [PUT] : [PUT, PUT];
      expect([code, scene.writes()], stderr).toEqual([0, tries]);
      expect(release(scene)).toMatchObject({ reviewers: ['ann'] });
    },
  );

  test.each([
    ['refused', 'does not exist'],
    ['refused-late', 'exists now without required reviewers'],
    ['dropped', 'GitHub did not keep the required reviewers of the environment `release`'],
  ] as const)('says so if required reviewers cannot be had: %s', async (reviewers, words) => {
    await using scene = await setupScene(NPM, { reviewers, isPrivate: true });
    const { code, stderr, json } = await scene.init('--github', '--json');
    expect([code, scene.writes()]).toEqual([2, [PUT]]);
    expect(stderr).toContain(words);
    expect(stderr).toContain('`phasegate init --gate comment --pipeline implement-issue`');
    expect(stderr).toContain('acme/widgets is private');
    const { problems, github } = json<Summary>();
    expect(problems.join()).toContain(words);
    const state = reviewers === 'dropped' ? 'made' : 'refused';
    expect(github.calls).toEqual([expect.objectContaining({ state })]);
  });

  test('shows the calls with --dry-run, and only reads', async () => {
    await using scene = await setupScene(NPM);
    const { code, stderr, json } = await scene.init('--github', '--dry-run', '--json');
    expect([code, json<Summary>().github.calls.map(({ state }) => state)]).toEqual([
      0,
      ['planned'],
    ]);
    expect(stderr).toContain('create the environment `release`');
    expect(new Set(scene.github.calls.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(await untracked(scene)).toBe('');
  });

  test('says what to type without a token, and without origin on GitHub, before anything is written', async () => {
    await using repo = await temporaryRepository({ files: NPM });
    const tried = async (option: string, env: Readonly<Record<string, string>>) => {
      const { code, stderr } = await phasegate(repo, ['init', '--yes', option], { env });
      expect([code, await repo.git('status', '--porcelain')]).toEqual([2, '']);
      return stderr;
    };
    for (const option of ['--github', '--pull-request']) {
      expect(await tried(option, { GH_TOKEN: 'x' })).toContain('`git remote add origin');
      await repo.git('remote', 'add', 'origin', 'https://user:secret@gitlab.com/acme/widgets.git');
      const foreign = await tried(option, { GH_TOKEN: 'x' });
      expect(foreign).toContain('the remote `origin` is https://gitlab.com/acme/widgets.git');
      await repo.git('remote', 'set-url', 'origin', 'git@github.com:acme/widgets.git');
      const remedy = `\`GH_TOKEN=$(gh auth token) phasegate init --yes ${option}\``;
      expect(await tried(option, {})).toContain(remedy);
      expect(await tried(option, { GH_TOKEN: 'x', PHASEGATE_OFFLINE: '1' })).toContain('OFFLINE');
      await repo.git('remote', 'remove', 'origin');
    }
  });

  test('--yes and a missing terminal do not change GitHub', async () => {
    await using scene = await setupScene(NPM);
    expect((await scene.init('--yes')).code).toBe(0);
    expect((await scene.init()).code).toBe(0);
    expect(scene.github.calls).toEqual([]);
  });
});

describe.skipIf(!canMakeTerminals())('at a terminal', () => {
  const ENTER = '\r';
  const CTRL_C = '\u0003';
  const CHOICES: Typing = [
    ...['Which pipelines?', 'Which command installs', 'Which command runs', 'Which command checks'],
    ...['Which agent?', 'Which model for simple work?'],
    ...['Which model for plans, code and reviews?', 'When does', 'Is there a backlog', 'Where do'],
  ].map((question) => [question, ENTER] as const);
  const at = (scene: SetupScene, args: string, typing: Typing) =>
    onTerminal(scene.repo, args, typing, { env: { ...scene.env, NO_COLOR: '1' } });

  test('one more question sets up GitHub, with the reviewers that are named', async () => {
    await using scene = await setupScene(NPM);
    const { code, screen, left } = await at(scene, 'init', [
      ...CHOICES,
      ['Set up GitHub as well?', `y`],
      ['Who reviews deliveries?', ` acme/leads${ENTER}`],
      ['Write these files, and make these calls?', ENTER],
    ]);
    expect([code, left, scene.writes()], screen).toEqual([0, [], [PUT]]);
    expect(release(scene)).toMatchObject({ reviewers: ['ann', 'team:leads'] });
  });

  test('its default is no', async () => {
    await using scene = await setupScene(NPM);
    const { code, screen, left } = await at(scene, 'init', [
      ...CHOICES,
      ['Set up GitHub as well?', ENTER],
      ['Write these files?', ENTER],
    ]);
    expect([code, left, scene.github.calls], screen).toEqual([0, [], []]);
  });

  test.each<[string, Typing]>([
    ['at the reviewers', [['Who reviews deliveries?', CTRL_C]]],
    [
      'at the confirmation',
      [
        ['Who reviews deliveries?', ENTER],
        ['Write these files, and make these calls?', CTRL_C],
      ],
    ],
  ])('cancelled %s, it writes nothing and makes no call', async (_, end) => {
    await using scene = await setupScene(NPM);
    const { code, screen, left } = await at(scene, 'init --github', [...CHOICES, ...end]);
    expect([code, left, scene.writes(), await untracked(scene)], screen).toEqual([130, [], [], '']);
    expect(screen).toContain('Cancelled: nothing was written.');
  });
});

describe('phasegate init --pull-request', () => {
  const pulls = ({ github }: SetupScene) =>
    github.world.threads.filter(({ pull }) => pull !== null);
  const BRANCH = 'refs/heads/phasegate/init';

  test('opens one pull request with the files from the default branch, and leaves the checkout as it is', async () => {
    await using scene = await setupScene({ ...NPM, 'a.txt': 'a\n' });
    const { repo } = scene;
    // The person is elsewhere: on a branch of their own, behind GitHub, in the middle of something.
    await repo.git('switch', '--quiet', '--create', 'mine');
    await repo.write({ 'a.txt': 'staged\n', 'new.txt': 'new\n' });
    await repo.git('add', 'a.txt', 'new.txt');
    await repo.write({ 'a.txt': 'not staged\n', 'phasegate.yml': 'mine\n', 'c.txt': 'c\n' });
    const before = await scene.checkout();
    const { code, stderr } = await scene.init('--yes', '--pull-request');
    expect(code, stderr).toBe(0);
    expect(stderr).toContain(
      `Pull request #1 opened: ${scene.github.serverUrl}/acme/widgets/pull/1`,
    );
    expect(stderr).toContain('merge the pull request');
    expect(stderr).not.toContain('commit the files');
    expect(await scene.checkout()).toEqual(before);
    const [pull] = pulls(scene);
    expect(pull).toMatchObject({
      title: 'Set up Phasegate',
      pull: { head: 'phasegate/init', base: 'main' },
    });
    expect(pull?.body).toContain('- `.github/pipelines/implement-task.yml`');
    expect(pull?.body).toContain('- [ ] `gh secret set ANTHROPIC_API_KEY`');
    const paths = await scene.pathsOf(BRANCH);
    expect(paths).toEqual(
      expect.arrayContaining(['a.txt', '.github/pipelines/implement-task.yml']),
    );
    expect(paths).not.toContain('new.txt');
    const writes = scene.writes();
    const again = await scene.init('--yes', '--pull-request', '--json');
    expect(again.json()).toMatchObject({ pullRequest: { number: 1 } });
    expect([again.code, scene.writes(), pulls(scene).length]).toEqual([0, writes, 1]);
  });

  test('finds its files after the merge, and opens another one for further files', async () => {
    await using scene = await setupScene(NPM);
    const { gitDir } = scene.github.world;
    await scene.init('--yes', '--pull-request');
    const merge = async (): Promise<void> => {
      await scene.repo.git('-C', gitDir, 'update-ref', 'refs/heads/main', BRANCH);
      await scene.repo.git('-C', gitDir, 'update-ref', '-d', BRANCH);
      for (const { pull } of pulls(scene)) if (pull !== null) pull.merged = true;
      for (const thread of pulls(scene)) thread.state = 'closed';
    };
    await merge();
    const merged = await scene.init('--yes', '--pull-request', '--json');
    expect([merged.code, merged.json(), pulls(scene).length]).toEqual([
      0,
      expect.objectContaining({ pullRequest: null }),
      1,
    ]);
    expect((await scene.init('--yes', '--pull-request')).stderr).toContain(
      'The default branch on GitHub has all files: no pull request is needed.',
    );
    const more = await scene.init('--yes', '--pull-request', '--pipeline', 'docs-drift', '--json');
    expect(more.json()).toMatchObject({ pullRequest: { number: 2 } });
  });

  test('opens the pull request of a branch that is there already, and finds one whose answer was lost', async () => {
    await using scene = await setupScene(NPM);
    const isPull = ({ method, path }: { method: string; path: string }) =>
      method === 'POST' && path.endsWith('/pulls');
    scene.github.fail({ match: isPull, kind: 'status', status: 403, times: 1 });
    const refused = await scene.init('--yes', '--pull-request');
    expect([refused.code, pulls(scene).length]).toEqual([2, 0]);
    expect(refused.stderr).toContain('"Pull requests: Read and write"');
    scene.github.fail({ match: isPull, kind: 'lost-answer', times: 1 });
    const found = await scene.init('--yes', '--pull-request', '--json');
    expect([found.code, pulls(scene).length], found.stderr).toEqual([0, 1]);
    expect(found.json()).toMatchObject({ pullRequest: { number: 1 } });
  });

  test('leaves nothing behind if the branch is refused, and never changes a branch with other files', async () => {
    await using scene = await setupScene(NPM);
    const { gitDir } = scene.github.world;
    const before = await scene.checkout();
    const match = ({ path, method }: { method: string; path: string }) =>
      method === 'POST' && path.endsWith('/git/refs');
    const body = { message: 'Resource not accessible by personal access token' };
    scene.github.fail({ match, kind: 'status', status: 403, body, times: 1 });
    const refused = await scene.init('--yes', '--pull-request');
    expect([refused.code, pulls(scene).length]).toEqual([2, 0]);
    expect(refused.stderr).toContain('"Contents: Read and write"');
    expect(refused.stderr).not.toContain('phasegate resume');
    await scene.repo.git('-C', gitDir, 'update-ref', BRANCH, 'refs/heads/main');
    await scene.repo.git('switch', '--quiet', '--create', 'other');
    await scene.repo.write({ '.github/pipelines/implement-task.yml': 'other\n' });
    await scene.repo.commit('other');
    await scene.repo.git('push', '--quiet', gitDir, `other:${BRANCH}`);
    await scene.repo.git('switch', '--quiet', 'main');
    await scene.repo.git('branch', '--quiet', '-D', 'other');
    const tip = await scene.repo.git('-C', gitDir, 'rev-parse', BRANCH);
    const foreign = await scene.init('--yes', '--pull-request');
    expect([foreign.code, pulls(scene).length]).toEqual([2, 0]);
    expect(foreign.stderr).toContain(
      'The branch `phasegate/init` exists on GitHub with other files',
    );
    expect(foreign.stderr).toContain('`git push origin --delete phasegate/init`');
    expect(await scene.repo.git('-C', gitDir, 'rev-parse', BRANCH)).toBe(tip);
    expect((await scene.checkout()).slice(3)).toEqual(before.slice(3));
  });

  test('takes the branch back if GitHub refuses the commit', async () => {
    await using scene = await setupScene(NPM);
    const message = 'Resource not accessible by personal access token';
    const error = { type: 'FORBIDDEN', message, path: ['createCommitOnBranch'] };
    scene.github.fail({
      match: ({ operation }) => operation === 'PhasegateCommit',
      ...{ kind: 'status', status: 200, body: { data: null, errors: [error] }, times: 1 },
    });
    const { code, stderr } = await scene.init('--yes', '--pull-request');
    expect([code, pulls(scene).length]).toEqual([2, 0]);
    expect(stderr).toContain('with the permission `workflows: write`');
    const refs = await scene.repo.git('-C', scene.github.world.gitDir, 'for-each-ref');
    expect(refs).not.toContain('phasegate/init');
  });

  test('writes nothing through a link on the default branch', async () => {
    await using scene = await setupScene({ ...NPM, '.github/pipelines/a.yml': 'x\n' });
    const { gitDir } = scene.github.world;
    await symlink('elsewhere', join(scene.repo.path, '.github/workflows'));
    await symlink('a.yml', join(scene.repo.path, '.github/pipelines/b.yml'));
    await scene.repo.commit('links');
    await scene.repo.git('push', '--quiet', gitDir, 'main');
    const named = ['--yes', '--pull-request', '--pipeline', 'implement-task'];
    const { code, stderr } = await scene.init(...named);
    expect([code, scene.writes()]).toEqual([2, []]);
    expect(stderr).toContain('`.github/workflows` on the default branch is a link');
    const without = await scene.init(...named, '--no-workflow');
    expect([without.code, pulls(scene).length], without.stderr).toEqual([0, 1]);
  });

  test('keeps files of the default branch, and reads only with --dry-run', async () => {
    const path = '.github/pipelines/implement-task.yml';
    await using scene = await setupScene({ ...NPM, [path]: 'mine\n' });
    // Named, as a repository that has pipelines gets no others unasked.
    const named = ['--pull-request', '--pipeline', 'implement-task', '--json'];
    const dry = await scene.init('--yes', '--dry-run', ...named);
    expect([dry.code, scene.writes()]).toEqual([0, []]);
    expect(dry.json<Summary>().files).toContainEqual({ path, state: 'kept' });
    const both = await scene.init('--github', '--force', path, ...named);
    expect([both.code, scene.writes().at(-1)], both.stderr).toEqual([0, PUT]);
    expect(await readFile(join(scene.repo.path, path), 'utf8')).toBe('mine\n');
    expect(pulls(scene)[0]?.body).toContain(`- \`${path}\` (replaced)`);
    expect(pulls(scene)[0]?.body).not.toContain('create the environment');
  });
});
