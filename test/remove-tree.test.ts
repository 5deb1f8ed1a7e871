import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeTree } from '../src/system/remove-tree.ts';
import { few } from './rig/long.ts';

few(1);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remove-tree-'));
});
afterEach(() => spawnSync('sh', ['-c', 'chmod -R u+rwX "$1"; rm -rf "$1"', 'sh', folder]));

/** What a child does in a folder of its own, relative to it. */
function left(script: string): string {
  const tree = join(folder, 'tree');
  mkdirSync(tree);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-e', `const fs = require('node:fs'); ${script}`],
    {
      cwd: tree,
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return tree;
}

const deeper = (levels: number, name: string) =>
  `for (let i = 0; i < ${levels}; i++) { fs.mkdirSync('${name}'); process.chdir('${name}'); fs.writeFileSync('f', ''); }`;

test.each([
  ['nothing', 'fs.rmdirSync(process.cwd())'],
  ['an empty folder', ''],
  ['30,000 files', "for (let i = 0; i < 30000; i++) fs.writeFileSync(String(i), '')"],
  [
    '5,000 folders',
    'for (let i = 0; i < 5000; i++) fs.mkdirSync(`${i % 50}/${i}`, { recursive: true })',
  ],
  ['folders below the longest path', deeper(60, 'd'.repeat(200))],
  ['3,000 levels', deeper(3000, 'd')],
  [
    'two deep trees',
    `const top = process.cwd(); ${deeper(30, 'd'.repeat(255))} process.chdir(top); ${deeper(30, 'e'.repeat(255))}`,
  ],
  [
    'folders of mode 000',
    "fs.mkdirSync('a/b/c', { recursive: true }); fs.writeFileSync('a/b/f', ''); fs.chmodSync('a/b/c', 0); fs.chmodSync('a/b', 0); fs.chmodSync('a', 0); fs.chmodSync('.', 0)",
  ],
  [
    'folders that may only be read',
    "fs.mkdirSync('a/b/c', { recursive: true }); fs.writeFileSync('a/b/f', '', { mode: 0 }); fs.chmodSync('a/b/c', 0o555); fs.chmodSync('a/b', 0o555); fs.chmodSync('a', 0o555)",
  ],
  [
    'names that are no UTF-8',
    "fs.mkdirSync(Buffer.from([0xff, 0x61])); fs.writeFileSync(Buffer.concat([Buffer.from([0xff, 0x61]), Buffer.from('/'), Buffer.from([0xfe])]), '')",
  ],
  [
    'names of every kind',
    "for (const name of ['-rf', '*', ' ', '\\n', '…', '\\u{1f600}', '.removing', '$(x)']) { fs.mkdirSync(name); fs.writeFileSync(name + '/' + name, '') }",
  ],
  [
    'links and pipes',
    "fs.symlinkSync('nowhere', 'a'); fs.symlinkSync('.', 'b'); fs.symlinkSync('b', 'c'); require('node:child_process').spawnSync('mkfifo', ['p'])",
  ],
])('%s', async (_, script) => {
  const tree = left(script);
  await removeTree(tree);
  expect(readdirSync(folder)).toEqual([]);
});

test('a file, a link to a folder', async () => {
  mkdirSync(join(folder, 'kept'));
  writeFileSync(join(folder, 'kept', 'file'), 'kept');
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('kept', join(folder, 'link'));
  await removeTree(join(folder, 'file'));
  await removeTree(join(folder, 'link'));
  expect(readdirSync(folder)).toEqual(['kept']);
  expect(readdirSync(join(folder, 'kept'))).toEqual(['file']);
});

test('what a link leads to stays, and so does its mode', async () => {
  const kept = join(folder, 'kept');
  mkdirSync(kept);
  writeFileSync(join(kept, 'file'), 'kept');
  chmodSync(kept, 0o555);
  const tree = left(
    "fs.mkdirSync('a'); fs.symlinkSync('../../kept', 'a/link'); fs.symlinkSync('../kept/file', 'file')",
  );
  await removeTree(tree);
  expect(readdirSync(folder)).toEqual(['kept']);
  expect(readFileSync(join(kept, 'file'), 'utf8')).toBe('kept');
});

test('a living process that puts a link in the place of a folder leads nowhere', async () => {
  const kept = join(folder, 'kept');
  mkdirSync(kept);
  for (let index = 0; index < 20; index += 1) writeFileSync(join(kept, String(index)), '');
  const tree = left('');
  const script = `
    echo begun
    while mkdir -p "$1"; do
      cd "$1" || continue
      mkdir -p a/b a/c; : > a/b/f; mv a d; ln -s ../kept a; rm -rf a; mv d a; ln -sfn ../../kept a/b/l
      [ -e "$2" ] && exit 0
    done 2>/dev/null`;
  const stop = join(folder, 'stop');
  const child = spawn('sh', ['-c', script, 'sh', tree, stop], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  for (let count = 0; count < 20; count += 1) {
    await removeTree(tree).catch(() => {});
    mkdirSync(tree, { recursive: true });
  }
  writeFileSync(stop, '');
  child.kill('SIGKILL');
  await ended;
  rmSync(stop, { force: true });
  expect(readdirSync(kept)).toHaveLength(20);
  await removeTree(tree);
  expect(existsSync(tree)).toBe(false);
});
