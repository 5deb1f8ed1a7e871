import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Ended, phasegate } from '../rig/cli.ts';
import {
  type BacklogWorld,
  backlogApi,
  backlogWorld,
  comment,
  openIssue,
} from '../rig/github/backlog-world.ts';
import { type FakeGitHub, fakeGitHub, TOKEN } from '../rig/github/server.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(0);

const FILES = {
  'phasegate.yml': `version: 1
backlog: { source: issues }
pipelines: { chore: pipelines/chore.yml }
`,
  'pipelines/chore.yml': `version: 1
name: chore
phases:
  list:
    run: sleep 1; echo listed
  count:
    needs: list
    run: sleep 1; echo counted
`,
};

interface Scene extends AsyncDisposable {
  readonly world: BacklogWorld;
  readonly github: FakeGitHub<BacklogWorld>;
  /** Two machines with a checkout each. */
  readonly machines: readonly [Machine, Machine];
}

interface Machine {
  readonly path: string;
  readonly backlog: (...args: readonly string[]) => Promise<Ended>;
}

async function twoMachines(): Promise<Scene> {
  const repo = await temporaryRepository({ files: FILES });
  const world = backlogWorld();
  const github = await fakeGitHub<BacklogWorld>({ world, ...backlogApi });
  const other: TemporaryRepository = { ...repo, path: join(repo.home, 'other') };
  await repo.git('clone', '--quiet', repo.path, other.path);
  await repo.git('remote', 'add', 'origin', `${github.serverUrl}/acme/widgets.git`);
  await repo.git(
    '-C',
    other.path,
    'remote',
    'set-url',
    'origin',
    `${github.serverUrl}/acme/widgets.git`,
  );
  const env = {
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_TOKEN: TOKEN,
  };
  const machine = (at: TemporaryRepository): Machine => ({
    path: at.path,
    backlog: (...args) => phasegate(at, ['backlog', ...args], { env }),
  });
  return {
    world,
    github,
    machines: [machine(repo), machine(other)],
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

const EASY = ['--size', 'small', '--complexity', 'low', '--risk', 'low'];

test('two runs on two machines work on a backlog in issues, and on no item both', async () => {
  await using scene = await twoMachines();
  const { machines, world } = scene;
  const [one] = machines;
  const added = await one.backlog('add', 'One', ...EASY);
  expect([added.code, added.stdout.trim(), added.stderr]).toEqual([0, 'issue-1', '']);
  await Promise.all(machines.map(({ backlog }) => backlog('run')));
  const worked = machines.filter(({ path }) => existsSync(join(path, '.phasegate/runs/issue-1')));
  expect(worked).toHaveLength(1);
  const [issue] = world.threads;
  expect(issue?.labels).toEqual(['phasegate', 'phasegate:done']);
  expect(issue?.comments).toHaveLength(1);
  expect([...world.labels.keys()]).toEqual([]);
});

test('an item waits for a person, who lets it pass by a comment', async () => {
  await using scene = await twoMachines();
  const [{ backlog }] = scene.machines;
  const issue = openIssue(scene.world, { title: 'Unassessed', labels: ['phasegate'] });
  const first = await backlog('run');
  expect([first.code, first.stderr.trim().split('\n').at(-1)]).toEqual([
    4,
    '0 of 1 items done, 0 phases. Stopped: the remaining items wait for a person (blocked).',
  ]);
  comment(scene.world, issue, 'alice', '/phasegate override It is only a list.');
  const second = await backlog('run');
  expect([second.code, second.stderr.trim().split('\n').at(-1)]).toEqual([
    0,
    '1 of 1 items done, 2 phases. Stopped: all selected items are done (done).',
  ]);
  expect((await backlog('events', '1')).stdout).toContain('alice  assessment accepted: nothing');
});

test('an item whose run is on another machine is left to that', async () => {
  await using scene = await twoMachines();
  const [one, other] = scene.machines;
  await one.backlog('add', 'One', ...EASY);
  await one.backlog('run', '--cap', '1');
  const run = await other.backlog('run');
  expect([run.code, run.stderr.trim().split('\n')[0]]).toEqual([
    3,
    'issue-1  skipped: its run issue-1 is not on this machine',
  ]);
  expect((await one.backlog('run')).code).toBe(0);
});
