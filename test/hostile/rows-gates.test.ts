import { describe, expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import { knownReviews } from '../../src/gates/deployment-reviews.ts';
import type { GateQuestion } from '../../src/gates/environment.ts';
import { type GateScene, gateScene, PUBLISHED, STORY } from '../gates/gate-scene.ts';
import type { Call } from '../rig/github/server.ts';

/** Approved by ann, and proved: a change of the scene in between is what a test is about. */
async function approved(scene: GateScene, more: Partial<GateQuestion> = {}) {
  const job = scene.gateJob();
  scene.approve('ann');
  return scene.prove(job, more);
}

const refusedAt = (verdict: { readonly type: string; readonly message?: string }) =>
  verdict.type === 'refused' ? verdict.message : verdict;

describe('1: what is approved is what was shown', () => {
  test.each([
    { published: { ...PUBLISHED, gate: 'other' } },
    { published: { ...PUBLISHED, environment: 'staging' } },
    { published: { ...PUBLISHED, digest: `sha256:${'e2'.repeat(32)}` } },
    { published: { ...PUBLISHED, gate: '' } },
    { published: { ...PUBLISHED, digest: '' } },
    { published: { ...PUBLISHED, environment: '' } },
    { story: { ...STORY, environment: '' }, published: { ...PUBLISHED, environment: null } },
    { story: { ...STORY, by: 'comment' as const } },
  ])('row 22: not with %j', async (more) => {
    await using scene = await gateScene();
    expect(await approved(scene, more)).toMatchObject({ type: 'refused', point: 1 });
    expect(scene.calls).toEqual([]);
  });

  test('row 22: and the refusal says what differs and what to do', async () => {
    await using scene = await gateScene();
    const digest = `sha256:${'e2'.repeat(32)}`;
    expect(await approved(scene, { published: { ...PUBLISHED, digest } })).toMatchInlineSnapshot(`
      {
        "message": "the earlier job published the digest \`sha256:e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2\`, but the restored run has \`sha256:d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1\`",
        "point": 1,
        "remedy": "Re-run the workflow from the job that stopped at the gate. The approved change must be the change that was shown.",
        "type": "refused",
      }
    `);
    const empty = { published: { ...PUBLISHED, gate: '' } };
    expect(await approved(scene, empty)).toMatchInlineSnapshot(`
      {
        "message": "the gate that the earlier job published is empty",
        "point": 1,
        "remedy": "Pass \`gate\`, \`digest\` and \`checkpoint\` from the outputs of the job that stopped at the gate, and give the gate an \`environment\`. GitHub drops outputs that contain a masked value.",
        "type": "refused",
      }
    `);
  });
});

describe('2: GitHub let this very job through', () => {
  test.each([
    ['of another workflow run', { run: 1 }],
    ['of another attempt', { attempt: 2 }],
    ['that has ended', { status: 'completed' }],
    ['that still waits', { status: 'waiting' }],
    ['without an environment, or with `deployment: false`', { deployment: null }],
    ['behind another environment', { deployment: { original: 'staging', latest: 'staging' } }],
    [
      'whose deployment was moved to the environment afterwards',
      { deployment: { original: 'staging', latest: 'release' } },
    ],
  ] as const)('row 22: not a job %s', async (_, change) => {
    await using scene = await gateScene();
    const job = scene.gateJob();
    scene.approve('ann');
    Object.assign(job, change);
    const verdict = await scene.prove(job);
    expect(verdict).toMatchObject({ type: 'refused', point: 2 });
    expect(refusedAt(verdict)).toMatchSnapshot();
  });

  test.each(['', '48000000099', 'gate-1', '1; x'])(
    'row 22: not a job that is `%s`',
    async (job) => {
      await using scene = await gateScene();
      const verdict = await approved(scene, { job });
      expect(verdict).toMatchObject({ type: 'refused', point: 2 });
      expect(refusedAt(verdict)).toMatchSnapshot();
    },
  );
});

describe('3: somebody has to review there', () => {
  test('row 22: not where GitHub made the environment, unprotected, because a job named it', async () => {
    await using scene = await gateScene();
    const job = scene.gateJob('relaese');
    const story = { ...STORY, environment: 'relaese' };
    const published = { ...PUBLISHED, environment: 'relaese' };
    expect(await scene.prove(job, { story, published })).toMatchInlineSnapshot(`
      {
        "message": "the environment \`relaese\` has no required reviewers",
        "point": 3,
        "remedy": "Add required reviewers to the environment in the repository settings. If your GitHub plan has no required reviewers, give the gate \`by: comment\`.",
        "type": "refused",
      }
    `);
  });

  test('row 22: not where the environment is gone', async () => {
    await using scene = await gateScene();
    const job = scene.gateJob();
    scene.approve('ann');
    scene.actions.environments.pop();
    expect(refusedAt(await scene.prove(job))).toMatchInlineSnapshot(
      `"the environment \`release\` does not exist, or the token cannot read it"`,
    );
  });

  test('row 22: not where the reviewers were taken away after the approval', async () => {
    await using scene = await gateScene();
    const job = scene.gateJob();
    scene.approve('ann');
    scene.actions.protect('release', { reviewers: [] });
    expect(await scene.prove(job)).toMatchObject({ type: 'refused', point: 3 });
  });
});

describe('4: the newest review since the gate opened is an approval by somebody who may', () => {
  test('row 22: not an admin’s bypass, which leaves no review', async () => {
    await using scene = await gateScene();
    const job = scene.gateJob();
    scene.actions.bypass(scene.run, 'release');
    expect(await scene.prove(job)).toMatchInlineSnapshot(`
      {
        "message": "nobody reviewed \`release\` since the gate opened. An admin's bypass leaves no review, and neither does an environment without reviewers",
        "point": 4,
        "remedy": "Re-run the job, and let a listed reviewer approve it.",
        "type": "refused",
      }
    `);
  });

  test('row 22: not reviewers who were added after the job had been let through', async () => {
    await using scene = await gateScene({ reviewers: [] });
    const job = scene.gateJob();
    scene.actions.protect('release', { reviewers: ['ann'] });
    expect(await scene.prove(job)).toMatchObject({ type: 'refused', point: 4 });
  });

  test('row 22: not an approval from before the gate opened', async () => {
    await using scene = await gateScene();
    scene.gateJob();
    scene.approve('ann');
    const known = await knownReviews(scene.client, String(scene.run.id));
    expect(known).toEqual(['4']);
    const job = scene.gateJob();
    scene.actions.bypass(scene.run, 'release');
    const verdict = await scene.prove(job, { story: { ...STORY, known } });
    expect(verdict).toMatchObject({ type: 'refused', point: 4 });
  });

  test('row 22: not an approval of another environment', async () => {
    await using scene = await gateScene();
    const { actions, run } = scene;
    const job = scene.gateJob();
    actions.review({ run, environment: 'staging', user: 'ann', state: 'approved' });
    actions.bypass(run, 'release');
    expect(await scene.prove(job)).toMatchObject({ type: 'refused', point: 4 });
  });

  test('row 22: not an approval in another workflow run', async () => {
    await using scene = await gateScene();
    const { actions } = scene;
    const job = scene.gateJob();
    const run = actions.startRun({ actor: 'mona' });
    actions.review({ run, environment: 'release', user: 'ann', state: 'approved' });
    actions.bypass(scene.run, 'release');
    expect(await scene.prove(job)).toMatchObject({ type: 'refused', point: 4 });
  });

  test.each(['eve', 'deploy[bot]'])(
    'row 22: not an approval by %s, who is not listed',
    async (user) => {
      await using scene = await gateScene({ reviewers: ['ann', 'bob'] });
      const job = scene.gateJob();
      scene.approve(user);
      const verdict = await scene.prove(job);
      expect(verdict).toMatchObject({ type: 'refused', point: 4 });
      expect(refusedAt(verdict)).toMatchSnapshot();
    },
  );

  describe('where the environment prevents self-review', () => {
    const strict = { reviewers: ['ann', 'mona'], preventSelfReview: true };

    test('row 22: not by who started the workflow run', async () => {
      await using scene = await gateScene(strict);
      const job = scene.gateJob();
      scene.approve('mona');
      expect(await scene.prove(job)).toMatchInlineSnapshot(`
        {
          "message": "mona approved, but also started, resumed or re-ran this run; the environment prevents self-review",
          "point": 4,
          "remedy": "Re-run the job, and let another listed reviewer decide.",
          "type": "refused",
        }
      `);
    });

    test('row 22: not by who started the run, though a bot dispatched this workflow run', async () => {
      await using scene = await gateScene(strict);
      const run = scene.actions.startRun({ actor: 'github-actions[bot]' });
      const job = scene.actions.startJob(run, { name: 'gate-1', environment: 'release' });
      scene.actions.review({ run, environment: 'release', user: 'mona', state: 'approved' });
      const verdict = await scene.prove(job, { run: String(run.id) });
      expect(verdict).toMatchObject({ type: 'refused', point: 4 });
    });

    test.each([2, 3, 4])('row 22: not by who ran attempt %d again', async (attempt) => {
      await using scene = await gateScene(strict);
      for (const by of [2, 3, 4].map((one) => (one === attempt ? 'ann' : 'carl'))) {
        scene.actions.rerun(scene.run, { by });
      }
      const verdict = await approved(scene);
      expect(verdict).toMatchObject({ type: 'refused', point: 4 });
    });

    test('row 22: not where GitHub does not tell whether it does', async () => {
      await using scene = await gateScene({ reviewers: ['mona'] });
      const rules = scene.actions.environment('release');
      Object.assign(rules ?? {}, { preventSelfReview: undefined });
      const job = scene.gateJob();
      scene.approve('mona');
      expect(await scene.prove(job)).toMatchObject({ type: 'refused', point: 4 });
    });

    test('row 22: but by another reviewer', async () => {
      await using scene = await gateScene(strict);
      expect(await approved(scene)).toMatchObject({ decision: 'approve', actor: 'ann' });
    });
  });
});

describe('5: a review is used up by one decision', () => {
  test('row 22: not one that an earlier decision of the run used up', async () => {
    await using scene = await gateScene();
    expect(await approved(scene, { story: { ...STORY, used: ['4'] } })).toMatchInlineSnapshot(`
      {
        "message": "the review 4 by ann was already used for an earlier decision",
        "point": 5,
        "remedy": "Re-run the job and approve again. One review counts for one decision.",
        "type": "refused",
      }
    `);
  });

  test('row 22: not one of an environment that two open gates have', async () => {
    await using scene = await gateScene();
    const story = { ...STORY, rivals: [phaseId('publish')] };
    expect(refusedAt(await approved(scene, { story }))).toMatchInlineSnapshot(
      `"\`release\` is the environment of \`publish\` too, and these gates are open at the same time"`,
    );
  });

  test('row 22: not one of an earlier attempt, when the job is run again and an admin bypasses', async () => {
    await using scene = await gateScene();
    const { actions, run } = scene;
    actions.endJob(scene.gateJob(), 'failure');
    const first = scene.gateJob();
    scene.approve('ann');
    scene.decidedIn(1);
    actions.endJob(first, 'failure');
    actions.rerun(run, { by: 'mona' });
    const second = scene.gateJob();
    actions.bypass(run, 'release');
    expect(await scene.prove(second)).toMatchInlineSnapshot(`
      {
        "message": "the approval belongs to an earlier attempt, whose job already used it",
        "point": 5,
        "remedy": "Re-run the job and approve again. One review counts for one decision.",
        "type": "refused",
      }
    `);
  });

  test.each([
    [
      'nobody had to review',
      (scene: GateScene) => scene.actions.protect('release', { reviewers: [] }),
    ],
    [
      'an administrator bypassed it',
      (scene: GateScene) => scene.actions.bypass(scene.run, 'release'),
    ],
    ['who started it approved', (scene: GateScene) => scene.approve('mona')],
  ])('row 22: what was refused because %s uses up no approval', async (_, happens) => {
    await using scene = await gateScene({ preventSelfReview: true });
    const { actions, run } = scene;
    const first = scene.gateJob();
    happens(scene);
    expect(await scene.prove(first)).toMatchObject({ type: 'refused' });
    actions.endJob(first, 'failure');
    actions.protect('release', { reviewers: ['ann', 'bob'], preventSelfReview: true });
    actions.rerun(run, { by: 'mona' });
    const second = scene.gateJob();
    // A clock that is behind by a day changes nothing.
    Object.assign(first, { startedAt: '2020-01-01T00:00:00Z' });
    scene.approve('ann');
    expect(await scene.prove(second)).toMatchObject({ decision: 'approve', actor: 'ann' });
  });

  test('row 22: but a new one in the next attempt, also after a rejection in the first', async () => {
    await using scene = await gateScene();
    const { actions, run } = scene;
    actions.startJob(run, { name: 'work', environment: '' });
    actions.endJob(scene.gateJob(), 'cancelled');
    const first = scene.gateJob();
    scene.approve('ann');
    actions.endJob(first, 'failure');
    actions.rerun(run, { by: 'mona' });
    scene.gateJob();
    actions.review({ run, environment: 'release', user: 'ann', state: 'rejected' });
    actions.rerun(run, { by: 'mona' });
    const third = scene.gateJob();
    scene.approve('ann');
    expect(await scene.prove(third)).toMatchObject({ decision: 'approve' });
  });

  test('row 22: and what the job did before the gate opened does not count', async () => {
    await using scene = await gateScene();
    const { actions, run } = scene;
    scene.gateJob();
    scene.approve('bob');
    const known = await knownReviews(scene.client, String(run.id));
    actions.rerun(run, { by: 'mona' });
    const story = { ...STORY, known };
    expect(await approved(scene, { story })).toMatchObject({ decision: 'approve' });
  });
});

describe('what cannot be read is a no', () => {
  const calls: readonly (readonly [string, number, (call: Call) => boolean])[] = [
    ['the job', 2, ({ path }) => path.includes('/actions/jobs/')],
    ['its deployment', 2, ({ operation }) => operation === 'JobDeployment'],
    ['the environment', 3, ({ path }) => path.includes('/environments/')],
    ['the workflow run', 4, ({ path }) => /\/actions\/runs\/\d+$/.test(path)],
    ['the reviews', 4, ({ operation }) => operation === 'DeploymentReviews'],
    ['an attempt', 4, ({ path }) => path.includes('/attempts/')],
    ['the jobs of earlier attempts', 5, ({ path }) => path.endsWith('/jobs')],
  ];

  test.each(calls)('row 22: %s', async (_, point, match) => {
    await using scene = await gateScene({ preventSelfReview: true });
    scene.actions.rerun(scene.run, { by: 'mona' });
    scene.actions.rerun(scene.run, { by: 'mona' });
    scene.forbid(match);
    const verdict = await approved(scene);
    expect(verdict).toMatchObject({ type: 'refused', point });
    expect(verdict).toMatchSnapshot();
  });

  test.each([
    ['no node', { node: null }],
    ['a review without a number', answering({ databaseId: null })],
    ['a review in another state', answering({ state: 'PENDING' })],
    ['a review by a ghost', answering({ user: null })],
    [
      'more environments than are shown',
      answering({ environments: { totalCount: 2, nodes: [{ name: 'release' }] } }),
    ],
    ['a page without an end', { node: { deploymentReviews: { pageInfo: {}, nodes: [] } } }],
  ])('row 22: reviews that come with %s', async (_, data) => {
    await using scene = await gateScene();
    scene.answer(({ operation }) => operation === 'DeploymentReviews', { data });
    expect(await approved(scene)).toMatchObject({ type: 'refused', point: 4 });
  });
});

function answering(change: object): object {
  const review = {
    databaseId: 4,
    state: 'APPROVED',
    comment: '',
    user: { login: 'ann' },
    environments: { totalCount: 1, nodes: [{ name: 'release' }] },
  };
  const pageInfo = { hasNextPage: false, endCursor: null };
  return { node: { deploymentReviews: { pageInfo, nodes: [{ ...review, ...change }] } } };
}
