import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { replaceMain } from '../rig/github/changes.ts';
import { laptop } from '../rig/github/laptop.ts';
import { TOKEN } from '../rig/github/server.ts';
import { few } from '../rig/long.ts';

few(1);

// fix* --> ship
const PIPELINE = `version: 1
name: ship
phases:
  fix: { run: "echo b > b.txt; echo 'Added b for @ann, fixes #7'", access: write }
  ship:
    needs: fix
    deliver:
      pull-request: { title: "Add b", body: "\${{ needs.fix.summary }}", labels: [agent] }
      comment: { on: pull-request, body: Please look. }
      labels: { add: [done] }
`;

const EVENT = '{ "issue": { "number": 1, "title": "Want b" } }\n';
const sceneOf = (pipeline: string) => laptop({ 'p.yml': pipeline, 'event.json': EVENT });

const RUN = ['run', 'p.yml', '--run', 'r1', '--event', 'event.json', '--json'];

test('a run on a laptop opens its pull request on GitHub, tells of it, and acts on nobody', async () => {
  await using scene = await sceneOf(PIPELINE);
  const { repo, github, env } = scene;
  const run = await phasegate(repo, RUN, { env });
  expect(run.code, run.stderr).toBe(0);
  expect(run.json().pullRequest).toEqual({
    number: 2,
    url: `${github.serverUrl}/acme/widgets/pull/2`,
  });
  const [issue, pull] = github.world.threads;
  expect(issue?.labels).toEqual(['done']);
  expect(pull?.labels).toEqual(['agent']);
  expect(pull?.comments.map(({ body }) => body.split('\n')[0])).toEqual(['Please look.']);
  expect(visible(pull?.body ?? '')).toMatchInlineSnapshot(`
    "Added b for @·ann, fixes #·7

    ### What was done

    - **fix**: Added b for @·ann, fixes #·7

    ### What changed

    1 file changed, 1 line added or removed.

    <details><summary>Phases, agents, time and cost</summary>

    | phase | | agent | attempts | time | tokens | cost |
    |---|---|---|--:|--:|--:|--:|
    | fix | succeeded |  | 1 | <time> |  |  |
    | **total** |  |  |  | <time> |  |  |

    </details>

    Created by Phasegate: pipeline \`ship\`, run \`r1\`.

    Closes #1

    <!-- phasegate r1/ship/1 <hash> -->"
  `);
  const tree = await repo.git('rev-parse', 'phasegate/ship/r1^{tree}');
  const last = ['log', '-1', '--format=%T %s', 'phasegate/ship/r1'];
  expect(await repo.git('--git-dir', github.world.gitDir, ...last)).toBe(`${tree} Add b`);
  expect(await repo.git('config', '--local', '--list')).not.toContain(TOKEN);
  expect(`${run.stdout}${run.stderr}`).not.toContain(TOKEN);
});

test.each(['beforeDelivery', 'deliveryPushed', 'deliveryDone'])(
  'killed at %s and resumed, there is one branch, one commit, one pull request, one comment',
  async (point) => {
    await using scene = await sceneOf(PIPELINE);
    const { repo, github, env } = scene;
    const killed = await phasegate(repo, RUN, {
      env: { ...env, PHASEGATE_FAILPOINT: `${point}=kill` },
    });
    expect(killed.code).toBeUndefined();
    const resumed = await phasegate(repo, ['resume', 'r1', '--json'], { env });
    expect(resumed.code, resumed.stderr).toBe(0);
    expect(resumed.json().pullRequest?.number).toBe(2);
    const { gitDir, threads: all } = github.world;
    expect(all.map(({ comments }) => comments.length)).toEqual([0, 1]);
    const log = await repo.git('--git-dir', gitDir, 'log', '--format=%s', 'phasegate/ship/r1');
    expect(log).toBe('Add b\nstart');
  },
);

