import { basename, isAbsolute } from 'node:path';
import type { PlannedAgent } from '../../core/plan/plan.ts';

interface AgentHome {
  /** Below a person's home; files and folders. */
  readonly paths: readonly string[];
  /** Variables that say that it is somewhere else. */
  readonly variables: readonly string[];
}

/** Where an agent keeps its login, settings and sessions: all that it gets of a person's home, and may write to. */
const HOMES: Readonly<Record<string, AgentHome>> = {
  claude: { paths: ['.claude', '.claude.json'], variables: ['CLAUDE_CONFIG_DIR'] },
  codex: { paths: ['.codex'], variables: ['CODEX_HOME'] },
  opencode: {
    paths: [
      '.config/opencode',
      '.local/share/opencode',
      '.local/state/opencode',
      '.cache/opencode',
    ],
    variables: [],
  },
  amp: { paths: ['.amp', '.config/amp', '.local/share/amp', '.cache/amp'], variables: [] },
  copilot: { paths: ['.copilot', '.config/github-copilot'], variables: [] },
  gemini: { paths: ['.gemini'], variables: [] },
  goose: { paths: ['.config/goose', '.local/share/goose'], variables: [] },
  qwen: { paths: ['.qwen'], variables: [] },
};

/** A native agent is known by its name, another one by the first word of what starts it. */
export function programOf({ use, run }: PlannedAgent): string {
  const [word = use] = typeof run === 'string' ? run.trim().split(/\s+/) : (run ?? []);
  return basename(word);
}

export function homeOf(
  agent: PlannedAgent,
  env: Readonly<Record<string, string>>,
): { readonly below: readonly string[]; readonly elsewhere: readonly string[] } {
  const { paths, variables } = HOMES[programOf(agent)] ?? { paths: [], variables: [] };
  const elsewhere = variables.flatMap((name) => env[name] ?? []).filter(isAbsolute);
  return { below: paths, elsewhere };
}
