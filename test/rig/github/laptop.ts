import { serveGit } from '../git-http.ts';
import { type TemporaryRepository, temporaryRepository } from '../repository.ts';
import { gitData } from './git-data.ts';
import { type FakeGitHub, fakeGitHub, TOKEN } from './server.ts';
import { threads } from './threads.ts';
import { openThread, type RepositoryWorld, repositoryWorld } from './world.ts';

export interface Laptop extends AsyncDisposable {
  readonly repo: TemporaryRepository;
  readonly github: FakeGitHub<RepositoryWorld>;
  readonly env: Readonly<Record<string, string>>;
}

/** A laptop whose `origin` is on GitHub, where issue #1 waits. */
export async function laptop(files: Readonly<Record<string, string>>): Promise<Laptop> {
  const repo = await temporaryRepository({ files });
  const world = await repositoryWorld(repo.home, repo.path);
  openThread(world, { title: 'Want b', body: '', author: 'ann', pull: null });
  const git = {
    root: repo.home,
    isToken: (password: string) => password === TOKEN,
    refusesPush: () => null,
  };
  const github = await fakeGitHub<RepositoryWorld>({
    world,
    routes: [...gitData.routes, ...threads.routes],
    operations: [...gitData.operations, ...threads.operations],
    other: (request, response) => serveGit(git, request, response),
  });
  await repo.git('remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`);
  return {
    repo,
    github,
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
