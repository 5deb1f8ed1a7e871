import { describe, expect, test } from 'vitest';
import { knownReviews } from '../../src/gates/deployment-reviews.ts';
import { type GateQuestion, readRejection } from '../../src/gates/environment.ts';
import type { Call } from '../rig/github/server.ts';
import { refusalOf } from '../rig/refusal.ts';
import { type GateScene, gateScene, PUBLISHED, STORY } from './gate-scene.ts';

/** Approved by ann, and proved: a change of the scene in between is what a test is about. */
async function approved(scene: GateScene, more: Partial<GateQuestion> = {}) {
  const job = scene.gateJob();
  scene.approve('ann');
  return scene.prove(job, more);
}

const refusedAt = (verdict: { readonly type: string; readonly message?: string }) =>
  verdict.type === 'refused' ? verdict.message : verdict;

describe('a gate is passed', () => {
  test('by the approval of a listed reviewer, whose comment is kept', async () => {
    await using scene = await gateScene();
    const job = scene.gateJob();
    scene.approve('ann', ' Ship it. ');
    expect(await scene.prove(job)).toEqual({
      type: 'decided',
      decision: 'approve',
      actor: 'ann',
      comment: 'Ship it.',
      approval: '4',
    });
  });

  test('by who started none of the workflow runs that worked on it', async () => {
    await using scene = await gateScene({ preventSelfReview: true });
    scene.ranEarlier(['carl', 'dora', 'emil']);
    scene.ranEarlier(['ann'], 'phasegate-another-1-000003.tar.gz');
    const job = scene.gateJob();
    scene.approve('ann');
    expect(await scene.prove(job, { beganElsewhere: true })).toMatchObject({ actor: 'ann' });
  });

  test('with five calls in two rounds', async () => {
    await using scene = await gateScene();
    const job = scene.gateJob();
    scene.approve('ann');
    await scene.prove(job);
    const asked = scene.calls.map(({ path, operation }) => operation ?? path);
    expect([asked.slice(0, 3).sort(), asked.slice(3).sort()]).toEqual([
      [
        `/repos/acme/widgets/actions/jobs/${job.id}`,
        `/repos/acme/widgets/actions/runs/${scene.run.id}`,
        '/repos/acme/widgets/environments/release',
      ],
      ['DeploymentReviews', 'JobDeployment'],
    ]);
  });

  test('whatever the case in which environment and reviewer are written', async () => {
    await using scene = await gateScene({ reviewers: ['Ann'] });
    const job = scene.gateJob('RELEASE');
    scene.approve('ann');
    const story = { ...STORY, environment: 'Release' };
    const published = { ...PUBLISHED, environment: null };
    expect(await scene.prove(job, { story, published })).toMatchObject({ decision: 'approve' });
  });

  test('by anyone GitHub lets approve, where a team is listed, for its members cannot be read', async () => {
    await using scene = await gateScene({ reviewers: ['bob', 'team:core'] });
    expect(await approved(scene)).toMatchObject({ decision: 'approve', actor: 'ann' });
  });

  test('by who started the run, where the environment allows that', async () => {
    await using scene = await gateScene({ reviewers: ['mona'] });
    const job = scene.gateJob();
    scene.approve('mona');
    expect(await scene.prove(job)).toMatchObject({ decision: 'approve', actor: 'mona' });
  });

  test('by the newest review, however many there are', async () => {
    await using scene = await gateScene();
    const { actions, run } = scene;
    for (let count = 0; count < 240; count += 1) {
      actions.review({ run, environment: 'staging', user: 'ann', state: 'rejected' });
    }
    expect(await approved(scene)).toMatchObject({ decision: 'approve', approval: '244' });
  });
});

