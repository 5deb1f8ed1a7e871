import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitOf } from '../../src/core/lib/brands.ts';
import { contentsOf } from '../../src/git/objects/blobs.ts';
import {
  changesBetween,
  fetchWithToken,
  pushWithToken,
} from '../../src/git/publish/run-commits.ts';
import { serveGit } from '../rig/git-http.ts';
import { fakeGitHub, TOKEN } from '../rig/github/server.ts';
import { repositoryWorld } from '../rig/github/world.ts';
import { few } from '../rig/long.ts';
import { ownDirectory } from '../rig/own-directory.ts';
import { refusalOf } from '../rig/refusal.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

/** Git's own server, and a checkout whose branch `b` is to be pushed there. */
async function scene(repo: TemporaryRepository) {
  const world = await repositoryWorld(repo.home, repo.path);
  const authorizations: string[] = [];
  const server = await fakeGitHub({
    ...{ world, routes: [], operations: [] },
    other: (request, response) => {
      authorizations.push(request.headers.authorization ?? '');
      const git = {
        root: repo.home,
        isToken: (password: string) => password === TOKEN,
        refusesPush: () => null,
      };
      return serveGit(git, request, response);
    },
  });
  const remote = { url: `${server.serverUrl}/acme/widgets.git`, token: TOKEN };
  return { world, server, remote, authorizations };
}

test('nothing in the checkout’s configuration and hooks has a say in a push with the token', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const { world, server, remote, authorizations } = await scene(repo);
  await using _ = server;
  const canary = join(repo.home, 'canary');
  const evil = join(repo.home, 'evil.sh');
  await writeFile(evil, `#!/bin/sh\ntouch '${canary}'\n`);
  await chmod(evil, 0o755);
  await writeFile(join(repo.path, '.git/hooks/pre-push'), `#!/bin/sh\ntouch '${canary}'\n`);
  await chmod(join(repo.path, '.git/hooks/pre-push'), 0o755);
  const settings = [
    [`url.http://127.0.0.1:1/.insteadOf`, `${server.serverUrl}/`],
    [`url.http://127.0.0.1:1/.pushInsteadOf`, `${server.serverUrl}/`],
    ['http.extraHeader', 'Authorization: Basic d3Jvbmc6d3Jvbmc='],
    [`http.${server.serverUrl}/.extraHeader`, 'X-Evil: 1'],
    ['http.proxy', 'http://127.0.0.1:1'],
    ['credential.helper', `!${evil}`],
    ['core.askPass', evil],
    ['core.sshCommand', evil],
    ['push.gpgSign', 'true'],
    ['gpg.program', evil],
    ['core.hooksPath', '.git/hooks'],
  ] as const;
  for (const [key, value] of settings) await repo.git('config', key, value);
  const commit = commitOf(await repo.git('rev-parse', 'HEAD'));
  await using own = await ownDirectory(repo);
  await pushWithToken(own.place, remote, { commit, branch: 'b', expected: null });
  expect(await runGit(world.gitDir, ['rev-parse', 'b'])).toBe(commit);
  expect(existsSync(canary)).toBe(false);
  const basic = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;
  expect(new Set(authorizations)).toEqual(new Set([basic]));
});

test('a branch that is not where it is expected is not moved', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const { world, server, remote } = await scene(repo);
  await using _ = server;
  const first = commitOf(await repo.git('rev-parse', 'HEAD'));
  const second = commitOf(await repo.commit('second'));
  await using own = await ownDirectory(repo, { commits: [first, second] });
  const push = (commit: typeof first, expected: string | null) =>
    pushWithToken(own.place, remote, { commit, branch: 'b', expected });
  await push(second, null);
  const refusal = await refusalOf(push(first, null));
  expect(
    refusal.message.replaceAll(server.serverUrl, '').replace(first, '<first>'),
  ).toMatchInlineSnapshot(
    `"\`b\` on /acme/widgets.git is not at the commit that this state of the run knows. It was not changed."`,
  );
  expect(refusal.remedy).toMatchInlineSnapshot(
    `"If another machine or job continued the run, resume its newest checkpoint. Otherwise delete or rename that branch, then run \`phasegate resume\`."`,
  );
  await refusalOf(push(first, first));
  expect(await runGit(world.gitDir, ['rev-parse', 'b'])).toBe(second);
  await push(first, second);
  expect(await runGit(world.gitDir, ['rev-parse', 'b'])).toBe(first);
});

