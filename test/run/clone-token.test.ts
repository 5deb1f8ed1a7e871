import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { freshClone } from '../../src/app/repositories/clone.ts';
import { serveGit } from '../rig/git-http.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

const TOKEN = 'ghs_of-one-repository';

afterEach(() => vi.unstubAllEnvs());

/** A server with `acme/api`, which nobody reads without the token, and what was sent to it as a login. */
async function server() {
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await runGit(repo.home, [
    'clone',
    '--quiet',
    '--bare',
    repo.path,
    join(repo.home, 'acme/api.git'),
  ]);
  const logins: string[] = [];
  const git = {
    root: repo.home,
    isToken: (password: string) => password === TOKEN,
    refusesPush: () => null,
    areHidden: new Set(['acme/api']),
  };
  const http = createServer((request, response) => {
    logins.push(request.headers.authorization ?? '');
    serveGit(git, request, response);
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('it has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    logins,
    folder: join(repo.home, 'clone'),
    [Symbol.asyncDispose]: async () => {
      http.close();
      await repo[Symbol.asyncDispose]();
    },
  };
}

test('a clone from GitHub uses the token of its repository, which is in no file of the clone', async () => {
  await using one = await server();
  vi.stubEnv('GITHUB_SERVER_URL', one.url);
  const address = `${one.url}/acme/api.git`;
  await freshClone(address, one.folder, { token: TOKEN });
  await freshClone(address, one.folder, { token: TOKEN });
  expect(await runGit(one.folder, ['show', 'HEAD:a.txt'])).toBe('a');
  expect(await runGit(one.folder, ['config', '--list', '--local'])).not.toMatch(/header|ghs_|@/i);
});

test('another server gets no token', async () => {
  await using one = await server();
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  const clone = freshClone(`${one.url}/acme/api.git`, one.folder, { token: TOKEN });
  await expect(clone).rejects.toThrow('git clone');
  expect(one.logins).toEqual(['']);
});
