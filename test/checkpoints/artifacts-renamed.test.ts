import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { artifactsByRest } from '../../src/checkpoints/stores/artifacts-by-rest.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub, type Route } from '../rig/github/server.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const OF_ARTIFACT = '/repos/acme/gadgets/actions/artifacts/7';

const routesFrom = (start: (serverUrl: string) => string): readonly Route<null>[] => [
  {
    method: 'GET',
    path: OF_ARTIFACT,
    handle: () => ({ status: 200, body: { id: 7, name: 'x', expired: false } }),
  },
  {
    method: 'GET',
    path: `${OF_ARTIFACT}/zip`,
    handle: ({ serverUrl }) => {
      const location = `${start(serverUrl)}/api/v3/repositories/101/actions/artifacts/7/zip`;
      return { status: 301, body: { message: 'Moved Permanently' }, headers: { location } };
    },
  },
  {
    method: 'GET',
    path: '/repositories/101/actions/artifacts/7/zip',
    handle: ({ serverUrl }) => ({
      ...{ status: 302, body: null },
      headers: { location: `${start(serverUrl)}/storage/7` },
    }),
  },
];

test.each([
  ['with its server', (serverUrl: string) => serverUrl],
  ['as a path', () => ''],
])(
  'an artifact of a repository that was renamed during the job is downloaded from where it is now, written %s, and its storage gets no token',
  async (_how, start) => {
    await using folder = await temporaryFolder();
    const tokens: (string | undefined)[] = [];
    await using github = await fakeGitHub<null>({
      ...{ world: null, routes: routesFrom(start), operations: [] },
      other: (request, response) => {
        tokens.push(request.headers.authorization);
        response.end('the checkpoint');
        return true;
      },
    });
    const { apiUrl, token } = github;
    const { rest } = await clientOf(github, { token, patience: IMPATIENT });
    const name = { owner: 'acme', repo: 'gadgets' };
    const { download } = artifactsByRest({
      ...{ apiUrl, token, repository: 'acme/gadgets', workflowRun: null, waitMs: 1 },
      github: { rest: (route, parameters) => rest(route, { ...parameters, ...name }) },
    });
    const file = join(folder.path, 'file');
    expect(await download('7', file)).toBe(true);
    expect([await readFile(file, 'utf8'), tokens]).toEqual(['the checkpoint', [undefined]]);
  },
);
