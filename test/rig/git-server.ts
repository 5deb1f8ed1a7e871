import { createServer } from 'node:http';
import { serveGit } from './git-http.ts';
import { runGit } from './repository.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Repositories behind git's own server, as GitHub has them. */
export interface GitServer extends AsyncDisposable {
  /** Such as `http://127.0.0.1:1234`. */
  readonly url: string;
  /** A repository of this machine, as it is now, under `owner/name`; again brings it up to date. */
  publish(name: string, folder: string): Promise<void>;
}

export async function gitServer(): Promise<GitServer> {
  const folder = await temporaryFolder();
  const hooks = { root: folder.path, isToken: () => true, refusesPush: () => null };
  const server = createServer((request, response) => {
    if (!serveGit(hooks, request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    publish: async (name, from) => {
      await runGit(folder.path, [
        'init',
        '--quiet',
        '--bare',
        '--initial-branch=main',
        `${name}.git`,
      ]);
      const to = `${folder.path}/${name}.git`;
      await runGit(from, ['push', '--quiet', '--force', '--mirror', to]);
    },
    [Symbol.asyncDispose]: async () => {
      await new Promise((resolve) => server.close(resolve));
      await folder[Symbol.asyncDispose]();
    },
  };
}
