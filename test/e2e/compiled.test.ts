import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const DIST = join(import.meta.dirname, '../../dist');
const KEPT = 'list';

test('what V8 makes of the code is kept beside it, a file for each command', async () => {
  await using program = await installed();
  const first = await program.list();
  const file = join(program.compiled, KEPT);
  const { mtimeMs } = await stat(file);
  expect(await program.list()).toEqual(first);
  expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  expect(await readdir(program.compiled)).toEqual([KEPT]);
});

test('code that was changed is compiled again, also if it is as long as before', async () => {
  await using program = await installed();
  const before = await program.list();
  expect(before).toContain('List runs');
  await program.replace('List runs', 'Tell runs');
  const after = await program.list();
  expect(after).toBe(before.replace('List runs', 'Tell runs'));
});

test('a file that is damaged anywhere is no obstacle, and is replaced', async () => {
  await using program = await installed();
  const before = await program.list();
  const file = join(program.compiled, KEPT);
  const good = await readFile(file);
  const at = (part: number): number => Math.floor(good.length * part);
  const damaged = [
    Buffer.alloc(0),
    Buffer.from('x'.repeat(100)),
    good.subarray(0, at(0.7)),
    ...[0, 0.1, 0.5, 0.9].map((part) => Buffer.from(good).fill(0, at(part), at(part) + 512)),
    ...[0.00001, 0.3, 0.8].map((part) => flipped(good, at(part))),
  ];
  for (const bytes of damaged) {
    await writeFile(file, bytes);
    expect(await program.list()).toEqual(before);
    expect((await readFile(file)).equals(bytes)).toBe(false);
    expect((await stat(file)).size).toBeGreaterThan(good.length / 2);
  }
});

test('the code of an earlier release is not kept on', async () => {
  await using program = await installed();
  await mkdir(program.compiled, { mode: 0o755 });
  const body = serialize({ 'gone.index.js': { digest: '', code: Buffer.alloc(10) } });
  const { version, platform, arch, config } = process;
  const about = JSON.stringify([version, platform, arch, config.variables, []]);
  const digest = createHash('sha256').update(about).update(body).digest();
  const file = join(program.compiled, KEPT);
  await writeFile(file, Buffer.concat([digest, body]));
  await program.list();
  const kept: unknown = deserialize((await readFile(file)).subarray(digest.length));
  expect(Object.keys(kept as object)).not.toContain('gone.index.js');
  expect(Object.keys(kept as object).length).toBeGreaterThan(1);
});

test('what writers left that were killed, or other Nodes, is removed; of two at once, both are right', async () => {
  await using program = await installed();
  await mkdir(program.compiled, { mode: 0o755 });
  for (const name of ['list-v18.0.0-x64', 'list-v20.0.0-x64-1', 'check-v18.0.0-x64'])
    await writeFile(join(program.compiled, name), 'left');
  const [one, two] = await Promise.all([program.list(), program.list()]);
  expect(one).toContain('List runs');
  expect(two).toBe(one);
  expect(await readdir(program.compiled)).toEqual(['check-v18.0.0-x64', KEPT]);
});

test('a word that is no command makes no file of its own, nor does a misused command', async () => {
  await using program = await installed();
  await program.call('zzz', '--help');
  await program.call('zzzz');
  await program.call('status', 'no-such-option', '--zzz');
  expect(await readdir(program.compiled)).toEqual(['other']);
});

test('a folder that others may write to is neither read nor written', async () => {
  await using program = await installed();
  await mkdir(program.compiled);
  await chmod(program.compiled, 0o777);
  await writeFile(join(program.compiled, KEPT), 'theirs');
  await program.list();
  expect(await readFile(join(program.compiled, KEPT), 'utf8')).toBe('theirs');
});

test('a job of a workflow keeps nothing', async () => {
  await using program = await installed();
  await program.list({ CI: 'true' });
  await expect(stat(program.compiled)).rejects.toThrow(/ENOENT/);
});

test('a folder that cannot be written to is as good', async () => {
  await using program = await installed();
  await writeFile(program.compiled, 'no folder');
  const before = await program.list();
  expect(await program.list()).toEqual(before);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

/** A copy of the program, of which nothing is kept yet. */
async function installed() {
  const folder = await temporaryFolder();
  const home = join(folder.path, 'home');
  const dist = join(folder.path, 'dist');
  const compiled = join(dist, 'compiled');
  await mkdir(home);
  const filter = (path: string) => path !== join(DIST, 'compiled');
  await cp(DIST, dist, { recursive: true, filter });
  const start = async (argv: readonly string[], env: Readonly<Record<string, string>>) => {
    const { PATH = '' } = process.env;
    const { all } = await execa(process.execPath, [join(dist, 'cli.js'), ...argv], {
      ...{ cwd: home, env: { PATH, HOME: home, ...env }, extendEnv: false },
      ...{ all: true, reject: false },
    });
    return all;
  };
  const call = (...argv: readonly string[]): Promise<string> => start(argv, {});
  const list = (env: Readonly<Record<string, string>> = {}) => start(['list', '--help'], env);
  const replace = async (from: string, to: string): Promise<void> => {
    for (const name of await readdir(join(dist, 'bundle'))) {
      const file = join(dist, 'bundle', name);
      const text = await readFile(file, 'utf8');
      if (text.includes(from)) await writeFile(file, text.replace(from, to));
    }
  };
  return {
    compiled,
    call,
    list,
    replace,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
