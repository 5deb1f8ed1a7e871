import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const FILE = '.github/pipelines/both.yml';
const BOTH = `version: 1
name: both
inputs: { task: { required: true } }
phases:
  work: { pipeline: "library:implement-task", with: { task: "\${{ inputs.task }}" } }
`;
const NPM = {
  'package.json': '{ "scripts": { "test": "node --test", "lint": "biome check" } }\n',
  'package-lock.json': '{}\n',
};
const workflow = (release: string): string => `on: workflow_dispatch
jobs:
  work:
    uses: phasegate/phasegate/.github/workflows/pipeline.yml@${release}
    with: { pipeline: ${FILE} }
`;

interface Found {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
}

const checked = async (files: Readonly<Record<string, string>>) => {
  await using repo = await temporaryRepository({ files });
  const { code, json } = await phasegate(repo, ['check', '--json']);
  return { code, found: json<readonly Found[]>() };
};

test('a pipeline of the library that runs the commands of npm is warned about where they fail', async () => {
  const { code, found } = await checked({ [FILE]: BOTH, 'go.mod': 'module x\n' });
  expect([code, found.length]).toEqual([0, 1]);
  expect(found[0]).toMatchObject({ code: 'PG608', line: 5 });
  expect(found[0]?.message).toBe(
    '`library:implement-task` runs commands that fail in this repository: `npm ci` needs a package-lock.json, `npm test` needs a script `test` in package.json and `npm run lint` needs a script `lint` in package.json',
  );
  expect(found[0]?.hint).toContain(
    '`phasegate add implement-task`, then `pipeline: ./implement-task.yml`',
  );
  expect(await checked({ ...NPM, [FILE]: BOTH })).toEqual({ code: 0, found: [] });
});

test('a pipeline elsewhere is told the path of the copy, also through a pipeline that it runs', async () => {
  const outer =
    'version: 1\nname: outer\nphases:\n  all: { pipeline: ../.github/pipelines/both.yml, with: { task: x } }\n';
  const { found } = await checked({ [FILE]: BOTH, 'pipelines/outer.yml': outer });
  expect(found.map(({ code }) => code)).toEqual(['PG608', 'PG608']);
  expect(found.at(-1)?.hint).toContain('`pipeline: ../.github/pipelines/implement-task.yml`');
});

test('a workflow with another release of the library is named; a commit, a branch or the same release is not', async () => {
  const path = '.github/workflows/both.yml';
  const other = await checked({ ...NPM, [FILE]: BOTH, [path]: workflow('v99.0.0') });
  expect(other.found).toMatchObject([{ code: 'PG610', line: 5 }]);
  expect(other.found[0]?.message).toContain(`release 99.0.0 in ${path}`);
  expect(other.found[0]?.hint).toContain(`\`@v${VERSION}\``);
  for (const ref of [`v${VERSION}`, 'main', 'a'.repeat(40)]) {
    const same = await checked({ ...NPM, [FILE]: BOTH, [path]: workflow(ref) });
    expect([ref, same.found]).toEqual([ref, []]);
  }
});

test('a program without its library says so', async () => {
  await using repo = await temporaryRepository({ files: { ...NPM, [FILE]: BOTH } });
  const dist = join(repo.home, 'copied/dist');
  await cp(fileURLToPath(new URL('../../dist', import.meta.url)), dist, { recursive: true });
  const check = await phasegate(repo, ['check', '--json'], { program: join(dist, 'cli.js') });
  expect(check.json<readonly Found[]>()).toMatchObject([
    {
      code: 'PG113',
      message: expect.stringContaining('the library is not installed with this program'),
    },
  ]);
  const added = await phasegate(repo, ['add'], { program: join(dist, 'cli.js') });
  expect([added.code, added.stderr]).toEqual([
    2,
    expect.stringContaining('The library is not installed with this program'),
  ]);
});
