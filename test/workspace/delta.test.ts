import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readFile, readlink, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PathDelta } from '../../src/ports.ts';
import { few } from '../rig/long.ts';
import { refusalOf } from '../rig/refusal.ts';
import { workspaceScene } from '../rig/workspace-scene.ts';

few(2);

const MOST = 1024 * 1024;

test('a change is taken out of one run and put into another: contents, modes, links, removals, folders for files', async () => {
  await using first = await workspaceScene({ files: { 'gone.txt': 'gone\n', shape: 'a file\n' } });
  await first.write({ 'a.txt': 'another\n', 'new/deep.txt': 'deep\n' });
  await rm(join(first.directory, 'gone.txt'));
  await rm(join(first.directory, 'shape'));
  await first.write({ 'shape/inside.txt': 'a folder\n' });
  await symlink('a.txt', join(first.directory, 'link'));
  await chmod(join(first.directory, 'new/deep.txt'), 0o755);
  const before = first.work.head();
  const frozen = await first.work.freeze();
  await first.work.commit(frozen, 'change\n');
  const delta = (await first.work.delta(before, frozen.tree, MOST)) ?? expect.fail();
  expect(delta.map(({ path }) => path)).toEqual([
    ...['a.txt', 'gone.txt', 'link', 'new/deep.txt', 'shape', 'shape/inside.txt'],
  ]);

  await using second = await workspaceScene({ files: { 'gone.txt': 'gone\n', shape: 'a file\n' } });
  expect(await second.work.put(delta)).toBe(frozen.tree);
  expect(await readFile(join(second.directory, 'shape/inside.txt'), 'utf8')).toBe('a folder\n');
  expect(await readlink(join(second.directory, 'link'))).toBe('a.txt');
  expect((await lstat(join(second.directory, 'new/deep.txt'))).mode & 0o111).not.toBe(0);
  expect((await second.work.freeze()).tree).toBe(frozen.tree);
  expect(await second.work.discard()).toEqual(delta.map(({ path }) => path));
  expect(await readFile(join(second.directory, 'a.txt'), 'utf8')).toBe('a\n');
});

test('more than may be kept is nothing', async () => {
  await using run = await workspaceScene();
  await run.write({ 'large.txt': 'x'.repeat(100) });
  const frozen = await run.work.freeze();
  const head = run.work.head();
  expect(await run.work.delta(head, frozen.tree, 99)).toBe(null);
  expect(await run.work.delta(head, frozen.tree, 100)).toHaveLength(1);
});

test('a link that a child left in the place of a folder is not followed', async () => {
  await using run = await workspaceScene({ files: { '.gitignore': 'out\n' } });
  const away = join(run.repo.home, 'away');
  await mkdir(away);
  await symlink(away, join(run.directory, 'out'));
  const blob = await run.repo.git('hash-object', '-w', 'a.txt');
  const delta: readonly PathDelta[] = [
    { path: 'out/x.txt', before: null, after: { mode: '100644', blob, bytes: Buffer.from('a\n') } },
  ];
  await run.work.put(delta);
  expect(existsSync(join(away, 'x.txt'))).toBe(false);
});

test('contents that are not what they are called are refused', async () => {
  await using run = await workspaceScene();
  const after = { mode: '100644', blob: '1'.repeat(40), bytes: Buffer.from('forged') };
  const refusal = await refusalOf(run.work.put([{ path: 'x.txt', before: null, after }]));
  expect(refusal.message).toBe('The content of `x.txt` does not match its digest.');
  expect(existsSync(join(run.directory, 'x.txt'))).toBe(false);
});

test('the files of the last commit, by mode and content', async () => {
  await using run = await workspaceScene({ files: { 'b/c.txt': 'c\n' } });
  expect([...(await run.work.files()).keys()]).toEqual(['a.txt', 'b/c.txt']);
  await run.write({ 'd.txt': 'd\n' });
  await run.work.commit(await run.work.freeze(), 'd\n');
  // `printf 'd\n' | git hash-object --stdin`
  const blob = '4bcfe98e640c8284511312660fb8709b0afa888e';
  expect((await run.work.files()).get('d.txt')).toEqual({ mode: '100644', blob });
});
