import { basename, isAbsolute } from 'node:path';
import type { PlannedAgent } from '../../core/plan/plan.ts';

interface AgentHome {
  /** Files and folders relative to the home folder. */
  readonly paths: readonly string[];
  /** Variables that set another location. */
  readonly variables: readonly string[];
}

/** Where an agent stores its login, settings and sessions. It sees nothing else of a person's home, and may write to these. */
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

/** The name of a native agent; for others, the first word of the command. */
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
