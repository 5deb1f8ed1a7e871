import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { commitOf } from '../../src/core/lib/brands.ts';
import { fetchWithToken, isPassing, pushWithToken } from '../../src/git/publish/run-commits.ts';
import { Refusal } from '../../src/ports.ts';
import { serveGit } from '../rig/git-http.ts';
import { FAULTS, type Fault } from '../rig/github/faults.ts';
import { fakeGitHub } from '../rig/github/server.ts';
import { few, spread } from '../rig/long.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

few(3);

vi.setConfig({ testTimeout: 120_000 });

/** As GitHub's git says it; what an API answers, git does not show. */
const LIMITED: Fault & { readonly headers: Readonly<Record<string, string>> } = {
  ...{ kind: 'status', status: 403, body: 'You have exceeded a secondary rate limit.' },
  headers: { 'content-type': 'text/plain' },
};
const REFUSING = FAULTS.filter(({ status }) => [401, 403, 409, 422].includes(status ?? 0));
const PASSING = [
  ...FAULTS.filter((one) => one.kind !== 'slow' && !REFUSING.includes(one)),
  LIMITED,
];
const PLACES = {
  push: ['info/refs', 'git-receive-pack'],
  fetch: ['info/refs', 'git-upload-pack'],
} as const;
const MATRIX = Object.entries(PLACES).flatMap(([way, places]) =>
  places.flatMap((place) => [...PASSING, ...REFUSING].map((fault) => ({ way, place, fault }))),
);

test.each(spread(MATRIX, 5))('a $way that meets $fault at $place', async (one) => {
  const { way, place, fault } = one;
  await using repository = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const bare = join(repository.home, 'acme/widgets.git');
  await runGit(repository.home, ['clone', '--quiet', '--bare', repository.path, bare]);
  await runGit(bare, ['config', 'http.receivepack', 'true']);
  await repository.write({ 'b.txt': 'b\n' });
  const commit = commitOf(await repository.commit('more'));
  const git = { root: repository.home, isToken: () => true, refusesPush: () => null };
  await using github = await fakeGitHub({
    ...{ world: {}, routes: [], operations: [] },
    other: (request, response) => serveGit(git, request, response),
  });
  const remote = { url: `${github.serverUrl}/acme/widgets.git`, token: 't0ken' };
  const here = { workTree: repository.path, gitDir: join(repository.path, '.git') };
  const base = await runGit(bare, ['rev-parse', 'HEAD']);
  const branch = way === 'push' ? 'new' : await runGit(bare, ['symbolic-ref', '--short', 'HEAD']);
  github.fail({ ...fault, match: ({ path }) => path.includes(place), times: 1 });
  const went = await (way === 'push'
    ? pushWithToken(here, remote, { commit, branch, expected: null })
    : fetchWithToken(here, remote, branch)
  ).catch((error: unknown) => error);
  const isRefused = went instanceof Refusal;
  if (REFUSING.includes(fault)) expect(isRefused).toBe(true);
  // A push that was done although its answer was lost is found there by who pushes.
  else if (isRefused)
    expect([fault.kind, went.message]).toEqual(['lost-answer', MOVED(remote.url)]);
  else if (way === 'fetch') expect(went).toBe(base);
  if (went instanceof Error && !isRefused) throw went;
  if (isRefused) expect(went.message).not.toContain('t0ken');
  const there = await runGit(bare, ['for-each-ref', '--format=%(objectname)', 'refs/heads/new']);
  if (way === 'push') expect(there).toBe(REFUSING.includes(fault) ? '' : commit);
});

const MOVED = (url: string): string =>
  `\`new\` on ${url} is not at the commit that this state of the run knows. It was not changed.`;

test.each([
  'fatal: unable to access: The requested URL returned error: 403',
  'fatal: Authentication failed',
  ' ! [remote rejected] new (HTTP 500 hook)',
  ' ! [rejected] new (stale info)',
])('what GitHub refused is not tried again: %s', (words) => expect(isPassing(words)).toBe(false));
