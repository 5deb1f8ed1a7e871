import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { PROJECT } from './project.ts';

/** The sources as JavaScript that a process of its own can run. */
export interface Compiled {
  /** Starts a process with `script`, in which `$(module)` stands for the URL of a source: `$(system/disk.ts)`. */
  start(script: string, options: ChildOptions): Child;
}

export interface ChildOptions {
  readonly env: Readonly<Record<string, string>>;
  /** In blocks of 1 KiB, as `ulimit -f` has it; `null` is no limit. */
  readonly maxFileBlocks: number | null;
}

export interface Child {
  readonly process: ChildProcess;
  /** The next line it prints; rejects if it ends before. */
  line(): Promise<string>;
  /** All that it printed and was not read, once it has ended; then how it ended. */
  end(): Promise<{ readonly lines: readonly string[]; readonly ended: number | string | null }>;
}

export const UNLIMITED: ChildOptions = { env: {}, maxFileBlocks: null };

/** Compiles beside the installed packages, so that imports of those are found; once for all files that ask, until a source changes. */
export async function compiled(): Promise<Compiled> {
  // Another checkout may use the same packages.
  const checkout = createHash('sha256').update(PROJECT).digest('hex').slice(0, 16);
  const cache = join(PROJECT, 'node_modules', '.cache', 'phasegate-test', checkout);
  const lib = join(cache, await digestOfSources());
  if (!existsSync(lib)) {
    await mkdir(cache, { recursive: true });
    const earlier = await readdir(cache);
    await placeCompiled(cache, lib);
    for (const name of earlier) await rm(join(cache, name), { recursive: true, force: true });
  }
  return { start: (script, options) => start(withUrls(script, lib), options) };
}

/** Whole at once: another worker may compile at the same time. */
async function placeCompiled(cache: string, lib: string): Promise<void> {
  const made = await mkdtemp(`${cache}-`);
  const tsc = join(PROJECT, 'node_modules', '.bin', 'tsc');
  await execa(tsc, ['-p', join(PROJECT, 'tsconfig.build.json'), '--outDir', made], {
    reject: false,
  });
  try {
    await rename(made, lib);
  } catch (error) {
    if (!existsSync(lib)) throw error;
    await rm(made, { recursive: true, force: true });
  }
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(join(PROJECT, 'src'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(await readFile(file));
  return hash.digest('hex');
}

function withUrls(script: string, lib: string): string {
  return script.replaceAll(/\$\(([\w/-]+)\.ts\)/g, (_, module) => {
    return pathToFileURL(join(lib, 'src', `${module}.js`)).href;
  });
}

function start(script: string, { env, maxFileBlocks }: ChildOptions): Child {
  const limit = maxFileBlocks === null ? '' : `ulimit -f ${maxFileBlocks} && `;
  const command = `${limit}exec "$0" --input-type=module -e "$1"`;
  // With a socket for its input bash takes itself for a remote login, and reads ~/.bashrc.
  const child = spawn('bash', ['--norc', '-c', command, process.execPath, script], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exit = once(child, 'exit');
  return {
    process: child,
    line: async () => {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('the child ended');
      return value;
    },
    end: async () => {
      const rest: string[] = [];
      for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
        rest.push(next.value);
      }
      const [code, signal] = await exit;
      return { lines: rest, ended: signal ?? code };
    },
  };
}
