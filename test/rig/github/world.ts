import { join } from 'node:path';
import { runGit } from '../repository.ts';
import { REPOSITORY_ID } from './actions-world.ts';

/** A repository on GitHub as the rig keeps it: commits in a real bare repository, everything else as plain data. */
export interface RepositoryWorld {
  owner: string;
  repo: string;
  /** GitHub's number, which stays when it is renamed. */
  readonly id: number;
  /** The bare repository. */
  readonly gitDir: string;
  defaultBranch: string;
  /** `owner/name`, in small letters: what GitHub redirects since the repository was renamed. */
  formerNames: string[];
  /** Whose token it is. */
  login: string;
  threads: Thread[];
  dispatches: Dispatch[];
  reviews: Review[];
  reviewThreads: ReviewThread[];
  nextId: number;
}

/** An issue, or a pull request where `pull` is set. */
export interface Thread {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  assignees: string[];
  comments: Comment[];
  readonly pull: Pull | null;
}

export interface Pull {
  readonly head: string;
  base: string;
  draft: boolean;
  merged: boolean;
  isFork: boolean;
  reviewers: string[];
  teams: string[];
  autoMerge: string | null;
}

/** A review of a pull request. */
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly state: 'PENDING' | 'COMMENTED';
  readonly body: string;
  readonly commit: string;
  readonly comments: readonly {
    readonly path: string;
    readonly line: number;
    readonly body: string;
  }[];
}

/** What was said about a line of a pull request. */
export interface ReviewThread {
  readonly pull: number;
  readonly path: string;
  readonly line: number | null;
  readonly isResolved: boolean;
  readonly comments: readonly ReviewComment[];
}

export interface ReviewComment {
  /** A bot's ends in `[bot]`. */
  readonly author: string;
  readonly body: string;
  /** Id of the review that it was submitted with. */
  readonly review: number;
  readonly at: string;
  readonly editedAt?: string;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  body: string;
  readonly at?: string;
  readonly editedAt?: string;
  readonly association?: string;
}

export interface Dispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** `acme/widgets` in a folder, as it is after `git push origin main` of the repository at `from`. */
export async function repositoryWorld(
  folder: string,
  from: string,
  repo = 'widgets',
): Promise<RepositoryWorld> {
  const gitDir = join(folder, 'acme', `${repo}.git`);
  await runGit(folder, ['clone', '--quiet', '--bare', from, gitDir]);
  await runGit(gitDir, ['remote', 'remove', 'origin']);
  await runGit(gitDir, ['config', 'http.receivepack', 'true']);
  return {
    owner: 'acme',
    repo,
    id: repo === 'widgets' ? REPOSITORY_ID : REPOSITORY_ID * 1000 + repo.length,
    gitDir,
    defaultBranch: 'main',
    formerNames: [],
    login: 'github-actions[bot]',
    threads: [],
    dispatches: [],
    reviews: [],
    reviewThreads: [],
    nextId: 1,
  };
}

export function openThread(
  world: RepositoryWorld,
  { title, body, pull, author }: Pick<Thread, 'title' | 'body' | 'pull' | 'author'>,
): Thread {
  const number = world.nextId++;
  const lists = { labels: [], assignees: [], comments: [] };
  const thread: Thread = { number, author, title, body, pull, state: 'open', ...lists };
  world.threads.push(thread);
  return thread;
}

/** The commit that a ref names; `null` if there is none. */
export async function tipOf(world: RepositoryWorld, ref: string): Promise<string | null> {
  return runGit(world.gitDir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).catch(
    () => null,
  );
}

/** Everything but the default branch is gone. */
export async function forget(world: RepositoryWorld): Promise<void> {
  const refs = await runGit(world.gitDir, ['for-each-ref', '--format=%(refname)']);
  for (const ref of refs
    .split('\n')
    .filter((name) => name !== `refs/heads/${world.defaultBranch}`)) {
    await runGit(world.gitDir, ['update-ref', '-d', ref]);
  }
  Object.assign(world, {
    ...{ threads: [], dispatches: [], reviews: [], reviewThreads: [], nextId: 1 },
  });
}
