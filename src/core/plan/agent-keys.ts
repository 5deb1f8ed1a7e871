import type { AgentUse } from './plan.ts';

/**
 * The environment variables by which each agent logs in to its provider and finds its address. Only the agent's own phases get
 * them (docs/agents.md).
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
  // The program is unknown, so the author's `env` names what it may have.
  acp: [],
  command: [],
  scripted: [],
};

/** Whether the value is redacted everywhere: addresses and folders are not secrets. */
export const isKey = (name: string): boolean => /_(?:KEY|TOKEN)$/.test(name);
