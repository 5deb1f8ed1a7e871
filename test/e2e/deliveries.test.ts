import { hash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pointerText } from '../../src/core/change/lfs-pointer.ts';
import { contentFile } from '../../src/git/lfs/lfs-store.ts';
import { ownProgram } from '../../src/process/programs.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

few(1);

// fix (writes) --> ship
const pipeline = (deliver: string): string => `version: 1
name: ship
inputs: { task: { default: A title } }
phases:
  fix: { run: "echo b > b.txt; echo Added b", access: write }
  ship:
    needs: fix
    deliver:
${deliver}`;

const pullRequest = `      pull-request: { title: "\${{ inputs.task }}", body: "It \${{ needs.fix.summary }}" }\n`;

// fix --> ok (a gate) --> ship
const GATED = pipeline(pullRequest)
  .replace('needs: fix\n    deliver', 'needs: ok\n    deliver')
  .replace('  ship:\n', '  ok: { needs: fix, gate: {} }\n  ship:\n');

const delivered = (path: string, name: string) =>
  readFile(join(path, '.phasegate/runs/r1/deliveries/ship', name), 'utf8');

test('a pull request is a pushed branch where `origin` is a plain remote', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': pipeline(pullRequest) } });
  const origin = join(repo.home, 'origin.git');
  await repo.git('clone', '--quiet', '--bare', repo.path, origin);
  await repo.git('remote', 'add', 'origin', origin);
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '-i', 'task=My "title"']);
  expect(run.code, run.stderr).toBe(0);
  expect(await runGit(origin, ['rev-parse', 'phasegate/ship/r1'])).toBe(
    await repo.git('rev-parse', 'phasegate/ship/r1'),
  );
  expect(run.stderr).toContain('branch phasegate/ship/r1 pushed to origin');
  expect(await delivered(repo.path, '1-pull-request/title.txt')).toBe('My "title"\n');
  expect(await delivered(repo.path, '1-pull-request/body.md')).toBe('It Added b\n');
  const { branch, commit } = JSON.parse(await delivered(repo.path, '1-pull-request/delivery.json'));
  expect([branch, commit]).toEqual([
    'phasegate/ship/r1',
    await repo.git('rev-parse', 'phasegate/ship/r1'),
  ]);
});

test.skipIf(ownProgram('git-lfs') === null)(
  'files in Git LFS arrive with the branch, and in the own store',
  async () => {
    const text = pipeline(pullRequest).replace(
      'echo b > b.txt',
      'cat x.bin > y.bin; echo b > x.bin',
    );
    const pointer = pointerText({ oid: hash('sha256', 'a\n'), size: 2 });
    const files = { 'p.yml': text, '.gitattributes': '*.bin filter=lfs -text\n', 'x.bin': pointer };
    await using repo = await temporaryRepository({ files });
    const origin = join(repo.home, 'origin.git');
    await repo.git('clone', '--quiet', '--bare', repo.path, origin);
    await repo.git('remote', 'add', 'origin', origin);
    const content = (store: string, of: string) => contentFile(store, hash('sha256', of));
    const old = content(join(origin, 'lfs'), 'a\n');
    await mkdir(dirname(old), { recursive: true });
    await writeFile(old, 'a\n');
    const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
    expect(run.code, run.stderr).toBe(0);
    const branch = 'phasegate/ship/r1';
    expect(await runGit(origin, ['show', `${branch}:y.bin`])).toBe(pointer.trimEnd());
    expect(await readFile(content(join(origin, 'lfs'), 'b\n'), 'utf8')).toBe('b\n');
    expect(await readFile(content(join(repo.path, '.git/lfs'), 'b\n'), 'utf8')).toBe('b\n');
    expect(await repo.git('status', '--porcelain', '--', ':!.phasegate')).toBe('');
  },
);

test('without an `origin` the branch is kept, and that is said', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': pipeline(pullRequest) } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(0);
  expect(run.json().pullRequest).toBe(null);
  expect(run.json().phases.ship?.summary?.replace(repo.path, '.')).toMatchInlineSnapshot(
    `"branch phasegate/ship/r1 created in this repository; pull request not created, because the repository has no remote \`origin\`: its title and body are in ./.phasegate/runs/r1/deliveries/ship/1-pull-request"`,
  );
  expect(await repo.git('show', 'phasegate/ship/r1:b.txt')).toBe('b');
});

test('nothing is pushed to GitHub without a token, and that is said', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': pipeline(pullRequest) } });
  await repo.git('remote', 'add', 'origin', 'git@github.com:someone/thing.git');
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(0);
  expect(run.json().phases.ship?.summary?.replace(repo.path, '.')).toMatchInlineSnapshot(
    `"branch phasegate/ship/r1 created in this repository; pull request not created, because no GitHub token is set (\`export GITHUB_TOKEN=$(gh auth token)\`): its title and body are in ./.phasegate/runs/r1/deliveries/ship/1-pull-request"`,
  );
});

