import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandFiles, commandFilesOf } from '../../src/sandbox/command-files.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

test('a child that changes a file of the runner is found out, and the file put back', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'env');
  await writeFile(path, 'OURS=1\n');
  const files = new CommandFiles({ GITHUB_ENV: path, GITHUB_OUTPUT: join(folder.path, 'none') });
  expect(await files.watch(async () => 'well')).toBe('well');
  const ways = [
    () => writeFile(path, 'NODE_OPTIONS=x\n', { flag: 'a' }),
    () => rm(path),
    () => rm(path).then(() => symlink('/etc/passwd', path)),
  ];
  for (const way of ways) {
    const { message, remedy } = await refusalOf(files.watch(way));
    expect(`${message}. ${remedy}`).toMatchInlineSnapshot(
      `"The workflow's \`$GITHUB_ENV\` was changed and then restored. Pass values to later phases with \`outputs\`. A phase must not control the next steps of the workflow."`,
    );
    expect(await readFile(path, 'utf8')).toBe('OURS=1\n');
  }
});

test('of several children that ran at once, none can be cleared', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'env');
  await writeFile(path, '');
  // Of two runs in this process.
  const files = commandFilesOf({ GITHUB_ENV: path });
  const others = commandFilesOf({ GITHUB_ENV: path });
  const meddles = refusalOf(files.watch(() => writeFile(path, 'A=1\n')));
  const innocent = refusalOf(others.watch(() => meddles));
  expect((await innocent).message).toBe((await meddles).message);
  expect(await files.watch(async () => 'well')).toBe('well');
});
