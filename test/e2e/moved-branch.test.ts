import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RunModel } from '../../src/web/run/model.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

// w --> first (a gate) --> more --> second (a gate) --> ship
const FILES = {
  'p.yml': `version: 1
name: w
phases:
  w: { run: 'echo w > w.txt', access: write }
  first: { needs: w, gate: {} }
  more: { needs: first, run: 'echo more > more.txt', access: write }
  second: { needs: more, gate: {} }
  ship:
    needs: second
    deliver:
      pull-request: { title: T, body: B }
`,
};

const BRANCH = 'phasegate/w/r1';
const REAL = `${BRANCH}-2`;

/** Every text that names the branch names the one with all of the work. */
async function expectReal(repo: TemporaryRepository): Promise<void> {
  expect(await repo.git('show', `${REAL}:more.txt`)).toBe('more');
  const status = await phasegate(repo, ['status', 'r1']);
  expect(status.stdout).toContain(`on branch ${REAL}.`);
  expect(status.stdout).toContain(`git merge ${REAL} `);
  expect((await phasegate(repo, ['status', 'r1', '--json'])).json().branch).toBe(REAL);
  expect((await phasegate(repo, ['list', '--json'])).json()).toMatchObject([{ branch: REAL }]);
  const resumed = await phasegate(repo, ['resume', 'r1']);
  expect(resumed.stderr + resumed.stdout).not.toMatch(/phasegate\/w\/r1(?!-2)\b/);
  await phasegate(repo, ['report', 'r1', '-o', 'out.html']);
  const html = await readFile(join(repo.path, 'out.html'), 'utf8');
  const [, json = ''] =
    /<script type="application\/json" id="phasegate-data">([^<]*)<\/script>/.exec(html) ?? [];
  const read = new RunModel().read(JSON.parse(json));
  expect(read).toMatchObject({ type: 'story', story: { state: { branch: REAL } } });
}

test('a run whose branch a person checked out names the branch with its work everywhere', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await repo.git('checkout', '--quiet', BRANCH);
  const first = await phasegate(repo, ['approve', 'r1']);
  expect(first.stderr).toContain(`the work of this run is on \`${REAL}\``);
  expect((await phasegate(repo, ['status', 'r1', '--json'])).json().branch).toBe(REAL);
  await repo.git('checkout', '--quiet', 'main');
  const last = await phasegate(repo, ['approve', 'r1']);
  expect(last.code, last.stderr).toBe(0);
  expect(last.stderr).toContain(`branch ${REAL} created in this repository`);
  expect(last.stderr).toContain(`2 files changed, on branch ${REAL}.`);
  expect(last.stderr).toContain(`git merge ${REAL} `);
  const delivery = join(repo.path, '.phasegate/runs/r1/deliveries/ship/1-pull-request');
  const { branch } = JSON.parse(await readFile(join(delivery, 'delivery.json'), 'utf8'));
  expect(branch).toBe(REAL);
  await expectReal(repo);
  // The text of the pull request is only in the run's folder as long as that branch is there.
  const kept = await phasegate(repo, ['clean', '--keep', '0']);
  expect(kept.stdout + kept.stderr).toContain(`git branch -d ${REAL}`);
});

test('a run whose branch a person moved names the new one also when its process was killed at the end', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await writeFile(join(repo.path, 'mine.txt'), 'mine\n');
  await repo.git('add', 'mine.txt');
  await repo.git('commit', '--quiet', '-m', 'Mine');
  await repo.git('branch', '--force', BRANCH, 'main');
  await phasegate(repo, ['approve', 'r1']);
  const env = { PHASEGATE_FAILPOINT: 'cleaningUp=kill' };
  await phasegate(repo, ['approve', 'r1'], { env });
  expect((await phasegate(repo, ['status', 'r1', '--json'])).json().branch).toBe(REAL);
  const resumed = await phasegate(repo, ['resume', 'r1']);
  expect(resumed.stderr).toContain(`on branch ${REAL}.`);
  await expectReal(repo);
});

test('with a remote, the pushed branch has its usual name and the one here the other', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const origin = join(repo.home, 'origin.git');
  await repo.git('clone', '--quiet', '--bare', repo.path, origin);
  await repo.git('remote', 'add', 'origin', origin);
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await repo.git('checkout', '--quiet', BRANCH);
  await phasegate(repo, ['approve', 'r1']);
  await repo.git('checkout', '--quiet', 'main');
  const last = await phasegate(repo, ['approve', 'r1']);
  expect(last.stderr).toContain(`branch ${BRANCH} pushed to origin`);
  expect(last.stderr).toContain(`on branch ${REAL}.`);
  expect(await repo.git('ls-remote', 'origin', `refs/heads/${BRANCH}`)).toContain(
    await repo.git('rev-parse', REAL),
  );
});
