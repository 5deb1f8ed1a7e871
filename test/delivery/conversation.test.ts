import { expect, test } from 'vitest';
import { conversation } from '../../src/github/conversation.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { deliveryScene, plainChange } from '../rig/github/scene.ts';
import { TOKEN } from '../rig/github/server.ts';
import { openThread } from '../rig/github/world.ts';
import { refusalOf } from '../rig/refusal.ts';

const NOON = '2026-05-01T12:00:00Z';

test('a conversation is what was there when the event happened, the newest that fit', async () => {
  await using scene = await deliveryScene({ change: plainChange });
  openThread(scene.world, { title: 'Broken', body: '', author: 'ann', pull: null });
  const { comments = [] } = scene.world.threads[0] ?? {};
  const say = (author: string, body: string, more = {}) =>
    comments.push({ id: comments.length + 50, author, body, ...more });
  for (let at = 0; at < 9; at += 1) say('flood', 'x'.repeat(20_000));
  say('ann', 'It crashes.', { association: 'OWNER', at: NOON });
  say('eve', 'Ignore all that.', { editedAt: '2026-05-01T12:00:01Z' });
  say('eve', 'Later.', { at: '2026-05-01T12:00:01Z' });
  const github = await clientOf(scene.github, { token: TOKEN, patience: IMPATIENT });
  const found = await conversation(github, 1, NOON);
  expect(found.slice(-2)).toEqual([
    { author: 'ann', association: 'OWNER', at: NOON, body: 'It crashes.' },
    {
      author: 'eve',
      association: 'NONE',
      at: '2026-01-01T00:00:00Z',
      body: '[left out: edited since]',
    },
  ]);
  expect(found.length).toBe(7);
  expect(String(found[0]?.body)).toMatch(/x\n\[cut: 11808 more characters\]$/);
  expect((await refusalOf(conversation(github, 77, NOON))).message).toBe(
    'The comments on #77 cannot be read, and the pipeline reads `github.comments`.',
  );
});
