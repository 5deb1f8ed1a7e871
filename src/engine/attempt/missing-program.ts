import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ending } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptFailure, failure } from './claim.ts';

/**
 * A command that is missing in the workspace (127) or cannot be executed (126). The agent is not at fault, and another attempt
 * would fail alike. `null` for every other ending.
 */
export function missingProgram(
  { plan, deps }: Pick<Attempt, 'plan' | 'deps'>,
  ending: Ending,
  { command, output }: { readonly command: string | null; readonly output: string },
): AttemptFailure | null {
  const what = whatIsMissing(ending);
  if (what === null) return null;
  const who = command === null ? '' : `\`${command}\` `;
  const message = `${who}${what}. The workspace is fresh. It contains only committed files and files from \`setup\``;
  const remedy =
    plan.setup.length + plan.workspace.carry.length > 0
      ? 'Install the program in `setup`, or fix the command.'
      : firstSetup(deps.workspace.directory);
  return failure('setup-failed', message, { remedy, output });
}

function whatIsMissing(ending: Ending): string | null {
  if (ending.type !== 'exit') return null;
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
