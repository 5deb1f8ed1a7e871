import { type Commit, commitOf } from '../../core/lib/brands.ts';
import { askGit, fields, type GitCall, type GitLocation, git, gitRefusal } from '../git.ts';
import { type CommitIdentity, type CommitObject, writeCommit } from '../objects/commit-object.ts';
import { type RunnerDirectory, treeOf } from '../objects/runner-directory.ts';

export interface RebaseOptions {
  readonly own: RunnerDirectory;
  readonly base: Commit;
  readonly head: Commit;
  /** The new base; its objects exist. */
  readonly onto: Commit;
}

/** Files in which the change and its new base touch the same places; sorted. */
export interface RebaseConflict {
  readonly conflicts: readonly string[];
}

/**
 * Rebases the run's commits on another base, one by one, working on objects only: no file is written, no branch moved, and the
 * repository's configuration, hooks and merge drivers have no effect. The result is deterministic. Commits that become empty are
 * omitted.
 */
export async function rebaseCommits(options: RebaseOptions): Promise<Commit | RebaseConflict> {
  const { own, base, head, onto } = options;
  const range = ['--reverse', '--topo-order', '--end-of-options', head, `^${base}`];
  const list = await git({ place: own.place, args: ['rev-list', ...range] });
  let tip = onto;
  for (const name of list.split('\n').slice(0, -1)) {
    const picked = await pick(own, commitOf(name), tip);
    if (typeof picked !== 'string') return picked;
    tip = picked;
  }
  return tip;
}

/** The commit on top of `tip`; `tip` itself if the commit adds nothing. */
async function pick(
  own: RunnerDirectory,
  name: Commit,
  tip: Commit,
): Promise<Commit | RebaseConflict> {
  const commit = await readCommit(own, name);
  if (commit.parent === tip) return name;
  const tree = await treeOf(own.objects, tip);
  // Its parent is the original commit's parent, which so becomes the merge base.
  const helper = writeCommit(own.folder, { ...commit, tree, message: 'rebase' });
  const merged = await mergedTree(own.place, helper, name);
  if (typeof merged !== 'string') return merged;
  return merged === tree ? tip : writeCommit(own.folder, { ...commit, tree: merged, parent: tip });
}

async function mergedTree(
  place: GitLocation,
  ours: Commit,
  theirs: Commit,
): Promise<string | RebaseConflict> {
  const how = ['--write-tree', '--name-only', '--no-messages', '-z'];
  const call: GitCall = { place, args: ['merge-tree', ...how, ours, theirs] };
  const answer = await askGit(call);
  const [tree = '', ...paths] = fields(answer.stdout.toString());
  if (answer.code === 0) return tree;
  if (answer.code !== 1) throw gitRefusal(call, answer);
  return { conflicts: [...new Set(paths)].filter((path) => path !== '').sort() };
}

/** The message of a commit. */
export async function messageOf(own: RunnerDirectory, commit: Commit): Promise<string> {
  return (await readCommit(own, commit)).message;
}

async function readCommit({ objects }: RunnerDirectory, name: Commit): Promise<CommitObject> {
  const text = (await objects.contents(name)).toString();
  const end = text.indexOf('\n\n');
  const header = text.slice(0, end);
  const line = (key: string): string => new RegExp(`^${key} (.*)$`, 'm').exec(header)?.[1] ?? '';
  return {
    tree: line('tree'),
    parent: line('parent'),
    author: identityOf(line('author')),
    committer: identityOf(line('committer')),
    message: text.slice(end + 2),
  };
}

function identityOf(line: string): CommitIdentity {
  const [, name = '', email = '', date = ''] = /^(.*?) ?<(.*)> (\d+ [+-]\d+)$/.exec(line) ?? [];
  return { name, email, date };
}
