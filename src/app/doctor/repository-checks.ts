import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ignoreCommand } from '../../core/library/made-folders.ts';
import { NOTHING_TESTED } from '../../core/pipeline/check/untested.ts';
import type { RunPhase } from '../../core/plan/plan.ts';
import { phrase } from '../../core/text/phrase.ts';
import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { projectsIn, unignoredIn } from '../../library/look.ts';
import { ownProgram } from '../../process/programs.ts';
import { installHint } from '../../sandbox/install-hint.ts';
import { readRegularText } from '../../system/read-regular.ts';
import type { RepositoryPipeline } from '../stored/known-pipelines.ts';

/** Lock files of packages that are installed into the working tree, with the install command. */
const LOCKS: readonly (readonly [file: string, command: string])[] = [
  ['package-lock.json', 'npm ci'],
  ['npm-shrinkwrap.json', 'npm ci'],
  ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
  ['yarn.lock', 'yarn install --frozen-lockfile'],
  ['bun.lock', 'bun install --frozen-lockfile'],
  ['bun.lockb', 'bun install --frozen-lockfile'],
  ['uv.lock', 'uv sync --frozen'],
  ['poetry.lock', 'poetry install'],
  ['Pipfile.lock', 'pipenv sync'],
  ['Gemfile.lock', 'bundle install'],
  ['composer.lock', 'composer install'],
];

/** Pipelines that run commands without installing the locked dependencies. */
export function setupChecks(
  root: string,
  pipelines: readonly RepositoryPipeline[],
): readonly DoctorCheck[] {
  const lock = LOCKS.find(([file]) => existsSync(join(root, file)));
  if (lock === undefined) return [];
  const [file, command] = lock;
  const without = pipelines.filter(
    ({ plan }) =>
      plan.setup.length === 0 && plan.workspace.carry.length === 0 && runsCommands(plan),
  );
  if (without.length === 0) return [];
  return [
    {
      check: 'setup',
      ok: null,
      detail: `${file} exists, but ${phrase(without.map(({ path }) => path))} ${without.length === 1 ? 'has' : 'have'} no \`setup\`, so commands find no dependencies`,
      remedy: `Add \`setup: [{ run: ${command} }]\` to the pipeline.`,
    },
  ];
}

/** Pipelines that still have the place of a test command, which `init` did not find. */
export function testChecks(pipelines: readonly RepositoryPipeline[]): readonly DoctorCheck[] {
  const without = pipelines.filter(({ plan }) =>
    plan.phases.some((phase) => phase.kind === 'run' && isUntested(phase)),
  );
  return without.map(({ path }) => ({
    check: 'tests',
    ok: false,
    detail: `nothing is tested by ${path}: it has no test command, so its checks fail and its gate asks a person in every run`,
    remedy: `Put the command that runs your tests into the line of ${path} that says so: \`phasegate check ${path}\` shows it.`,
  }));
}

/** Folders of installed packages and built files that git does not ignore, where a pipeline works on files. */
export async function ignoredCheck(
  root: string,
  pipelines: readonly RepositoryPipeline[],
): Promise<readonly DoctorCheck[]> {
  if (!pipelines.some(({ plan }) => plan.setup.length > 0 || runsCommands(plan))) return [];
  const folders = await unignoredIn(root, projectsIn(root));
  if (folders.length === 0) return [];
  return [
    {
      check: 'ignored',
      ok: false,
      detail: `git does not ignore ${phrase(folders)}: what \`setup\` puts there is undone, what an agent puts there becomes part of its change`,
      remedy: `Type \`${ignoreCommand(folders)}\`, and commit .gitignore.`,
    },
  ];
}

const isUntested = ({ script }: RunPhase): boolean => script.run.includes(NOTHING_TESTED);

const runsCommands = ({ phases }: RepositoryPipeline['plan']): boolean =>
  phases.some(
    (phase) => phase.kind === 'run' || (phase.kind === 'agent' && phase.verify.length > 0),
  );

/** Whether git-lfs is installed, if the repository needs it: without it, files in LFS cannot be changed. */
export function lfsCheck(root: string): DoctorCheck {
  const check = 'git-lfs';
  const path = ownProgram('git-lfs');
  if (path !== null) return { check, ok: true, detail: path, remedy: null };
  if (!usesLfs(root))
    return { check, ok: null, detail: 'not installed; no file here needs Git LFS', remedy: null };
  return {
    check,
    ok: false,
    detail: 'not installed, but .gitattributes names files stored with Git LFS',
    remedy: installHint('git-lfs'),
  };
}

function usesLfs(root: string): boolean {
  const file = join(root, '.gitattributes');
  return existsSync(file) && /^[^#\n]*\bfilter=lfs\b/m.test(readRegularText(file));
}
