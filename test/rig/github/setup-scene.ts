import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Ended, phasegate } from '../cli.ts';
import { serveGit } from '../git-http.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../repository.ts';
import { actionsApi } from './actions-api.ts';
import { ActionsWorld } from './actions-world.ts';
import { type HasLabels, labelsApi } from './backlog-world.ts';
import { gitData } from './git-data.ts';
import { type Call, type FakeGitHub, fakeGitHub, TOKEN } from './server.ts';
import { type SetupSettings, type SetupWorld, setupApi } from './setup-api.ts';
import { threads } from './threads.ts';
import { type RepositoryWorld, repositoryWorld } from './world.ts';

type World = RepositoryWorld & SetupWorld & HasLabels;

/** A fine-grained token that reads everything, and writes all but settings. */
export const LIMITED = 'github_pat_11AAAAAAA0limited';

export interface SetupScene extends AsyncDisposable {
  readonly repo: TemporaryRepository;
  readonly github: FakeGitHub<World>;
  readonly env: Readonly<Record<string, string>>;
  /** `phasegate init …` with the token. */
  readonly init: (...args: readonly string[]) => Promise<Ended>;
  /** Calls that may change something: all but reads, as `PUT /repos/…`. */
  readonly writes: () => readonly string[];
  /** The person's checkout: HEAD, branches, the index byte by byte, and each file. */
  readonly checkout: () => Promise<readonly string[]>;
  /** Paths in a branch on GitHub. */
  readonly pathsOf: (branch: string) => Promise<readonly string[]>;
}

/** A checkout of `acme/widgets` by ann, an administrator, whose token is in the environment. */
export async function setupScene(
  files: Readonly<Record<string, string>>,
  settings: Partial<SetupSettings> = {},
): Promise<SetupScene> {
  const repo = await temporaryRepository({ files });
  const world: World = {
    ...(await repositoryWorld(repo.home, repo.path)),
    actions: new ActionsWorld(),
    labels: new Map(),
    labelled: [],
    users: new Map([
      ['ann', 11],
      ['bob', 12],
    ]),
    teams: new Map([['acme/leads', 21]]),
    setup: {
      ...{ user: 'ann', isAdmin: true, isPrivate: false, reviewers: 'kept', mayOpenPulls: false },
      ...settings,
    },
  };
  const git = {
    root: repo.home,
    isToken: (password: string) => password === TOKEN || password === LIMITED,
    refusesPush: () => null,
  };
  const github = await fakeGitHub<World>({
    world,
    routes: [
      ...[...setupApi, ...labelsApi.routes, ...gitData.routes, ...threads.routes],
      ...actionsApi,
    ],
    operations: [...gitData.operations, ...threads.operations],
    permit: ({ method, path }, token) =>
      token !== LIMITED || method === 'GET' || !path.includes('/environments/') ? null : REFUSED,
    other: (request, response) => serveGit(git, request, response),
  });
  await repo.git('remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`);
  const env = {
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_TOKEN: TOKEN,
  };
  return {
    repo,
    github,
    env,
    init: (...args) => phasegate(repo, ['init', ...args], { env }),
    writes: () => github.calls.filter(isWrite).map(({ method, path }) => `${method} ${path}`),
    checkout: async () => [
      await runGit(repo.path, ['for-each-ref']),
      await readFile(join(repo.path, '.git', 'HEAD'), 'utf8'),
      await readFile(join(repo.path, '.git', 'index'), 'base64'),
      ...(await filesIn(repo.path)),
    ],
    pathsOf: async (branch) =>
      (await runGit(world.gitDir, ['ls-tree', '-r', '--name-only', branch])).split('\n'),
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

/** Each file outside of `.git`, with its content. */
async function filesIn(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .filter((path) => !path.startsWith('.git/'))
    .sort();
  return Promise.all(
    files.map(async (path) => `${path}: ${await readFile(join(root, path), 'utf8')}`),
  );
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible */
const REFUSED = {
  status: 403,
  body: { message: 'Resource not accessible by personal access token' },
  headers: { 'x-accepted-github-permissions': 'administration=write' },
};

const isWrite = ({ method, operation }: Call): boolean =>
  method !== 'GET' && operation !== 'PhasegateLook';
