import { printJson, printResult, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type Registered, subcommand } from './command.ts';

interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly remedy: string | null;
}

/** `phasegate doctor`: what is there on this machine and in this repository. Exit code 1 if something needed is not. */
export function doctorCommand(): Registered {
  const command = subcommand(
    'doctor',
    'Show what is there: git, the repository, its workflows, environments of gates, the sandbox, agents and their versions.',
  );
  return { command, act: doctor, hidden: false };
}

async function doctor(options: CommonOptions): Promise<number> {
  const checks = [...(await repository(options.root)), ...(await walls()), ...(await agents())];
  if (options.json) printJson(checks);
  else printResult(textOf(checks));
  return checks.every(({ ok }) => ok) ? 0 : 1;
}

/** With its workflows and the environments of its gates, where it is on GitHub. */
async function repository(root: string): Promise<readonly Check[]> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { environmentChecks } = await import('../app/doctor/environment-checks.ts');
  const { workflowChecks } = await import('../app/doctor/workflow-checks.ts');
  const { Refusal } = await import('../ports.ts');
  try {
    const { repository: found } = await findPlace(root);
    const where = found.branch === null ? 'detached' : `on ${found.branch}`;
    const depth = found.shallow ? ', shallow' : '';
    const detail = `${found.root}, ${where}${depth}`;
    const itself = { check: 'repository', ok: true, detail, remedy: null };
    const environments = await environmentChecks(found, process.env);
    return [itself, ...workflowChecks(found.root), ...environments];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ check: 'repository', ok: false, detail: error.message, remedy: error.remedy }];
  }
}

/** What children are held in by here. A missing wall is nothing wrong, unless a pipeline asks for it. */
async function walls(): Promise<readonly Check[]> {
  const { thisMachine } = await import('../sandbox/machine.ts');
  const { wallsOf } = await import('../sandbox/walls.ts');
  const { readerViews } = await import('../sandbox/views/reader-views.ts');
  const machine = await thisMachine();
  const found = wallsOf(machine).map(({ wall, by, missing }) => ({
    check: `sandbox ${wall}`,
    ok: true,
    detail: missing === null ? `held by ${by}` : `not held: ${missing.why}`,
    remedy: missing?.remedy ?? null,
  }));
  return [...found, { check: 'sandbox readers', ok: true, ...(await readerViews(machine)) }];
}

/** A missing agent is nothing wrong: it is installed when a phase needs it. */
async function agents(): Promise<readonly Check[]> {
  const { NATIVE } = await import('../agents/agents.ts');
  const { agentVersions } = await import('../provision/agent-versions.ts');
  const { userCache } = await import('../system/user-cache.ts');
  const cacheFolder = userCache(process.env);
  const found = await agentVersions({ agents: NATIVE, cacheFolder, env: process.env });
  return found.map(({ program, path, version, tested, install }) => ({
    check: `agent ${program}`,
    ok: true,
    detail:
      path === null
        ? `not installed; ${tested} is installed when a phase needs it`
        : `${version ?? 'of unknown version'} at ${path}${version === tested ? '' : `; tested with ${tested}`}`,
    remedy: path === null ? install : null,
  }));
}

function textOf(checks: readonly Check[]): string {
  const { paint } = surfaceOf(process.stdout);
  return checks
    .flatMap(({ check, ok, detail, remedy }) => [
      `${ok ? paint('good', '✓') : paint('bad', '✗')} ${paint('strong', check)}  ${detail}`,
      ...(remedy === null ? [] : [`    ${paint('dim', remedy)}`]),
    ])
    .join('\n');
}
