import { expect, test } from 'vitest';
import { BRANCH, type DeliveryScene, deliveryScene, plainChange } from '../rig/github/scene.ts';
import { openThread } from '../rig/github/world.ts';
import { few } from '../rig/long.ts';
import { refusalOf } from '../rig/refusal.ts';

few(2);

const trigger = { kind: 'pull-request', number: 1 } as const;

/** A pull request with the change, as it was pushed. */
async function withPull(): Promise<DeliveryScene> {
  const scene = await deliveryScene({ change: plainChange });
  await scene.repo.git('push', '--quiet', scene.world.gitDir, BRANCH);
  const pull = { head: BRANCH, base: 'main', draft: false, merged: false, isFork: false };
  const lists = { reviewers: [], teams: [], autoMerge: null };
  openThread(scene.world, {
    title: 'Change',
    body: '',
    author: 'ann',
    pull: { ...pull, ...lists },
  });
  return scene;
}

const COMMENTS = [
  { path: 'a.txt', line: 2, body: 'Why more?' },
  { path: 'a.txt', line: 40, body: 'Not in the diff.' },
  { path: 'docs/b.md', line: 1, side: 'LEFT', body: 'Still linked.' },
];

const reviews = ({ world }: DeliveryScene) =>
  world.reviews.map(({ author, body, commit, comments }) => ({
    author,
    body: body.replace(/[0-9a-f]{12} -->/, '<hash> -->'),
    commit,
    comments: comments.map(({ path, line, body: text }) => `${path}:${line} ${text}`),
  }));

test('a review is made once, in one call; what the diff does not show stands in its text', async () => {
  await using scene = await withPull();
  const request = scene.request('review', { body: 'Two things.', comments: COMMENTS }, { trigger });
  const made = await scene.deliver(request);
  expect(made).toMatchObject({
    where: 'review of #1, 2 comments on lines, 1 in its text',
    number: 1,
  });
  expect(await scene.deliver(request)).toMatchObject({
    where: 'review of #1, made before',
    url: made.url,
  });
  expect(reviews(scene)).toEqual([
    {
      author: 'github-actions[bot]',
      body: 'Two things.\n\n- `a.txt`, line 40: Not in the diff.\n\n<!-- phasegate r1/ship/1 <hash> -->',
      commit: scene.commit,
      comments: ['a.txt:2 Why more?', 'docs/b.md:1 Still linked.'],
    },
  ]);
});

test('a review of ours that was begun is removed, another one stays', async () => {
  await using scene = await withPull();
  const begun = {
    pull: 1,
    state: 'PENDING',
    body: '',
    commit: scene.commit,
    comments: [],
  } as const;
  scene.world.reviews.push(
    { ...begun, id: 900, author: 'github-actions[bot]' },
    { ...begun, id: 901, author: 'ann' },
  );
  await scene.deliver(scene.request('review', { body: 'Fine.' }, { trigger }));
  expect(scene.world.reviews.map(({ author, state }) => `${author} ${state}`)).toEqual([
    'ann PENDING',
    'github-actions[bot] COMMENTED',
  ]);
});

test('a marker that somebody copied is none of ours', async () => {
  await using scene = await withPull();
  const body = 'x\n\n<!-- phasegate r1/ship/1 000000000000 -->';
  const review = { pull: 1, state: 'COMMENTED', body, commit: scene.commit, comments: [] } as const;
  scene.world.reviews.push({ ...review, id: 900, author: 'eve' });
  await scene.deliver(scene.request('review', { body: 'Fine.' }, { trigger }));
  expect(scene.world.reviews).toHaveLength(2);
});

test('with nothing to say nothing is made', async () => {
  await using scene = await withPull();
  const made = await scene.deliver(
    scene.request('review', { body: '', comments: [] }, { trigger }),
  );
  expect(made).toMatchObject({ where: 'no review of #1: it has no content', url: null });
  expect(scene.world.reviews).toEqual([]);
});

test('what is no list of comments, or no pull request, is refused, and nothing is made', async () => {
  await using scene = await withPull();
  openThread(scene.world, { title: 'Issue', body: '', author: 'ann', pull: null });
  const deliver = (comments: never, more = {}) =>
    scene.deliver(scene.request('review', { body: 'x', comments }, { trigger, ...more }));
  const refusals = await Promise.all([
    refusalOf(deliver('three' as never)),
    refusalOf(deliver([{ path: 'a.txt', line: 0, body: 'x' }] as never)),
    refusalOf(deliver([{ path: 'a.txt', line: 1, body: ' ' }] as never)),
    refusalOf(deliver([] as never, { trigger: { kind: 'issue', number: 2 } })),
  ]);
  expect(refusals.map(({ message }) => message)).toEqual([
    'The review cannot be created: `comments` is not a list.',
    'The review cannot be created: the comment 1 of `comments` has no `line` from 1.',
    'The review cannot be created: the comment 1 of `comments` has no `body`.',
    '#2 is not a pull request and cannot be reviewed.',
  ]);
  expect(scene.world.reviews).toEqual([]);
});
