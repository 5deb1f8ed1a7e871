import { expect, test } from 'vitest';
import { loginChecks, secretChecks } from '../../src/app/doctor/agent-logins.ts';
import { setupChecks } from '../../src/app/doctor/repository-checks.ts';
import { readChecked } from '../../src/core/pipeline/parse.ts';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import { planOf } from '../core/given.ts';
import { temporaryRepository } from '../rig/repository.ts';

const SECRET = 'sk-very-secret-0123456789';
/** A person without any login. */
const NOBODY = { HOME: '/nowhere' };

type Agents = NonNullable<PipelineFile['agents']>;
const using = (path: string, use: string, more: object = {}) => ({
  path,
  plan: planOf(
    { look: { prompt: 'Look.', agent: 'a' } },
    { agents: { a: { use, ...more } } as unknown as Agents },
  ),
});

test.each([
  ['claude', 'ANTHROPIC_API_KEY', 'or start `claude` and type `/login`'],
  ['codex', 'CODEX_API_KEY', 'or run `codex login`'],
  ['amp', 'AMP_API_KEY', 'or run `amp login`'],
  ['opencode', 'ANTHROPIC_API_KEY', 'or run `opencode auth login`'],
  ['anthropic', 'ANTHROPIC_API_KEY', ''],
] as const)(
  'the login of %s is there, or the key to set is named; its value is never shown',
  (use, key, how) => {
    const pipelines = [using('a.yml', use), using('b.yml', use)];
    const lacking = loginChecks(pipelines, NOBODY).find(({ check }) => check === `login ${use}`);
    expect(lacking).toMatchObject({
      ok: process.platform === 'darwin' && use === 'claude' ? null : false,
      remedy: expect.stringContaining('In a workflow: `env: {'),
    });
    expect(lacking?.remedy).toContain(how);
    const there = loginChecks(pipelines, { ...NOBODY, [key]: SECRET });
    expect(there.find(({ check }) => check === `login ${use}`)?.ok).toBe(true);
    expect(JSON.stringify(there)).not.toContain(SECRET);
  },
);

test('an agent that no pipeline uses is neither a tick nor a fault', () => {
  const checks = loginChecks([], NOBODY);
  expect(checks.length).toBeGreaterThan(0);
  expect(checks.map(({ ok }) => ok)).toEqual(checks.map(() => null));
});

test('a login is found where its variable says', async () => {
  await using repo = await temporaryRepository({
    files: { 'codex/auth.json': '{}', 'claude/.credentials.json': '{}' },
  });
  const env = {
    ...NOBODY,
    CODEX_HOME: `${repo.path}/codex`,
    CLAUDE_CONFIG_DIR: `${repo.path}/claude`,
  };
  const pipelines = [using('a.yml', 'codex'), using('b.yml', 'claude')];
  const found = loginChecks(pipelines, env).filter(({ ok }) => ok === true);
  expect(found.map(({ check }) => check)).toEqual(['login claude', 'login codex']);
});

test('a key that the pipeline itself sets is enough', () => {
  const own = using('a.yml', 'claude', { env: { ANTHROPIC_API_KEY: 'x' } });
  const [check] = loginChecks([own], NOBODY);
  expect(check).toMatchObject({ ok: true, detail: 'set by `env` in the pipeline' });
});

test('a secret is set, or named with who uses it', () => {
  const pipelines = [using('a.yml', 'claude'), using('b.yml', 'claude')];
  const names = ({ path }: { readonly path: string }) =>
    path === 'a.yml' ? ['NPM_TOKEN', 'DEPLOY_KEY'] : ['NPM_TOKEN'];
  const checks = secretChecks(pipelines, { DEPLOY_KEY: SECRET }, names);
  expect(checks.map(({ check, ok, detail }) => [check, ok, detail])).toEqual([
    ['secret DEPLOY_KEY', true, 'is set'],
    ['secret NPM_TOKEN', false, 'is not set; used by a.yml and b.yml'],
  ]);
  expect(JSON.stringify(checks)).not.toContain(SECRET);
});

const LOCKED = [
  ['package-lock.json', 'npm ci'],
  ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
  ['uv.lock', 'uv sync --frozen'],
  ['Gemfile.lock', 'bundle install'],
] as const;

test.each(LOCKED)(
  'beside %s, a pipeline that runs commands has a `setup`',
  async (file, command) => {
    await using repo = await temporaryRepository({ files: { [file]: '' } });
    const runs = { path: 'runs.yml', plan: planOf({ a: { run: 'make' } }) };
    const verifies = {
      path: 'verifies.yml',
      plan: planOf(
        { a: { prompt: 'Do it.', agent: 'a', access: 'write', verify: [{ run: 'make test' }] } },
        { agents: { a: { use: 'claude' } } },
      ),
    };
    const prepared = {
      path: 'b.yml',
      plan: planOf({ a: { run: 'make' } }, { setup: [{ run: 'x' }] }),
    };
    const reads = using('c.yml', 'claude');
    const [check, ...more] = setupChecks(repo.path, [runs, verifies, prepared, reads]);
    expect(more).toEqual([]);
    const added = `setup: [{ run: ${command} }]`;
    expect(check).toMatchObject({ ok: null, remedy: `Add \`${added}\` to the pipeline.` });
    const text = `version: 1\nname: p\n${added}\nphases: { a: { run: make } }\n`;
    expect(readChecked({ path: 'p.yml', text }, () => ({ type: 'missing' }))).not.toBeNull();
    expect(check?.detail).toContain('runs.yml and verifies.yml have no `setup`');
    expect(setupChecks(repo.path, [prepared, reads])).toEqual([]);
  },
);

test('without a lock file nothing is missed', async () => {
  await using repo = await temporaryRepository({ files: { 'package.json': '{}' } });
  const runs = { path: 'runs.yml', plan: planOf({ a: { run: 'make' } }) };
  expect(setupChecks(repo.path, [runs])).toEqual([]);
});
