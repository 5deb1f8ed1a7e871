import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { gitServer } from '../rig/git-server.ts';
import { few } from '../rig/long.ts';
import { PROJECT } from '../rig/project.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

const FILE = '.github/pipelines/greet.yml';

const pipeline = (plan: string, write: string): string => `# yaml-language-server: $schema=x
version: 1
name: greet
description: Greet.
agents: { coder: { use: claude } }
defaults: { agent: coder }
phases:
  plan: { prompt: ${plan} }
  check: { run: "true" }
  write: { needs: plan, prompt: { file: prompts/write.md }, timeout: ${write} }
`;

interface Summary {
  readonly from: string;
  readonly to: string;
  readonly files: readonly {
    readonly path: string;
    readonly state: string;
    readonly conflicts: readonly { readonly line: number; readonly local: readonly string[] }[];
  }[];
}

const text = (repo: TemporaryRepository, path: string) => readFile(join(repo.path, path), 'utf8');

/** A repository with `greet` of acme/flows as it was at v1; v2 has another prompt and another timeout. */
async function withUpgrade(
  run: (
    repo: TemporaryRepository,
    upgrade: (...args: readonly string[]) => ReturnType<typeof phasegate>,
    newest: string,
  ) => Promise<void>,
): Promise<void> {
  await using flows = await temporaryRepository({
    files: { 'greet/pipeline.yml': pipeline('Plan.', '5m'), 'greet/prompts/write.md': 'Old.\n' },
  });
  await using server = await gitServer();
  await server.publish('acme/flows', flows.path);
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const options = { env: { GITHUB_SERVER_URL: server.url } };
  const added = await phasegate(repo, ['add', 'acme/flows/greet', '--yes'], options);
  expect(added.code, added.stderr).toBe(0);
  await repo.commit('add');
  await flows.write({
    'greet/pipeline.yml': pipeline('Plan.', '9m'),
    'greet/prompts/write.md': 'New.\n',
  });
  const newest = await flows.commit('newer');
  await server.publish('acme/flows', flows.path);
  await run(repo, (...args) => phasegate(repo, ['upgrade', ...args], options), newest);
}

test('a copy under another name is upgraded alone, and says whose prompts it has', async () => {
  await withUpgrade(async (repo, upgrade) => {
    const copy = FILE.replace('greet', 'welcome');
    await repo.write({ [copy]: (await text(repo, FILE)).replace('Plan.', 'Plan well.') });
    const done = await upgrade('welcome', '--yes');
    expect(done.code, done.stderr).toBe(0);
    expect(done.stderr).toContain(`merged    ${copy}`);
    expect(done.stderr).toContain(
      'The file has prompts of the pipeline `greet`, which stay as they are: `phasegate upgrade greet` upgrades those.',
    );
    const now = await text(repo, copy);
    for (const part of ['Plan well.', 'timeout: 9m', 'file: greet/prompts/write.md'])
      expect(now).toContain(part);
    // Nothing else was written, and the pipeline that was copied has its own upgrade.
    expect(await repo.git('status', '--porcelain')).toBe(`?? ${copy}`);
    const own = await upgrade('greet', '--dry-run');
    expect(own.stderr).toContain('updated   .github/pipelines/greet/prompts/write.md');
    expect(own.stderr).not.toContain('The file has prompts');
  });
});

test('an upgrade brings what changed elsewhere, and keeps what changed here', async () => {
  await withUpgrade(async (repo, upgrade, newest) => {
    await repo.write({ [FILE]: (await text(repo, FILE)).replace('Plan.', 'Plan well.') });
    const looked = await upgrade('greet', '--dry-run');
    expect(looked.code).toBe(0);
    expect(looked.stderr).toContain('merged    .github/pipelines/greet.yml');
    expect(looked.stderr).toContain('timeout: 9m');
    expect(await repo.git('status', '--porcelain')).toBe(` M ${FILE}`);
    const unasked = await upgrade('greet');
    expect([unasked.code, await text(repo, FILE)]).toEqual([2, expect.stringContaining('5m')]);

    const done = await upgrade('greet', '--yes', '--json');
    expect(done.code, done.stderr).toBe(0);
    expect(done.json<Summary>()).toMatchObject({
      to: `acme/flows/greet@${newest}`,
      files: [
        { path: FILE, state: 'merged' },
        { path: '.github/pipelines/greet/prompts/write.md', state: 'updated' },
      ],
    });
    const merged = await text(repo, FILE);
    expect(merged).toContain(`# From acme/flows/greet@${newest}\n`);
    expect(merged).toMatch(/prompt: Plan well\.[\s\S]*timeout: 9m/);
    expect(await text(repo, '.github/pipelines/greet/prompts/write.md')).toBe('New.\n');

    const again = await upgrade('greet', '--yes');
    expect([again.code, await text(repo, FILE)]).toEqual([0, merged]);
    expect(again.stderr).toContain('Already at the newest version');
  });
});

