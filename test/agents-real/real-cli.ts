import { claude } from '../../src/agents/claude.ts';
import { codex } from '../../src/agents/codex.ts';
import { opencode } from '../../src/agents/opencode.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import { type Answer, type Answerer, text, tool } from '../rig/model-server/answer.ts';
import type { Tokens } from '../rig/model-server/protocol.ts';
import { GEMINI } from './packages.ts';

/** How one CLI is pointed at a model server, and what its model has to say to have something done. */
export interface RealCli {
  /** As in the table: its name, how it comes in, its version. */
  readonly title: string;
  /** What stands under `agents: <name>:`, as JSON, which is YAML, too. */
  agent(place: Place): JsonObject;
  /** By path in the home of the run. */
  files(place: Place): Readonly<Record<string, string>>;
  /** `path`: in the workspace, which is known only once the run has begun, so relative. */
  write(path: string, content: string, tokens: Partial<Tokens>): Answer;
  run(command: string, tokens: Partial<Tokens>): Answer;
  /** Of the whole call. */
  readonly tellsTokens: boolean;
  /** Longer than it takes to ask its model, on a busy machine. */
  readonly patience: string;
  /** Where it keeps them, in the home of the run; `null` if it does not find them again. */
  readonly conversations: string | null;
}

export interface Place {
  /** Of the model server. */
  readonly url: string;
  readonly home: string;
}

export const CLAUDE: RealCli = {
  patience: '12s',
  tellsTokens: true,
  conversations: '.claude/projects',
  title: `claude ${claude.version}`,
  agent: ({ url }) => ({
    use: 'claude',
    model: 'claude-sonnet-4-5',
    env: { ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: 'sk-loopback' },
  }),
  files: () => ({}),
  write: (path, content, tokens) => tool('Write', { file_path: path, content }, tokens),
  run: (command, tokens) => tool('Bash', { command, description: 'as asked' }, tokens),
};

export const CODEX: RealCli = {
  patience: '12s',
  tellsTokens: true,
  conversations: 'codex/sessions',
  title: `codex ${codex.version}`,
  agent: ({ home }) => ({
    use: 'codex',
    model: 'gpt-5-codex',
    env: { CODEX_HOME: `${home}/codex`, LOOPBACK_KEY: 'loopback' },
  }),
  files: ({ url }) => ({
    'codex/config.toml': `model_provider = "loopback"
[model_providers.loopback]
name = "loopback"
base_url = "${url}/v1"
wire_api = "responses"
env_key = "LOOPBACK_KEY"
request_max_retries = 1
stream_max_retries = 2
`,
  }),
  write: (path, content, tokens) =>
    tool('exec_command', { cmd: `printf %s '${content}' > '${path}'` }, tokens),
  run: (command, tokens) => tool('exec_command', { cmd: command }, tokens),
};

const opencodeEnv = ({ url }: Place) => ({
  // Of the prices of all models there are: nothing here is to reach beyond loopback.
  OPENCODE_DISABLE_MODELS_FETCH: '1',
  OPENCODE_CONFIG_CONTENT: JSON.stringify({
    model: 'loopback/model',
    provider: {
      loopback: {
        npm: '@ai-sdk/openai-compatible',
        name: 'loopback',
        options: { baseURL: `${url}/v1`, apiKey: 'loopback' },
        models: { model: { name: 'Model', limit: { context: 200_000, output: 8_000 } } },
      },
    },
  }),
});

export const OPENCODE: RealCli = {
  patience: '30s',
  tellsTokens: true,
  conversations: '.local/share/opencode',
  title: `opencode ${opencode.version}`,
  agent: (place) => ({ use: 'opencode', model: 'loopback/model', env: opencodeEnv(place) }),
  files: () => ({}),
  write: (path, content, tokens) => tool('write', { filePath: path, content }, tokens),
  run: (command, tokens) => tool('bash', { command, description: 'as asked' }, tokens),
};

export const OPENCODE_ACP: RealCli = {
  ...OPENCODE,
  title: `acp: opencode ${opencode.version}`,
  // It tells those of its last step only.
  tellsTokens: false,
  agent: (place) => ({ use: 'acp', run: ['opencode', 'acp'], env: opencodeEnv(place) }),
};

export const GEMINI_ACP: RealCli = {
  patience: '20s',
  tellsTokens: false,
  conversations: null,
  title: `acp: gemini ${GEMINI.version}`,
  agent: ({ url }) => ({
    use: 'acp',
    run: ['gemini', '--acp', '-m', 'gemini-2.5-pro'],
    env: {
      GOOGLE_GEMINI_BASE_URL: url,
      GEMINI_API_KEY: 'loopback',
      GEMINI_CLI_TRUST_WORKSPACE: 'true',
    },
  }),
  // By itself it asks ten times, for minutes.
  files: () => ({ '.gemini/settings.json': JSON.stringify({ general: { maxAttempts: 2 } }) }),
  write: (path, content, tokens) => tool('write_file', { file_path: path, content }, tokens),
  run: (command, tokens) => tool('run_shell_command', { command }, tokens),
};

/** In the order of the table. */
export const COLUMNS: readonly string[] = [CLAUDE, CODEX, OPENCODE, GEMINI_ACP, OPENCODE_ACP].map(
  ({ title }) => title,
);

/** Ends the conversation with that result: by the tool for it where the CLI has one, else as the last word. */
export function concludes(result: JsonObject, tokens: Partial<Tokens> = {}): Answerer {
  return ({ tools, messages }) => {
    if (!tools.includes('StructuredOutput')) return text(JSON.stringify(result), tokens);
    const asked = messages.findLastIndex(({ text }) => /phase `\w+`, attempt /.test(text));
    const given = messages
      .slice(asked)
      .some(({ role, text }) => role === 'tool' && /structured output/i.test(text));
    return given ? text('Done.', {}) : tool('StructuredOutput', result, tokens);
  };
}
