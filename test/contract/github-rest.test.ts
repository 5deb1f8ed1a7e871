import { createServer } from 'node:net';
import { createEmulator } from 'emulate';
import { describe, expect, test } from 'vitest';
import { commitOf, phaseId } from '../../src/core/lib/brands.ts';
import { movedSince } from '../../src/delivery/github/compare.ts';
import { deliverLabels } from '../../src/delivery/github/labels.ts';
import { addToPull } from '../../src/delivery/github/pull-extras.ts';
import { type GitHub, gitHub } from '../../src/github/client.ts';
import { GitHubRefusal } from '../../src/github/refusal.ts';
import type { DeliveryRequest } from '../../src/ports.ts';
import { IMPATIENT } from '../rig/github/client.ts';
import { deliveryScene, plainChange } from '../rig/github/scene.ts';
import { TOKEN } from '../rig/github/server.ts';
import { few } from '../rig/long.ts';

few(5);

/**
 * The REST calls that deliveries make, made to a GitHub that others wrote and to our own: so the tests that use ours
 * alone do not rest on a misunderstanding. The other one has no GraphQL.
 */
interface Side extends AsyncDisposable {
  readonly github: GitHub;
  /** Tip of `main`. */
  readonly base: string;
  /** A commit on top of it, on no branch of its own. */
  readonly change: string;
}

const SIDES: readonly (readonly [string, () => Promise<Side>])[] = [
  ['an emulator that others wrote', emulator],
  ['our own', ours],
];

describe.each(SIDES)('%s', (_name, open) => {
  test('a branch is made once', async () => {
    await using side = await open();
    const { github, base } = side;
    const make = () => post(github, 'git/refs', { ref: 'refs/heads/phasegate/t/r1', sha: base });
    expect(await make()).toMatchObject({ ref: 'refs/heads/phasegate/t/r1', object: { sha: base } });
    expect(await refused(make())).toMatchObject({ status: 422, isUncertain: false });
  });

  test('what came since a commit is told with its paths', async () => {
    await using side = await open();
    const { github, base, change } = side;
    expect(await movedSince(github, base, change)).toEqual({
      standing: 'moved',
      commits: 1,
      paths: new Set(['b.txt']),
    });
    expect((await movedSince(github, change, base))?.standing).toBe('gone');
    expect(await movedSince(github, base, 'no-such-branch')).toBe(null);
  });

  test('a pull request is opened, changed, labelled, given a reviewer', async () => {
    await using side = await open();
    const { github, change } = side;
    await post(github, 'git/refs', { ref: 'refs/heads/phasegate/t/r1', sha: change });
    const text = { title: 'T', body: 'B' };
    const pull = await post<{ number: number; html_url: string; node_id: string }>(
      github,
      'pulls',
      { ...text, head: 'phasegate/t/r1', base: 'main', draft: false },
    );
    expect(pull).toMatchObject({ ...text, state: 'open', number: 1 });
    expect([typeof pull.html_url, typeof pull.node_id]).toEqual(['string', 'string']);
    const changed = await github.rest('PATCH /repos/{owner}/{repo}/pulls/{number}', {
      ...{ number: 1, title: 'T2', body: 'B2' },
    });
    expect(changed).toMatchObject({ title: 'T2', body: 'B2' });
    await Promise.all(addToPull(github, { labels: ['agent'], reviewers: ['ann'] }, 1));
    const request = labels({ on: 1, add: ['done'], remove: ['agent'] });
    expect((await deliverLabels({ github }, request)).where).toBe('labels of #1: +done -agent');
  });

  test('an issue is made, assigned and commented on', async () => {
    await using side = await open();
    const { github } = side;
    const issue = { title: 'I', body: 'B', labels: ['agent'] };
    expect(await post(github, 'issues', issue)).toMatchObject({ number: 1, title: 'I', body: 'B' });
    // On an issue: the emulator knows no assignees of pull requests.
    await Promise.all(addToPull(github, { assignees: ['ann'] }, 1));
    const made = await post<{ id: number; html_url: string }>(github, 'issues/1/comments', {
      body: 'One.',
    });
    expect(typeof made.html_url).toBe('string');
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{id}';
    expect(await github.rest(route, { id: made.id, body: 'Two.' })).toMatchObject({ id: made.id });
  });
});

function post<T>(github: GitHub, path: string, body: object): Promise<T> {
  return github.rest(`POST /repos/{owner}/{repo}/${path}`, { ...body });
}

async function refused(work: Promise<unknown>): Promise<GitHubRefusal> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof GitHubRefusal) return error;
  throw new Error(`it was not refused: ${error}`);
}

async function emulator(): Promise<Side> {
  const people = ['acme', 'ann'].map((login) => ({
    login,
    name: login,
    email: `${login}@x.example`,
  }));
  const there = await createEmulator({
    service: 'github',
    port: await freePort(),
    seed: {
      tokens: { [TOKEN]: { login: 'acme', scopes: ['repo'] } },
      github: { users: people, repos: [{ owner: 'acme', name: 'widgets', auto_init: true }] },
    },
  });
  const github = await clientAt(there.url);
  const main = await github.rest<{ object: { sha: string } }>(
    'GET /repos/{owner}/{repo}/git/ref/{+ref}',
    { ref: 'heads/main' },
  );
  const base = main.object.sha;
  const parent = await github.rest<{ tree: { sha: string } }>(
    'GET /repos/{owner}/{repo}/git/commits/{sha}',
    { sha: base },
  );
  const file = { path: 'b.txt', mode: '100644', type: 'blob', content: 'b\n' };
  const tree = await post<{ sha: string }>(github, 'git/trees', {
    base_tree: parent.tree.sha,
    tree: [file],
  });
  const commit = { message: 'b', tree: tree.sha, parents: [base] };
  const change = await post<{ sha: string }>(github, 'git/commits', commit);
  return { github, base, change: change.sha, [Symbol.asyncDispose]: () => there.close() };
}

async function ours(): Promise<Side> {
  const scene = await deliveryScene({ change: plainChange });
  const { repo, world, base } = scene;
  await repo.write({ 'b.txt': 'b\n' });
  const change = await repo.commit('b');
  // Its objects are there; no branch is.
  await repo.git('push', '--quiet', world.gitDir, `${change}:refs/heads/passing`);
  await repo.git('push', '--quiet', world.gitDir, ':refs/heads/passing');
  const github = await clientAt(scene.github.apiUrl);
  return { github, base, change, [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose]() };
}

function clientAt(apiUrl: string): Promise<GitHub> {
  const { signal } = new AbortController();
  const graphqlUrl = `${apiUrl}/graphql`;
  const about = { token: TOKEN, repository: 'acme/widgets', patience: IMPATIENT };
  return gitHub({ ...about, apiUrl, graphqlUrl, signal });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function labels(fields: DeliveryRequest['fields']): DeliveryRequest {
  const commit = commitOf('c'.repeat(40));
  return {
    run: 'r1' as DeliveryRequest['run'],
    pipeline: 'task',
    phase: phaseId('ship'),
    ...{
      delivery: 0,
      attempt: 1,
      startedIn: null,
      check: null,
      kind: 'labels',
      fields,
      branch: 'b',
      base: commit,
      baseBranch: null,
      commit,
      onMovedBase: true,
      head: commit,
    },
    ...{ trigger: null, pullRequest: null, story: '' },
  };
}
