import { chmod, lstat, mkdir, readFile, readlink, stat, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRepository } from '../../src/git/repository.ts';
import { carry } from '../../src/workspace/carry.ts';
import { type TemporaryRepository, temporaryRepository, writeFiles } from '../rig/repository.ts';
import { tree } from '../rig/tree.ts';

const FILES = { '.gitignore': 'node_modules/\n.venv/\n.env*\n*.log\n', 'a.txt': 'a\n' };

test('ignored files and folders that match are there as files of their own; the rest is not', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await repo.write({
    'node_modules/dep/index.js': '1\n',
    'node_modules/.bin/tool': '#!/bin/sh\n',
    'packages/x/node_modules/y/i.js': '2\n',
    '.env': 'SECRET=1\n',
    '.env.test': 'A=1\n',
    'x.log': 'no\n',
    'idea.txt': 'not ignored\n',
    'a.txt': 'work in progress\n',
  });
  await chmod(join(repo.path, 'node_modules/.bin/tool'), 0o755);
  await symlink('../dep/index.js', join(repo.path, 'node_modules/.bin/link'));
  await utimes(join(repo.path, 'node_modules/dep/index.js'), 1_600_000_000, 1_600_000_000);
  const { carried, into } = await carriedBy(repo, ['**/node_modules', '.env.test', '*.txt']);
  expect(carried).toEqual(['.env.test', 'node_modules', 'packages/x/node_modules']);
  expect(Object.keys(await tree(into)).filter((path) => /\.\w+$|link|tool/.test(path))).toEqual([
    '.env.test',
    'node_modules/.bin',
    'node_modules/.bin/link',
    'node_modules/.bin/tool',
    'node_modules/dep/index.js',
    'packages/x/node_modules/y/i.js',
  ]);
  expect((await stat(join(into, 'node_modules/.bin/tool'))).mode & 0o111).toBe(0o111);
  expect(await readlink(join(into, 'node_modules/.bin/link'))).toBe('../dep/index.js');
  const file = await lstat(join(into, 'node_modules/dep/index.js'));
  expect([file.nlink, file.mtimeMs]).toEqual([1, 1_600_000_000_000]);
  await writeFiles(into, { 'node_modules/dep/index.js': 'spoilt\n' });
  expect(await readFile(join(repo.path, 'node_modules/dep/index.js'), 'utf8')).toBe('1\n');
});

test('a part of an ignored folder can be named, and a pattern that leads nowhere carries nothing', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await repo.write({
    '.venv/lib/a.py': 'a\n',
    '.venv/bin/python': 'p\n',
    'node_modules/x/i.js': '1\n',
  });
  const { carried } = await carriedBy(repo, ['.venv/lib', 'node_modules/*/i.js', 'dist/**']);
  expect(carried).toEqual(['.venv/lib', 'node_modules/x/i.js']);
});

test('runs and the git directory are never carried, and what the commit has is not replaced', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await repo.write({
    '.phasegate/.gitignore': '*\n',
    '.phasegate/runs/r1/journal.jsonl': 'mine\n',
    '.env': 'SECRET=1\n',
  });
  const into = join(repo.home, 'into');
  await writeFiles(into, { '.env': 'of the commit\n' });
  await carry(await findRepository(repo.path), ['**', '.git/**', '.phasegate/**'], into);
  expect(Object.keys(await tree(into))).toEqual(['.env']);
  expect(await readFile(join(into, '.env'), 'utf8')).toBe('of the commit\n');
});

async function carriedBy(repo: TemporaryRepository, globs: readonly string[]) {
  const into = join(repo.home, 'into');
  await mkdir(into);
  return { into, carried: await carry(await findRepository(repo.path), globs, into) };
}
