import { join } from 'node:path';
import { serveGit } from '../git-http.ts';
import {
  repositoryAt,
  runGit,
  type TemporaryRepository,
  temporaryRepository,
} from '../repository.ts';
import { gitData } from './git-data.ts';
import { type FakeGitHub, fakeGitHub, TOKEN } from './server.ts';
import { threads } from './threads.ts';
import { openThread, type RepositoryWorld, repositoryWorld } from './world.ts';

export interface Laptop extends AsyncDisposable {
  readonly repo: TemporaryRepository;
  readonly github: FakeGitHub<RepositoryWorld>;
  readonly env: Readonly<Record<string, string>>;
  /** Other repositories on this laptop and on GitHub, by name. */
  readonly others: ReadonlyMap<string, OtherOnLaptop>;
}

export interface OtherOnLaptop {
  /** Absolute. */
  readonly path: string;
  readonly world: RepositoryWorld;
}

type Files = Readonly<Record<string, string>>;

/** A laptop whose `origin` is on GitHub, where issue #1 waits; beside it other repositories, `acme/NAME` on GitHub. */
export async function laptop(
  files: Files,
  more: Readonly<Record<string, Files>> = {},
): Promise<Laptop> {
  const repo = await temporaryRepository({ files });
  const others = new Map<string, OtherOnLaptop>();
  for (const [name, theirs] of Object.entries(more))
    others.set(name, await otherRepository(repo, name, theirs));
  const world = await repositoryWorld(repo.home, repo.path);
  openThread(world, { title: 'Want b', body: '', author: 'ann', pull: null });
  const git = {
    root: repo.home,
    isToken: (password: string) => password === TOKEN,
    refusesPush: () => null,
  };
  const github = await fakeGitHub<RepositoryWorld>({
    world,
    others: new Map([...others].map(([name, other]) => [`acme/${name}`, other.world])),
    routes: [...gitData.routes, ...threads.routes],
    operations: [...gitData.operations, ...threads.operations],
    other: (request, response) => serveGit(git, request, response),
  });
  await repo.git('remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`);
  for (const [name, { path }] of others)
    await runGit(path, ['remote', 'add', 'origin', `${github.serverUrl}/acme/${name}.git`]);
  return {
    repo,
    github,
    others,
    env: {
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_TOKEN: TOKEN,
    },
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

async function otherRepository(
  repo: TemporaryRepository,
  name: string,
  files: Files,
): Promise<OtherOnLaptop> {
  const path = join(repo.path, '..', name);
  await repositoryAt(path, files);
  return { path, world: await repositoryWorld(repo.home, path, name) };
}
