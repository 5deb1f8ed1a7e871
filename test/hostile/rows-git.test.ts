import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { attacked, changeOf, testOf, victim } from '../rig/hostile.ts';
import { few } from '../rig/long.ts';
import { repositoryIn, type TemporaryRepository } from '../rig/repository.ts';

few(2);

test('row 04: names of files are never code, nor options', async () => {
  await using repo = await victim();
  const run = await attacked(repo, { row: '4' });
  expect(run.code, run.stderr).toBe(0);
  expect((await changeOf(repo, run)).split('\0').sort()).toMatchInlineSnapshot(`
    [
      "",
      "$(touch pwned)",
      "--output=x",
      "-rf",
      "\`touch pwned\`",
      "a b|c",
      "a;touch pwned",
      "new
    line",
    ]
  `);
  expect(existsSync(join(repo.path, 'pwned'))).toBe(false);
});

test('row 04: neither is the name of a branch', async () => {
  await using repo = await victim();
  await repo.git('switch', '--quiet', '--create', 'a;touch${IFS}pwned;$(touch${IFS}pwned)');
  const run = await attacked(repo, { row: '16' });
  expect(run.code, run.stderr).toBe(0);
  expect(existsSync(join(repo.path, 'pwned'))).toBe(false);
});

/** Everything by which git can be told to run a program. */
const TRICKS = [
  'alias',
  'commondir',
  'core.alternateRefsCommand',
  'core.attributesFile',
  'core.editor',
  'core.fsmonitor',
  'core.hooksPath',
  'core.pager',
  'core.sshCommand',
  'core.worktree',
  'credential.helper',
  'diff.command',
  'diff.external',
  'filter.clean',
  'filter.process',
  'filter.smudge',
  'gpg.program',
  'hooks',
  'include.path',
  'info/attributes',
  'merge.driver',
  'receivepack',
  'remote.url',
  'textconv',
  'url.insteadOf',
];

test.each(TRICKS)('row 13: `%s` is neither obeyed nor kept', async (trick) => {
  await using repo = await victim();
  const canary = join(repo.home, 'canary');
  const before = await repo.git('config', '--local', '--list');
  const run = await attacked(repo, { row: `13:${trick}`, argument: `touch ${canary}` });
  expect(existsSync(canary)).toBe(false);
  // A delivery afterwards, and git as a person has it, do not trip over it either.
  expect(await repo.git('config', '--local', '--list')).toBe(before);
  await repo.git('status');
  expect(existsSync(canary)).toBe(false);
  // `.gitattributes` is protected: without a gate the change is refused.
  const refused = [
    'diff.command',
    'filter.clean',
    'filter.process',
    'filter.smudge',
    'merge.driver',
    'textconv',
  ];
  expect(run.json().error?.code ?? null).toBe(refused.includes(trick) ? 'path-violation' : null);
});

test.each([
  ['plain', '`sub` cannot be part of a change: it is a separate git repository.'],
  ['gitlink', '`sub` cannot be part of a change: it is a separate git repository.'],
  ['gitmodules', '`.gitmodules` cannot be part of a change: it would add other git repositories.'],
])('row 14: a repository within, %s, is refused', async (variant, message) => {
  await using repo = await victim();
  const run = await attacked(repo, { row: `14:${variant}` });
  expect(run.code).toBe(1);
  expect(run.json().error?.code).toBe('path-violation');
  expect(run.json().error?.message).toBe(message);
  expect(await repo.git('status', '--porcelain', '--branch', '--ignored')).toBe(
    '## main\n!! .phasegate/',
  );
});

test.each(['commit', 'switch', 'reset', 'orphan', 'tag', 'base', 'remote'])(
  'row 16: an agent that commits and does a %s changes only its files',
  async (variant) => {
    await using repo = await victim();
    await repo.git('commit', '--quiet', '--allow-empty', '--message', 'more');
    const [head, config] = await Promise.all([
      headAfterPipeline(repo),
      repo.git('config', '--list'),
    ]);
    const run = await attacked(repo, { row: `16:${variant}` });
    expect(run.code, run.stdout).toBe(0);
    expect(await changeOf(repo, run)).toBe('fix.txt\0');
    expect(await repo.git('log', '--format=%s', `main..${run.json().branch}`)).toBe(
      'attack: change',
    );
    expect(await repo.git('log', '--format=%s', 'main')).toBe(head);
    expect(await repo.git('branch', '--format=%(refname:short)')).toBe(
      'main\nphasegate/hostile/r1',
    );
    expect(await repo.git('tag')).toBe('');
    expect(await repo.git('config', '--list')).toBe(config);
  },
);

async function headAfterPipeline(repo: {
  git(...args: string[]): Promise<string>;
}): Promise<string> {
  return `pipeline\n${await repo.git('log', '--format=%s', 'main')}`;
}

