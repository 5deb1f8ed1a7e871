import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ASSESSED, type BacklogScene, backlogScene } from '../rig/backlog-scene.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { moment } from '../rig/moment.ts';

few(1);

const SCOPED = `version: 1
name: feature
phases:
  scope: { run: echo scoped, scoping: true }
  build: { needs: scope, run: echo built > out.txt, access: write }
`;

const GATED = `version: 1
name: feature
phases:
  build: { run: echo built > out.txt, access: write }
  approve: { needs: build, gate: {} }
  after: { needs: approve, run: echo over }
`;

const [RUNS, DIED] = ['the process that works on it now', 'worked on it died'];

async function listed({ items }: BacklogScene) {
  const [only] = await items();
  return only ?? expect.fail('the item is there');
}

async function killed(scene: BacklogScene, failpoint: string): Promise<void> {
  expect(await scene.startDoomed(failpoint, 'run').ended).toBeNull();
}

test('a run whose session was killed and that a person resumed is done, with its branch and cost', async () => {
  await using scene = await backlogScene();
  await scene.stock([['small', ASSESSED]]);
  await killed(scene, 'agentEnded');
  expect((await listed(scene)).waitsFor).toBe(
    '`phasegate resume tg-1` or the next `phasegate backlog run`, because the process that worked on it died',
  );
  expect((await scene.backlog('next')).stdout).toContain(DIED);
  expect((await scene.backlog('show', 'tg-1')).stdout).toContain(DIED);
  const resumed = await phasegate(scene.repo, ['resume', 'tg-1']);
  expect(resumed.code, resumed.stderr).toBe(0);
  const branch = 'phasegate/feature/tg-1';
  expect(await listed(scene)).toMatchObject({ status: 'done', branch, costUsd: 0.01 });
  const session = await scene.backlog('run');
  expect(session.stderr).not.toContain('starts');
  expect(await listed(scene)).toMatchObject({ status: 'done', branch, attempts: 3, costUsd: 0.01 });
});

test('so too of a killed triage, and of a killed scoping phase', async () => {
  await using scene = await backlogScene({ 'pipelines/feature.yml': SCOPED });
  await scene.repo.write({
    'pipelines/chore.yml': `version: 1
name: chore
agents:
  worker: { use: command, run: bash tools/agent.sh }
phases:
  list: { agent: worker, prompt: "Do this" }
`,
    'phasegate.yml': `version: 1
triage: { agent: worker }
pipelines: { chore: pipelines/chore.yml, feature: pipelines/feature.yml }
default-pipeline: chore
`,
  });
  await scene.repo.git('add', '-A');
  await scene.repo.git('commit', '-qm', 'triage');
  await scene.stock([['small']]);
  await killed(scene, 'agentEnded');
  expect(await listed(scene)).toMatchObject({ status: 'new' });
  expect((await listed(scene)).waitsFor).toContain(DIED);
  const triaged = await phasegate(scene.repo, ['resume', 'tg-1-triage']);
  expect(triaged.code, triaged.stderr).toBe(0);
  expect(await listed(scene)).toMatchObject({ status: 'scoping', size: 'small', waitsFor: '' });
  await scene.stock([['small', { ...ASSESSED, 'x-pg-pipeline-type': 'feature' }]]);
  await killed(scene, 'agentEnded');
  expect(await listed(scene)).toMatchObject({ status: 'scoping' });
  const scoped = await phasegate(scene.repo, ['resume', 'tg-1']);
  expect(scoped.code, scoped.stderr).toBe(0);
  expect(await listed(scene)).toMatchObject({ status: 'done', waitsFor: '' });
});

test('after an approval whose process was killed, the item does not wait for a decision', async () => {
  await using scene = await backlogScene({ 'pipelines/feature.yml': GATED });
  await scene.stock([['small', ASSESSED]]);
  await scene.backlog('run');
  expect((await listed(scene)).waitsFor).toContain('your decision');
  const env = { PHASEGATE_FAILPOINT: 'decided=kill' };
  await phasegate(scene.repo, ['approve', 'tg-1'], { env });
  expect((await listed(scene)).waitsFor).toBe(
    '`phasegate resume tg-1`, because the process that worked on it died',
  );
  expect((await phasegate(scene.repo, ['resume', 'tg-1'])).code).toBe(0);
  expect(await listed(scene)).toMatchObject({ status: 'done', waitsFor: '' });
});

test('what a killed session had finished is told by `list` and by the next session, once', async () => {
  await using scene = await backlogScene();
  await scene.stock([
    ['small', ASSESSED],
    ['later', ASSESSED],
    ['last', ASSESSED],
  ]);
  const finished = async () =>
    /The session that began .* UTC was killed\. (.*)\. `phasegate/.exec(
      (await scene.backlog('list')).stdout,
    )?.[1] ?? null;
  expect(await finished()).toBeNull();
  await killed(scene, 'agentEnded');
  expect(await finished()).toBe('Nothing was finished since');
  await killed(scene, 'agentEnded:3');
  expect(await finished()).toBe('Finished since: tg-1');
  await killed(scene, 'agentEnded:3');
  expect(await finished()).toBe('Finished since: tg-1 and tg-2');
  // Also by one that was asked for another item.
  const last = await scene.backlog('run', '--target', 'tg-3');
  expect(last.stderr).toMatch(
    /\nFinished before, since a session began that was killed:\n {2}tg-1 {2}small\n(?:.|\n)*\n {2}tg-2 {2}later\n(?:.|\n)*\nFinished:\n {2}tg-3 {2}last\n/,
  );
  expect(await finished()).toBeNull();
  expect((await scene.backlog('run')).stderr).not.toContain('Finished');
});

test('while a session works on an item, `list`, `show` and `next` say so, and `next` starts no phase of it', async () => {
  await using begun = await moment();
  await using allowed = await moment();
  await using scene = await backlogScene({
    'pipelines/feature.yml': `version: 1
name: feature
phases:
  build:
    run: echo 1 > ${begun.file} && cat ${allowed.file} > out.txt
    access: write
`,
  });
  await scene.stock([
    ['small', ASSESSED],
    ['later', ASSESSED],
  ]);
  const session = scene.start('run', '--target', 'tg-1');
  await begun.told();
  const [first] = await scene.items();
  expect(first).toMatchObject({ status: 'in_progress', waitsFor: RUNS });
  expect((await scene.backlog('show', 'tg-1')).stdout).toContain(RUNS);
  const next = (await scene.backlog('next')).stdout;
  expect(next).not.toContain('run `build` of tg-1');
  expect(next).toContain(`tg-1  small\n    waits for ${RUNS}`);
  expect(next).toContain('tg-2');
  expect((await scene.backlog('next', '--target', 'tg-1')).stdout).toContain('Nothing can be done');
  await writeFile(allowed.path, 'built');
  await session.ended;
  const [done] = await scene.items();
  expect(done).toMatchObject({ status: 'done', waitsFor: '' });
});
