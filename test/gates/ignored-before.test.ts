import { expect, test } from 'vitest';
import { ignoredBefore } from '../../src/gates/ignored-before.ts';
import { type GateScene, gateScene } from './gate-scene.ts';

/** The job that reads a comment, in an earlier attempt and now. */
async function askedAgain(
  scene: GateScene,
  { name = 'phasegate / comment', conclusion = 'success' as 'success' | 'failure' } = {},
) {
  const { actions, run, client } = scene;
  actions.endJob(actions.startJob(run, { name, environment: '' }), conclusion);
  actions.rerun(run, { by: 'ann' });
  actions.startJob(run, { name, environment: '' });
  return ignoredBefore(client, { run: String(run.id), attempt: 2, job: 'comment' });
}

test('a comment that an earlier attempt ignored is not judged again', async () => {
  for (const name of ['comment', 'phasegate / comment']) {
    await using scene = await gateScene();
    expect(await askedAgain(scene, { name })).toEqual({ type: 'known', value: true });
  }
});

test('one that it took left a checkpoint, and one that it failed on was not judged', async () => {
  await using taken = await gateScene();
  taken.decidedIn(1);
  expect(await askedAgain(taken)).toEqual({ type: 'known', value: false });
  await using failed = await gateScene();
  expect(await askedAgain(failed, { conclusion: 'failure' })).toEqual({
    ...{ type: 'known', value: false },
  });
});

test('another job of the workflow judged nothing', async () => {
  await using scene = await gateScene();
  expect(await askedAgain(scene, { name: 'old-comment' })).toEqual({ type: 'known', value: false });
});

test.each([/\/jobs$/, /\/artifacts$/])(
  'where GitHub does not tell (%s), it is unknown',
  async (path) => {
    await using scene = await gateScene();
    scene.forbid((call) => path.test(call.path));
    expect(await askedAgain(scene)).toMatchObject({ type: 'unknown' });
  },
);
