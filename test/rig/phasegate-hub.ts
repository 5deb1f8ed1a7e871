import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageName } from '../../src/library/package.ts';
import type { App } from './actions/apps.ts';
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
import { PROJECT } from './project.ts';
import { repositoryAt, runGit, temporaryRepository } from './repository.ts';
import type { ArtifactRules } from './results/artifact-service.ts';
import { resultsServer } from './results-server.ts';

/** GitHub with one repository whose workflows use the Action as it is built in `dist/`. */
export interface PhasegateHub extends Hub, AsyncDisposable {
  /** Its branches, issues and pull requests. */
  readonly world: RepositoryWorld & HasLabels;
  /**
   * The other repositories by name. Secrets have their tokens, `PHASEGATE_TOKEN_NAME` and `PHASEGATE_TOKEN_ACME_NAME` for one that
   * reads, `DELIVER_TOKEN_…` for one that writes. The Apps `reader` and `deliverer` are installed in all of them.
   */
  readonly beside: ReadonlyMap<string, RepositoryWorld>;
  /** What git says of it, on GitHub's side. */
  git(...args: readonly string[]): Promise<string>;
}

export interface PhasegateHubOptions {
  /** Beside its workflows. */
  readonly files: Readonly<Record<string, string>>;
  /** Examples of ours by the name under which the repository stores them. */
  readonly workflows: Readonly<Record<string, string>>;
  readonly artifacts?: Partial<ArtifactRules>;
  /** Private repositories beside it: `acme/NAME` by name, with their files. */
  readonly beside?: Readonly<Record<string, Readonly<Record<string, string>>>>;
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
  const beside = new Map<string, RepositoryWorld & HasLabels & HasActions>();
  for (const [name, files] of Object.entries(options.beside ?? {})) {
    const path = join(repository.home, 'beside', name);
    await repositoryAt(path, files);
    const other = await repositoryWorld(repository.home, path, name);
    const labels = { labels: new Map(), labelled: [] };
    beside.set(name, Object.assign(other, labels, { actions: new ActionsWorld() }));
  }
  const names = [...beside.keys()];
  const git = {
    root: repository.home,
    isToken: (password: string, name: string) => tokens.isKnown(password, name),
    refusesPush: (password: string) => tokens.refusesPush(password),
    areHidden: new Set(names.map((name) => `acme/${name}`)),
  };
  const github = await fakeGitHub<RepositoryWorld & HasLabels & HasActions>({
    world,
    others: new Map([...beside].map(([name, other]) => [`acme/${name}`, other])),
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
  // Git has to reach the other repositories where the Action says that GitHub is.
  const { port } = new URL(github.serverUrl);
  const serverUrl = names.length === 0 ? 'https://github.com' : `http://github.localhost:${port}`;
  const made = hub({
    github,
    results,
    tokens,
    repository: 'acme/widgets',
    bare: theirs.gitDir,
    origin: { url: `${serverUrl}/acme/widgets`, from: `${github.serverUrl}/acme/widgets.git` },
    serverUrl,
    others: { [packageName(PROJECT).repository]: PROJECT },
    secrets: {
      ANTHROPIC_API_KEY: 'sk-ant-api03-of-the-test',
      ...Object.assign({}, ...names.map((name) => tokensFor(tokens, name))),
      ...(names.length === 0 ? {} : APP_KEYS),
    },
    installed: appsIn(names),
    ladder: GITHUB_LADDER,
    folder,
  });
  const parts = [github, results, repository];
  return {
    ...made,
    world,
    beside,
    git: (...args) => runGit(theirs.gitDir, args),
    [Symbol.asyncDispose]: async () => {
      for (const part of parts) await part[Symbol.asyncDispose]();
    },
  };
}

const WRITES = { contents: 'write', 'pull-requests': 'write', issues: 'write' } as const;
const APP_KEYS = { READ_APP_KEY: 'key-of-the-reader', DELIVER_APP_KEY: 'key-of-the-deliverer' };

function appsIn(names: readonly string[]): ReadonlyMap<string, App> {
  const repositories = names.map((name) => `acme/${name}`);
  const { READ_APP_KEY, DELIVER_APP_KEY } = APP_KEYS;
  return new Map([
    ['reader', { key: READ_APP_KEY, permissions: { contents: 'read' }, repositories }],
    ['deliverer', { key: DELIVER_APP_KEY, permissions: WRITES, repositories }],
  ]);
}

function tokensFor(tokens: JobTokens, name: string): Readonly<Record<string, string>> {
  const variable = name.toUpperCase().replaceAll('-', '_');
  const repository = `acme/${name}`;
  const variables = [variable, `ACME_${variable}`];
  return Object.fromEntries(
    variables.flatMap((each) => [
      [`PHASEGATE_TOKEN_${each}`, tokens.issue({ contents: 'read' }, repository)],
      [`DELIVER_TOKEN_${each}`, tokens.issue(WRITES, repository)],
    ]),
  );
}

/** One of the workflows that we give to users, as it is. */
export function exampleWorkflow(name: string): Promise<string> {
  return readFile(join(PROJECT, 'examples/workflows', name), 'utf8');
}