describe('who started an earlier workflow run of it does not pass a gate that prevents self-review', () => {
  test.each<[string, readonly [string, ...string[]]]>([
    ['began it', ['ann']],
    ['re-ran it', ['carl', 'ann']],
    ['started an attempt between', ['carl', 'ann', 'dora']],
  ])('who %s, whatever the journal says', async (_, starters) => {
    await using scene = await gateScene({ preventSelfReview: true });
    scene.ranEarlier(['carl']);
    scene.ranEarlier(starters);
    const job = scene.gateJob();
    scene.approve('ann');
    const story = { ...STORY, starters: ['carl', 'mona'] };
    expect(await scene.prove(job, { beganElsewhere: true, story })).toMatchObject({
      type: 'refused',
      point: 4,
      message: expect.stringContaining(
        'ann approved, but also started, resumed or re-ran this run',
      ),
    });
  });

  test.each([
    ['the artifacts', /\/actions\/artifacts$/],
    ['the earlier workflow run', /\/actions\/runs\/17000000001$/],
  ])('where GitHub does not tell %s, nobody does', async (_, path) => {
    await using scene = await gateScene({ preventSelfReview: true });
    scene.ranEarlier(['carl']);
    const job = scene.gateJob();
    scene.approve('ann');
    scene.forbid((call) => path.test(call.path));
    const verdict = await scene.prove(job, { beganElsewhere: true });
    expect(verdict).toMatchObject({ type: 'refused', point: 4 });
  });

  test('where the environment allows self-review, nobody is asked for', async () => {
    await using scene = await gateScene();
    scene.ranEarlier(['ann']);
    const job = scene.gateJob();
    scene.approve('ann');
    expect(await scene.prove(job, { beganElsewhere: true })).toMatchObject({ actor: 'ann' });
    expect(scene.calls.some(({ path }) => path.endsWith('/actions/artifacts'))).toBe(false);
  });
});

describe('a gate is turned down', () => {
  const rejection = async (comment: string, mayRework: boolean) => {
    await using scene = await gateScene();
    const { actions, client, run } = scene;
    scene.gateJob();
    actions.review({ run, environment: 'release', user: 'bob', state: 'rejected', comment });
    return await readRejection({
      github: client,
      run: String(run.id),
      published: PUBLISHED,
      story: { ...STORY, mayRework },
    });
  };

  test('by a rejection, which a later job reads, for the one behind the gate never starts', async () => {
    expect(await rejection('Not like this.', true)).toEqual({
      type: 'decided',
      decision: 'reject',
      actor: 'bob',
      comment: 'Not like this.',
      approval: '4',
    });
  });

  test('for a rework, where the comment begins so and the gate has one', async () => {
    expect(await rejection('/rework Use the parser.\nPlease.', true)).toMatchObject({
      decision: 'rework',
      comment: 'Use the parser.\nPlease.',
    });
    expect(await rejection('/rework Use the parser.', false)).toMatchObject({
      decision: 'reject',
      comment: '/rework Use the parser.',
    });
    expect(await rejection('/reworked it myself', true)).toMatchObject({ decision: 'reject' });
  });

  test('by a rejection after an approval', async () => {
    await using scene = await gateScene();
    const { actions, run } = scene;
    const job = scene.gateJob();
    scene.approve('ann');
    actions.review({ run, environment: 'release', user: 'bob', state: 'rejected' });
    expect(await scene.prove(job)).toMatchObject({ decision: 'reject', actor: 'bob' });
  });

  test('by nobody, where it expired, was bypassed, or was approved and failed later', async () => {
    await using scene = await gateScene();
    const { actions, client, run } = scene;
    const asked = { github: client, run: String(run.id), published: PUBLISHED, story: STORY };
    scene.gateJob();
    actions.expire(run, 'release');
    expect(refusedAt(await readRejection(asked))).toMatchInlineSnapshot(
      `"nobody reviewed \`release\` since the gate opened. An admin's bypass leaves no review, and neither does an environment without reviewers"`,
    );
    scene.gateJob();
    scene.approve('ann');
    expect(refusedAt(await readRejection(asked))).toMatchInlineSnapshot(
      `"ann approved, but the job after the gate did not prove the approval"`,
    );
  });
});

test('a gate is not opened where the reviews there are cannot be read', async () => {
  await using scene = await gateScene();
  scene.forbid(({ operation }) => operation === 'DeploymentReviews');
  const refusal = await refusalOf(knownReviews(scene.client, String(scene.run.id)));
  expect([refusal.message, refusal.remedy]).toMatchInlineSnapshot(`
    [
      "The gate cannot open, because no review could be proved afterwards. GitHub refused GraphQL DeploymentReviews (403): Resource not accessible by integration.",
      "The token needs \`permissions: { actions: read }\`; if it has them, re-run the job.",
    ]
  `);
});

describe('whether a gate was turned down', () => {
  test.each<[string, (call: Call) => boolean]>([
    ['the environment', ({ path }) => path.includes('/environments/')],
    ['the workflow run', ({ path }) => /\/actions\/runs\/\d+$/.test(path)],
    ['the reviews', ({ operation }) => operation === 'DeploymentReviews'],
  ])('is not known where %s cannot be read, and that is no silence', async (_, match) => {
    await using scene = await gateScene();
    scene.forbid(match);
    const { client: github, run } = scene;
    const asked = { github, run: String(run.id), published: PUBLISHED, story: STORY };
    await expect(readRejection(asked)).rejects.toThrow('cannot be read');
  });
});
