import { patternOf } from '../../core/plan/network.ts';
import type { PlannedAgent } from '../../core/plan/plan.ts';
import { programOf } from '../homes/agent-homes.ts';

/** Where an agent reaches its model and logs in. */
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

/** By its program; and what variables such as `ANTHROPIC_BASE_URL`, which the author or the person set, point it to. */
export function hostsOf(
  agent: PlannedAgent,
  env: Readonly<Record<string, string>>,
): readonly string[] {
  const pointed = Object.entries(env)
    .filter(([name]) => name.endsWith('_BASE_URL'))
    .flatMap(([, address]) => patternOf(address) ?? []);
  // Who is pointed elsewhere does not need the usual place.
  return pointed.length > 0 ? pointed : (HOSTS[programOf(agent)] ?? []);
}
