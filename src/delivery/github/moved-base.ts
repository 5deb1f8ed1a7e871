import type { FileChange } from '../../core/change/file-change.ts';
import { inlineCode } from '../../core/text/markdown/markdown-code.ts';
import { capital } from '../../core/text/phrase.ts';
import { postableLine } from '../../core/text/untrusted/postable.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import type { DeliveryRequest } from '../../ports.ts';
import { movedSince } from './compare.ts';
import type { RemoteState } from './look.ts';
import type { DeliveryTools } from './tools.ts';

export interface DeliveryTarget {
  readonly request: DeliveryRequest;
  readonly seen: RemoteState;
  /** The target branch of the pull request. */
  readonly target: string;
}

/** How far the pull request's base moved since the run began, and what that means; `null`: not at all. */
export async function movedText(
  { github, commits }: DeliveryTools,
  { request, seen, target }: DeliveryTarget,
): Promise<string | null> {
  const { base, commit } = request;
  if (seen.target === null || seen.target === base || !seen.knowsBase) return null;
  const [moved, changes] = await Promise.all([
    movedSince(github, base, seen.target),
    commits.changes(base, commit),
  ]);
  if (moved?.standing === 'same') return null;
  const made = `this change was made on ${base.slice(0, 8)}`;
  if (moved === null)
    return `> GitHub cannot compare \`${target}\` with ${base.slice(0, 8)}, on which this change was made.`;
  if (moved.standing === 'gone')
    return `> ${capital(made)}, which is not in the history of \`${target}\`.`;
  const count = moved.commits === 1 ? '1 commit' : `${moved.commits} commits`;
  const own = `${github.owner}/${github.repo}`;
  return `> \`${target}\` has moved by ${count} since ${made}. ${meaning(own, changes, moved.paths)}`;
}

const MAX_NAMED_PATHS = 5;
const MAX_PATH_LENGTH = 200;

function meaning(
  own: string,
  changes: readonly FileChange[],
  paths: ReadonlySet<string> | null,
): string {
  if (paths === null) return 'Too many files changed there to predict conflicts.';
  const both = changes.map(({ path }) => path).filter((path) => paths.has(path));
  if (both.length === 0) return 'The merge has no conflicts: no file changed on both sides.';
  const named = both
    .slice(0, MAX_NAMED_PATHS)
    .map((path) => inlineCode(postableLine(shownPath(path), { own, max: MAX_PATH_LENGTH })));
  const more = both.length > MAX_NAMED_PATHS ? ` and ${both.length - MAX_NAMED_PATHS} more` : '';
  return `The merge may have conflicts: ${named.join(', ')}${more} changed on both sides.`;
}
