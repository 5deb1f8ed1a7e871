import { chmod, cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const DIST = join(import.meta.dirname, '../../dist');
const KEPT = `list-${process.version}-${process.arch}`;

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

test('a damaged file is no obstacle, and is replaced', async () => {
  await using program = await installed();
  const before = await program.list();
  const file = join(program.compiled, KEPT);
  const { size } = await stat(file);
  for (const damaged of ['', 'x'.repeat(100)]) {
    await writeFile(file, damaged);
    expect(await program.list()).toEqual(before);
    expect((await stat(file)).size).toBeGreaterThan(size / 2);
  }
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

/** A copy of the program, of which nothing is kept yet. */
async function installed() {
  const folder = await temporaryFolder();
  const home = join(folder.path, 'home');
  const dist = join(folder.path, 'dist');
  const compiled = join(dist, 'compiled');
  await mkdir(home);
  const filter = (path: string) => path !== join(DIST, 'compiled');
  await cp(DIST, dist, { recursive: true, filter });
  const list = async (env: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { PATH = '' } = process.env;
    const { all } = await execa(process.execPath, [join(dist, 'cli.js'), 'list', '--help'], {
      ...{ cwd: home, env: { PATH, HOME: home, ...env }, extendEnv: false },
      ...{ all: true, reject: false },
    });
    return all;
  };
  const replace = async (from: string, to: string): Promise<void> => {
    for (const name of await readdir(join(dist, 'bundle'))) {
      const file = join(dist, 'bundle', name);
      const text = await readFile(file, 'utf8');
      if (text.includes(from)) await writeFile(file, text.replace(from, to));
    }
  };
  return { compiled, list, replace, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}
