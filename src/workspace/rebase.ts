import { type Commit, commitOf } from '../core/brands.ts';
import type { Facts } from '../core/run/event.ts';
import { inBareView } from './bare-view.ts';
import { factsOf } from './facts.ts';
import { askGit, fields, type GitCall, git, gitRefusal, type Place } from './git.ts';
import type { Repository } from './repository.ts';

export interface RebaseOptions {
  readonly repository: Repository;
  readonly base: Commit;
  readonly head: Commit;
  /** The new base. */
  readonly onto: Commit;
  /** Globs of `policy.protect`. */
  readonly protect: readonly string[];
}

export interface RebasedCommits {
  readonly head: Commit;
  readonly facts: Facts;
}

/** The change and what came to its base touch the same places of these files; sorted. */
export interface RebaseConflict {
  readonly conflicts: readonly string[];
}

/**
 * Makes the run's commits anew on another base, one by one, by objects alone: no file is written, no branch moved, and
 * nothing of the repository's configuration, hooks or merge drivers has a say. The same commits come out each time.
 * A commit of which nothing is left is left out.
 */
export async function rebaseCommits(
  options: RebaseOptions,
): Promise<RebasedCommits | RebaseConflict> {
  const { repository, base, head, onto, protect } = options;
  return inBareView(repository, onto, async (place) => {
    const range = ['--reverse', '--topo-order', '--end-of-options', head, `^${base}`];
    const list = await git({ place, args: ['rev-list', ...range] });
    let tip = onto;
    for (const name of list.split('\n').slice(0, -1)) {
      const picked = await pick(place, commitOf(name), tip);
      if (typeof picked !== 'string') return picked;
      tip = picked;
    }
    return { head: tip, facts: await factsOf({ view: place, base: onto, commit: tip, protect }) };
  });
}

/** The commit on top of `tip`; `tip` itself if it adds nothing to that. */
async function pick(place: Place, name: Commit, tip: Commit): Promise<Commit | RebaseConflict> {
  const commit = await readCommit(place, name);
  if (commit.parent === tip) return name;
  const tree = await treeOf(place, tip);
  // It stands where the commit's own parent does, so that the merge is of what either side did to that.
  const helper = await makeCommit(place, { ...commit, tree, message: 'rebase' });
  const merged = await mergedTree(place, helper, name);
  if (typeof merged !== 'string') return merged;
  return merged === tree ? tip : makeCommit(place, { ...commit, tree: merged, parent: tip });
}

async function mergedTree(
  place: Place,
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

interface RawCommit {
  readonly tree: string;
  readonly parent: string;
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

interface Person {
  readonly name: string;
  readonly email: string;
  /** As git writes it: seconds and a time zone. */
  readonly date: string;
}

async function readCommit(place: Place, name: Commit): Promise<RawCommit> {
  const text = await git({ place, args: ['cat-file', 'commit', name] });
  const end = text.indexOf('\n\n');
  const header = text.slice(0, end);
  const line = (key: string): string => new RegExp(`^${key} (.*)$`, 'm').exec(header)?.[1] ?? '';
  return {
    tree: line('tree'),
    parent: line('parent'),
    author: personOf(line('author')),
    committer: personOf(line('committer')),
    message: text.slice(end + 2),
  };
}

function personOf(line: string): Person {
  const [, name = '', email = '', date = ''] = /^(.*?) ?<(.*)> (\d+ [+-]\d+)$/.exec(line) ?? [];
  return { name, email, date };
}

async function makeCommit(place: Place, commit: RawCommit): Promise<Commit> {
  const { tree, parent, author, committer, message } = commit;
  const args = ['commit-tree', '--no-gpg-sign', '-p', parent, '-F', '-', tree];
  const env = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: `@${author.date}`,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: `@${committer.date}`,
  };
  return commitOf((await git({ place, args, input: message, env })).trim());
}

async function treeOf(place: Place, commit: Commit): Promise<string> {
  const args = ['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`];
  return (await git({ place, args })).trim();
}
