import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileWithLogin } from '../../src/git/logins.ts';
import { findRepository } from '../../src/git/repository.ts';
import { temporaryRepository } from '../rig/repository.ts';

test.each([
  ['a header', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic c2VjcmV0'],
  ['an address', 'remote.origin.url', 'https://x-access-token:secret@github.com/o/r'],
  ['an address in a key', 'url.https://secret@github.com/.insteadOf', 'gh:'],
])('a token in %s is found, with the file that holds it', async (_name, key, value) => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.git('config', key, value);
  expect(await loginIn(repo.path)).toBe(join(repo.path, '.git/config'));
});

test('a token in a file that the configuration includes is found there', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const included = join(repo.home, 'included');
  await repo.git('config', '--file', included, 'http.https://a.example/.extraheader', 'X: y');
  await repo.git('config', 'include.path', included);
  expect(await loginIn(repo.path)).toBe(included);
});

test('a repository without logins has none, and the user of SSH is none', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.git('config', 'remote.origin.url', 'https://github.com/o/r');
  await repo.git('config', 'remote.other.url', 'ssh://git@github.com/o/r');
  expect(await loginIn(repo.path)).toBe(null);
});

const loginIn = async (path: string) =>
  fileWithLogin(await (await findRepository(path)).settings());
