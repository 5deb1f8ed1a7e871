import { describe, expect, test } from 'vitest';
import { withoutState } from '../../src/core/backlog/issue/issue-state.ts';
import { marked } from '../../src/core/gate/run-mark.ts';
import { digestOf, phaseId, type RunId } from '../../src/core/lib/brands.ts';
import { leaveRunComment } from '../../src/gates/run-comment.ts';
import { HASTY } from '../rig/github/client.ts';
import { few } from '../rig/long.ts';
import { refusalOf } from '../rig/refusal.ts';
import { BOT, commentScene, MARK } from './comment-scene.ts';

few(17);

describe('a command is taken', () => {
  test('from somebody who may write, about the run that our comment is about', async () => {
    await using here = await commentScene();
    expect(await here.read('/phasegate approve d1d2d3d4 Ship it.')).toEqual({
      type: 'asked',
      request: {
        command: { type: 'decide', decision: 'approve', digest8: 'd1d2d3d4', text: 'Ship it.' },
        actor: 'ann',
        id: '5000000050',
        mark: MARK,
      },
    });
    expect(here.github.calls.map(({ path, operation }) => operation ?? path)).toEqual([
      '/repos/acme/widgets/collaborators/ann/permission',
      'OwnComments',
    ]);
  });

  test('from an admin, and from a bot that is named exactly', async () => {
    await using here = await commentScene();
    const command = '/phasegate reject d1d2d3d4';
    expect(await here.read(command, { login: 'root' })).toMatchObject({ type: 'asked' });
    const bot = { login: 'release[bot]', type: 'Bot' };
    expect(await here.read(command, bot, ['release[bot]'])).toMatchObject({ type: 'asked' });
    expect(await here.read(command, bot, ['release'])).toMatchObject({ type: 'ignored' });
  });

  test('also as an answer to a question, and beyond a hundred comments', async () => {
    await using here = await commentScene([{ ...MARK, gate: null, question: phaseId('plan') }]);
    for (let count = 0; count < 250; count += 1) {
      here.thread.comments.push({ id: count, author: 'ann', body: 'hm' });
    }
    expect(await here.read('/phasegate answer plan Use v2.')).toMatchObject({
      type: 'asked',
      request: { command: { phase: 'plan', text: 'Use v2.' }, mark: { run: 'r1' } },
    });
  });

  test('for the one of several runs that its digits name', async () => {
    const other = { ...MARK, run: 'r2' as RunId, digest: digestOf('e5e6e7e8'.repeat(8)) };
    await using here = await commentScene([MARK, other]);
    const reading = await here.read('/phasegate approve e5e6e7e8');
    expect(reading).toMatchObject({ type: 'asked', request: { mark: { run: 'r2' } } });
  });
});

describe('a command is refused', () => {
  test('where its digits are not those that are shown', async () => {
    await using here = await commentScene();
    expect(await here.read('/phasegate approve d1d2d3d5')).toMatchInlineSnapshot(`
      {
        "message": "No run waits with \`d1d2d3d5\`.",
        "remedy": "Read the current comment of Phasegate about the run, and decide on the change in it.",
        "type": "refused",
      }
    `);
  });

  test('where nobody asked that question, or two runs did', async () => {
    const asks = { ...MARK, gate: null, question: phaseId('plan') };
    await using here = await commentScene([asks, { ...asks, run: 'r2' as RunId }]);
    const none = await here.read('/phasegate answer fix Use v2.');
    const both = await here.read('/phasegate answer plan Use v2.');
    expect([none, both]).toMatchInlineSnapshot(`
      [
        {
          "message": "No run waits with a question of \`fix\`.",
          "remedy": "Read the current comment of Phasegate about the run, and decide on the change in it.",
          "type": "refused",
        },
        {
          "message": "Several runs wait with a question of \`plan\`: \`r2\`, \`r1\`.",
          "remedy": "Read the current comment of Phasegate about the run, and decide on the change in it.",
          "type": "refused",
        },
      ]
    `);
  });

  test('where it is not understood', async () => {
    await using here = await commentScene();
    expect(await here.read('/phasegate merge')).toMatchObject({ type: 'refused' });
  });

  test.each(['collaborators', 'graphql'])('where GitHub does not tell: %s', async (path) => {
    await using here = await commentScene();
    here.github.fail({
      match: (call) => call.path.includes(path),
      kind: 'status',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      times: 9,
    });
    const reading = here.read('/phasegate approve d1d2d3d4');
    if (path === 'graphql') await refusalOf(reading);
    else expect(await reading).toMatchObject({ type: 'refused' });
  });
});

