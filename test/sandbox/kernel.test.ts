import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sandboxScene } from './rig.ts';

/** Opens, for writing, every file of the kernel that a mode allows somebody to write, and names those that open. */
const OPEN_ALL = `
const { closeSync, constants, openSync, readdirSync, lstatSync } = require('node:fs');
const open = [];
const own = new Set(['self', 'thread-self']);
function look(at) {
  for (const entry of list(at)) {
    const path = at + '/' + entry;
    if (at === '/proc' && (own.has(entry) || /^\\d+$/.test(entry))) continue;
    let stats;
    try { stats = lstatSync(path); } catch { continue; }
    if (stats.isDirectory()) look(path);
    else if (stats.isFile() && (stats.mode & 0o222) !== 0) tryToOpen(path);
  }
}
function list(at) { try { return readdirSync(at); } catch { return []; } }
function tryToOpen(path) {
  try { closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)); open.push(path); } catch {}
}
look('/proc'); look('/sys');
console.log(open.length === 0 ? 'none' : open.join(' '));
`;

test('no file of the kernel can be opened for writing from a sandbox', async () => {
  const { run } = await sandboxScene();
  const ran = await run(`exec '${process.execPath}' -e "$LOOK"`, { env: { LOOK: OPEN_ALL } });
  expect(ran).toEqual({ code: 0, output: 'none' });
});

test('settings of the kernel can still be read, and processes are still there', async () => {
  const { run } = await sandboxScene();
  const ran = await run(
    'cat /proc/sys/kernel/ostype; test -d /proc/self && head -c 4 /proc/meminfo',
  );
  expect(ran).toEqual({ code: 0, output: 'Linux\nMemT' });
});

test('folders of the firmware and of hardware are empty', async () => {
  const { run } = await sandboxScene();
  const names = ['/sys/firmware', '/proc/acpi', '/proc/scsi'].filter(isThere);
  expect(await run(`ls -A ${names.join(' ')} | grep -v : || true`)).toEqual({
    code: 0,
    output: '',
  });
});

function isThere(path: string): boolean {
  return readdirSync(join(path, '..')).includes(path.split('/').at(-1) ?? '');
}
