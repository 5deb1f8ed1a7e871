import { Refusal } from '../ports.ts';
import { trustedProgram } from '../process/programs.ts';
import { cachedProgram, installAgent } from './install.ts';
import { versionOf } from './version-of.ts';

/** The package of an agent CLI. */
export interface AgentPackage {
  readonly program: string;
  /** Name on npm. */
  readonly package: string;
}

export interface EnsureOptions extends AgentPackage {
  /** The version that the pipeline pins; `null`: any. */
  readonly pinned: string | null;
  /** The version to install if none is pinned: the one that our tests use. */
  readonly tested: string;
  /** Absolute path outside of every workspace. */
  readonly cacheFolder: string;
  /** Whether downloads are forbidden. */
  readonly offline: boolean;
  /** The environment of the agent; npm gets the required part of it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Called before a long operation. */
  readonly onNote: (text: string) => void;
}

/**
 * The absolute path of the agent's program. The person's own program, with its login, is used unless another version is pinned;
 * otherwise the version is installed once into the cache. Throws `Refusal` if the program is missing and cannot be installed, and
 * the signal's reason if it is aborted.
 */
export async function ensureAgent(options: EnsureOptions): Promise<string> {
  const { pinned, tested, cacheFolder, offline, onNote, signal } = options;
  const own = await personsProgram(options);
  if (own !== null) return own;
  const wanted = { ...options, version: pinned ?? tested };
  const cached = await cachedProgram(cacheFolder, wanted);
  if (cached !== null) return cached;
  if (offline) throw missing(wanted, 'and downloads are disabled');
  onNote(`Installing ${wanted.package}@${wanted.version} …`);
  const failure = await installAgent(wanted);
  signal.throwIfAborted();
  const installed = await cachedProgram(cacheFolder, wanted);
  if (installed !== null) return installed;
  throw missing(wanted, failure ?? `and its package has no program with that name`);
}

/** The command for a manual installation. */
export function npmInstallCommand({ package: name }: AgentPackage, version: string): string {
  return `npm install --global ${name}@${version}`;
}

/** Programs in the repository are excluded: a phase may have put one there, and `--version` runs without a sandbox. */
async function personsProgram({ program, pinned, env }: EnsureOptions): Promise<string | null> {
  const found = trustedProgram(program, env.PATH ?? '');
  if (found === null || pinned === null) return found;
  return (await versionOf(found, env)) === pinned ? found : null;
}

function missing(wanted: AgentPackage & { readonly version: string }, why: string): Refusal {
  return new Refusal(
    `\`${wanted.program}\` is not installed, ${why}.`,
    `The command that installs it: \`${npmInstallCommand(wanted, wanted.version)}\`.`,
  );
}
