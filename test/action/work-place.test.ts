import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepareTemp, requireWorkspace, workPlace } from '../../src/action/work-place.ts';
import { Refusal } from '../../src/ports.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

async function scene() {
  const folder = await temporaryFolder();
  const workspace = join(folder.path, 'work');
  mkdirSync(join(workspace, 'docs', 'pipelines'), { recursive: true });
  mkdirSync(join(folder.path, 'outside'));
  writeFileSync(join(folder.path, 'outside', 'x.yml'), '');
  symlinkSync('docs', join(workspace, 'link'));
  symlinkSync('../outside', join(workspace, 'out'));
  symlinkSync(join(folder.path, 'outside', 'x.yml'), join(workspace, 'x.yml'));
  return { workspace, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

describe('a step works inside of what is checked out', () => {
  test.each([
    ['.', null],
    ['docs', null],
    ['./docs/', 'pipelines/a.yml'],
    ['docs', '../a.yml'],
    ['.', 'docs/../docs/a.yml'],
  ])('%s, %s', async (directory, pipeline) => {
    await using here = await scene();
    expect(workPlace(here, { directory, pipeline }).startsWith(here.workspace)).toBe(true);
  });

  test.each([
    ['..', null],
    ['../outside', null],
    ['docs/../..', null],
    ['/', null],
    ['link', null],
    ['out', null],
    ['out/..', '../x.yml'],
    ['missing', null],
    ['x.yml', null],
    ['.', '../x.yml'],
    ['docs', '../../outside/x.yml'],
    ['.', '/etc/passwd'],
    ['.', 'x.yml'],
    ['.', 'out/x.yml'],
  ])('not in %s, with the pipeline %s', async (directory, pipeline) => {
    await using here = await scene();
    expect(() => workPlace(here, { directory, pipeline })).toThrow(Refusal);
    expect(() => workPlace(here, { directory, pipeline })).toThrow(/working-directory|pipeline/);
  });
});

test('a workspace that is not there is named, and not git', () => {
  expect(() => requireWorkspace({ workspace: '/no/such/folder' })).toThrow(
    'The folder /no/such/folder from GITHUB_WORKSPACE does not exist.',
  );
});

test.each(['/dev/null', '/proc/self/nothing'])(
  'a RUNNER_TEMP that takes nothing is refused: %s',
  (temp) => {
    expect(() => prepareTemp({ temp } as never)).toThrow(Refusal);
  },
);
