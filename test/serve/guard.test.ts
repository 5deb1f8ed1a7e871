import { once } from 'node:events';
import { symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { type Served, served } from '../rig/served.ts';

const PIPELINE = `version: 1
name: look
inputs: { task: { type: string, required: true } }
phases: { look: { run: 'echo "looked at it"' } }
`;
const FILE = '.github/pipelines/look.yml';
const JSON_TYPE = { 'content-type': 'application/json' };

let repo: TemporaryRepository;
let server: Served;

beforeAll(async () => {
  repo = await temporaryRepository({ files: { [FILE]: PIPELINE, 'secret.txt': 'a secret\n' } });
  await phasegate(repo, ['run', 'look', '-i', 'task=x', '--run', 'r1']);
  server = await served(repo);
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await repo[Symbol.asyncDispose]();
});

test('whoever has the token is answered', async () => {
  const { status, text } = await server.ask('/api/runs');
  expect([status, JSON.parse(text).run]).toEqual([200, 'r1']);
});

test.each(['/', '/board', '/runs/r1', '/build'])(
  'the policy of the page %s is a header, too',
  async (path) => {
    const { headers, text } = await server.ask(path);
    const policy = String(headers['content-security-policy']);
    const [, inPage] = /content="(default-src[^"]*)"/.exec(text) ?? [];
    expect(policy).toBe(`${inPage}; frame-ancestors 'none'`);
    expect(policy).toMatch(/^default-src 'none'; connect-src 'self'; script-src 'sha256-/);
  },
);

test.each<[string, Record<string, string>, number]>([
  ['no token', { authorization: '' }, 401],
  ['another token', { authorization: `Bearer ${'x'.repeat(43)}` }, 401],
  ['a token of another length', { authorization: 'Bearer x' }, 401],
  ['another Host', { host: 'evil.example' }, 421],
  ['a Host that was rebound to here', { host: 'evil.example:80' }, 421],
  ['another Origin', { origin: 'https://evil.example' }, 403],
  ['an Origin without a page', { origin: 'null' }, 403],
  ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
  ['a request across sites', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a page of another port, by its fetch', { 'sec-fetch-site': 'same-site' }, 403],
])('%s is refused', async (_, headers, status) => {
  for (const path of ['/api/runs', '/api/runs/r1/files/phases/look/1/output.log'])
    expect((await server.ask(path, { headers })).status).toBe(status);
});

test.each([
  '/api/runs/r1/files/../../../secret.txt',
  '/api/runs/r1/files/..%2f..%2f..%2fsecret.txt',
  '/api/runs/r1/files/phases/look/1/../../../journal.jsonl',
  '/api/runs/r1/files/%2e%2e/journal.jsonl',
  '/api/runs/r1/files//etc/passwd',
  '/api/runs/r1/files/phases%2flook%2f1%2foutput.log%00',
  '/api/runs/r1/files/__proto__',
  '/api/runs/..%2f..%2f/events',
  '/api/runs/r1%2f..%2fr1/events',
  '/api/pipelines/..%2f..%2fsecret.txt',
  '/api/pipelines/secret.txt',
  '/api/pipelines/%ff',
  '/../secret.txt',
  '/secret.txt',
  '/runs/../../secret.txt/../../etc/passwd%00',
])('%s gives nothing of a file', async (path) => {
  const { status, text } = await server.ask(path);
  expect(text).not.toMatch(/a secret|root:|runStarted/);
  if (!path.startsWith('/runs')) expect(status).toBeGreaterThanOrEqual(400);
});

test('a file of the list is given, and is no page', async () => {
  const { status, text, headers } = await server.ask('/api/runs/r1/files/phases/look/1/output.log');
  expect([status, text]).toEqual([200, 'looked at it\n']);
  expect(headers['content-type']).toBe('application/octet-stream');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['set-cookie']).toBe(undefined);
});

test('a link in the place of a record is not followed', async () => {
  const record = join(repo.path, '.phasegate/runs/r1/phases/look/1');
  await symlink(join(repo.path, 'secret.txt'), join(record, 'verify.log'));
  const { status } = await server.ask('/api/runs/r1/files/phases/look/1/verify.log');
  expect(status).toBe(404);
});

