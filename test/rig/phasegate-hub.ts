import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageName } from '../../src/library/package.ts';
import { type Hub, hub } from './actions/hub.ts';
import { GITHUB_LADDER } from './actions/process.ts';
import { JobTokens } from './actions/tokens.ts';
import { serveGit } from './git-http.ts';
import { actionsApi, actionsGraphql, type HasActions, serveLog } from './github/actions-api.ts';
import { ActionsWorld } from './github/actions-world.ts';
import { type HasLabels, labelsApi } from './github/backlog-world.ts';
import { conversation, ownComments } from './github/comments-api.ts';
import { gitData } from './github/git-data.ts';
import { reviewsApi } from './github/reviews-api.ts';
import { fakeGitHub } from './github/server.ts';
import { threads } from './github/threads.ts';
import { type RepositoryWorld, repositoryWorld } from './github/world.ts';
import { runGit, temporaryRepository } from './repository.ts';
import type { ArtifactRules } from './results/artifact-service.ts';
import { resultsServer } from './results-server.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** GitHub with one repository whose workflows use the Action as it is built in `dist/`. */
export interface PhasegateHub extends Hub, AsyncDisposable {
  /** Its branches, issues and pull requests. */
  readonly world: RepositoryWorld & HasLabels;
  /** What git says of it, on GitHub's side. */
  git(...args: readonly string[]): Promise<string>;
}

export interface PhasegateHubOptions {
  /** Beside its workflows. */
  readonly files: Readonly<Record<string, string>>;
  /** Examples of ours by the name under which the repository stores them. */
  readonly workflows: Readonly<Record<string, string>>;
  readonly artifacts?: Partial<ArtifactRules>;
}

export async function phasegateHub(options: PhasegateHubOptions): Promise<PhasegateHub> {
  const workflows = Object.entries(options.workflows).map(([name, text]) => [
    `.github/workflows/${name}`,
    text,
  ]);
  const files = { ...options.files, ...Object.fromEntries(workflows) };
  const repository = await temporaryRepository({ files });
  const folder = join(repository.home, 'machines');
  await mkdir(folder);
  const results = await resultsServer(options.artifacts);
  const tokens = new JobTokens();
  const theirs = await repositoryWorld(repository.home, repository.path);
  await runGit(theirs.gitDir, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  const labelled = { labels: new Map(), labelled: [] };
  const world = Object.assign(theirs, labelled, { actions: new ActionsWorld() });
  const git = {
    root: repository.home,
    isToken: (password: string) => tokens.isKnown(password),
    refusesPush: (password: string) => tokens.refusesPush(password),
  };
  const github = await fakeGitHub<RepositoryWorld & HasLabels & HasActions>({
    world,
    routes: [
      ...[...actionsApi, ...labelsApi.routes, ...gitData.routes],
      ...[...threads.routes, ...reviewsApi.routes],
    ],
    operations: [
      ...[...actionsGraphql, ...labelsApi.operations, ownComments, conversation],
      ...[...gitData.operations, ...threads.operations, ...reviewsApi.operations],
    ],
    permit: tokens.permit,
    other: (request, response) =>
      serveLog(world.actions, request, response) || serveGit(git, request, response),
  });
  const made = hub({
    github,
    results,
    tokens,
    repository: 'acme/widgets',
    bare: theirs.gitDir,
    origin: {
      url: 'https://github.com/acme/widgets',
      from: `${github.serverUrl}/acme/widgets.git`,
    },
    others: { [packageName(PROJECT).repository]: PROJECT },
    secrets: { ANTHROPIC_API_KEY: 'sk-ant-api03-of-the-test' },
    ladder: GITHUB_LADDER,
    folder,
  });
  const parts = [github, results, repository];
  return {
    ...made,
    world,
    git: (...args) => runGit(theirs.gitDir, args),
    [Symbol.asyncDispose]: async () => {
      for (const part of parts) await part[Symbol.asyncDispose]();
    },
  };
}

/** One of the workflows that we give to users, as it is. */
export function exampleWorkflow(name: string): Promise<string> {
  return readFile(join(PROJECT, 'examples/workflows', name), 'utf8');
}