test('a change that is delivered on a base that moved says so, and `stale-base: fail` delivers nothing', async () => {
  await using repo = await temporaryRepository({
    files: { 'p.yml': GATED, 'strict.yml': `${GATED}policy: { stale-base: fail }\n` },
  });
  for (const file of ['p', 'strict'])
    expect((await phasegate(repo, ['run', `${file}.yml`, '--run', file])).code).toBe(3);
  await repo.write({ 'c.txt': 'c' });
  await repo.git('add', 'c.txt');
  await repo.git('commit', '--quiet', '-m', 'c');
  const kept = await phasegate(repo, ['approve', 'p']);
  expect(kept.code, kept.stderr).toBe(0);
  expect(kept.stderr).toContain(
    'in this repository, without the commits that its base branch has got since the run began (`policy.stale-base: keep`)',
  );
  expect((await phasegate(repo, ['approve', 'strict'])).code).not.toBe(0);
});

test('a branch that was deleted or moved while the run waited is there after the delivery', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': GATED } });
  for (const [run, spoil, branch] of [
    ['gone', ['branch', '-D', 'phasegate/ship/gone'], 'phasegate/ship/gone'],
    ['moved', ['branch', '-f', 'phasegate/ship/moved', 'main'], 'phasegate/ship/moved-2'],
  ] as const) {
    await phasegate(repo, ['run', 'p.yml', '--run', run]);
    await repo.git(...spoil);
    const approved = await phasegate(repo, ['approve', run]);
    expect(approved.code, approved.stderr).toBe(0);
    expect(await repo.git('show', `${branch}:b.txt`)).toBe('b');
    if (run === 'moved')
      expect(approved.stderr).toContain(`the work of this run is on \`${branch}\``);
  }
});

test('what only a service could hold is written as files', async () => {
  const text = pipeline(`      comment: { body: "Done \${{ run.branch }}" }
      labels: { add: [done] }
      issue: { title: Next, body: More }
      dispatch: { workflow: w.yml }
      commit: { branch: main, message: M }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(0);
  expect(run.json().phases.ship?.summary?.replaceAll(repo.path, '.')).toMatchInlineSnapshot(
    `"not delivered: the repository has no remote \`origin\`; the content is in ./.phasegate/runs/r1/deliveries/ship/1-comment; not delivered: the repository has no remote \`origin\`; the content is in ./.phasegate/runs/r1/deliveries/ship/2-labels; not delivered: the repository has no remote \`origin\`; the content is in ./.phasegate/runs/r1/deliveries/ship/3-issue; not delivered: the repository has no remote \`origin\`; the content is in ./.phasegate/runs/r1/deliveries/ship/4-dispatch; not delivered: the repository has no remote \`origin\`; the content is in ./.phasegate/runs/r1/deliveries/ship/5-commit"`,
  );
  expect(await delivered(repo.path, '1-comment/body.md')).toBe('Done phasegate/ship/r1\n');
  expect(JSON.parse(await delivered(repo.path, '2-labels/delivery.json'))).toMatchObject({
    kind: 'labels',
    add: ['done'],
  });
  expect(await delivered(repo.path, '3-issue/title.txt')).toBe('Next\n');
});

// ship: comment, pull-request (refused at first), issue
test('a delivery that fails does not stop the others, and only it is made again', async () => {
  const text = pipeline(`      - comment: { body: First }
      - pull-request: { title: T }
      - issue: { title: Last }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const origin = join(repo.home, 'origin.git');
  await repo.git('clone', '--quiet', '--bare', repo.path, origin);
  await repo.git('remote', 'add', 'origin', origin);
  await repo.write({
    '../home/origin.git/hooks/pre-receive': '#!/bin/sh\necho not today; exit 1\n',
  });
  await chmod(join(origin, 'hooks/pre-receive'), 0o755);
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code).toBe(1);
  expect(run.json().error?.code).toBe('delivery-failed');
  expect(run.json().error?.message).toContain('not today');
  await runGit(origin, ['config', 'core.hooksPath', '/nowhere']);
  const resumed = await phasegate(repo, ['resume', '--json']);
  expect(resumed.code, resumed.stdout).toBe(0);
  const log = (await phasegate(repo, ['log', 'r1', '--json'])).json<Record<string, string>[]>();
  const tried = log.filter(({ type }) => /^delivery/.test(type ?? ''));
  expect(tried.map(({ type, kind }) => `${type} ${kind}`)).toEqual([
    'deliveryStarted comment',
    'deliveryMade comment',
    'deliveryStarted pull-request',
    'deliveryFailed pull-request',
    'deliveryStarted issue',
    'deliveryMade issue',
    'deliveryStarted pull-request',
    'deliveryMade pull-request',
  ]);
});
