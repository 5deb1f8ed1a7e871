import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from '../../core/plan/plan.ts';
import { scriptFiles } from '../../core/plan/script-files.ts';
import { namedPaths } from '../../core/text/named-paths.ts';
import { COMMIT_IT, onlyInCheckout } from '../../core/text/only-in-checkout.ts';
import type { Ending } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptFailure, failure } from './claim.ts';

interface EndedCommand {
  readonly script: Script;
  /** The command for people; `null`: the phase itself. */
  readonly command: string | null;
  readonly output: string;
}

/**
 * A command that is missing in the workspace (127), cannot be executed (126), or is a file that does not exist there: shells end with
 * 2 or 127 then, and other interpreters with 1 or 2. The agent is not at fault, and another attempt would fail alike. `null` for every
 * other ending.
 */
export async function missingProgram(
  { plan, deps, state }: Pick<Attempt, 'plan' | 'deps' | 'state'>,
  ending: Ending,
  { script, command, output }: EndedCommand,
): Promise<AttemptFailure | null> {
  const who = command === null ? '' : `\`${command}\` `;
  const forgotten =
    ending.type === 'exit' ? await missingFiles(deps, scriptFiles(script.run)) : NOTHING_MISSING;
  if (ending.type === 'exit' && ending.code !== 0 && forgotten.inCheckout.length > 0) {
    const message = `${who}exited with code ${ending.code}: ${onlyInCheckout(forgotten.inCheckout, state.base)}`;
    return failure('setup-failed', message, { remedy: COMMIT_IT, output });
  }
  const what = whatIsMissing(ending, forgotten.all);
  if (what === null) return null;
  const message = `${who}${what}. The workspace is fresh. It contains only committed files and files from \`setup\``;
  const remedy =
    plan.setup.length + plan.workspace.carry.length > 0 || forgotten.all.length > 0
      ? 'Install the program in `setup`, or fix the command.'
      : firstSetup(deps.workspace.directory);
  return failure('setup-failed', message, { remedy, output });
}

interface MissingFiles {
  readonly all: readonly string[];
  /** Those of them that are in the person's checkout, and not in the commit that the run works on. */
  readonly inCheckout: readonly string[];
}

const NOTHING_MISSING: MissingFiles = { all: [], inCheckout: [] };

/** Those of the files that a command starts and that the workspace does not have. */
export async function missingFiles(
  deps: Attempt['deps'],
  files: readonly string[],
): Promise<MissingFiles> {
  const all = files.filter((file) => !existsSync(join(deps.workspace.directory, file)));
  if (all.length === 0) return NOTHING_MISSING;
  return { all, inCheckout: await deps.onlyInCheckout(all) };
}

/** Codes of shells for a script that they cannot open. */
export const CANNOT_OPEN: ReadonlySet<number> = new Set([2, 126, 127]);

function whatIsMissing(ending: Ending, files: readonly string[]): string | null {
  if (ending.type !== 'exit') return null;
  if (files.length > 0 && CANNOT_OPEN.has(ending.code))
    return `exited with code ${ending.code}: ${namedPaths(files)} does not exist`;
  if (ending.code === 127) return 'exited with code 127: a program was not found';
  return ending.code === 126 ? 'exited with code 126: a program cannot be executed' : null;
}

function firstSetup(workspace: string): string {
  const [, run, carry] = BY_LOCK_FILE.find(([file]) => existsSync(join(workspace, file))) ?? [];
  const setup = `Add \`setup: [{ run: ${run ?? 'COMMAND'} }]\` to the pipeline`;
  if (run !== undefined && carry === undefined) return `${setup}.`;
  return `${setup}, or \`workspace: { carry: [${carry ?? 'FOLDER'}] }\` to copy installed files from your checkout.`;
}

type Installation = readonly [file: string, run: string, carry?: string];

/** What installs the packages of a lock file, and where they are installed if that is inside the repository. */
const BY_LOCK_FILE: readonly Installation[] = [
  ['package-lock.json', 'npm ci', 'node_modules'],
  ['npm-shrinkwrap.json', 'npm ci', 'node_modules'],
  ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile', 'node_modules'],
  ['yarn.lock', 'yarn install', 'node_modules'],
  ['bun.lock', 'bun install --frozen-lockfile', 'node_modules'],
  ['bun.lockb', 'bun install --frozen-lockfile', 'node_modules'],
  ['uv.lock', 'uv sync --locked', '.venv'],
  ['poetry.lock', 'poetry install'],
  ['Pipfile.lock', 'pipenv sync'],
  ['Gemfile.lock', 'bundle install'],
  ['composer.lock', 'composer install', 'vendor'],
  ['mix.lock', 'mix deps.get', 'deps'],
  ['Cargo.lock', 'cargo fetch --locked'],
  ['go.sum', 'go mod download'],
  ['package.json', 'npm install', 'node_modules'],
  ['requirements.txt', 'pip install -r requirements.txt', '.venv'],
];
