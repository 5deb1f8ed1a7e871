import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reopen, reopenTree, reopenWay } from '../src/system/open-folder.ts';
import { removeTree } from '../src/system/remove-tree.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-folder-'));
  mkdirSync(join(folder, 'a/b/c'), { recursive: true });
  writeFileSync(join(folder, 'a/b/f'), '');
});
afterEach(() => removeTree(folder));

const at = (path: string): string => join(folder, path);
const modes = (...paths: readonly string[]): readonly string[] =>
  paths.map((path) => (statSync(at(path)).mode & 0o7777).toString(8));

test('a tree becomes readable for its owner, and nothing is taken away', () => {
  chmodSync(at('a/b/f'), 0o111);
  chmodSync(at('a/b/c'), 0o1055);
  chmodSync(at('a/b'), 0o555);
  chmodSync(at('a'), 0);
  reopenTree(at('a'));
  expect(modes('a', 'a/b', 'a/b/c', 'a/b/f')).toEqual(['500', '555', '1555', '511']);
});

test('only the folders on the way are opened', () => {
  chmodSync(at('a/b/c'), 0);
  chmodSync(at('a/b'), 0);
  chmodSync(at('a'), 0);
  reopenWay(at('a'), 'b');
  expect(modes('a', 'a/b', 'a/b/c')).toEqual(['700', '700', '0']);
  reopenWay(at('a'), 'b/f/x');
  reopenWay(at('a'), 'missing/x');
  reopenWay(at('a'), 'b/c');
  expect(modes('a/b/c')).toEqual(['700']);
});

test('no link is followed', () => {
  chmodSync(at('a/b/f'), 0o111);
  chmodSync(at('a/b'), 0o555);
  mkdirSync(at('tree'));
  symlinkSync('../a/b', at('tree/folder'));
  symlinkSync('../a/b/f', at('tree/file'));
  symlinkSync('nowhere', at('tree/nothing'));
  symlinkSync('.', at('tree/circle'));
  reopenTree(at('tree'));
  reopenWay(at('tree'), 'folder/c');
  for (const name of readdirSync(at('tree'))) expect(reopen(at(`tree/${name}`))).toBe(false);
  expect(modes('a/b', 'a/b/f')).toEqual(['555', '111']);
});

test('what is not there, or has too long a path, is no error', () => {
  expect(reopen(at('missing'))).toBe(false);
  expect(reopen(at('x'.repeat(300)))).toBe(false);
  expect(reopen(at('a/b/f/x'))).toBe(false);
  reopenTree(at('missing'));
});