test.each([
  '.github/workflows/x.yml',
  '.GitHub/x.yml',
  'action.yml',
  'docs/CODEOWNERS',
  'CLAUDE.md',
  'src/agents.MD',
  '.mcp.json',
  '.claude/settings.json',
  '.codex/config.toml',
  '.husky/pre-commit',
  'deploy/run.sh',
  'rename',
  'mode',
])('row 17: a change of %s without a gate is refused', async (variant) => {
  await using repo = await victim({ '.github/ci.yml': 'on: push\n' });
  const policy = { protect: ['deploy/**'] };
  const run = await attacked(repo, { row: `17:${variant}`, pipeline: { policy } });
  expect(run.json().error?.code).toBe('path-violation');
  expect(run.json().error?.message).toContain('protected');
  expect(run.json().commit).toBe(null);
});

testOf('files', 'row 30: a token in the configuration is not seen, and stays there', async () => {
  await using repo = await victim();
  const token = 'https://x:canary-token@github.test/o/r';
  await repo.git('config', 'remote.origin.url', token);
  await repo.git(
    'config',
    'http.https://github.test/.extraheader',
    'AUTHORIZATION: basic canary-b',
  );
  const run = await attacked(repo, {
    row: '30',
    access: 'read',
    argument: join(repo.path, '.git/config'),
  });
  expect(run.code, run.stderr).toBe(0);
  expect(run.said).toEqual(['saw nothing']);
  expect(await repo.git('config', 'remote.origin.url')).toBe(token);
});

/** Where it stands makes no difference: this repository is in a folder that the person shares with children. */
const SHARED = { PHASEGATE_SANDBOX_WRITE: tmpdir() };

/** Files of the person that the agent must neither read nor write, and what they hold. */
async function keptFrom(repo: TemporaryRepository, paths: readonly string[]): Promise<void> {
  const texts = (): Promise<readonly string[]> =>
    Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const before = await texts();
  const run = await attacked(repo, { row: '30:beside', argument: paths.join(':'), env: SHARED });
  expect(run.code, run.stderr).toBe(0);
  const names = paths.map((path) => basename(path));
  expect(run.said.map((line) => line.replace(/: \w+$/, ''))).toEqual(
    names.flatMap((name) => [`could not read ${name}`, `could not write ${name}`]),
  );
  expect(await texts()).toEqual(before);
}

testOf('files', 'row 30: nor is anything of the checkout, and of others of it', async () => {
  await using repo = await victim();
  const linked = join(repo.path, '../linked');
  await repo.git('worktree', 'add', '--quiet', '--detach', linked);
  await repo.write({ '../linked/.env': 'TOKEN=canary-c\n' });
  await keptFrom(repo, [
    join(repo.path, '.git/config'),
    join(repo.path, '.git/worktrees/linked/HEAD'),
    join(repo.path, 'a.txt'),
    join(linked, '.git'),
    join(linked, '.env'),
  ]);
});

testOf('files', 'row 30: nor of the repository around a submodule', async () => {
  await using lib = await victim();
  await using repo = await victim();
  const allowed = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet'];
  await repo.git(...allowed, 'add', lib.path, 'lib');
  await repo.commit('submodule');
  const linked = join(repo.path, '../linked');
  await repo.git('worktree', 'add', '--quiet', '--detach', linked);
  await repo.write({ '.env': 'TOKEN=canary-c\n', '../linked/.env': 'TOKEN=canary-d\n' });
  const inner = repositoryIn(repo, 'lib');
  await inner.git('config', 'user.name', 'Person');
  await inner.git('config', 'user.email', 'person@example.com');
  await keptFrom(inner, [
    join(repo.path, '.git/config'),
    join(repo.path, '.git/modules/lib/config'),
    join(repo.path, '.env'),
    join(linked, '.env'),
  ]);
});

const HEADER = 'http.https://github.test/.extraheader';
const TOKEN = 'AUTHORIZATION: basic canary-b';

test.each<[string, string, (repo: TemporaryRepository) => Promise<unknown>]>([
  ['in it', 'a répo/.git/config', (repo) => repo.git('config', HEADER, TOKEN)],
  [
    'in a file that it includes, as actions/checkout leaves it',
    'home/git-credentials.config',
    async (repo) => {
      const file = join(repo.home, 'git-credentials.config');
      await repo.git('config', '--file', file, HEADER, TOKEN);
      await repo.git('config', `includeIf.gitdir:${join(repo.path, '.git')}.path`, file);
    },
  ],
])('row 30: where it cannot be hidden, %s, a run in CI is refused', async (_, file, leave) => {
  await using repo = await victim();
  await leave(repo);
  const policy = { isolation: 'off' };
  const run = await attacked(repo, { row: '30', pipeline: { policy }, env: { CI: 'true' } });
  expect(run.code).toBe(2);
  expect(run.json().error).toMatchObject({
    message: `${join(repo.path, '..', file)} contains a token, and this machine has no sandbox to hide it from agents.`,
    remedy:
      'Set `persist-credentials: false` for `actions/checkout`, or install bubblewrap in an earlier step.',
  });
});