test.each(['approve d1d2d3d4', 'answer plan Yes.', 'merge'])(
  'somebody whom GitHub does not know any more has no say, and is no error: %s',
  async (command) => {
    await using here = await commentScene();
    const match = ({ path }: { readonly path: string }) => path.includes('collaborators');
    const body = { message: 'ghost is not a user' };
    here.github.fail({ match, kind: 'status', status: 404, body, times: 1 });
    expect(await here.read(`/phasegate ${command}`, { login: 'ghost' })).toEqual({
      type: 'ignored',
      why: 'The comment: ghost has no write access to this repository.',
    });
  },
);

test.each([
  '/phasegate answer Green, please.',
  '/phasegate unblock',
  '/phasegate override It is small.',
])('a command to an item of a backlog is left to that: %s', async (body) => {
  await using here = await commentScene([]);
  expect(await here.read(body)).toMatchObject({ type: 'refused' });
  const state = withoutState('Blocked.');
  here.thread.comments.push({ id: 1, author: BOT, body: state });
  expect(await here.read(body)).toEqual({
    type: 'ignored',
    why: 'The comment: it is for the backlog; its next run reads the comment.',
  });
});

describe('the comment about a run', () => {
  const body = marked('Waiting.', MARK);

  test('is made once and then updated, among those of others and of other runs', async () => {
    await using here = await commentScene([{ ...MARK, run: 'r2' as RunId }]);
    const { client: github, thread } = here;
    thread.comments.push({ id: 1, author: 'eve', body });
    const leave = (text: string, onlyUpdate = false) =>
      leaveRunComment({ github, number: 3, body: marked(text, MARK), onlyUpdate });
    expect(await leave('Nothing yet.', true)).toBeNull();
    const url = await leave('Waiting.');
    expect(url).toBe('https://github.com/acme/widgets/issues/3#issuecomment-5000000100');
    expect(await leave('Waiting.')).toBe(url);
    expect(await leave('Ended.', true)).toBe(url);
    expect(thread.comments.map((one) => one.body.split('\n')[0])).toEqual([
      'Waiting.',
      'Waiting.',
      'Ended.',
    ]);
    expect(here.github.calls.map(({ method, operation }) => operation ?? method)).toEqual([
      'OwnComments',
      'OwnComments',
      'POST',
      'OwnComments',
      'OwnComments',
      'PATCH',
    ]);
  });

  test.each([
    { kind: 'lost-answer' as const },
    { kind: 'slow' as const },
    { kind: 'status' as const, status: 502 },
  ])('is there once, whichever answer meets $kind', async (trouble) => {
    for (const call of [1, 2, 3, 4]) {
      await using here = await commentScene([], HASTY);
      const { client: github, thread } = here;
      const { calls } = here.github;
      here.github.fail({ match: () => calls.length === call, times: 1, ...trouble });
      const leave = () => leaveRunComment({ github, number: 3, body, onlyUpdate: false });
      // What failed is tried again by who resumes.
      await leave().catch(leave);
      await leaveRunComment({ github, number: 3, body: marked('Ended.', MARK), onlyUpdate: true });
      expect(thread.comments.map((one) => one.body)).toEqual([marked('Ended.', MARK)]);
    }
  });

  test('says what is missing where it may not be left', async () => {
    await using here = await commentScene();
    const left = leaveRunComment({ github: here.client, number: 4, body, onlyUpdate: false });
    expect((await refusalOf(left)).message).toMatchInlineSnapshot(
      `"The comments on #4 cannot be read."`,
    );
  });
});
