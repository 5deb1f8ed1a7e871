import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFile(join(root, file), 'utf8');

describe('what people download', () => {
  test('needs no other package: everything is in the bundle', async () => {
    const manifest = JSON.parse(await read('package.json'));
    const kinds = Object.keys(manifest).filter((key) => /dependencies$/i.test(key));
    expect(kinds).toEqual(['devDependencies']);
  });

  test('starts in a folder without node_modules', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'package-test-'));
    await cp(join(root, 'dist'), folder, { recursive: true });
    const help = await execa('node', [join(folder, 'cli.js'), '--help'], { reject: false });
    await rm(folder, { recursive: true });
    expect({ exitCode: help.exitCode, stderr: help.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(help.stdout).toMatch(/^Usage: phasegate /m);
  });

  test('asks for no name that only CommonJS has', async () => {
    const chunks = (await readdir(join(root, 'dist/bundle'))).filter((name) => /\.js$/.test(name));
    const texts = await Promise.all(chunks.map((name) => read(join('dist/bundle', name))));
    const code = texts
      .flatMap((text) => text.split('\n'))
      .filter((line) => !/^\s*(\*|\/\/)/.test(line));
    expect(code.filter((line) => /(?<![\w$.])__(filename|dirname)\b/.test(line))).toEqual([]);
  });

  test('has its command where package.json says, executable, and run by node', async () => {
    const { bin } = JSON.parse(await read('package.json'));
    expect(bin).toEqual({ phasegate: 'dist/cli.js' });
    expect((await stat(join(root, bin.phasegate))).mode & 0o111).toBe(0o111);
    expect((await read(bin.phasegate)).split('\n', 1)).toEqual(['#!/usr/bin/env node']);
  });

  test('has every file that package.json and action.yml name', async () => {
    const { files } = JSON.parse(await read('package.json'));
    const named = /(?:main|post): (\S+)/g;
    const entries = [...(await read('action.yml')).matchAll(named)].map(([, file]) => `${file}`);
    expect(entries).toEqual(['dist/index.js', 'dist/post.js']);
    // Of a pattern, its folder has to have one.
    const meant = files.filter((file: string) => !file.startsWith('!'));
    const [patterns, plain] = [true, false].map((is) =>
      [...meant, ...entries].filter((file: string) => file.includes('*') === is),
    );
    await Promise.all((plain ?? []).map((file) => stat(join(root, file))));
    for (const pattern of patterns ?? []) {
      const [folder, end] = [dirname(pattern), extname(pattern)];
      expect(pattern).toBe(`${folder}/*${end}`);
      expect((await readdir(join(root, folder))).some((name) => name.endsWith(end))).toBe(true);
    }
  });

  test('names no host that packages come from', async () => {
    expect(await read('package-lock.json')).not.toMatch(/"resolved"/);
  });
});

describe('licences', () => {
  test('cover every package that the sources import', async () => {
    const titles = await licensed();
    expect((await imported()).filter((name) => !titles.has(name))).toEqual([]);
  });

  test('are none but those that we may ship', async () => {
    const { packages } = JSON.parse(await read('package-lock.json'));
    const titles = await licensed();
    const allowed =
      /^\(?(MIT|MIT\/X11|Apache-2\.0|ISC|BSD-[23]-Clause|BlueOak-1\.0\.0|0BSD|Unlicense)( (OR|AND) .+)?\)?$/;
    const foreign = (await needed()).filter(
      (name) => titles.has(name) && !allowed.test(packages[`node_modules/${name}`].license),
    );
    // Deep below the artifact library, which GitHub ships with it; its package.json names no licence.
    expect(foreign).toEqual(['buffers']);
  });
});

describe('a machine that cannot run it', () => {
  test.each([
    [
      'Windows',
      "Object.defineProperty(process, 'platform', { value: 'win32' })",
      'Phasegate runs on Linux and macOS, not on Windows. Use it inside WSL 2 or in a Linux container.',
    ],
    [
      'Node 20.18',
      "Object.defineProperty(process.versions, 'node', { value: '20.18.3' })",
      'Phasegate needs Node 20.19 or newer, and this is Node 20.18.3. Install a newer one and try again.',
    ],
  ])('%s is told so, with exit code 2', async (_name, pretence, sentence) => {
    const preload = `data:text/javascript,${encodeURIComponent(pretence)}`;
    const ways = { 'cli.js': `phasegate: ${sentence}`, 'index.js': `::error::${sentence}` };
    for (const [file, output] of Object.entries(ways)) {
      const args = ['--import', preload, join(root, 'dist', file)];
      const { exitCode, all } = await execa('node', args, { reject: false, all: true });
      expect({ exitCode, all }).toEqual({ exitCode: 2, all: output });
    }
  });

  test('is described by the version that package.json asks for', async () => {
    const { engines } = JSON.parse(await read('package.json'));
    expect(engines).toEqual({ node: '>=20.19' });
  });
});

/** Packages of which something is in the bundle, as the bundler found. */
async function licensed(): Promise<ReadonlySet<string>> {
  return new Set((await read('dist/licenses.txt')).split('\n'));
}

/** Packages that the sources import, and theirs in turn, whether or not anything in the bundle reaches them. */
async function needed(): Promise<readonly string[]> {
  const { packages } = JSON.parse(await read('package-lock.json'));
  const found = new Set(await imported());
  for (const name of found) {
    const { dependencies = {} } = packages[`node_modules/${name}`];
    for (const dependency of Object.keys(dependencies)) found.add(dependency);
  }
  return [...found].sort();
}

async function imported(): Promise<readonly string[]> {
  const files = await readdir(join(root, 'src'), { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
  const texts = await Promise.all(sources.map((file) => read(join('src', file))));
  const statements = /^(?:import|export) (?!type )[^;]*?from '([^']+)'|import\('([^']+)'\)/gm;
  return texts
    .flatMap((text) => [...text.matchAll(statements)].map(([, fixed, lazy]) => fixed ?? lazy ?? ''))
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
}
