import { expect, test } from 'vitest';
import {
  artifactsByRest,
  MAX_LISTED_ARTIFACTS,
} from '../../src/checkpoints/stores/artifacts-by-rest.ts';
import { actionsApi, type HasActions } from '../rig/github/actions-api.ts';
import { ActionsWorld } from '../rig/github/actions-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub } from '../rig/github/server.ts';
import type { ListedArtifact } from '../rig/results/artifact-service.ts';

const WANTED = 'phasegate-issue-1-1-000009.tar.gz';

/** Artifacts of a repository, the newest first; the wanted one is the `nth`. */
async function listedBehind(nth: number, workflowRun: string | null) {
  const actions = new ActionsWorld();
  const all = Array.from({ length: nth + 20 }, (_, at): ListedArtifact => {
    const name = at === nth - 1 ? WANTED : `other-${at}`;
    return { id: at + 1, name, size: 1, digest: '', createdAt: '', run: '7', attempt: 1 };
  });
  actions.artifacts = { list: () => all, urlOf: () => null };
  actions.startRun({ actor: 'ann' });
  await using github = await fakeGitHub<HasActions>({
    world: { actions },
    routes: actionsApi,
    operations: [],
  });
  const { apiUrl, token } = github;
  const client = await clientOf(github, { token, patience: IMPATIENT });
  const about = { apiUrl, token, repository: 'acme/widgets', workflowRun, waitMs: 1 };
  const found = await artifactsByRest({ github: client, ...about }).list();
  return { isFound: found.some(({ name }) => name === WANTED), calls: github.calls.length };
}

test.each([
  [1, 1],
  [100, 2],
  [101, 2],
  [2_001, 21],
  [MAX_LISTED_ARTIFACTS, 100],
])('a checkpoint behind %i artifacts of the repository is found', async (nth, calls) => {
  expect(await listedBehind(nth, null)).toEqual({ isFound: true, calls });
});

test('those of one workflow run are paged through, too', async () => {
  expect(await listedBehind(301, '7')).toEqual({ isFound: true, calls: 4 });
});

test('no more pages are asked for than an hour allows', async () => {
  expect(await listedBehind(MAX_LISTED_ARTIFACTS + 1, null)).toEqual({
    isFound: false,
    calls: 100,
  });
});
