import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { execa } from 'execa';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The sources as JavaScript that a process of its own can run, until disposed of. */
export interface Compiled extends AsyncDisposable {
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

/** Compiles beside the installed packages, so that imports of those are found. */
export async function compiled(): Promise<Compiled> {
  const cache = join(PROJECT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const lib = await mkdtemp(join(cache, 'phasegate-test-'));
  const tsc = join(PROJECT, 'node_modules', '.bin', 'tsc');
  await execa(tsc, ['-p', join(PROJECT, 'tsconfig.build.json'), '--outDir', lib], {
    reject: false,
  });
  return {
    start: (script, options) => start(withUrls(script, lib), options),
    [Symbol.asyncDispose]: () => rm(lib, { recursive: true, force: true }),
  };
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
