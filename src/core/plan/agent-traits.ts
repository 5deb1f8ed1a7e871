import type { AgentUse } from './plan.ts';

/** What is known about an agent apart from its adapter in src/agents/. */
export interface AgentTraits {
  /** Keys in the pipeline file that only some agents have. */
  readonly options: readonly string[];
  /** Those of them without which the agent cannot start. */
  readonly required: readonly ('run' | 'script')[];
  /** What follows the colon in `--agent name=use:…`; `null`: nothing may follow. */
  readonly argument: 'model' | 'shell command' | 'script' | null;
  /** Whether the agent can continue an earlier session. For `acp` that depends on the program. */
  readonly hasSessions: boolean;
  readonly canWrite: boolean;
  /**
   * Whether the agent reports tokens without a cost, so that a USD limit needs the prices of its models. For `acp` that depends on
   * the program; the cost of a `command` is known only to its author.
   */
  readonly needsPrices: boolean;
  /** The provider of its models in traces; `null`: not certain. */
  readonly provider: string | null;
  /**
   * The environment variables by which the agent logs in to its provider and finds its address. Only the agent's own phases get
   * them (docs/agents.md).
   */
  readonly variables: readonly string[];
  /** How a person logs in without these variables; `null`: not possible. */
  readonly login: AgentLogin | null;
}

export interface AgentLogin {
  /** What to do, as a clause. */
  readonly how: string;
  /** The file that a login leaves, relative to the home folder. */
  readonly file: string;
  /** The environment variable that sets the folder of the file, and the file's name in it; `null`: none. */
  readonly elsewhere: readonly [variable: string, file: string] | null;
}

/** Every agent; sources of the logins: https://code.claude.com/docs and the other agents' docs. */
export const AGENT_TRAITS: Readonly<Record<AgentUse, AgentTraits>> = {
  claude: {
    options: ['model', 'version', 'effort', 'max-turns'],
    required: [],
    argument: 'model',
    hasSessions: true,
    canWrite: true,
    needsPrices: false,
    provider: 'anthropic',
    variables: [
      'ANTHROPIC_API_KEY',
      'ANTHROPIC_AUTH_TOKEN',
      'ANTHROPIC_BASE_URL',
      'CLAUDE_CODE_OAUTH_TOKEN',
    ],
    login: {
      how: 'start `claude` and type `/login`',
      file: '.claude/.credentials.json',
      elsewhere: ['CLAUDE_CONFIG_DIR', '.credentials.json'],
    },
  },
  codex: {
    options: ['model', 'version', 'effort'],
    required: [],
    argument: 'model',
    hasSessions: true,
    canWrite: true,
    needsPrices: true,
    provider: 'openai',
    variables: ['CODEX_API_KEY', 'CODEX_HOME', 'OPENAI_API_KEY', 'OPENAI_BASE_URL'],
    login: {
      how: 'run `codex login`',
      file: '.codex/auth.json',
      elsewhere: ['CODEX_HOME', 'auth.json'],
    },
  },
  opencode: {
    options: ['model', 'version'],
    required: [],
    argument: 'model',
    hasSessions: true,
    canWrite: true,
    needsPrices: false,
    provider: null,
    variables: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY'],
    login: {
      how: 'run `opencode auth login`',
      file: '.local/share/opencode/auth.json',
      elsewhere: null,
    },
  },
  amp: {
    options: ['version'],
    required: [],
    argument: null,
    hasSessions: true,
    canWrite: true,
    needsPrices: true,
    provider: null,
    variables: ['AMP_API_KEY'],
    login: { how: 'run `amp login`', file: '.local/share/amp/secrets.json', elsewhere: null },
  },
  // The program is unknown, so the author's `env` names what it may have.
  acp: {
    options: ['run', 'model', 'version'],
    required: ['run'],
    argument: 'shell command',
    hasSessions: true,
    canWrite: true,
    needsPrices: true,
    provider: null,
    variables: [],
    login: null,
  },
  // A direct model call, which needs no program.
  anthropic: {
    options: ['model', 'effort', 'max-turns'],
    required: [],
    argument: 'model',
    hasSessions: false,
    canWrite: false,
    needsPrices: true,
    provider: 'anthropic',
    variables: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL'],
    login: null,
  },
  command: {
    options: ['run'],
    required: ['run'],
    argument: 'shell command',
    hasSessions: false,
    canWrite: true,
    needsPrices: false,
    provider: null,
    variables: [],
    login: null,
  },
  scripted: {
    options: ['script'],
    required: ['script'],
    argument: 'script',
    hasSessions: false,
    canWrite: true,
    needsPrices: false,
    provider: null,
    variables: [],
    login: null,
  },
};

export const AGENT_USES = Object.keys(AGENT_TRAITS) as readonly AgentUse[];

/** Whether the value is redacted everywhere: addresses and folders are not secrets. */
export const isKey = (name: string): boolean => /_(?:KEY|TOKEN)$/.test(name);