test('a token that the server does not know is refused, and told nowhere', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const { server, remote } = await scene(repo);
  await using _ = server;
  const commit = commitOf(await repo.git('rev-parse', 'HEAD'));
  await using own = await ownDirectory(repo);
  const wrong = { ...remote, token: 'ghp_wrongwrong' };
  const work = pushWithToken(own.place, wrong, { commit, branch: 'b', expected: null });
  const refusal = await refusalOf(work);
  expect(refusal.message.replaceAll(server.serverUrl, '')).toMatchInlineSnapshot(
    `"\`b\` could not be pushed to /acme/widgets.git: fatal: could not read Username for '': terminal prompts disabled"`,
  );
  expect(refusal.remedy).toBe('The token is invalid or expired. Use another token.');
  expect(`${refusal.stack}`).not.toContain('ghp_wrongwrong');
});

test('commits on a checkout of depth 1, as a workflow has it, are pushed', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.commit('second');
  const { world, server, remote } = await scene(repo);
  await using _ = server;
  const shallow = join(repo.home, 'shallow');
  await runGit(repo.home, ['clone', '--quiet', '--depth=1', `file://${world.gitDir}`, shallow]);
  const person = ['-c', 'user.name=x', '-c', 'user.email=x@x.example'];
  await runGit(shallow, [...person, 'commit', '--quiet', '--allow-empty', '-m', 'third']);
  const commit = commitOf(await runGit(shallow, ['rev-parse', 'HEAD']));
  await using own = await ownDirectory({ path: shallow, home: repo.home });
  await pushWithToken(own.place, remote, { commit, branch: 'b', expected: null });
  expect(await runGit(world.gitDir, ['log', '--format=%s', 'b'])).toBe('third\nsecond\nstart');
});

test('a branch is fetched into a checkout of depth 1: its commits, and no ref', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const { world, server, remote } = await scene(repo);
  await using _ = server;
  const shallow = join(repo.home, 'shallow');
  await runGit(repo.home, ['clone', '--quiet', '--depth=1', `file://${world.gitDir}`, shallow]);
  await repo.write({ 'a.txt': 'b\n' });
  const tip = await repo.commit('meanwhile');
  await repo.git('push', '--quiet', world.gitDir, 'main');
  await using own = await ownDirectory({ path: shallow, home: repo.home });
  const before = await Promise.all([
    runGit(shallow, ['for-each-ref']),
    runGit(shallow, ['count-objects', '-v']),
  ]);
  expect(await fetchWithToken(own.place, remote, 'main')).toBe(tip);
  expect(await runGit(own.folder, ['log', '--format=%s', tip])).toBe('meanwhile\nstart');
  expect(await runGit(shallow, ['for-each-ref'])).toBe(before[0]);
  expect(await runGit(shallow, ['count-objects', '-v'])).toBe(before[1]);
  const refusal = await refusalOf(fetchWithToken(own.place, remote, 'other'));
  expect(refusal.message.replaceAll(server.serverUrl, '')).toMatchInlineSnapshot(
    `"\`other\` could not be fetched from /acme/widgets.git: fatal: couldn't find remote ref refs/heads/other"`,
  );
});

test('a rename is a file less and a file more, and blobs come whole or not at all', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\nb\nc\n', 'é.bin': '\n' } });
  const base = commitOf(await repo.git('rev-parse', 'HEAD'));
  await repo.git('mv', 'a.txt', 'z.txt');
  await writeFile(join(repo.path, 'é.bin'), Buffer.from([0, 255, 10, 0]));
  const commit = commitOf(await repo.commit('move'));
  await repo.write({ 'big.txt': 'x'.repeat(10_000) });
  const big = await repo.git('hash-object', '-w', 'big.txt');
  await using own = await ownDirectory(repo, { commits: [base, commit] });
  const changes = await changesBetween(own.place, base, commit);
  expect(
    changes.map(({ path, before, after }) => [path, before?.mode ?? null, after?.mode ?? null]),
  ).toEqual([
    ['a.txt', '100644', null],
    ['z.txt', null, '100644'],
    ['é.bin', '100644', '100644'],
  ]);
  const blobs = changes.flatMap(({ after }) => (after === null ? [] : [after.blob]));
  const contents = await contentsOf(own.objects, blobs, 100);
  expect([...(contents?.values() ?? [])]).toEqual([
    Buffer.from('a\nb\nc\n'),
    Buffer.from([0, 255, 10, 0]),
  ]);
  expect(await contentsOf(own.objects, [], 0)).toEqual(new Map());
  expect(await contentsOf(own.objects, [big], 100)).toBe(null);
});
