import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  clashChecks,
  releaseChecks,
  startedChecks,
  workflowChecks,
} from '../../src/app/doctor/workflow-checks.ts';
import { unreleasedVersion } from '../../src/app/setup/unreleased.ts';
import { repositoryPipelines } from '../../src/app/stored/known-pipelines.ts';
import { temporaryRepository } from '../rig/repository.ts';

const USES = 'phasegate/phasegate/.github/workflows/pipeline.yml@v0.1.0';
const workflow = (name: string) =>
  `on: workflow_dispatch\npermissions: {}\njobs:\n  a:\n    uses: ${USES}\n    with: { workflow: ${name} }\n`;

test('a workflow that names a file which does not exist as its own is named', async () => {
  await using repo = await temporaryRepository({
    files: {
      '.github/workflows/a.yml': workflow('renamed.yml'),
      '.github/workflows/b.yml': workflow('b.yml'),
    },
  });
  expect(workflowChecks(repo.path)).toEqual([
    {
      check: 'workflow a.yml:6',
      ok: false,
      detail: 'The workflow `renamed.yml` does not exist in .github/workflows.',
      remedy: 'Write the name of this file: by it, the workflow is started again.',
    },
  ]);
});

test('a pipeline that starts a workflow which does not exist is named', async () => {
  const phases = 'phases: { a: { deliver: { dispatch: { workflow: b.yml } } } }';
  await using repo = await temporaryRepository({
    files: { '.github/pipelines/a.yml': `version: 1\nname: a\n${phases}\n` },
  });
  const checks = () => startedChecks(repo.path, repositoryPipelines(repo.path));
  expect(checks().map(({ detail }) => detail)).toEqual([
    'it starts the workflow `b.yml`, which does not exist in .github/workflows',
  ]);
  await repo.write({ '.github/workflows/b.yml': 'on: push\n' });
  expect(checks()).toEqual([]);
});

test('workflows that take the same issue are named', async () => {
  const labeled = `on: { issues: { types: [labeled] } }\njobs:\n  a:\n    if: github.event.label.name == 'phasegate'\n    uses: ${USES}\n`;
  await using repo = await temporaryRepository({ files: { '.github/workflows/a.yml': labeled } });
  expect(clashChecks(repo.path, null)).toEqual([]);
  expect(clashChecks(repo.path, 'phasegate.yml')).toMatchObject([
    { check: 'label phasegate', ok: false, remedy: expect.stringContaining('a.yml, line 4') },
  ]);
});

test('a version that has no tag in the clone is named where workflows use it, with a command that pins a commit', async () => {
  await using clone = await temporaryRepository({
    files: { 'package.json': '{ "repository": "github:phasegate/phasegate", "version": "0.1.0" }' },
  });
  await using repo = await temporaryRepository({
    files: {
      '.github/workflows/a.yml': workflow('a.yml'),
      '.github/workflows/b.yml': workflow('b.yml').replace('v0.1.0', 'v0.0.9'),
    },
  });
  const commit = (await clone.git('rev-parse', 'HEAD')).trim();
  await clone.git('remote', 'add', 'origin', 'https://github.com/acme/phasegate.git');
  const found = await unreleasedVersion(clone.path);
  expect(found).toMatchObject({ tag: 'v0.1.0', origin: 'acme/phasegate', commit });
  const [check, ...more] = releaseChecks(repo.path, found);
  expect(more).toEqual([]);
  expect(check).toMatchObject({ check: 'release', ok: false });
  expect(check?.detail).toMatch(
    /^\.github\/workflows\/a\.yml names a release that is not known: .*`phasegate\/phasegate@v0\.1\.0`/,
  );
  const command = /`(perl [^`]+)`/.exec(check?.remedy ?? '')?.[1] ?? '';
  execFileSync('sh', ['-c', command], { cwd: repo.path });
  const pinned = (await repo.git('diff', '--unified=0'))
    .split('\n')
    .filter((line) => /^\+ /.test(line));
  expect(pinned).toEqual([`+    uses: acme/phasegate/.github/workflows/pipeline.yml@${commit}`]);
  expect(releaseChecks(repo.path, found)).toEqual([]);
  await clone.git('tag', 'v0.1.0');
  expect(await unreleasedVersion(clone.path)).toBeNull();
  expect(await unreleasedVersion(`${clone.path}/none`)).toBeNull();
});