test('a place that both changed is shown, and nothing is written until a side is preferred', async () => {
  await withUpgrade(async (repo, upgrade) => {
    await repo.write({ [FILE]: (await text(repo, FILE)).replace('5m', '7m') });
    const before = await repo.git('diff');
    const { code, stderr, json } = await upgrade('greet', '--yes', '--json');
    expect([code, await repo.git('diff')]).toEqual([1, before]);
    expect(json<Summary>().files[0]).toMatchObject({
      state: 'conflict',
      conflicts: [{ line: 11, local: [expect.stringContaining('7m')] }],
    });
    expect(stderr).toContain('Nothing was written.');
    expect((await upgrade('greet', '--yes', '--prefer', 'local')).code).toBe(0);
    expect(await text(repo, FILE)).toContain('7m');
    expect(await text(repo, '.github/pipelines/greet/prompts/write.md')).toBe('New.\n');
  });
});

test('a pipeline of the library of an earlier release becomes the one that this release ships', async () => {
  const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const repository = manifest.repository.replace('github:', '');
  const shipped = (path: string) =>
    readFileSync(join(PROJECT, 'pipelines/implement-task', path), 'utf8');
  const old = shipped('pipeline.yml').replace('usd: 10', 'usd: 4');
  await using library = await temporaryRepository({
    files: {
      'pipelines/implement-task/pipeline.yml': old,
      'pipelines/implement-task/prompts/plan.md': 'Plan.\n',
      'pipelines/implement-task/prompts/gone.md': 'Gone.\n',
    },
  });
  await library.git('tag', 'v0.0.9');
  await using server = await gitServer();
  await server.publish(repository, library.path);
  await using repo = await temporaryRepository({ files: { Makefile: 'test:\n\ttrue\n' } });
  const run = (...args: readonly string[]) =>
    phasegate(repo, args, { env: { GITHUB_SERVER_URL: server.url } });
  const path = '.github/pipelines/implement-task.yml';
  const added = await run('add', 'implement-task', '--test', 'make test', '--agent', 'codex');
  expect(added.code, added.stderr).toBe(0);
  const fresh = await text(repo, path);
  expect(fresh).toContain(`# From ${repository}/pipelines/implement-task@v${manifest.version}\n`);
  expect((await run('upgrade', 'implement-task')).stderr).toContain('Already at the newest');

  const edited = fresh
    .replace(`implement-task@v${manifest.version}`, 'implement-task@v0.0.9')
    .replace('usd: 10', 'usd: 4')
    .replace('attempts: 2', 'attempts: 3');
  await repo.write({
    [path]: edited,
    '.github/pipelines/implement-task/prompts/plan.md': 'Plan.\n',
    '.github/pipelines/implement-task/prompts/gone.md': 'Gone.\n',
  });
  await rm(join(repo.path, '.github/workflows'), { recursive: true });
  const done = await run('upgrade', 'implement-task', '--json');
  expect(done.code, done.stderr).toBe(0);
  const states = Object.fromEntries(
    done.json<Summary>().files.map((file) => [file.path.split('/').at(-1), file.state]),
  );
  expect(states).toMatchObject({
    'implement-task.yml': 'merged',
    'plan.md': 'updated',
    'gone.md': 'removed',
  });
  expect(await text(repo, path)).toBe(fresh.replace('attempts: 2', 'attempts: 3'));
});

test('a file without a source, and a pipeline that is not there, are refused in a sentence', async () => {
  await using repo = await temporaryRepository({
    files: {
      '.github/pipelines/own.yml': 'version: 1\nname: own\nphases: { a: { run: "true" } }\n',
    },
  });
  const own = await phasegate(repo, ['upgrade', 'own']);
  expect([own.code, own.stderr]).toEqual([
    2,
    expect.stringContaining(
      'own.yml does not note the version that it was added from, so it cannot be upgraded.',
    ),
  ]);
  const none = await phasegate(repo, ['upgrade', 'none']);
  expect([none.code, none.stderr]).toEqual([
    2,
    expect.stringContaining('There is no .github/pipelines/none.yml.'),
  ]);
  const strange = await phasegate(repo, ['upgrade', '../../etc/passwd']);
  expect(strange.code).toBe(2);
});

test('a head that is that of another pipeline is refused, with both named, and nothing is written', async () => {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  await using repo = await temporaryRepository({ files: { Makefile: 'test:\n\ttrue\n' } });
  const run = (...args: readonly string[]) => phasegate(repo, args);
  await run('add', 'implement-issue', '--as', 'mine');
  await run('add', 'fix-failing-tests');
  const path = '.github/pipelines/mine.yml';
  const added = await text(repo, path);
  expect((await run('upgrade', 'mine')).stderr).toContain('Already at the newest');
  const pretend = async (name: string) => {
    await repo.write({ [path]: added.replace('pipelines/implement-issue@', `pipelines/${name}@`) });
    return run('upgrade', 'mine', '--yes');
  };
  for (const name of ['implement-task', 'fix-failing-tests', 'feature']) {
    const { code, stderr } = await pretend(name);
    expect([name, code]).toEqual([name, 2]);
    expect(stderr).toContain(`pipelines/${name}@v${version}, but the file is the pipeline`);
    expect(stderr).toContain('the pipeline `implement-issue` of the library.');
    expect(stderr).toContain(`pipelines/implement-issue@v${version}\``);
  }
  await repo.write({
    [path]: `# From phasegate/phasegate/pipelines/feature@v${version}\nversion: 1\nname: mine\nphases: { own: { run: "true" } }\n`,
  });
  const own = await run('upgrade', 'mine', '--yes');
  expect([own.code, own.stderr]).toEqual([
    2,
    expect.stringContaining('but the file has none of the phases of that pipeline (research, '),
  ]);
});
