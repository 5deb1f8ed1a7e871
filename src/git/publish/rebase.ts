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
  let tip = onto;
  for (const name of [...(await commitsSince(own, { base, head }))].reverse()) {
    const picked = await pick(own, name, tip);
    if (typeof picked !== 'string') return picked;
    tip = picked;
  }
  return tip;
}

interface CommitRange extends Pick<RebaseOptions, 'base' | 'head'> {
  /** Only those that change one of these; omitted: all. */
  readonly paths?: readonly string[];
}

/** A command line has an end; so many paths say enough. */
const MOST_PATHS = 100;

/** The commits from a base to a head, newest first. */
export async function commitsSince(
  { place }: RunnerDirectory,
  { base, head, paths }: CommitRange,
): Promise<readonly Commit[]> {
  const of = paths?.slice(0, MOST_PATHS).map((path) => `:(literal)${path}`) ?? [];
  const range = ['--topo-order', '--end-of-options', head, `^${base}`, '--', ...of];
  const list = await git({ place, args: ['rev-list', ...range] });
  return list.split('\n').slice(0, -1).map(commitOf);
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
  const named = paths.map((path) => withoutSide(path, [ours, theirs]));
  return { conflicts: [...new Set(named)].filter((path) => path !== '').sort() };
}

/** Where a file and a folder have one name, git calls the file `name~COMMIT`, which exists nowhere. */
function withoutSide(path: string, sides: readonly Commit[]): string {
  const cut = path.lastIndexOf('~');
  const isSide = cut > 0 && sides.some((side) => path.slice(cut + 1).replace(/_\d+$/, '') === side);
  return isSide ? path.slice(0, cut) : path;
}

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
