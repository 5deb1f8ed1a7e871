import { expect, test } from 'vitest';
import { RETRY_POLICY } from '../../src/github/attempts.ts';
import { GitHubRefusal } from '../../src/github/refusal.ts';
import { clientOf, HASTY, IMPATIENT } from '../rig/github/client.ts';
import {
  type FakeGitHub,
  fakeGitHub,
  GraphqlFault,
  type Operation,
  type Route,
} from '../rig/github/server.ts';

interface Counter {
  count: number;
}

const read: Route<Counter> = {
  method: 'GET',
  path: '/repos/:owner/:repo/counter/:name*',
  handle: ({ params, query }, { count }) => ({
    status: 200,
    body: { count, ...params, page: query.get('per_page') },
  }),
};
const raise: Route<Counter> = {
  method: 'POST',
  path: '/repos/:owner/:repo/counter',
  handle: ({ body }, world) => {
    world.count += Number(body.by);
    return { status: 201, body: { count: world.count } };
  },
};
const look: Operation<Counter> = {
  name: 'Look',
  handle: ({ number }, { count }) => {
    const data = { repository: { count, issue: null } };
    if (number === 404) {
      const path = ['repository', 'issue'];
      throw new GraphqlFault('NOT_FOUND', 'Could not resolve', { data, path });
    }
    return data;
  },
};
const push: Operation<Counter> = {
  name: 'Raise',
  handle: () => {
    throw new GraphqlFault('FORBIDDEN', 'Resource not accessible by integration', {
      data: null,
      path: ['raise'],
    });
  },
};

const server = () =>
  fakeGitHub({ world: { count: 1 }, routes: [read, raise], operations: [look, push] });

const client = (github: FakeGitHub<unknown>) =>
  clientOf(github, { token: github.token, patience: HASTY });

test('a route is filled in with owner, repository and parameters', async () => {
  await using github = await server();
  const { rest } = await client(github);
  expect(
    await rest('GET /repos/{owner}/{repo}/counter/{+name}', { name: 'a/b', per_page: 3 }),
  ).toEqual({ count: 1, owner: 'acme', repo: 'widgets', name: 'a/b', page: '3' });
});

test.each([
  { kind: 'lost-answer' as const },
  { kind: 'lost-request' as const },
  { kind: 'slow' as const },
  { kind: 'status' as const, status: 502 },
  { kind: 'status' as const, status: 429, headers: { 'retry-after': '0' } },
  {
    kind: 'status' as const,
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
  },
])('a read that meets $kind $status once is done again', async (trouble) => {
  await using github = await server();
  github.fail({ ...trouble, match: () => true, times: 1 });
  const { rest, graphql } = await client(github);
  expect(await rest('GET /repos/{owner}/{repo}/counter/x', {})).toMatchObject({ count: 1 });
  github.fail({ ...trouble, match: () => true, times: 1 });
  expect(await graphql('query Look { x }', {})).toMatchObject({ repository: { count: 1 } });
  expect(github.calls).toHaveLength(4);
});

test.each([
  { kind: 'lost-answer' as const, count: 2 },
  { kind: 'lost-request' as const, count: 1 },
  { kind: 'slow' as const, count: 2 },
  { kind: 'status' as const, status: 500, count: 1 },
])('a write that meets $kind is not done again, but told as uncertain', async (trouble) => {
  await using github = await server();
  github.fail({ ...trouble, match: () => true, times: 1 });
  const { rest } = await client(github);
  const refusal = await refused(rest('POST /repos/{owner}/{repo}/counter', { by: 1 }));
  expect(refusal.isUncertain).toBe(true);
  expect(github.world.count).toBe(trouble.count);
  expect(github.calls).toHaveLength(1);
});

test('a write that was turned away by a rate limit is done again', async () => {
  await using github = await server();
  github.fail({ match: () => true, kind: 'status', status: 429, times: 2 });
  const { rest } = await client(github);
  expect(await rest('POST /repos/{owner}/{repo}/counter', { by: 1 })).toEqual({ count: 2 });
});