test('where the base moved on GitHub and that is not allowed, nothing is delivered', async () => {
  await using scene = await sceneOf(`${PIPELINE}policy: { stale-base: fail }\n`);
  const { repo, github, env } = scene;
  const elsewhere = join(repo.home, 'elsewhere');
  await repo.git('clone', '--quiet', github.world.gitDir, elsewhere);
  const theirs = ['-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '--allow-empty'];
  await repo.git('-C', elsewhere, ...theirs, '--quiet', '--message', 'theirs');
  await repo.git('-C', elsewhere, 'push', '--quiet', 'origin', 'main');
  const run = await phasegate(repo, RUN, { env });
  expect(run.json().outcome, run.stderr).toBe('stale');
  expect(run.json().error).toMatchInlineSnapshot(`
    {
      "code": "stale",
      "message": "the base branch of the run moved or was deleted, so nothing can be delivered on it",
      "phase": "ship",
      "remedy": "Start a new run from the new base.",
    }
  `);
  expect(github.world.threads).toHaveLength(1);
});

test.each(['keep', 'fail', 'rebase'])(
  'where unrelated history replaced the base on GitHub, nothing is delivered (`stale-base: %s`)',
  async (policy) => {
    await using scene = await sceneOf(`${PIPELINE}policy: { stale-base: ${policy} }\n`);
    const { repo, github, env } = scene;
    await replaceMain({ repo, world: github.world });
    const run = await phasegate(repo, RUN, { env });
    const { outcome, error } = run.json();
    expect([outcome, error?.code, error?.remedy], run.stderr).toEqual([
      ...['stale', 'stale', 'Start a new run from the new base.'],
    ]);
    const branches = await repo.git('--git-dir', github.world.gitDir, 'branch', '--list');
    expect([branches, github.world.threads.length]).toEqual(['* main', 1]);
  },
);

test('where the base moved on GitHub, the change is rebased onto what is there, and delivered', async () => {
  await using scene = await sceneOf(`${PIPELINE}policy: { stale-base: rebase }\n`);
  const { repo, github, env } = scene;
  const elsewhere = join(repo.home, 'elsewhere');
  await repo.git('clone', '--quiet', github.world.gitDir, elsewhere);
  const theirs = ['-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '--allow-empty'];
  await repo.git('-C', elsewhere, ...theirs, '--quiet', '--message', 'theirs');
  await repo.git('-C', elsewhere, 'push', '--quiet', 'origin', 'main');
  const mine = await repo.git('rev-parse', 'main');
  const run = await phasegate(repo, RUN, { env });
  expect([run.code, run.json().outcome], run.stderr).toEqual([0, 'succeeded']);
  const { gitDir } = github.world;
  const log = await repo.git('--git-dir', gitDir, 'log', '--format=%s', 'phasegate/ship/r1');
  expect(log).toBe('Add b\ntheirs\nstart');
  expect(await repo.git('rev-parse', 'main')).toBe(mine);
});

test.each(['fail', 'rebase'])(
  'a commit that moved its own base does not stop what follows it (`stale-base: %s`)',
  async (policy) => {
    const commit = '{ branch: main, message: Add b }';
    await using scene = await sceneOf(`version: 1
name: ship
policy: { stale-base: ${policy} }
phases:
  fix: { run: "echo b > b.txt", access: write }
  push: { needs: fix, deliver: { commit: ${commit} } }
  tell: { needs: push, deliver: { comment: { body: Done. } } }
  again: { needs: tell, deliver: { commit: ${commit} } }
`);
    const { repo, github, env } = scene;
    const run = await phasegate(repo, RUN, { env });
    const { outcome, error, phases } = run.json();
    expect([outcome, error?.phase, phases.fix?.attempts], run.stderr).toEqual(
      policy === 'fail' ? ['stale', 'again', 1] : ['succeeded', undefined, 1],
    );
    expect(github.world.threads[0]?.comments).toHaveLength(1);
    const log = await repo.git('--git-dir', github.world.gitDir, 'log', '--format=%s', 'main');
    expect(log).toBe('Add b\nstart');
  },
);

test('a token that GitHub does not know fails the delivery, and the next one is used', async () => {
  await using scene = await sceneOf(PIPELINE);
  const { repo, github, env } = scene;
  const run = await phasegate(repo, RUN, { env: { ...env, GITHUB_TOKEN: 'ghp_wrong' } });
  expect(run.code).toBe(1);
  expect(run.json().error?.code).toBe('delivery-failed');
  expect(run.json().error?.message.replace(/[0-9a-f]{40}/, '<base>')).toMatchInlineSnapshot(
    `"GitHub refused GET /repos/acme/widgets/compare/<base>...main (401): Bad credentials. The token is invalid or expired. Use another token."`,
  );
  // One fault, one remedy: that of GitHub's answer is in the message.
  expect(run.json().error?.remedy).toBe(
    'Then run `phasegate resume r1`. Finished deliveries are not repeated.',
  );
  const resumed = await phasegate(repo, ['resume', 'r1', '--json'], { env });
  expect(resumed.code, resumed.stderr).toBe(0);
  expect(github.world.threads).toHaveLength(2);
});

/** What breaks a mention is one character that is not seen. */
const visible = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '·')
    .replace(/\d+(\.\d+)? m?s/g, '<time>')
    .replace(/[0-9a-f]{12} -->/, '<hash> -->');
