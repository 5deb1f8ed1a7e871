import { oneLine } from '../core/text/line.ts';
import type { Paint } from '../core/text/terminal/paint.ts';
import type { DoctorCheck } from '../core/view/doctor-check.ts';
import { printJson, printProse, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';

/** `phasegate doctor`: checks this machine and this repository. Exit code 1 if something required is missing. */
export function doctorCommand(): RegisteredCommand {
  const command = subcommand(
    'doctor',
    'Check the repository, its backlog, workflows and environments, the sandbox, the agents and their logins.',
  ).addHelpText(
    'after',
    `
Each check has a line: ✓ present, ✗ missing or wrong, · not needed or not checked. The line below says what to do. The exit
code is 1 if a check has ✗. The command changes nothing.`,
  );
  return { command, act: doctor, hidden: false };
}

async function doctor(options: CommonOptions): Promise<number> {
  const checks = [
    ...(await repository(options.root)),
    ...(await isolationChecks()),
    ...(await agents()),
  ];
  if (options.json) printJson(checks);
  else printProse(formatChecks(checks));
  return checks.some(({ ok }) => ok === false) ? 1 : 0;
}

/** On GitHub, also its workflows and the environments of its gates. */
async function repository(root: string): Promise<readonly DoctorCheck[]> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { environmentChecks } = await import('../app/doctor/environment-checks.ts');
  const { repositoryPipelines } = await import('../app/stored/known-pipelines.ts');
  const { loginChecks, secretChecks } = await import('../app/doctor/agent-logins.ts');
  const { ignoredCheck, lfsCheck, setupChecks, testChecks } = await import(
    '../app/doctor/repository-checks.ts'
  );
  const { backlogChecks, configOfIssues, itemChecks } = await import(
    '../app/doctor/backlog-checks.ts'
  );
  const { gateChecks, programChecks } = await import('../app/doctor/program-checks.ts');
  const { secretNames } = await import('../app/wiring/secrets.ts');
  const { clashChecks, releaseChecks, startedChecks, workflowChecks } = await import(
    '../app/doctor/workflow-checks.ts'
  );
  const { unreleasedVersion } = await import('../app/setup/unreleased.ts');
  const { packageFolder } = await import('../library/package.ts');
  const { Refusal } = await import('../ports.ts');
  try {
    const { repository: found } = await findPlace(root);
    const where = found.branch === null ? 'detached' : `on ${found.branch}`;
    const depth = found.shallow ? ', shallow' : '';
    const detail = `${found.root}, ${where}${depth}`;
    const itself = { check: 'repository', ok: true, detail, remedy: null };
    const environments = await environmentChecks(found, process.env);
    const pipelines = repositoryPipelines(found.root);
    return [
      itself,
      lfsCheck(found.root),
      ...setupChecks(found.root, pipelines),
      ...testChecks(pipelines),
      ...(await ignoredCheck(found.root, pipelines)),
      ...(await programChecks(pipelines, process.env.PATH ?? '')),
      ...gateChecks(pipelines),
      ...backlogChecks(found.root, pipelines),
      ...(await itemChecks(found.root, process.env)),
      ...workflowChecks(found.root),
      ...clashChecks(found.root, configOfIssues(found.root)),
      ...startedChecks(found.root, pipelines),
      ...releaseChecks(found.root, await unreleasedVersion(packageFolder())),
      ...environments,
      ...loginChecks(pipelines, process.env),
      ...secretChecks(pipelines, process.env, ({ plan }) => secretNames(plan)),
    ];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ check: 'repository', ok: false, detail: error.message, remedy: error.remedy }];
  }
}

/** How child processes are isolated here. A missing layer is not an error, unless a pipeline asks for it. */
async function isolationChecks(): Promise<readonly DoctorCheck[]> {
  const { thisMachine } = await import('../sandbox/machine.ts');
  const { isolationLayersOf } = await import('../sandbox/isolation-layers.ts');
  const { readerViews } = await import('../sandbox/views/reader-views.ts');
  const machine = await thisMachine();
  const found = isolationLayersOf(machine).map(({ layer, by, missing }) => ({
    check: `sandbox ${layer}`,
    ok: missing === null ? true : null,
    detail: missing === null ? `isolated by ${by}` : `not isolated: ${missing.why}`,
    remedy: missing?.remedy ?? null,
  }));
  const views = await readerViews(machine);
  return [
    ...found,
    { check: 'sandbox readers', ok: views.remedy === null ? true : null, ...views },
  ];
}

/** A missing agent is not an error: it is installed when a phase needs it. */
async function agents(): Promise<readonly DoctorCheck[]> {
  const { NATIVE } = await import('../agents/agents.ts');
  const { agentVersions } = await import('../provision/agent-versions.ts');
  const { userCache } = await import('../system/user-cache.ts');
  const cacheFolder = userCache(process.env);
  const found = await agentVersions({ agents: NATIVE, cacheFolder, env: process.env });
  return found.map(({ program, path, version, tested, install }) => ({
    check: `agent ${program}`,
    ok: path === null ? null : true,
    detail:
      path === null
        ? `not installed; ${tested} is installed when a phase needs it`
        : `${version ?? 'of unknown version'} at ${path}${version === tested ? '' : `; tested with ${tested}`}`,
    remedy: path === null ? install : null,
  }));
}

function formatChecks(checks: readonly DoctorCheck[]): string {
  const { paint } = surfaceOf(process.stdout);
  return checks
    .flatMap(({ check, ok, detail, remedy }) => [
      `${iconOf(ok, paint)} ${paint('strong', check)}  ${oneLine(detail)}`,
      ...(remedy === null ? [] : [`    ${paint('dim', remedy)}`]),
    ])
    .join('\n');
}

/** Only existing things have a tick. */
function iconOf(ok: boolean | null, paint: Paint): string {
  if (ok === null) return paint('dim', '·');
  return ok ? paint('good', '✓') : paint('bad', '✗');
}
