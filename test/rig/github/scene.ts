import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commitOf, phaseId, runId } from '../../../src/core/lib/brands.ts';
import { gitHubDelivery } from '../../../src/delivery/github/deliver.ts';
import type { RunCommits } from '../../../src/delivery/run-commits.ts';
import { contentsOf } from '../../../src/git/objects/blobs.ts';
import { treeOf } from '../../../src/git/objects/runner-directory.ts';
import { changesBetween, pushWithToken } from '../../../src/git/publish/run-commits.ts';
import type { RetryPolicy } from '../../../src/github/attempts.ts';
import type { Deliver, DeliveryRequest } from '../../../src/ports.ts';
import type { Permissions } from '../actions/permissions.ts';
import { JobTokens } from '../actions/tokens.ts';
import { serveGit } from '../git-http.ts';
import { ownDirectory } from '../own-directory.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../repository.ts';
import { clientOf, HASTY, IMPATIENT } from './client.ts';
import { gitData } from './git-data.ts';
import { reviewsApi } from './reviews-api.ts';
import { type Call, type FakeGitHub, fakeGitHub, TOKEN } from './server.ts';
import { threads } from './threads.ts';
import { forget, type RepositoryWorld, repositoryWorld } from './world.ts';

/** A run that has changed something and now delivers it to GitHub. */
export interface DeliveryScene extends AsyncDisposable {
  readonly github: FakeGitHub<RepositoryWorld>;
  readonly world: RepositoryWorld;
  readonly repo: TemporaryRepository;
  readonly base: string;
  /** The run's last commit, and its tree. */
  readonly commit: string;
  readonly tree: string;
  readonly deliver: Deliver;
  /** By a client that takes a slow answer for none. */
  readonly deliverHastily: Deliver;
  /** By a job whose token has these permissions and no others. */
  deliverWith(permissions: Permissions): Promise<Deliver>;
  /** Brings commits that were made in the repository to where the run has its own. */
  bring(...commits: readonly string[]): Promise<void>;
  /** GitHub as it was before the first delivery. */
  reset(): Promise<void>;
  request(
    kind: DeliveryRequest['kind'],
    fields: DeliveryRequest['fields'],
    more?: Partial<DeliveryRequest>,
  ): DeliveryRequest;
  /** Commits on GitHub's branch, as `git log` prints them. */
  log(branch: string, format: string): Promise<string>;
  /** What GitHub's git says to the next pushes; `null`: it takes them. */
  refusePushes(why: string | null): void;
}

export const BRANCH = 'phasegate/task/r1';

export async function deliveryScene(options: {
  /** What the run changes, in the repository with `a.txt` and `docs/b.md`. */
  readonly change: (repo: TemporaryRepository) => Promise<unknown>;
}): Promise<DeliveryScene> {
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n', 'docs/b.md': 'b\n' } });
  const world = await repositoryWorld(repo.home, repo.path);
  const base = await repo.git('rev-parse', 'HEAD');
  await repo.git('checkout', '--quiet', '-b', BRANCH);
  await options.change(repo);
  await repo.git('add', '--all');
  const message = 'fix: change it\n\nPhasegate-Run: r1\nPhasegate-Phase: fix\n';
  const commit = await repo.commit(message);
  const tree = await repo.git('rev-parse', 'HEAD^{tree}');
  await repo.git('checkout', '--quiet', 'main');
  let refusal: string | null = null;
  const tokens = new JobTokens();
  const git = {
    root: repo.home,
    isToken: (password: string) => password === TOKEN || tokens.isKnown(password, 'acme/widgets'),
    refusesPush: (password: string) =>
      password === TOKEN ? refusal : (refusal ?? tokens.refusesPush(password)),
  };
  const github = await fakeGitHub<RepositoryWorld>({
    world,
    routes: [...gitData.routes, ...threads.routes, ...reviewsApi.routes],
    operations: [...gitData.operations, ...threads.operations, ...reviewsApi.operations],
    permit: tokens.permit,
    other: (request, response) => serveGit(git, request, response),
  });
  const { place, objects, ...own } = await ownDirectory(repo, {
    branch: BRANCH,
    commits: [commitOf(base), commitOf(commit)],
  });
  const url = `${github.serverUrl}/acme/widgets.git`;
  const commitsFor = (token: string): RunCommits => ({
    tree: (of) => treeOf(objects, of),
    changes: (from, to) => changesBetween(place, from, to),
    contents: (blobs, most) => contentsOf(objects, blobs, most),
    push: (wanted) => pushWithToken(place, { url, token }, wanted),
  });
  const folder = join(repo.home, 'deliveries');
  const deliverer = async (patience: RetryPolicy, token = TOKEN) =>
    gitHubDelivery({
      github: await clientOf(github, { token, patience }),
      commits: commitsFor(token),
      folder,
      workflowRun: null,
    });
  return {
    ...{ github, world, repo, base, commit, tree },
    deliver: await deliverer(IMPATIENT),
    deliverHastily: await deliverer(HASTY),
    deliverWith: (permissions) => deliverer(IMPATIENT, tokens.issue(permissions)),
    bring: async (...commits) => {
      await using _ = await ownDirectory(repo, { branch: BRANCH, commits: commits.map(commitOf) });
    },
    reset: async () => {
      await forget(world);
      await rm(folder, { recursive: true, force: true });
    },
    request: (kind, fields, more) => ({
      run: runId('r1') ?? unreachable(),
      pipeline: 'task',
      phase: phaseId('ship'),
      delivery: 0,
      attempt: 1,
      startedIn: null,
      check: null,
      kind,
      fields,
      branch: BRANCH,
      base: commitOf(base),
      baseBranch: 'main',
      commit: commitOf(commit),
      onMovedBase: true,
      head: commitOf(commit),
      trigger: null,
      pullRequest: null,
      story: 'What the run did.',
      ...more,
    }),
    log: (branch, format) => runGit(world.gitDir, ['log', `--format=${format}`, branch, '--']),
    refusePushes: (why) => {
      refusal = why;
    },
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      await own[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

function unreachable(): never {
  throw new Error('r1 is a run id');
}

/** A plain change: one file more, one changed, one less. */
export async function plainChange(repo: TemporaryRepository): Promise<void> {
  await repo.write({ 'a.txt': 'a\nmore\n', 'src/new.ts': 'export {};\n' });
  await repo.git('rm', '--quiet', 'docs/b.md');
}

/** A call as GitHub's documentation names it. */
export function nameOf({ method, path, operation }: Call): string {
  return operation ?? `${method} ${path.replace(/[0-9a-f]{40}/g, '<sha>')}`;
}
