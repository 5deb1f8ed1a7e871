import { expect, test } from 'vitest';
import { marked } from '../../src/core/gate/run-mark.ts';
import { phaseId } from '../../src/core/lib/brands.ts';
import { BOT, commentScene, MARK, type Written } from '../gates/comment-scene.ts';

const COMMAND = '/phasegate approve d1d2d3d4';

/** It is ignored, and without a question to GitHub. */
async function ignored(body: string, written: Written): Promise<string> {
  await using here = await commentScene();
  const reading = await here.read(body, written);
  expect(here.github.calls).toEqual([]);
  if (reading.type === 'ignored') return reading.why;
  throw new Error(`${reading.type}, not ignored`);
}

const ONLY_NEW = 'The comment: only a new comment on an issue or pull request is read.';

test.each<[string, Written]>([
  ['edited', { action: 'edited' }],
  ['deleted', { action: 'deleted' }],
  ['made elsewhere', { name: 'pull_request_review_comment' }],
])('row 02: a comment that was %s decides nothing', async (_, written) => {
  expect(await ignored(COMMAND, written)).toBe(ONLY_NEW);
});

test('row 02: what a comment says is what the event says, whatever has been made of it since', async () => {
  await using here = await commentScene();
  const { comments } = here.thread;
  comments.push({ id: 5_000_000_050, author: 'ann', editor: 'eve', body: '/phasegate reject' });
  expect(await here.read(COMMAND)).toMatchObject({
    type: 'asked',
    request: { command: { decision: 'approve' } },
  });
});

test.each<[string, Written, string]>([
  ['a bot', { login: 'renovate[bot]', type: 'Bot' }, 'The comment: renovate[bot] is a bot.'],
  ['a bot that says it is a user', { login: BOT }, `The comment: ${BOT} is a bot.`],
  ['somebody for another', { sender: 'eve' }, 'The comment: another person sent it.'],
])('row 03: a comment by %s decides nothing', async (_, written, why) => {
  expect(await ignored(COMMAND, written)).toBe(why);
});

test.each(['eve', 'nobody'])('row 03: nor one by %s, who may not write', async (login) => {
  await using here = await commentScene();
  const why = `The comment: ${login} has no write access to this repository.`;
  expect(await here.read(COMMAND, { login })).toEqual({ type: 'ignored', why });
  // Not even whether the command was understood is told to strangers.
  expect(await here.read('/phasegate merge', { login })).toEqual({ type: 'ignored', why });
});

test.each([{ author: 'eve' }, { author: BOT, editor: 'eve' }])(
  'row 03: nothing is decided by the digits that a comment of %j shows',
  async (whose) => {
    await using here = await commentScene([]);
    here.thread.comments.push({ id: 1, body: marked('Waiting.', MARK), ...whose });
    expect(await here.read(COMMAND)).toMatchObject({ type: 'refused' });
  },
);

test.each([{ digest: null }, { checkpoint: null }])(
  'row 20: nothing is restored by a mark that has %j, for it could not be proved',
  async (lack) => {
    const asks = { ...MARK, gate: null, question: phaseId('plan'), ...lack };
    await using here = await commentScene([asks]);
    expect(await here.read('/phasegate answer plan Use v2.')).toMatchObject({ type: 'refused' });
  },
);

test.each([
  ['our own comment', marked(COMMAND, MARK), { login: BOT, type: 'Bot' }],
  ['one that has our mark', marked(COMMAND, MARK), {}],
  ['one that quotes us', `> ${COMMAND}`, {}],
])('row 26: %s starts nothing', async (_, body, written) => {
  expect(await ignored(body, written)).toMatch(/^The comment: (it is |Phasegate wrote it\.$)/);
});
