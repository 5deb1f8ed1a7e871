import { diffLines } from '../../../src/core/change/diff-lines.ts';
import { runGit } from '../repository.ts';
import { NOT_FOUND } from './not-found.ts';
import { GraphqlFault, type Operation, type Route } from './server.ts';
import { type RepositoryWorld, type ReviewComment, tipOf } from './world.ts';

interface Comment {
  readonly path: string;
  readonly line: number;
  readonly side?: 'LEFT' | 'RIGHT';
  readonly body: string;
}

/** What the diff of each file shows, in the form of the API: hunks without the file's head. */
export async function patches(
  world: RepositoryWorld,
  base: string,
  head: string,
): Promise<ReadonlyMap<string, string>> {
  const names = await runGit(world.gitDir, ['diff', '-z', '--name-only', `${base}...${head}`]);
  const files = names.split('\0').filter((name) => name !== '');
  const all = files.map(async (file) => {
    const diff = await runGit(world.gitDir, ['diff', `${base}...${head}`, '--', file]);
    return [file, diff.slice(diff.indexOf('\n@@') + 1)] as const;
  });
  return new Map(await Promise.all(all));
}

const getPull: Route<RepositoryWorld> = {
  method: 'GET',
  path: '/repos/:owner/:repo/pulls/:number',
  handle: async ({ params }, world) => {
    const pull = world.threads.find(({ number }) => String(number) === params.number)?.pull;
    if (pull == null) return NOT_FOUND;
    const [base, head] = await Promise.all([
      tipOf(world, `refs/heads/${pull.base}`),
      tipOf(world, `refs/heads/${pull.head}`),
    ]);
    return { status: 200, body: { base: { sha: base }, head: { sha: head } } };
  },
};

/** One line that the diff does not show, or a review that was begun, and GitHub refuses all of it. */
const createReview: Route<RepositoryWorld> = {
  method: 'POST',
  path: '/repos/:owner/:repo/pulls/:number/reviews',
  handle: async ({ params, body }, world) => {
    const thread = world.threads.find(({ number }) => String(number) === params.number);
    if (thread?.pull == null) return NOT_FOUND;
    const isOurs = ({ pull, author }: { pull: number; author: string }) =>
      pull === thread.number && author === world.login;
    if (world.reviews.some((review) => isOurs(review) && review.state === 'PENDING'))
      return invalid('User can only have one pending review per pull request');
    const comments = (body.comments ?? []) as unknown as readonly Comment[];
    const commit = String(body.commit_id);
    const base = await tipOf(world, `refs/heads/${thread.pull.base}`);
    const shown = await patches(world, String(base), commit);
    const isShown = ({ path, line, side = 'RIGHT' }: Comment): boolean => {
      const lines = diffLines(shown.get(path) ?? '');
      return (side === 'LEFT' ? lines.left : lines.right).has(line);
    };
    if (!comments.every(isShown))
      return invalid('Pull request review thread line must be part of the diff');
    const review = {
      ...{ id: world.nextId++, pull: thread.number, author: world.login },
      ...{ state: 'COMMENTED' as const, body: String(body.body), commit, comments },
    };
    world.reviews.push(review);
    return { status: 200, body: { id: review.id, html_url: urlOf(thread.number, review.id) } };
  },
};

const deleteReview: Route<RepositoryWorld> = {
  method: 'DELETE',
  path: '/repos/:owner/:repo/pulls/:number/reviews/:id',
  handle: ({ params }, world) => {
    const at = world.reviews.findIndex(
      ({ id, state }) => String(id) === params.id && state === 'PENDING',
    );
    if (at === -1) return invalid('Can not delete a non-pending pull request review');
    world.reviews.splice(at, 1);
    return { status: 200, body: {} };
  },
};

/** https://docs.github.com/en/graphql/reference/objects#pullrequestreview */
const ownReviews: Operation<RepositoryWorld> = {
  name: 'OwnReviews',
  handle: ({ number }, world) => {
    const thread = world.threads.find((known) => known.number === number);
    if (thread?.pull == null) {
      const data = { repository: { pullRequest: null } };
      const path = ['repository', 'pullRequest'];
      throw new GraphqlFault('NOT_FOUND', 'Could not resolve to a PullRequest', { data, path });
    }
    const nodes = world.reviews
      .filter(
        ({ pull, author, state }) =>
          pull === number && (state !== 'PENDING' || author === world.login),
      )
      .map(({ id, author, state, body }) => ({
        fullDatabaseId: String(id),
        url: urlOf(thread.number, id),
        state,
        body,
        viewerDidAuthor: author === world.login,
      }));
    const pageInfo = { hasPreviousPage: false, startCursor: null };
    return { repository: { pullRequest: { reviews: { nodes, pageInfo } } } };
  },
};

/** https://docs.github.com/en/graphql/reference/objects#pullrequestreviewthread */
const reviewThreads: Operation<RepositoryWorld> = {
  name: 'ReviewThreads',
  handle: ({ number }, world) => {
    const nodes = world.reviewThreads
      .filter(({ pull }) => pull === number)
      .map(({ isResolved, path, line, comments }) => ({
        ...{ isResolved, path, line },
        comments: { nodes: comments.map(reviewComment) },
      }));
    return { repository: { pullRequest: { reviewThreads: { nodes } } } };
  },
};

const reviewComment = ({ author, body, review, at, editedAt }: ReviewComment) => ({
  ...{ body, createdAt: at, lastEditedAt: editedAt ?? null, isMinimized: false },
  // A bot is named without `[bot]` here.
  author: {
    __typename: author.endsWith('[bot]') ? 'Bot' : 'User',
    login: author.replace(/\[bot\]$/, ''),
  },
  pullRequestReview: { fullDatabaseId: String(review) },
});

/** https://docs.github.com/en/rest/pulls/reviews */
export const reviewsApi = {
  routes: [getPull, createReview, deleteReview],
  operations: [ownReviews, reviewThreads],
} as const;

const invalid = (message: string) => ({ status: 422, body: { message } });
const urlOf = (number: number, id: number) =>
  `https://github.com/acme/widgets/pull/${number}#pullrequestreview-${id}`;
