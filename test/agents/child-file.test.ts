import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { readChildFile } from '../../src/agents/files/child-file.ts';
import { readTurnResult } from '../../src/agents/stream/turn-result.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

test('a plain file of up to 1 MiB is read', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'file');
  expect(await readChildFile(path)).toEqual({ type: 'missing' });
  await writeFile(path, '');
  expect(await readChildFile(path)).toEqual({ type: 'text', text: '' });
  const text = 'ä'.repeat(512 * 1024);
  await writeFile(path, text);
  expect(await readChildFile(path)).toEqual({ type: 'text', text });
  await writeFile(path, `${text}x`);
  expect(await readChildFile(path)).toEqual({
    type: 'refused',
    message: 'it is larger than 1 MiB',
  });
});

test('anything else in its place is refused', async () => {
  await using folder = await temporaryFolder();
  const link = join(folder.path, 'link');
  const pipe = join(folder.path, 'pipe');
  const directory = join(folder.path, 'directory');
  await writeFile(join(folder.path, 'secret'), 'secret');
  await symlink('secret', link);
  await execa('mkfifo', [pipe]);
  await mkdir(directory);
  expect(await Promise.all([link, pipe, directory, '/dev/zero'].map(readChildFile))).toEqual([
    { type: 'refused', message: 'its file is a link' },
    { type: 'refused', message: 'its file is not a regular file' },
    { type: 'refused', message: 'its file is not a regular file' },
    { type: 'refused', message: 'its file is not a regular file' },
  ]);
});

test('a refused result file is an invalid result, whatever the final message says', async () => {
  await using folder = await temporaryFolder();
  const resultFile = join(folder.path, 'result.json');
  const finalMessage = '{"status":"complete","summary":""}';
  expect((await readTurnResult({ resultFile, finalMessage })).type).toBe('result');
  await symlink('/dev/null', resultFile);
  expect(await readTurnResult({ resultFile, finalMessage })).toEqual({
    type: 'invalid',
    message: 'its file is a link',
    fault: 'form',
  });
});