test.each<[string, string, string, Record<string, string>]>([
  ['a form of another page', '/api/runs', 'pipeline=x', { 'content-type': 'text/plain' }],
  ['what is no JSON', '/api/runs', '{', JSON_TYPE],
  ['an action that is none', '/api/runs/r1/actions', '{"action":"rm"}', JSON_TYPE],
  [
    'a gate that is an option',
    '/api/runs/r1/actions',
    '{"action":"approve","gate":"--approve"}',
    JSON_TYPE,
  ],
  ['a pipeline that is none', '/api/runs', '{"pipeline":"../x","inputs":{}}', JSON_TYPE],
  [
    'an input that is an option',
    '/api/runs',
    `{"pipeline":"${FILE}","inputs":{"--approve":1}}`,
    JSON_TYPE,
  ],
])('%s is refused', async (_, path, body, headers) => {
  const { status, text } = await server.ask(path, { method: 'POST', body, headers });
  expect(status).toBe(422);
  expect(JSON.parse(text).message).not.toMatch(/ at .*\.js/);
});

test('a body that is too long is refused before it is sent', async () => {
  const socket = connect(server.port, '127.0.0.1');
  const head = [
    `PUT /api/pipelines/${FILE} HTTP/1.1`,
    `host: 127.0.0.1:${server.port}`,
    `authorization: Bearer ${server.token}`,
    'content-type: application/json',
    `content-length: ${3 * 1024 * 1024}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  const [answer] = await once(socket, 'data');
  socket.destroy();
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
});

test('a pipeline is written only as it was read, and only where pipelines are', async () => {
  const put = async (name: string, text: string, before: string | null) => {
    const body = JSON.stringify({ text, before });
    const answer = await server.ask(`/api/pipelines/${name}`, {
      method: 'PUT',
      body,
      headers: JSON_TYPE,
    });
    return [answer.status, JSON.parse(answer.text)];
  };
  const next = `${PIPELINE}# more\n`;
  expect(await put(FILE, next, PIPELINE)).toEqual([200, { type: 'saved' }]);
  expect(await put(FILE, 'x', PIPELINE)).toEqual([200, { type: 'conflict', now: next }]);
  expect(await put('.github/pipelines/new.yml', PIPELINE, null)).toEqual([200, { type: 'saved' }]);
  expect((await put('.github/workflows/evil.yml', 'x', null))[0]).toBe(422);
  expect((await put('.github/pipelines/..%2fworkflows%2fevil.yml', 'x', null))[0]).toBe(422);
  await writeFile(join(repo.path, FILE), PIPELINE);
});

test('pages have a policy, ask only this server, and hold no token', async () => {
  for (const path of ['/', '/runs/r1', '/build']) {
    const { status, text } = await server.ask(path, { headers: { authorization: '' } });
    expect(status).toBe(200);
    expect(text).toContain("default-src 'none'; connect-src 'self'; script-src 'sha256-");
    expect(text).not.toContain(server.token);
  }
});

test('it listens on loopback alone', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) {
    const socket = connect({ host: address, port: server.port });
    const how = await new Promise((resolve) => {
      socket.on('connect', () => resolve('connected'));
      socket.on('error', () => resolve('refused'));
    });
    socket.destroy();
    expect(how).toBe('refused');
  }
});

test('a port that is taken is said so', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { code, stderr } = await phasegate(repo, ['serve', '--port', `${port}`]);
  other.close();
  expect([code, stderr]).toEqual([
    2,
    `phasegate: Port ${port} is taken.\n  Give another with \`--port\`, or none.`,
  ]);
});

test('inside of a run it is refused', async () => {
  const { code, stderr } = await phasegate(repo, ['serve'], { env: { PHASEGATE_RUN: 'r1' } });
  expect(code).toBe(2);
  expect(stderr).toMatch('`phasegate serve` is refused inside a run.');
});
