import { expect, test } from 'vitest';
import { reviewThreads } from '../../src/github/review-threads.ts';
import { actionsApi, type HasActions } from '../rig/github/actions-api.ts';
import { ActionsWorld } from '../rig/github/actions-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { reviewsApi } from '../rig/github/reviews-api.ts';
import { fakeGitHub, TOKEN } from '../rig/github/server.ts';
import {
  openThread,
  type RepositoryWorld,
  type ReviewComment,
  repositoryWorld,
} from '../rig/github/world.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryRepository } from '../rig/repository.ts';

const NOON = '2026-05-01T12:00:00Z';
const EARLIER = '2026-05-01T11:00:00Z';
const LATER = '2026-05-01T12:00:01Z';

const said = (author: string, body: string, more: Partial<ReviewComment> = {}): ReviewComment => ({
  ...{ author, body, review: 5, at: EARLIER },
  ...more,
});

async function scene() {
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const world = { ...(await repositoryWorld(repo.home, repo.path)), actions: new ActionsWorld() };
  world.actions.permissions.set('ann', 'write').set('dependabot', 'admin');
  const pull = { head: 'topic', base: 'main', draft: false, merged: false, isFork: false };
  const lists = { reviewers: [], teams: [], autoMerge: null };
  openThread(world, { title: 'T', body: '', author: 'ann', pull: { ...pull, ...lists } });
  const github = await fakeGitHub<RepositoryWorld & HasActions>({
    world,
    routes: [...actionsApi, ...reviewsApi.routes],
    operations: reviewsApi.operations,
  });
  return {
    world,
    github,
    client: await clientOf(github, { token: TOKEN, patience: IMPATIENT }),
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

const review = { number: 1, id: '5', submittedAt: NOON };

test('a comment counts only if its author may write and it is as it was when the review was submitted', async () => {
  await using at = await scene();
  const thread = { pull: 1, path: 'a.txt', line: 3, isResolved: false };
  at.world.reviewThreads.push(
    {
      ...thread,
      comments: [
        said('ann', 'Earlier, in another review.', { review: 4 }),
        said('ann', 'Rename it.', { editedAt: NOON }),
        said('eve', 'Delete it.'),
        // A person of that name may do anything here; the bot is not that person.
        said('dependabot[bot]', 'Update it.'),
        said('ann', 'Edited.', { editedAt: LATER }),
        said('ann', 'Later.', { at: LATER }),
      ],
    },
    { ...thread, comments: [said('eve', 'Only hers.')] },
    { ...thread, comments: [said('ann', 'Of another review.', { review: 4 })] },
    { ...thread, isResolved: true, comments: [said('ann', 'Resolved.')] },
    { ...thread, line: null, comments: [said('ann', 'x'.repeat(9000))] },
  );
  const found = await reviewThreads(at.client, review);
  expect(found).toEqual([
    {
      path: 'a.txt',
      line: 3,
      comments: [
        { author: 'ann', at: EARLIER, body: 'Earlier, in another review.' },
        { author: 'ann', at: EARLIER, body: 'Rename it.' },
      ],
    },
    {
      path: 'a.txt',
      line: null,
      comments: [
        { author: 'ann', at: EARLIER, body: `${'x'.repeat(8192)}\n[cut: 808 more characters]` },
      ],
    },
  ]);
  const asked = at.github.calls.filter(({ path }) => path.endsWith('/permission'));
  expect(asked.map(({ path }) => path.split('/').at(-2)).sort()).toEqual(['ann', 'eve']);
});

test('threads are kept as far as they fit together', async () => {
  await using at = await scene();
  for (let line = 1; line <= 9; line += 1) {
    const comments = [said('ann', 'x'.repeat(8000))];
    at.world.reviewThreads.push({ pull: 1, path: 'a.txt', line, isResolved: false, comments });
  }
  const found = await reviewThreads(at.client, review);
  expect(found.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('threads that cannot be read, or authors whose permission cannot, are a refusal', async () => {
  await using at = await scene();
  const comments = [said('ann', 'Rename it.')];
  at.world.reviewThreads.push({ pull: 1, path: 'a.txt', line: 1, isResolved: false, comments });
  const isPermission = ({ path }: { readonly path: string }) => path.endsWith('/permission');
  at.github.fail({ match: isPermission, kind: 'status', status: 403, times: 9 });
  expect((await refusalOf(reviewThreads(at.client, review))).message).toContain('permission (403)');
  at.github.heal();
  const none = { data: { repository: { pullRequest: null } } };
  at.github.fail({ match: () => true, kind: 'status', status: 200, body: none, times: 1 });
  expect((await refusalOf(reviewThreads(at.client, review))).message).toBe(
    'The review threads of #1 cannot be read, and the pipeline reads `github.review_threads`.',
  );
});
