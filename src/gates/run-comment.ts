import { markIn, type RunMark } from '../core/gate/run-mark.ts';
import { textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { type OwnComment, ownComments } from '../github/own-comments.ts';
import { insist, makeOnce } from '../github/writes.ts';
import { Refusal } from '../ports.ts';

export interface RunComment {
  readonly github: GitHub;
  /** Number of the issue or pull request that triggered the run. */
  readonly number: number;
  /** Includes the mark. */
  readonly body: string;
  /** Nothing waits for a person: an existing comment is updated, but none is created. */
  readonly onlyUpdate: boolean;
}

/** Creates or updates the only comment about a run; `null`: there is none, and none is wanted. */
export async function leaveRunComment(comment: RunComment): Promise<string | null> {
  const { github, number, body, onlyUpdate } = comment;
  const mark = markIn(body);
  if (mark === null) throw new Error('a comment about a run has a mark');
  const find = () => commentOf(github, number, mark);
  const known = await find();
  if (known === null && onlyUpdate) return null;
  if (known === null) {
    const { url } = await makeOnce({ make: () => createRunComment(github, number, body), find });
    return url;
  }
  if (known.body.trimEnd() !== body.trimEnd()) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await insist(() => github.rest(route, { comment_id: known.id, body }));
  }
  return known.url;
}

async function commentOf(github: GitHub, number: number, { run }: RunMark) {
  for await (const comment of ownComments(github, number)) {
    if (markIn(comment.body)?.run === run) return comment;
  }
  return null;
}

/** https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
async function createRunComment(
  github: GitHub,
  number: number,
  body: string,
): Promise<Pick<OwnComment, 'url'>> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const made = await github.rest<unknown>(route, { issue_number: number, body });
  const url = textAt(made, 'html_url');
  if (url !== null) return { url };
  throw new Refusal(
    'GitHub does not report the location of the comment.',
    'Check whether the comment exists, then run `phasegate resume`.',
  );
}
