import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { long } from '../rig/long.ts';
import { PROJECT } from '../rig/project.ts';
import { runGit, temporaryRepository, writeFiles } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

/** Programs with this home alone, without settings of the machine. */
const optionsFor = (home: string) =>
  ({
    extendEnv: false,
    env: { PATH: process.env.PATH ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1' },
  }) as const;

/** The file that npm would publish. */
async function packedInto(folder: string, home: string): Promise<string> {
  const args = ['pack', '--silent', '--pack-destination', folder];
  const { stdout } = await execa('npm', args, { ...optionsFor(home), cwd: PROJECT });
  return join(folder, stdout);
}

/** Without a network: the package has no dependencies. */
async function installInto(folder: string, packed: string, home: string): Promise<string> {
  const args = ['install', '--no-save', '--offline', packed];
  await execa('npm', args, { ...optionsFor(home), cwd: folder });
  return join(folder, 'node_modules/.bin/phasegate');
}

const callerOf =
  (program: string, cwd: string, home: string) =>
  async (...args: readonly string[]) => {
    const own = { cwd, reject: false, all: true, stdin: 'ignore' } as const;
    const { exitCode, all } = await execa(program, args, { ...optionsFor(home), ...own });
    return { exitCode, all };
  };

const FILES = {
  'package.json': '{ "name": "r", "scripts": { "test": "node --test" } }\n',
  '.gitignore': 'node_modules\n',
};

// What people get from npm: installed elsewhere, called by the link in node_modules/.bin.
test('a packed package, installed elsewhere, goes from `init` to a finished run within a minute', async () => {
  await using folder = await temporaryFolder();
  const home = join(folder.path, 'home');
  const repository = join(folder.path, 'repository');
  for (const path of [home, repository]) await mkdir(path);
  const packed = await packedInto(folder.path, home);
  await writeFiles(repository, { ...FILES, 'agent.yml': AGENT });
  const started = performance.now();
  const program = await installInto(repository, packed, home);
  const phasegate = callerOf(program, repository, home);
  await runGit(repository, ['init', '--quiet', '--initial-branch=main']);
  for (const [key, value] of Object.entries({ 'user.name': 'P', 'user.email': 'p@example.com' })) {
    await runGit(repository, ['config', key, value]);
  }
  const init = await phasegate('init', '--yes');
  expect(init.exitCode, init.all).toBe(0);
  await runGit(repository, ['add', '--all']);
  await runGit(repository, ['commit', '--quiet', '--message', 'set up']);
  const check = await phasegate('check');
  expect(check.exitCode, check.all).toBe(0);
  const run = await phasegate(...IMPLEMENT, '.github/pipelines/implement-task.yml', ...AGENTS);
  expect(run.exitCode, run.all).toBe(0);
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(await runGit(repository, CHANGED)).toBe('greet.test.js');
  const shipped = await readdir(join(repository, 'node_modules/phasegate'));
  expect(shipped).toEqual(expect.arrayContaining(['dist', 'pipelines', 'schemas']));
  const manifest = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  expect(manifest.repository).toMatch(/^github:[\w.-]+\/phasegate$/);
});

long(
  'installed beside the repository and called from a folder inside it, it adds, checks, tests and runs pipelines',
  async () => {
    await using folder = await temporaryFolder();
    await using repo = await temporaryRepository({
      files: { ...FILES, 'agent.yml': AGENT, 'src/deep/a.js': '' },
    });
    const tools = join(folder.path, 'tools');
    await writeFiles(tools, { 'package.json': '{}\n' });
    const packed = await packedInto(folder.path, repo.home);
    const program = await installInto(tools, packed, repo.home);
    const phasegate = callerOf(program, join(repo.path, 'src/deep'), repo.home);
    const passes = async (...args: readonly string[]) => {
      const { exitCode, all } = await phasegate(...args);
      expect(exitCode, `${args.join(' ')}\n${all}`).toBe(0);
      return all;
    };
    await passes('init', '--yes', '--pipeline', 'implement-task');
    expect(await passes('add')).toContain('release-notes');
    await passes('add', 'release-notes', '--yes');
    await passes('check');
    const tested = await passes('test');
    for (const name of ['implement-task', 'release-notes']) expect(tested).toContain(name);
    await repo.git('add', '--all');
    await repo.git('commit', '--quiet', '--message', 'set up');
    await passes(...IMPLEMENT, 'implement-task', ...AGENTS);
    expect(await repo.git(...CHANGED)).toBe('greet.test.js');
    expect(await repo.git('status', '--porcelain')).toBe('');
  },
  300_000,
);

const IMPLEMENT = ['run', '-i', 'task=Greet', '--run', 'r', '--approve'];
const AGENTS = ['coder', 'reviewer'].flatMap((name) => ['--agent', `${name}=scripted:agent.yml`]);
const CHANGED = ['diff', '--name-only', 'main...phasegate/implement-task/r'];

const AGENT = `
- phase: plan
  result: { status: complete, summary: Planned., outputs: { title: Greet, risk: low, plan: A test. } }
- phase: implement
  steps: [{ write: { path: greet.test.js, text: "require('node:test')('greets', () => {})\\n" } }]
  result: { status: complete, summary: Greets. }
- phase: review
  result: { status: complete, summary: Right., outputs: { verdict: accept, risk: low, notes: None. } }
`;
