import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leakyConfigurations, writeClean } from '../../src/workspace/credentials.ts';
import { findRepository } from '../../src/workspace/repository.ts';
import { temporaryRepository } from '../rig/repository.ts';

test('tokens in headers and addresses are found, and a copy has none of them', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const header = 'AUTHORIZATION: basic c2VjcmV0';
  await repo.git('config', 'http.https://github.com/.extraheader', header);
  await repo.git('config', 'remote.origin.url', 'https://x-access-token:secret@github.com/o/r');
  await repo.git('config', 'remote.other.url', 'ssh://git@github.com/o/r');
  await repo.git('config', 'url.https://secret@github.com/.insteadOf', 'gh:');
  const repository = await findRepository(repo.path);
  const [leaky, ...others] = await leakyConfigurations(repository);
  expect(others).toEqual([]);
  if (leaky === undefined) expect.fail('nothing was found');
  expect(leaky.path).toBe(join(repo.path, '.git/config'));
  const clean = join(repo.home, 'config');
  await writeClean(repository, leaky, clean);
  const text = await readFile(clean, 'utf8');
  expect(text.slice(text.indexOf('[user]'))).toMatchInlineSnapshot(`
    "[user]
    	name = Person
    	email = person@example.com
    [remote "origin"]
    	url = https://github.com/o/r
    [remote "other"]
    	url = ssh://git@github.com/o/r
    "
  `);
  expect(await readFile(leaky.path, 'utf8')).toContain('secret');
});

test('a repository without logins has none', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.git('config', 'remote.origin.url', 'https://github.com/o/r');
  expect(await leakyConfigurations(await findRepository(repo.path))).toEqual([]);
});
