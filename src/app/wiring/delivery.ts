import { join } from 'node:path';
import { deliveriesFolder } from '../../checkpoints/directory.ts';
import type { Commit } from '../../core/lib/brands.ts';
import { type BranchChanges, movedSince } from '../../delivery/github/compare.ts';
import { gitHubDelivery } from '../../delivery/github/deliver.ts';
import { fetchRemoteState } from '../../delivery/github/look.ts';
import { localDelivery } from '../../delivery/local.ts';
import type { RunCommits } from '../../delivery/run-commits.ts';
import type { EngineDependencies } from '../../engine/dependencies.ts';
import type { GitRunner } from '../../git/git.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { isAfter, resolveCommit } from '../../git/head.ts';
import { uploadContents } from '../../git/lfs/lfs-program.ts';
import { contentsOf } from '../../git/objects/blobs.ts';
import { importStrictly } from '../../git/objects/objects.ts';
import { type RunnerDirectory, treeOf } from '../../git/objects/runner-directory.ts';
import { baseNow } from '../../git/publish/base.ts';
import { branchToPublish } from '../../git/publish/publish.ts';
import { isPlainRemote, pushBranch } from '../../git/publish/push.ts';
import {
  changesBetween,
  fetchWithToken,
  pushWithToken,
  type TokenRemote,
} from '../../git/publish/run-commits.ts';
import type { Repository } from '../../git/repository.ts';
import { RETRY_POLICY } from '../../github/attempts.ts';
import { type GitHub, gitHub } from '../../github/client.ts';
import { Refusal } from '../../ports.ts';
import { isInActions } from '../stored/surroundings.ts';
import { type GitHubAccess, gitHubAccess } from './github-access.ts';

export interface DeliverySource {
  readonly repository: Repository;
  /** The git directory with the commits that are delivered. */
  readonly own: RunnerDirectory;
  readonly runFolder: string;
  readonly base: Commit;
  readonly baseBranch: string | null;
  /** The GitHub token; `null`: none. */
  readonly token: string | null;
  /** Starts git for a push to GitHub. */
  readonly askGit: GitRunner;
  readonly signal: AbortSignal;
}

/** Where this run delivers: to GitHub if `origin` is there and a token is set, else to this machine. */
export function deliveriesOf(
  source: DeliverySource,
): Pick<EngineDependencies, 'deliver' | 'baseNow' | 'postedTo'> {
  const { repository, own, runFolder, base, baseBranch } = source;
  const folder = deliveriesFolder(runFolder);
  let found: Promise<GitHubConnection | null> | null = null;
  const find = (): Promise<GitHubConnection | null> => {
    found ??= findGitHub(source);
    return found;
  };
  return {
    postedTo: async () => (await find())?.access.repository ?? '',
    baseNow: async () => {
      const github = (await find())?.github;
      // The tip of the base branch on GitHub counts; the checkout's may be outdated.
      const there =
        github === undefined || baseBranch === null
          ? null
          : await baseOnGitHub(github, base, baseBranch);
      return there ?? baseNow(repository, baseBranch, base);
    },
    deliver: async (request) => {
      const there = await find();
      if (there === null) return (await localTo(source, folder))(request);
      const commits = commitsOf(own, remoteOf(source, there));
      if (WITH_COMMITS.has(request.kind)) {
        const settings = await repository.settings();
        await uploadContents({ own: own.folder, base, settings, remote: remoteOf(source, there) });
      }
      const workflowRun = workflowRunOf(process.env);
      return gitHubDelivery({ github: there.github, commits, folder, workflowRun })(request);
    },
  };
}

/**
 * How the base branch on GitHub compares with the base; `null`: GitHub cannot know. On a person's machine, branch and base may be
 * unpublished. In a workflow, a published base without its branch means that the branch was deleted.
 */
async function baseOnGitHub(
  github: GitHub,
  base: Commit,
  branch: string,
): Promise<BranchChanges['standing'] | null> {
  const moved = await movedSince(github, base, branch);
  if (moved !== null || !isInActions()) return moved?.standing ?? null;
  const asked = { base, branch, target: branch, withPulls: false };
  return (await fetchRemoteState(github, asked)).knowsBase ? 'gone' : null;
}

/** How the base branch on GitHub compares with the base, asked once; `null`: it is unknown, or the repository is not there. */
export async function baseNowOnGitHub({
  baseBranch,
  ...source
}: Pick<DeliverySource, 'repository' | 'base' | 'token' | 'signal'> & {
  readonly baseBranch: string;
}): Promise<BranchChanges['standing'] | null> {
  const there = await findGitHub(source, { ...RETRY_POLICY, tries: 1 });
  return there === null ? null : baseOnGitHub(there.github, source.base, baseBranch);
}

