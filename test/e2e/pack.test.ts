import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { runGit } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

// What people get from npm: installed elsewhere, called by the link in node_modules/.bin.
test('a packed package, installed elsewhere, goes from `init` to a finished run within a minute', async () => {
  await using folder = await temporaryFolder();
  const home = join(folder.path, 'home');
  const repository = join(folder.path, 'repository');
  const options = {
    extendEnv: false,
    env: { PATH: process.env.PATH ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1' },
  };
  for (const path of [home, repository]) await mkdir(path);
  const pack = await execa('npm', ['pack', '--silent', '--pack-destination', folder.path], {
    ...options,
    cwd: PROJECT,
  });
  const program = join(repository, 'node_modules/.bin/phasegate');
  const phasegate = (...args: readonly string[]) =>
    execa(program, args, {
      ...options,
      cwd: repository,
      reject: false,
      all: true,
      stdin: 'ignore',
    });
  await writeFile(
    join(repository, 'package.json'),
    JSON.stringify({ name: 'r', scripts: { test: 'node --test' }, dependencies: {} }),
  );
  await writeFile(join(repository, '.gitignore'), 'node_modules\n');
  await writeFile(join(repository, 'agent.yml'), AGENT);
  const started = performance.now();
  await execa('npm', ['install', '--no-save', '--offline', join(folder.path, pack.stdout)], {
    ...options,
    cwd: repository,
  });
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
  const file = '.github/pipelines/implement-task.yml';
  const agents = ['coder', 'reviewer'].flatMap((name) => ['--agent', `${name}=scripted:agent.yml`]);
  const run = await phasegate(
    'run',
    file,
    '-i',
    'task=Greet',
    '--run',
    'r',
    ...agents,
    '--approve',
  );
  expect(run.exitCode, run.all).toBe(0);
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(
    await runGit(repository, ['diff', '--name-only', 'main...phasegate/implement-task/r']),
  ).toBe('greet.test.js');
  const shipped = await readdir(join(repository, 'node_modules/phasegate'));
  expect(shipped).toEqual(expect.arrayContaining(['dist', 'pipelines', 'schemas']));
  const manifest = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  expect(manifest.repository).toMatch(/^github:[\w.-]+\/phasegate$/);
});

const AGENT = `
- phase: plan
  result: { status: complete, summary: Planned., outputs: { title: Greet, risk: low, plan: A test. } }
- phase: implement
  steps: [{ write: { path: greet.test.js, text: "require('node:test')('greets', () => {})\\n" } }]
  result: { status: complete, summary: Greets. }
- phase: review
  result: { status: complete, summary: Right., outputs: { verdict: accept, risk: low, notes: None. } }
`;
