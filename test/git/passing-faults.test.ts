import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { commitOf } from '../../src/core/lib/brands.ts';
import { isPassing, pushWithToken } from '../../src/git/publish/run-commits.ts';
import { serveGit } from '../rig/git-http.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

vi.setConfig({ testTimeout: 120_000 });

type Fault = number | 'lost' | 'lost answer';
const PLACES = ['info/refs', 'git-receive-pack'] as const;
const FAULTS: readonly Fault[] = [500, 502, 503, 429, 'lost', 'lost answer'];
const MATRIX = PLACES.flatMap((place) => FAULTS.map((fault) => [fault, place] as const));

test.each(MATRIX)('a push goes through after %s at %s', async (fault, place) => {
  await using repository = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const bare = `${repository.home}/acme/widgets.git`;
  await runGit(repository.home, ['clone', '--quiet', '--bare', repository.path, bare]);
  await runGit(bare, ['config', 'http.receivepack', 'true']);
  await repository.write({ 'b.txt': 'b\n' });
  const commit = commitOf(await repository.commit('more'));
  let left = 1;
  const git = { root: repository.home, isToken: () => true, refusesPush: () => null };
  const server = createServer((request, response) => {
    const isMeant = request.url?.includes(place) === true && left > 0;
    if (!isMeant) return void serveGit(git, request, response);
    left -= 1;
    if (typeof fault === 'number') return void response.writeHead(fault).end('<html>no</html>');
    if (fault === 'lost') return void request.socket.destroy();
    // All of it is done, and nobody is told.
    const silent = Object.create(response) as typeof response;
    Object.assign(silent, { setHeader: () => silent, writeHead: () => silent });
    silent.end = (() => {
      request.socket.destroy();
      return silent;
    }) as typeof response.end;
    serveGit(git, request, silent);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const remote = { url: `http://127.0.0.1:${port}/acme/widgets.git`, token: 't0ken' };
  const place_ = { workTree: repository.path, gitDir: `${repository.path}/.git` };
  try {
    const pushed = pushWithToken(place_, remote, { commit, branch: 'new', expected: null });
    // What GitHub did although its answer was lost is found there by who pushes.
    if (fault === 'lost answer' && place === 'git-receive-pack')
      await pushed.catch((error: Error) => expect(error.message).toContain('does not know'));
    else await pushed;
  } finally {
    server.closeAllConnections();
    server.close();
  }
  expect(await runGit(bare, ['rev-parse', 'new'])).toBe(commit);
});

test.each([
  'fatal: unable to access: The requested URL returned error: 403',
  'fatal: Authentication failed',
  ' ! [remote rejected] new (HTTP 500 hook)',
  ' ! [rejected] new (stale info)',
])('what GitHub refused is not tried again: %s', (words) => expect(isPassing(words)).toBe(false));
