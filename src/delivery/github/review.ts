import { type DiffLines, diffLines } from '../../core/change/diff-lines.ts';
import { at, listAt, textAt } from '../../core/lib/json-value.ts';
import { cut, MAX_BODY_LENGTH } from '../../core/text/fits.ts';
import { oneLine } from '../../core/text/line.ts';
import { inlineCode } from '../../core/text/markdown/markdown-code.ts';
import { plural } from '../../core/text/plural.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import type { GitHub } from '../../github/client.ts';
import { type OwnReview, ownReviews } from '../../github/own-reviews.ts';
import { GitHubRefusal } from '../../github/refusal.ts';
import { insist, makeOnce } from '../../github/writes.ts';
import { type DeliveryRequest, type DeliveryResult, Refusal } from '../../ports.ts';
import { fieldText } from './fields.ts';
import { type LineComment, lineComments } from './line-comments.ts';
import { markerOf } from './marker.ts';
import { targetOf } from './target.ts';
import type { DeliveryTools } from './tools.ts';

/** GitHub becomes slow with more comments in one call. */
const MAX_COMMENTS = 50;

/**
 * A review of a pull request, posted once and in one call, that neither approves nor requests changes. Comments on lines outside
 * of the diff go into its text, because GitHub would otherwise reject the whole review.
 */
export async function deliverReview(
  { github }: DeliveryTools,
  request: DeliveryRequest,
): Promise<DeliveryResult> {
  const number = pullRequestOf(request);
  const marker = markerOf(request);
  const body = fieldText(request.fields, 'body') ?? '';
  const all = lineComments(request.fields.comments ?? []);
  if (body === '' && all.length === 0) return nothing(number);
  const find = async () => {
    for await (const review of ownReviews(github, number)) {
      if (review.state !== 'PENDING' && marker.isOn(review.body)) return review;
    }
    return null;
  };
  const known = await find();
  if (known !== null) return made(number, known.url, 'made before');
  await removePending(github, number);
  const commit = request.head;
  const shown = await shownLines(github, number, commit);
  const fitting = all.filter((comment) => isShown(shown, comment)).slice(0, MAX_COMMENTS);
  const post = (comments: readonly LineComment[]): Promise<OwnReview> => {
    const rest = all.filter((comment) => !comments.includes(comment));
    const text = marker.sign(cut(textWith(body, rest), MAX_BODY_LENGTH - 200));
    return makeOnce({ make: () => create(github, number, { commit, text, comments }), find });
  };
  const { review, count } = await postFitting(post, fitting);
  return made(number, review.url, commentCountText(count, all.length - count));
}

/** One rejected line makes GitHub reject all: then all comments go into the text. */
async function postFitting(
  post: (comments: readonly LineComment[]) => Promise<OwnReview>,
  fitting: readonly LineComment[],
) {
  try {
    return { review: await post(fitting), count: fitting.length };
  } catch (error) {
    const isRefused = error instanceof GitHubRefusal && error.status === 422;
    if (!isRefused || fitting.length === 0) throw error;
    return { review: await post([]), count: 0 };
  }
}

interface NewReview {
  readonly commit: string;
  readonly text: string;
  readonly comments: readonly LineComment[];
}

async function create(
  github: GitHub,
  number: number,
  { commit, text, comments }: NewReview,
): Promise<OwnReview> {
  const made = await github.rest<{ readonly id: number; readonly html_url: string }>(
    'POST /repos/{owner}/{repo}/pulls/{number}/reviews',
    {
      number,
      commit_id: commit,
      event: 'COMMENT',
      body: text,
      comments: comments.map(({ path, line, side, body }) => ({ path, line, side, body })),
    },
  );
  return { id: String(made.id), url: made.html_url, state: 'COMMENTED', body: text };
}

/** An unsubmitted review of ours would block every later one. */
async function removePending(github: GitHub, number: number): Promise<void> {
  for await (const { id, state } of ownReviews(github, number)) {
    if (state !== 'PENDING') continue;
    await insist(() =>
      github.rest('DELETE /repos/{owner}/{repo}/pulls/{number}/reviews/{id}', { number, id }),
    );
  }
}

/** The lines of each file that the pull request's diff shows, in the reviewed commit. */
async function shownLines(
  github: GitHub,
  number: number,
  commit: string,
): Promise<ReadonlyMap<string, DiffLines>> {
  const pull: unknown = await github.rest('GET /repos/{owner}/{repo}/pulls/{number}', { number });
  const base = textAt(pull, 'base', 'sha');
  if (base === null) throw pullRequestUnreadable(number);
  const compared: unknown = await github.rest('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${base}...${commit}`,
  });
  const files = listAt(compared, 'files').flatMap((file) => {
    const path = textAt(file, 'filename');
    const patch = at(file, 'patch');
    return path === null || typeof patch !== 'string' ? [] : [[path, diffLines(patch)] as const];
  });
  return new Map(files);
}

function isShown(shown: ReadonlyMap<string, DiffLines>, { path, line, side }: LineComment) {
  const lines = shown.get(path);
  return (side === 'LEFT' ? lines?.left : lines?.right)?.has(line) === true;
}

function textWith(body: string, rest: readonly LineComment[]): string {
  const listed = rest.map(
    ({ path, line, body: text }) =>
      `- ${inlineCode(oneLine(shownPath(path)))}, line ${line}: ${text}`,
  );
  return [body, listed.join('\n')].filter((part) => part !== '').join('\n\n');
}

function pullRequestOf(request: DeliveryRequest): number {
  const number = targetOf(request);
  const on = request.fields.on ?? 'trigger';
  if (on !== 'trigger' || request.trigger?.kind === 'pull-request') return number;
  throw new Refusal(
    `#${number} is not a pull request and cannot be reviewed.`,
    'Start the run from a pull request, or set `on: NUMBER`.',
  );
}

const made = (number: number, url: string, what: string): DeliveryResult => ({
  where: `review of #${number}, ${what}`,
  number,
  url,
});

const nothing = (number: number): DeliveryResult => ({
  where: `no review of #${number}: it has no content`,
  number,
  url: null,
});

function commentCountText(lines: number, rest: number): string {
  const comments = `${plural(lines, 'comment')} on lines`;
  return rest === 0 ? comments : `${comments}, ${rest} in its text`;
}

function pullRequestUnreadable(number: number): Refusal {
  return new Refusal(
    `The pull request #${number} cannot be read.`,
    'The token needs `permissions: { pull-requests: write, contents: read }`.',
  );
}
