import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { AGENT_TRAITS, AGENT_USES, type AgentLogin, isKey } from '../../core/plan/agent-traits.ts';
import type { AgentUse, PlannedAgent } from '../../core/plan/plan.ts';
import { possibleAgents as agentsOfPhase } from '../../core/run/decide/route.ts';
import { phrase } from '../../core/text/phrase.ts';
import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import type { RepositoryPipeline } from '../stored/known-pipelines.ts';

type AgentEnvironment = Readonly<Record<string, string | undefined>>;

/** Whether each agent has a key or a login here; values are never shown. Agents that no pipeline uses need none. */
export function loginChecks(
  pipelines: readonly RepositoryPipeline[],
  env: AgentEnvironment,
): readonly DoctorCheck[] {
  return AGENT_USES.filter((use) => keysOf(use).length > 0).flatMap((use) => {
    const users = pipelines.filter(({ plan }) =>
      plannedAgents(plan).some((agent) => usesAgent(agent, use)),
    );
    const lacking = users.filter(({ plan }) =>
      plannedAgents(plan).some((agent) => usesAgent(agent, use) && !hasOwnKey(agent)),
    );
    const isNeeded = lacking.length > 0;
    const there = presentLogin(use, env);
    const check = `login ${use}`;
    if (there !== null) return [{ check, ok: true, detail: there, remedy: null }];
    if (users.length > 0 && !isNeeded)
      return [{ check, ok: true, detail: 'set by `env` in the pipeline', remedy: null }];
    if (isNeeded)
      return [
        missingLogin(
          use,
          lacking.map(({ path }) => path),
        ),
      ];
    // A direct model call needs no program.
    if (AGENT_TRAITS[use].login === null) return [];
    return [
      {
        check,
        ok: null,
        detail: 'no API key and no login; no pipeline here uses this agent',
        remedy: null,
      },
    ];
  });
}

/** Secrets that a pipeline uses and that are not set here. */
export function secretChecks(
  pipelines: readonly RepositoryPipeline[],
  env: AgentEnvironment,
  namesOf: (pipeline: RepositoryPipeline) => readonly string[],
): readonly DoctorCheck[] {
  const users = new Map<string, string[]>();
  for (const pipeline of pipelines)
    for (const name of namesOf(pipeline))
      users.set(name, [...(users.get(name) ?? []), pipeline.path]);
  return [...users].sort().map(([name, paths]) => {
    const check = `secret ${name}`;
    if (env[name]) return { check, ok: true, detail: 'is set', remedy: null };
    return {
      check,
      ok: false,
      detail: `is not set; used by ${phrase(paths)}`,
      remedy: `Set \`${name}\` in the environment. ${inWorkflow(name)}`,
    };
  });
}

function plannedAgents(plan: RepositoryPipeline['plan']): readonly PlannedAgent[] {
  return plan.phases.flatMap((phase) => (phase.kind === 'agent' ? agentsOfPhase(phase) : []));
}

const usesAgent = (agent: PlannedAgent, use: AgentUse): boolean => agent.use === use;

const hasOwnKey = ({ use, env }: PlannedAgent): boolean =>
  keysOf(use).some((name) => env[name] !== undefined);

const keysOf = (use: AgentUse): readonly string[] => AGENT_TRAITS[use].variables.filter(isKey);

function presentLogin(use: AgentUse, env: AgentEnvironment): string | null {
  const key = keysOf(use).find((name) => env[name]);
  if (key !== undefined) return `\`${key}\` is set`;
  const { login } = AGENT_TRAITS[use];
  if (login === null) return null;
  const file = loginFilePath(login, env);
  return existsSync(file) ? `logged in (${file})` : null;
}

function loginFilePath({ file, elsewhere }: AgentLogin, env: AgentEnvironment): string {
  const [variable = '', name = ''] = elsewhere ?? [];
  const folder = env[variable] ?? '';
  if (isAbsolute(folder)) return join(folder, name);
  const { HOME: home = '' } = env;
  return join(isAbsolute(home) ? home : homedir(), file);
}

function missingLogin(use: AgentUse, paths: readonly string[]): DoctorCheck {
  const [key = ''] = keysOf(use);
  const { login } = AGENT_TRAITS[use];
  const how = login === null ? '' : `, or ${login.how}`;
  const isKeychain = process.platform === 'darwin' && use === 'claude';
  return {
    check: `login ${use}`,
    // On macOS the login is in the keychain, which is not read.
    ok: isKeychain ? null : false,
    detail: isKeychain
      ? 'no API key; the keychain is not checked for a login'
      : `no API key and no login; used by ${phrase(paths)}`,
    remedy: `Set \`${key}\`${how}. ${inWorkflow(key)}`,
  };
}

const inWorkflow = (name: string): string =>
  `In a workflow: \`env: { ${name}: \${{ secrets.${name} }} }\` at the step, and the secret \`${name}\` in the settings of the repository.`;