function workflowRunOf({
  GITHUB_RUN_ID: id = '',
  GITHUB_RUN_ATTEMPT: attempt = '',
}: NodeJS.ProcessEnv) {
  const isKnown = isInActions() && /^\d+$/.test(id) && /^\d+$/.test(attempt);
  return isKnown ? { id: Number(id), attempt: Number(attempt) } : null;
}

/** Git LFS objects must be uploaded before the commits that refer to them. */
const WITH_COMMITS: ReadonlySet<string> = new Set(['pull-request', 'commit']);

/** Tip of the branch that the run started from, with its commits fetched; `null` if it does not contain the run's base. */
export async function tipOfBase(source: DeliverySource): Promise<Commit | null> {
  const { own, base, baseBranch } = source;
  if (baseBranch === null) return base;
  const there = await findGitHub(source);
  const now = there === null ? null : await baseOnGitHub(there.github, base, baseBranch);
  if (now === 'gone') return null;
  const tip =
    there !== null && now !== null
      ? await fetchWithToken(own.place, remoteOf(source, there), baseBranch)
      : await localTip(source, baseBranch);
  return tip !== null && (await isAfter(own.place, tip, base)) ? tip : null;
}

async function localTip(
  { repository, own, base }: DeliverySource,
  branch: string,
): Promise<Commit | null> {
  const tip = await resolveCommit(realPlace(repository), `refs/heads/${branch}`);
  if (tip === null || tip === base) return tip;
  const from = join(repository.commonDir, 'objects');
  const isThere = await importStrictly({ into: own.place, from, commit: tip, without: base });
  return isThere ? tip : null;
}

const remoteOf = (
  { askGit: ask }: DeliverySource,
  { access, token }: GitHubConnection,
): TokenRemote => ({
  url: access.url,
  token,
  ask,
});

/** A repository on GitHub, with the token of the environment. */
export interface GitHubConnection {
  readonly github: GitHub;
  readonly access: GitHubAccess;
  readonly token: string;
}

async function findGitHub(
  { repository, token, signal }: Pick<DeliverySource, 'repository' | 'token' | 'signal'>,
  patience = RETRY_POLICY,
): Promise<GitHubConnection | null> {
  const access = gitHubAccess(await repository.origin(), process.env);
  if (access !== null && token === null && isInActions()) throw noToken(access);
  if (access === null || token === null) return null;
  const github = await gitHub({ ...access, token, patience, signal });
  return { github, access, token };
}

/** In a workflow, a delivery to the disposable machine would go unnoticed. */
function noToken({ repository }: GitHubAccess): Refusal {
  return new Refusal(
    `No token found to deliver to ${repository}.`,
    'Set the input `token` of the Action, or add to the step `env: { GITHUB_TOKEN: ${{ github.token }} }`.',
  );
}

function commitsOf({ place, objects }: RunnerDirectory, remote: TokenRemote): RunCommits {
  return {
    tree: (commit) => treeOf(objects, commit),
    changes: (from, to) => changesBetween(place, from, to),
    contents: (blobs, mostBytes) => contentsOf(objects, blobs, mostBytes),
    push: (wanted) => pushWithToken(place, remote, wanted),
  };
}

async function localTo(source: DeliverySource, folder: string) {
  const { repository, own, base, baseBranch } = source;
  const settings = await repository.settings();
  const origin = await repository.origin();
  const push = async (branch: string, commit: Commit): Promise<{ readonly remote: string }> => {
    await uploadContents({ own: own.folder, base, settings });
    // The remote's address may be relative to the person's checkout.
    const place = { ...own.place, workTree: repository.root };
    await pushBranch({ place, commit, branch, remote: 'origin', settings });
    return { remote: 'origin' };
  };
  return localDelivery({
    folder,
    push: origin !== null && isPlainRemote(origin) ? push : null,
    branchHere: () => branchToPublish({ repository, own, base }),
    why: whyLocal(origin),
    isBaseMoved: async () => (await baseNow(repository, baseBranch, base)) === 'moved',
  });
}

function whyLocal(origin: string | null): string {
  if (origin === null) return 'the repository has no remote `origin`';
  return gitHubAccess(origin, process.env) === null
    ? 'the remote `origin` is not on GitHub'
    : 'no GitHub token is set (`export GITHUB_TOKEN=$(gh auth token)`)';
}
