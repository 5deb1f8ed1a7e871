import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { makeApp } from '../../src/serve/app.ts';
import { fuzz, textsOf } from './fuzz.ts';

// A repository with one pipeline, a store with one run that is damaged, and a secret outside of both.
const folder = mkdtempSync(join(tmpdir(), 'phasegate-fuzz-'));
const root = join(folder, 'repo');
const store = join(root, '.phasegate');
mkdirSync(join(root, '.github/pipelines'), { recursive: true });
mkdirSync(join(store, 'runs/r1/phases/a/1'), { recursive: true });
writeFileSync(join(store, 'version'), '1\n');
writeFileSync(join(store, 'runs/r1/journal.jsonl'), '{"type":"nothing"}\n');
writeFileSync(
  join(root, '.github/pipelines/a.yml'),
  'version: 1\nname: a\nphases: { a: { run: x } }\n',
);
writeFileSync(join(folder, 'secret'), 'TOP-SECRET');
writeFileSync(join(root, 'secret'), 'TOP-SECRET');

const token = 'x'.repeat(43);
const app = makeApp({
  root,
  store,
  token,
  port: () => 80,
  // Whatever gets as far as a command only shows that it did.
  program: { file: process.execPath, args: ['--eval', 'process.exit(0)', '--'], root },
  pages: () => null,
});

const paths = textsOf(
  ...[
    '/',
    '/api/',
    'runs',
    'r1',
    '/events',
    '/files/',
    '/actions',
    'pipelines/',
    'plan/',
    'backlog',
    'costs',
  ],
  ...[
    '..',
    '%2e%2e',
    '%2f',
    '%00',
    '%',
    '//',
    '\\',
    '?',
    '#',
    'phases/a/1/output.log',
    'journal.jsonl',
    'secret',
  ],
  ...['.github/pipelines/', 'a.yml', 'b.yml', '__proto__', 'constructor'],
);
const bodies = fc.oneof(
  fc.json(),
  textsOf(
    '{',
    '}',
    '"',
    ':',
    ',',
    'action',
    'approve',
    'gate',
    'digest',
    'text',
    'before',
    'null',
    '--',
    '\\u0000',
  ),
  fc
    .record({
      action: fc.constantFrom('approve', 'answer', 'cancel', 'add', 'unblock', 'x'),
      gate: fc.string(),
      phase: fc.string(),
      answer: fc.string(),
      item: fc.string(),
      title: fc.string(),
      text: fc.string(),
      before: fc.option(fc.string()),
      pipeline: fc.constantFrom('.github/pipelines/a.yml', '../secret', '__proto__'),
      inputs: fc.dictionary(fc.string(), fc.jsonValue()),
    })
    .map((value) => JSON.stringify(value)),
);
const header = (...usual: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...usual),
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map((text) => text.trim()),
  );

fuzz(
  'the page of a run answers whatever it is asked, and gives nothing away',
  fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD'),
    path: paths,
    body: bodies,
    host: header('127.0.0.1:80', 'localhost:80', 'evil.example'),
    origin: header('http://127.0.0.1:80', 'null', 'https://evil.example'),
    authorization: header(`Bearer ${token}`, `Bearer ${token.slice(1)}`, ''),
    type: header('application/json', 'text/plain'),
  }),
  async ({ method, path, body, host, origin, authorization, type }) => {
    const isAllowed =
      (host === '127.0.0.1:80' || host === 'localhost:80') && origin === `http://${host}`;
    const hasBody = method === 'POST' || method === 'PUT';
    const request = new Request(`http://127.0.0.1:80/${path.replace(/^\/+/, '')}`, {
      method,
      headers: { host, origin, authorization, 'content-type': type },
      ...(hasBody ? { body } : {}),
    });
    const answer = await app.request(request);
    expect(answer.status).not.toBe(500);
    if (!isAllowed) expect([403, 421]).toContain(answer.status);
    else if (
      new URL(request.url).pathname.startsWith('/api/') &&
      authorization !== `Bearer ${token}`
    )
      expect(answer.status).toBe(401);
    const stream = (answer.headers.get('content-type') ?? '').includes('ndjson');
    if (stream) await answer.body?.cancel();
    else expect(await answer.text()).not.toContain('TOP-SECRET');
    expect(existsSync(join(root, '.github/workflows'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['repo', 'secret']);
  },
);