test('a person waits no longer than some minutes for a read that never comes', () => {
  const { answerMs, tries, firstWaitMs } = RETRY_POLICY;
  const waits = firstWaitMs * (2 ** (tries - 1) - 1);
  expect(answerMs * tries + waits).toBeLessThan(120_000);
});

test('what GitHub says no to is told with its words, the call and what to do', async () => {
  await using github = await server();
  const { rest, graphql } = await client(github);
  const raised = () => rest('POST /repos/{owner}/{repo}/counter', { by: 1 });
  const told = async (work: Promise<unknown>) => {
    const { message, remedy, status, isUncertain } = await refused(work);
    return { message, remedy, status, isUncertain };
  };
  github.fail({
    match: () => true,
    kind: 'status',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
    headers: { 'x-accepted-github-permissions': 'contents=write,pull_requests=write; x=read' },
    times: 1,
  });
  expect(await told(raised())).toMatchInlineSnapshot(`
    {
      "isUncertain": false,
      "message": "GitHub refused POST /repos/acme/widgets/counter (403): Resource not accessible by integration.",
      "remedy": "Add the missing permission to the token: \`permissions: { contents: write, pull-requests: write }\` or \`permissions: { x: read }\`. docs/github.md lists the permissions of each job.",
      "status": 403,
    }
  `);
  github.fail({
    match: () => true,
    kind: 'status',
    status: 429,
    headers: { 'retry-after': '3600' },
    times: 1,
  });
  expect(await told(raised())).toMatchInlineSnapshot(`
    {
      "isUncertain": false,
      "message": "GitHub refused POST /repos/acme/widgets/counter (429): Server Error.",
      "remedy": "Wait until the API limit resets, then run \`phasegate resume\`.",
      "status": 429,
    }
  `);
  github.fail({ match: () => true, kind: 'lost-answer', times: 1 });
  expect(await told(raised())).toMatchInlineSnapshot(`
    {
      "isUncertain": true,
      "message": "No answer from GitHub to POST /repos/acme/widgets/counter: other side closed.",
      "remedy": "Try again: repeat the command (for a run: \`phasegate resume\`), or re-run the failed job on GitHub.",
      "status": null,
    }
  `);
  expect(await told(rest('GET /repos/{owner}/{repo}/nothing', {}))).toMatchInlineSnapshot(`
    {
      "isUncertain": false,
      "message": "GitHub refused GET /repos/acme/widgets/nothing (404): Not Found.",
      "remedy": "Check that it exists and that the token can read it.",
      "status": 404,
    }
  `);
  expect(await told(graphql('mutation Raise { x }', {}))).toMatchInlineSnapshot(`
    {
      "isUncertain": false,
      "message": "GitHub refused GraphQL Raise: Resource not accessible by integration.",
      "remedy": "Add the missing permission to the token. docs/github.md lists the permissions of each job.",
      "status": 200,
    }
  `);
});

test('a field that GraphQL does not find is null', async () => {
  await using github = await server();
  const { graphql } = await client(github);
  expect(await graphql('query Look($number: Int) { x }', { number: 404 })).toEqual({
    repository: { count: 1, issue: null },
  });
});

test('a token that is not known is refused, and told nowhere', async () => {
  await using github = await server();
  const { rest } = await clientOf(github, { token: 'ghp_secret', patience: IMPATIENT });
  const refusal = await refused(rest('GET /repos/{owner}/{repo}/counter/x', {}));
  expect(refusal.message).toMatchInlineSnapshot(
    `"GitHub refused GET /repos/acme/widgets/counter/x (401): Bad credentials."`,
  );
  expect(`${refusal.stack} ${refusal.remedy}`).not.toContain('ghp_secret');
});

async function refused(work: Promise<unknown>): Promise<GitHubRefusal> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof GitHubRefusal) return error;
  throw new Error(`it was not refused: ${error}`);
}
