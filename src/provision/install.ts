import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unreachable } from '../core/lib/unreachable.ts';
import { childEnvironment } from '../core/plan/environment.ts';
import type { Ending } from '../ports.ts';
import { trustedPath, trustedProgram } from '../process/programs.ts';
import { runProcess } from '../process/spawn.ts';
import { unconfined } from '../process/unconfined.ts';
import { codeOf, makeFolder } from '../system/disk.ts';
import { isProgram } from '../system/on-path.ts';
import { cacheRefusal } from '../system/user-cache.ts';
import { lockedBy, MAX_INSTALL_MS } from './install-lock.ts';
import { defined } from './version-of.ts';

export interface PinnedProgram {
  readonly program: string;
  readonly package: string;
  readonly version: string;
}

export interface InstallOptions extends PinnedProgram {
  readonly cacheFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** `null`: the version is not in the cache. */
export async function cachedProgram(
  cacheFolder: string,
  wanted: PinnedProgram,
): Promise<string | null> {
  const file = join(folderOf(cacheFolder, wanted), 'node_modules', '.bin', wanted.program);
  return (await isProgram(file)) ? file : null;
}

/**
 * Installs the version into the cache; returns why that failed, `null`: it is there.
 *
 *     agents/<package>@<version>/            complete, because it was renamed to this at the end
 *     agents/<package>@<version>.lock/       held during an installation
 *     agents/<package>@<version>.<random>/   incomplete; the next installation removes it
 */
export async function installAgent(options: InstallOptions): Promise<string | null> {
  const { cacheFolder, signal } = options;
  const target = folderOf(cacheFolder, options);
  try {
    makeFolder(join(cacheFolder, 'agents'));
    await using _ = await lockedBy(`${target}.lock`, { signal, longestMs: MAX_INSTALL_MS });
    if ((await cachedProgram(cacheFolder, options)) !== null) return null;
    await removeHalves(cacheFolder, target);
    return await installInto(target, options);
  } catch (error) {
    signal.throwIfAborted();
    throw cacheRefusal(error, `Agents cannot be installed into ${cacheFolder}`);
  }
}

function folderOf(cacheFolder: string, { package: name, version }: PinnedProgram): string {
  return join(cacheFolder, 'agents', `${name.replaceAll('/', '+')}@${version}`);
}

async function removeHalves(cacheFolder: string, target: string): Promise<void> {
  for (const name of await readdir(join(cacheFolder, 'agents'))) {
    const path = join(cacheFolder, 'agents', name);
    const isHalf = path.startsWith(`${target}.`) && path !== `${target}.lock`;
    if (isHalf) await rm(path, { recursive: true, force: true });
  }
}

async function installInto(target: string, options: InstallOptions): Promise<string | null> {
  const half = await mkdtemp(`${target}.`);
  try {
    await writeFile(join(half, 'package.json'), manifest(options));
    const failure = await npmInstall(half, options);
    if (failure === null) await rename(half, target);
    return failure;
  } catch (error) {
    // Another process was faster, because it took this lock for a dead process's.
    if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') return null;
    throw error;
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** claude, opencode and amp need their install scripts; newer versions of npm require them to be allowed by name. */
function manifest({ package: name, version }: PinnedProgram): string {
  const allowScripts = { [name]: true };
  return JSON.stringify({ private: true, dependencies: { [name]: version }, allowScripts });
}

const INSTALL_TIMEOUT_MS = 5 * 60_000;
const ARGUMENTS = [
  ...['--no-audit', '--no-fund', '--no-update-notifier', '--no-package-lock'],
  ...['--ignore-scripts=false', '--loglevel=error'],
];

async function npmInstall(folder: string, { env, signal }: InstallOptions): Promise<string | null> {
  const { PATH = '' } = env;
  const npm = trustedProgram('npm', PATH);
  if (npm === null) return 'and it cannot be installed: `npm` was not found';
  const { ending, tail } = await runProcess({
    command: { type: 'argv', argv: [npm, 'install', '--prefix', folder, ...ARGUMENTS] },
    cwd: folder,
    env: childEnvironment({
      process: { ...env, PATH: trustedPath(PATH) },
      layers: [npmConfig(env)],
      phasegate: {},
    }),
    confine: unconfined,
    agent: null,
    purpose: 'run',
    given: [],
    stdin: '',
    timeoutMs: INSTALL_TIMEOUT_MS,
    idleTimeoutMs: INSTALL_TIMEOUT_MS,
    graceMs: 1_000,
    signal,
    onOutput: () => {},
  });
  return failureOf(ending, tail);
}

function failureOf(ending: Ending, tail: string): string | null {
  switch (ending.type) {
    case 'exit':
      return ending.code === 0 ? null : `and \`npm install\` failed: ${firstError(tail)}`;
    case 'signal':
      return `and \`npm install\` was ended by ${ending.signal}`;
    case 'timeout':
    case 'idle-timeout':
      return `and \`npm install\` took more than ${ending.afterMs / 60_000} minutes`;
    case 'cancelled':
      return 'and its installation was interrupted';
    case 'not-started':
      return `and it cannot be installed: ${ending.message.replace(/\.$/, '')}`;
    default:
      return unreachable(ending);
  }
}

/** The first of npm's error lines that is more than a code describes the cause. */
function firstError(tail: string): string {
  const lines = tail
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)\s*(notarget|network|\d{3})?\s*/, '').trim());
  const said = lines.find((line) => line !== '' && !/^code /.test(line)) ?? 'no reason given';
  return said.replace(/\.$/, '');
}

/** Companies often set their registry by variables. */
function npmConfig(env: InstallOptions['env']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(defined(env)).filter(([name]) => /^npm_config_/i.test(name)),
  );
}
