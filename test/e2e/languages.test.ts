import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { few, spread } from '../rig/long.ts';
import { PROJECT } from '../rig/project.ts';
import { runGit, writeFiles } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(0);

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

interface Language {
  readonly files: Readonly<Record<string, string>>;
  /** The program that its commands need; but for npm, one of the test's own stands for it. */
  readonly program: string;
  /** What `init` found: how the program is called for tests. */
  readonly tests: string;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  npm: {
    files: { 'package.json': '{ "name": "r", "scripts": { "test": "node --test" } }\n' },
    program: 'npm',
    tests: 'npm test',
  },
  cargo: {
    files: { 'Cargo.toml': '[package]\nname = "r"\nversion = "0.1.0"\n', 'src/lib.rs': '' },
    program: 'cargo',
    tests: 'cargo test',
  },
  'a pnpm workspace': {
    files: {
      'package.json': '{ "name": "r", "private": true }\n',
      'pnpm-workspace.yaml': 'packages: [packages/*]\n',
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
      'packages/a/package.json': '{ "name": "a", "scripts": { "test": "node --test" } }\n',
    },
    program: 'pnpm',
    tests: 'pnpm -r --if-present run test',
  },
  uv: {
    files: { 'pyproject.toml': '[project]\nname = "r"\nversion = "0.1.0"\n', 'uv.lock': '' },
    program: 'uv',
    tests: 'uv run python -m unittest',
  },
  go: {
    files: { 'go.mod': 'module example.org/r\n\ngo 1.24\n', 'main.go': 'package main\n' },
    program: 'go',
    tests: 'go test ./...',
  },
};
const ALL = Object.keys(LANGUAGES);

const AGENT = `
- phase: plan
  result: { status: complete, summary: Planned., outputs: { title: Greet, risk: low, plan: A file. } }
- phase: implement
  steps: [{ write: { path: GREETING, text: "Hello\\n" } }]
  result: { status: complete, summary: Greets. }
- phase: review
  result: { status: complete, summary: Right., outputs: { verdict: accept, risk: low, notes: None. } }
`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

// What people get from npm, installed once.
beforeAll(async () => {
  folder = await temporaryFolder();
  const options = { cwd: PROJECT, env: { HOME: folder.path } };
  const pack = ['pack', '--silent', '--pack-destination', folder.path];
  const { stdout } = await execa('npm', pack, options);
  const install = ['install', '--offline', '--prefix', folder.path, join(folder.path, stdout)];
  await execa('npm', install, options);
});
afterAll(() => folder[Symbol.asyncDispose]());

/** A repository with an origin, in a home of its own; `tools` are programs that do nothing. */
async function repositoryOf({ files }: Language, name: string) {
  const here = join(folder.path, name.replaceAll(' ', '-'));
  const [path, home, tools, origin] = ['repository', 'home', 'tools', 'origin.git'].map((one) =>
    join(here, one),
  ) as [string, string, string, string];
  for (const one of [path, home, tools]) await mkdir(one, { recursive: true });
  await writeFiles(path, files);
  await runGit(here, ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  await runGit(path, ['init', '--quiet', '--initial-branch=main']);
  await runGit(path, ['config', 'user.name', 'P']);
  await runGit(path, ['config', 'user.email', 'p@example.com']);
  await runGit(path, ['remote', 'add', 'origin', origin]);
  const env = {
    PATH: `${tools}:${process.env.PATH ?? ''}`,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    PHASEGATE_SANDBOX_READ: folder.path,
  };
  const program = join(folder.path, 'node_modules/.bin/phasegate');
  const phasegate = (...args: readonly string[]) =>
    execa(program, args, {
      cwd: path,
      env,
      extendEnv: false,
      reject: false,
      all: true,
      stdin: 'ignore',
    });
  return { path, tools, origin, phasegate };
}

test.each(spread(ALL, ALL.length))('%s: from `init` to a pushed branch', async (name) => {
  const language = LANGUAGES[name];
  if (language === undefined) throw new Error(`no language ${name}`);
  const { path, tools, origin, phasegate } = await repositoryOf(language, name);
  const init = await phasegate('init', '--yes');
  expect(init.exitCode, init.all).toBe(0);
  expect(init.all).toContain(language.tests);
  await writeFile(join(path, 'agent.yml'), AGENT);
  await runGit(path, ['add', '--all']);
  await runGit(path, ['commit', '--quiet', '--message', 'set up']);
  await runGit(path, ['push', '--quiet', 'origin', 'main']);
  const check = await phasegate('check');
  expect(check.exitCode, check.all).toBe(0);
  const doctor = await phasegate('doctor', '--json');
  expect(JSON.parse(doctor.stdout), doctor.all).toBeTypeOf('object');
  const tests = await phasegate('test', '.github/pipelines/implement-task.yml');
  expect(tests.exitCode, tests.all).toBe(0);

  const agents = ['coder', 'reviewer'].flatMap((one) => ['--agent', `${one}=scripted:agent.yml`]);
  const run = (id: string) =>
    phasegate('run', 'implement-task', '-i', 'task=Greet', '--run', id, ...agents, '--approve');
  if (name !== 'npm') {
    const tool = (script: string) =>
      writeFile(join(tools, language.program), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    await tool('echo "there is no toolchain" >&2; exit 127');
    const without = await run('without');
    expect([without.exitCode, without.all]).toEqual([
      1,
      expect.stringMatching(/✗ plan .*setup-failed.*\n.*there is no toolchain/),
    ]);
    await tool('exit 0');
  }
  const done = await run('r');
  expect(done.exitCode, done.all).toBe(0);
  const branch = 'phasegate/implement-task/r';
  expect(await runGit(origin, ['diff', '--name-only', `main...${branch}`])).toBe('GREETING');
});
