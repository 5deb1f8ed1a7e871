import { patternOf } from '../../core/plan/network.ts';
import type { PlannedAgent } from '../../core/plan/plan.ts';
import { programOf } from '../homes/agent-homes.ts';

/** Hosts of an agent's model and login. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  amp: ['ampcode.com'],
  claude: ['api.anthropic.com', 'console.anthropic.com', 'platform.claude.com'],
  codex: ['api.openai.com', 'auth.openai.com', 'chatgpt.com'],
  gemini: [
    'cloudcode-pa.googleapis.com',
    'generativelanguage.googleapis.com',
    'oauth2.googleapis.com',
  ],
  opencode: [
    'api.anthropic.com',
    'api.openai.com',
    'generativelanguage.googleapis.com',
    'models.dev',
    'opencode.ai',
    'openrouter.ai',
  ],
};

/**
 * The hosts of an agent's program, or those to which variables such as `ANTHROPIC_BASE_URL` of the author or the person point.
 */
export function hostsOf(
  agent: PlannedAgent,
  env: Readonly<Record<string, string>>,
): readonly string[] {
  const pointed = Object.entries(env)
    .filter(([name]) => name.endsWith('_BASE_URL'))
    .flatMap(([, address]) => patternOf(address) ?? []);
  // An agent with another address does not need the default hosts.
  return pointed.length > 0 ? pointed : (HOSTS[programOf(agent)] ?? []);
}
