import { expect, test } from 'vitest';
import { environmentChecks } from '../../src/app/doctor/environment-checks.ts';
import { findRepository } from '../../src/git/repository.ts';
import { actionsApi } from '../rig/github/actions-api.ts';
import { ActionsWorld } from '../rig/github/actions-world.ts';
import { fakeGitHub } from '../rig/github/server.ts';
import { temporaryRepository } from '../rig/repository.ts';

const gate = (gate: string): string =>
  `version: 1\nname: p\nphases:\n  g: { gate: ${gate} }\n  d: { needs: g, deliver: { comment: { body: x } } }\n`;

test('environments of gates are looked at, each once, where the repository is on GitHub and a token is there', async () => {
  const actions = new ActionsWorld();
  actions.protect('release', { reviewers: ['ann'] });
  const routes = actionsApi;
  await using github = await fakeGitHub({ world: { actions }, routes, operations: [] });
  await using repo = await temporaryRepository({
    files: {
      '.github/pipelines/a.yml': gate('{ environment: release }'),
      '.github/pipelines/b.yml': gate('{ environment: Release }'),
      'pipelines/c.yml': gate('{ environment: staging }'),
      'pipelines/d.yml': gate('{ environment: unused, by: comment }'),
      'pipelines/broken.yml': 'phases: [',
    },
  });
  const found = await findRepository(repo.path);
  const env = { GITHUB_SERVER_URL: github.serverUrl, GITHUB_TOKEN: github.token };
  expect(await environmentChecks(found, env)).toEqual([]);

  await repo.git('remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`);
  const there = await findRepository(repo.path);
  expect(await environmentChecks(there, env)).toMatchObject([
    { check: 'environment Release', ok: true, detail: expect.stringContaining('by ann') },
    { check: 'environment staging', ok: false, detail: expect.stringContaining('does not exist') },
  ]);
  expect(await environmentChecks(there, { ...env, GITHUB_TOKEN: '' })).toMatchInlineSnapshot(`
    [
      {
        "check": "environments",
        "detail": "Release, staging: not checked, because there is no token",
        "ok": null,
        "remedy": "Set \`GITHUB_TOKEN\`, for example to the output of \`gh auth token\`.",
      },
    ]
  `);
});
