import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { readInRepository } from '../src/app/library/library-diagnostics.ts';
import { temporaryFolder } from './rig/temporary-folder.ts';

const FILE = '.github/pipelines/both.yml';
const WORKFLOWS = '.github/workflows';

// The library is where the program is.
beforeAll(() => {
  const [, runner = ''] = process.argv;
  process.argv[1] = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
  return () => {
    process.argv[1] = runner;
  };
});

async function repositoryOf(folder: string): Promise<void> {
  await mkdir(join(folder, '.github/pipelines'), { recursive: true });
  await writeFile(
    join(folder, FILE),
    'version: 1\nname: both\nphases:\n  work: { pipeline: "library:implement-task", with: { task: x } }\n',
  );
  await writeFile(join(folder, 'package-lock.json'), '{}');
  await writeFile(join(folder, 'package.json'), '{ "scripts": { "test": "a", "lint": "b" } }');
}

const foundIn = (folder: string): readonly string[] =>
  readInRepository(join(folder, FILE), folder).diagnostics.map(({ code }) => code);

test('what looks like a workflow and cannot be read hides no workflow', async () => {
  await using folder = await temporaryFolder();
  await repositoryOf(folder.path);
  const workflows = join(folder.path, WORKFLOWS);
  await mkdir(join(workflows, 'folder.yml'), { recursive: true });
  await symlink('nothing.yml', join(workflows, 'dangling.yml'));
  await writeFile(
    join(workflows, 'real.yml'),
    `on: push\njobs:\n  work:\n    uses: phasegate/phasegate/.github/workflows/pipeline.yml@v99.0.0\n    with: { pipeline: ${FILE} }\n`,
  );
  expect(foundIn(folder.path)).toEqual(['PG610']);
});

test('a file in the place of the folder of workflows is no workflow', async () => {
  await using folder = await temporaryFolder();
  await repositoryOf(folder.path);
  await writeFile(join(folder.path, WORKFLOWS), '');
  expect(foundIn(folder.path)).toEqual([]);
});
