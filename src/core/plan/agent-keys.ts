import type { AgentUse } from './plan.ts';

/**
 * The variables by which each agent finds its provider: its own login, and where to send requests. Only its own
 * phases get them (docs/agents.md).
 */
export const AGENT_KEYS: Readonly<Record<AgentUse, readonly string[]>> = {
  claude: [
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'ANTHROPIC_BASE_URL',
    'CLAUDE_CODE_OAUTH_TOKEN',
  ],
  codex: ['CODEX_API_KEY', 'CODEX_HOME', 'OPENAI_API_KEY', 'OPENAI_BASE_URL'],
  opencode: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY'],
  amp: ['AMP_API_KEY'],
  anthropic: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL'],
  // Whatever program these are, the author says by `env` what it may have.
  acp: [],
  command: [],
  scripted: [],
};

/** Whether the value is to be taken out of everything that is kept or shown: an address or a folder is no secret. */
export const isKey = (name: string): boolean => /_(?:KEY|TOKEN)$/.test(name);
