import { Refusal } from '../ports.ts';
import { trustedProgram } from '../process/programs.ts';
import { cachedProgram, installAgent } from './install.ts';
import { versionOf } from './version-of.ts';

/** An agent CLI as it is published. */
export interface AgentPackage {
  readonly program: string;
  /** On npm. */
  readonly package: string;
}

export interface EnsureOptions extends AgentPackage {
  /** What the pipeline pins; `null` if any will do. */
  readonly pinned: string | null;
  /** What is installed where nothing is pinned: the version that our tests were made with. */
  readonly tested: string;
  /** Absolute, outside of every workspace. */
  readonly cacheFolder: string;
  /** Nothing is to be fetched. */
  readonly offline: boolean;
  /** The environment in which the agent will run; of it, npm gets what it needs. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Called before something that takes long. */
  readonly onNote: (text: string) => void;
}

/**
 * The absolute path of the agent's program. A person's own one, with its login, is taken unless another version is
 * pinned; else that version is installed once, into the cache. Throws `Refusal` if the program is missing and cannot be installed,
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

/** How a person installs it by hand. */
export function installCommand({ package: name }: AgentPackage, version: string): string {
  return `npm install --global ${name}@${version}`;
}

/** Not one of the repository: a phase may have put it there, and it is started without a sandbox for its version. */
async function personsProgram({ program, pinned, env }: EnsureOptions): Promise<string | null> {
  const found = trustedProgram(program, env.PATH ?? '');
  if (found === null || pinned === null) return found;
  return (await versionOf(found, env)) === pinned ? found : null;
}

function missing(wanted: AgentPackage & { readonly version: string }, why: string): Refusal {
  return new Refusal(
    `\`${wanted.program}\` is not installed, ${why}.`,
    `Install it with \`${installCommand(wanted, wanted.version)}\`, or use another agent with \`--agent\`.`,
  );
}
