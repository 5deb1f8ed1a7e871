/** An agent that `init` can fill in, with its two models and its secrets in a workflow. */
export interface AgentChoice {
  readonly use: string;
  readonly label: string;
  /** `null`: the agent takes no model. */
  readonly models: AgentModels | null;
  readonly secrets: readonly string[];
  /** The arguments of `gh secret set`. */
  readonly secret: string;
}

export interface AgentModels {
  /** For volume. */
  readonly cheap: string;
  readonly judgment: string;
}

/** Such as `opus`, `anthropic/claude-opus-4-5`, `gpt-5[high]`. */
export const isModelName = (text: string): boolean => /^[\w@[][\w.:/@+\-[\]]{0,199}$/.test(text);

export const AGENT_CHOICES: readonly AgentChoice[] = [
  {
    use: 'claude',
    label: 'Claude Code',
    models: { cheap: 'haiku', judgment: 'opus' },
    secrets: ['ANTHROPIC_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'],
    secret: 'ANTHROPIC_API_KEY',
  },
  {
    use: 'codex',
    label: 'Codex',
    models: { cheap: 'gpt-5-mini', judgment: 'gpt-5-codex' },
    secrets: ['OPENAI_API_KEY', 'CODEX_API_KEY'],
    secret: 'OPENAI_API_KEY',
  },
  {
    use: 'opencode',
    label: 'opencode',
    models: { cheap: 'anthropic/claude-haiku-4-5', judgment: 'anthropic/claude-opus-4-5' },
    secrets: ['ANTHROPIC_API_KEY', 'OPENROUTER_API_KEY'],
    secret: 'ANTHROPIC_API_KEY',
  },
  {
    use: 'amp',
    label: 'Amp',
    models: null,
    secrets: ['AMP_API_KEY'],
    secret: 'AMP_API_KEY',
  },
];
