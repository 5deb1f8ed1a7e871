import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { inLayers } from '../../src/checkpoints/archive/layered-files.ts';
import { few } from '../rig/long.ts';
import { sandboxScene } from './rig.ts';

few(8);

const FILES = ['top', 'out/a', 'out/b', 'out/deep/a', 'out/deep/deeper/a', 'other/a'];

const CHANGES = [
  'true',
  'echo x >out/new',
  'echo x >out/a; rm out/b',
  'rm -r out',
  'rm -r out; mkdir out',
  'rm -r out; mkdir -p out/deep; echo x >out/deep/new',
  'rm -r out/deep; mkdir out/deep; echo x >out/deep/new; echo x >out/new',
  'rm -r out/deep/deeper; mkdir out/deep/deeper; echo x >out/deep/deeper/b',
  'rm -r out; echo x >out',
  'rm out/a; mkdir out/a; echo x >out/a/inner',
  'mv out/a out/z; mv top out/top',
  'mv other renamed 2>/dev/null || cp -r other renamed',
  'mkdir -p new/deep; echo x >new/deep/a; rm -r other',
  'rm -rf out other top',
  'rm -r out other; mkdir other; echo x >other/a; echo x >top',
  'echo x >out/deep/deeper/a; rm -r out/deep/deeper; mkdir out/deep/deeper',
  'chmod 700 out; touch out/a',
];

/** What a phase leaves is collected from the layers without mounting them. */
test.each(CHANGES)('files in the layers are those that are seen after `%s`', async (change) => {
  const { sandbox, workspace, run } = await sandboxScene();
  for (const file of FILES) {
    await mkdir(join(workspace, dirname(file)), { recursive: true });
    await writeFile(join(workspace, file), 'before');
  }
  await using view = await sandbox.openView(workspace);
  if (view === null) throw new Error('no overlay here');
  expect((await run(change, { confine: view.confine })).code).toBe(0);
  const over = { upper: view.upper, opaque: await view.opaque() };
  const found = inLayers(workspace, ['**'], over).map(({ path }) => path);
  const { folder } = view.asSeen('sh', []);
  const look = 'cd "$0"; find . -type f | sed "s,^[.]/,," | LC_ALL=C sort';
  const { program, args } = view.asSeen('/bin/sh', ['-c', look, folder]);
  const { stdout } = await promisify(execFile)(program, [...args]);
  expect(found).toEqual(stdout.split('\n').filter((line) => line !== ''));
});
