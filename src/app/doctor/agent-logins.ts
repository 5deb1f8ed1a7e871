import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { AGENT_KEYS, isKey } from '../../core/plan/agent-keys.ts';
import type { AgentUse, PlannedAgent } from '../../core/plan/plan.ts';
import { possibleAgents as agentsOfPhase } from '../../core/run/decide/route.ts';
import { phrase } from '../../core/text/phrase.ts';
import type { RepositoryPipeline } from '../stored/known-pipelines.ts';
import type { DoctorCheck } from './doctor-check.ts';

type AgentEnvironment = Readonly<Record<string, string | undefined>>;

interface LoginFile {
  /** Relative to the home folder. */
  readonly path: string;
  /** The environment variable that sets the folder of the file, and the file's name in it; `null`: none. */
  readonly elsewhere: readonly [variable: string, file: string] | null;
}

/**
 * How a person logs in to an agent, and which file shows it; sources: https://code.claude.com/docs and the other agents' docs.
 */
const LOGINS: Readonly<
  Partial<Record<AgentUse, { readonly file: LoginFile; readonly how: string }>>
> = {
  claude: {
    file: {
      path: '.claude/.credentials.json',
      elsewhere: ['CLAUDE_CONFIG_DIR', '.credentials.json'],
    },
    how: 'start `claude` and type `/login`',
  },
  codex: {
    file: { path: '.codex/auth.json', elsewhere: ['CODEX_HOME', 'auth.json'] },
    how: 'run `codex login`',
  },
  opencode: {
    file: { path: '.local/share/opencode/auth.json', elsewhere: null },
    how: 'run `opencode auth login`',
  },
  amp: {
    file: { path: '.local/share/amp/secrets.json', elsewhere: null },
    how: 'run `amp login`',
  },
};

const USES = ['claude', 'codex', 'opencode', 'amp', 'anthropic'] as const;

/** Whether each agent has a key or a login here; values are never shown. Agents that no pipeline uses need none. */
export function loginChecks(
  pipelines: readonly RepositoryPipeline[],
  env: AgentEnvironment,
): readonly DoctorCheck[] {
  return USES.flatMap((use) => {
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
    if (use === 'anthropic') return [];
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

const keysOf = (use: AgentUse): readonly string[] => AGENT_KEYS[use].filter(isKey);

function presentLogin(use: AgentUse, env: AgentEnvironment): string | null {
  const key = keysOf(use).find((name) => env[name]);
  if (key !== undefined) return `\`${key}\` is set`;
  const login = LOGINS[use];
  if (login === undefined) return null;
  const file = loginFilePath(login.file, env);
  return existsSync(file) ? `logged in (${file})` : null;
}

function loginFilePath({ path, elsewhere }: LoginFile, env: AgentEnvironment): string {
  const [variable = '', name = ''] = elsewhere ?? [];
  const folder = env[variable] ?? '';
  if (isAbsolute(folder)) return join(folder, name);
  const { HOME: home = '' } = env;
  return join(isAbsolute(home) ? home : homedir(), path);
}

function missingLogin(use: AgentUse, paths: readonly string[]): DoctorCheck {
  const [key = ''] = keysOf(use);
  const login = LOGINS[use];
  const how = login === undefined ? '' : `, or ${login.how}`;
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
