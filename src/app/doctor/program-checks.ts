import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { onPath } from '../../system/on-path.ts';
import type { RepositoryPipeline } from '../stored/known-pipelines.ts';

/** Programs that install dependencies or run tests, and that a machine may lack. */
const PROGRAMS: readonly string[] = [
  ...['npm', 'pnpm', 'yarn', 'bun', 'uv', 'poetry', 'pipenv', 'python3', 'python', 'pip'],
  ...['cargo', 'go', 'mvn', 'gradle', 'make', 'bundle', 'composer'],
];

const CALL = new RegExp(`(?:^|&&|\\|\\||[;(\\n])\\s*(${PROGRAMS.join('|')})(?=\\s|$)`, 'g');

/** Programs that a script calls by name, apart from those that it installs first. */
export function programsIn(scripts: readonly string[]): readonly string[] {
  const text = scripts.join('\n');
  const called = [...text.matchAll(CALL)].map(([, name = '']) => name);
  const isInstalled = (name: string): boolean =>
    new RegExp(`(?:install|enable|add)\\b[^\\n]*\\s${name}\\b`).test(text) ||
    (/\bcorepack\b/.test(text) && ['pnpm', 'yarn'].includes(name));
  return [...new Set(called)].filter((name) => !isInstalled(name));
}

/** Programs that the `setup` of pipelines calls and this machine does not have. */
export async function programChecks(
  pipelines: readonly RepositoryPipeline[],
  path: string,
): Promise<readonly DoctorCheck[]> {
  const uses = new Map<string, string>();
  for (const pipeline of pipelines) {
    for (const name of programsIn(pipeline.plan.setup.map(({ run }) => run)))
      if (!uses.has(name)) uses.set(name, pipeline.path);
  }
  const found = await Promise.all([...uses.keys()].map((name) => onPath(name, path)));
  return [...uses].flatMap(([name, file], index) =>
    found[index] === null
      ? [
          {
            check: `program ${name}`,
            ok: null,
            detail: `not found, but \`setup\` of ${file} calls it, so a run on this machine fails`,
            remedy: `Install ${name} on this machine, or add a command that installs it as the first entry of \`setup\`.`,
          },
        ]
      : [],
  );
}

/** Gates that nobody could decide in a workflow. On a laptop they are decided by `phasegate approve`. */
export function gateChecks(pipelines: readonly RepositoryPipeline[]): readonly DoctorCheck[] {
  return pipelines.flatMap(({ path, plan }) =>
    plan.phases.flatMap((phase) =>
      phase.kind === 'gate' && phase.by === 'environment' && phase.environment === null
        ? [
            {
              check: `gate ${phase.id}`,
              ok: null,
              detail: `${path} names no environment for it, so nobody could decide it on GitHub`,
              remedy: 'Write `gate: { environment: NAME }` or `gate: { by: comment }`.',
            },
          ]
        : [],
    ),
  );
}
