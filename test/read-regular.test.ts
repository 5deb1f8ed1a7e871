import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf } from '../src/system/disk.ts';
import { type ReadOptions, readRegular, readRegularText } from '../src/system/read-regular.ts';
import { temporaryFolder } from './rig/temporary-folder.ts';

const codeIn = (path: string, options?: ReadOptions): string | null => {
  try {
    readRegular(path, options);
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

type Make = (path: string) => Promise<unknown>;

test.each<readonly [what: string, code: string, make: Make]>([
  ['a device that never ends', 'EFTYPE', (path) => symlink('/dev/zero', path)],
  ['a pipe that nobody writes to', 'EFTYPE', async (path) => execFileSync('mkfifo', [path])],
  ['a folder', 'EISDIR', (path) => mkdir(path)],
  ['a link to itself', 'ELOOP', (path) => symlink(path, path)],
  ['nothing', 'ENOENT', async () => {}],
])('%s is refused with %s', async (_, code, make) => {
  await using dir = await temporaryFolder();
  const path = join(dir.path, 'x');
  await make(path);
  expect(codeIn(path)).toBe(code);
});

test('a file is read whole, up to the limit', async () => {
  await using dir = await temporaryFolder();
  const path = join(dir.path, 'x');
  await writeFile(path, 'ünï'.repeat(100_000));
  expect(readRegularText(path)).toBe('ünï'.repeat(100_000));
  expect(codeIn(path, { most: 500_000 })).toBe(null);
  expect(codeIn(path, { most: 499_999 })).toBe('EOVERFLOW');
  await writeFile(path, '');
  expect(readRegularText(path)).toBe('');
  await truncate(path, 2 ** 40);
  expect(codeIn(path)).toBe('EOVERFLOW');
});

test.runIf(process.platform === 'linux')('a file of /proc, whose size is 0, is read whole', () => {
  expect(readRegularText('/proc/self/status')).toContain(`\nPid:\t${process.pid}\n`);
  expect(codeIn('/proc/self/status', { most: 10 })).toBe('EOVERFLOW');
});

test('a link is followed where a person may have made it, and nowhere else', async () => {
  await using dir = await temporaryFolder();
  const [file, link] = [join(dir.path, 'file'), join(dir.path, 'link')];
  await writeFile(file, 'text');
  await symlink(file, link);
  expect(readRegularText(link)).toBe('text');
  expect(codeIn(link, { links: 'refused' })).toBe('ELOOP');
});
