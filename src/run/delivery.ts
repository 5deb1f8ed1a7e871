import { join } from 'node:path';
import type { Commit } from '../core/brands.ts';
import { movedSince } from '../delivery/github/compare.ts';
import { gitHubDelivery } from '../delivery/github/deliver.ts';
import { localDelivery } from '../delivery/local.ts';
import type { RunCommits } from '../delivery/run-commits.ts';
import type { World } from '../engine/world.ts';
import { PATIENCE } from '../github/attempts.ts';
import { type GitHub, gitHub } from '../github/client.ts';
import { Refusal } from '../ports.ts';
import { baseNow, isAfter } from '../workspace/base.ts';
import { realPlace } from '../workspace/git-dirs.ts';
import { resolveCommit } from '../workspace/head.ts';
import { isPlainRemote, pushBranch } from '../workspace/push.ts';
import type { Repository } from '../workspace/repository.ts';
import {
  changesBetween,
  contentsOf,
  fetchWithToken,
  pushWithToken,
  type TokenRemote,
  treeOf,
} from '../workspace/run-commits.ts';
import { type GitHubAccess, gitHubAccess } from './github-access.ts';
import { isInActions } from './surroundings.ts';

export interface DeliverySource {
  readonly repository: Repository;
  readonly runFolder: string;
  readonly base: Commit;
  readonly baseBranch: string | null;
  /** For GitHub; `null` where there is none. */
  readonly token: string | null;
  readonly signal: AbortSignal;
}

/** Where this run's deliveries go: to GitHub where `origin` is there and a token is at hand, else to this machine. */
export function deliveriesOf(
  source: DeliverySource,
): Pick<World, 'deliver' | 'baseNow' | 'postedTo'> {
  const { repository, runFolder, base, baseBranch } = source;
  const folder = join(runFolder, 'deliveries');
  let found: Promise<Found | null> | null = null;
  const find = (): Promise<Found | null> => {
    found ??= findGitHub(source);
    return found;
  };
  return {
    postedTo: async () => (await find())?.access.repository ?? '',
    baseNow: async () => {
      const github = (await find())?.github;
      // The base's tip on GitHub is what counts; the checkout's own may be old.
      const moved =
        github === undefined || baseBranch === null
          ? null
          : await movedSince(github, base, baseBranch);
      return moved?.standing ?? baseNow(repository, baseBranch, base);
    },
    deliver: async (request) => {
      const there = await find();
      if (there === null) return (await localTo(repository, folder))(request);
      const commits = commitsOf(repository, remoteOf(there));
      return gitHubDelivery({ github: there.github, commits, folder })(request);
    },
  };
}

/** Tip of the branch that the run started from, its commits at hand; `null` if the run's base is not in its history. */
export async function tipOfBase(source: DeliverySource): Promise<Commit | null> {
  const { repository, base, baseBranch } = source;
  if (baseBranch === null) return base;
  const there = await findGitHub(source);
  const isThere = there !== null && (await movedSince(there.github, base, baseBranch)) !== null;
  const tip = isThere
    ? await fetchWithToken(repository, remoteOf(there), baseBranch)
    : await resolveCommit(realPlace(repository), `refs/heads/${baseBranch}`);
  return tip !== null && (await isAfter(repository, tip, base)) ? tip : null;
}

const remoteOf = ({ access, token }: Found): TokenRemote => ({ url: access.url, token });

interface Found {
  readonly github: GitHub;
  readonly access: GitHubAccess;
  readonly token: string;
}

async function findGitHub({ repository, token, signal }: DeliverySource): Promise<Found | null> {
  const access = gitHubAccess(await repository.origin(), process.env);
  if (access !== null && token === null && isInActions()) throw noToken(access);
  if (access === null || token === null) return null;
  const github = await gitHub({ ...access, token, patience: PATIENCE, signal });
  return { github, access, token };
}

/** In a workflow nobody would see that it was kept on a machine that is thrown away. */
function noToken({ repository }: GitHubAccess): Refusal {
  return new Refusal(
    `There is no token to deliver to ${repository} with.`,
    'Give the Action its `token`, or the step `env: { GITHUB_TOKEN: ${{ github.token }} }`.',
  );
}

function commitsOf(repository: Repository, remote: TokenRemote): RunCommits {
  return {
    tree: (commit) => treeOf(repository, commit),
    changes: (from, to) => changesBetween(repository, from, to),
    contents: (blobs, mostBytes) => contentsOf(repository, blobs, mostBytes),
    push: (wanted) => pushWithToken(repository, remote, wanted),
  };
}

async function localTo(repository: Repository, folder: string) {
  const origin = await repository.origin();
  const push = async (branch: string): Promise<{ readonly remote: string }> => {
    await pushBranch({ repository, branch, remote: 'origin' });
    return { remote: 'origin' };
  };
  return localDelivery({ folder, push: origin !== null && isPlainRemote(origin) ? push : null });
}
