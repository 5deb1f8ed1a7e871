import type { Agents } from '../ports.ts';
import { commandAgent } from './command.ts';
import { type ReadScript, scriptedAgent } from './scripted.ts';

export interface AgentSources {
  readonly readScript: ReadScript;
}

/** Every agent there is; `null` for those that this release does not have. */
export function createAgents({ readScript }: AgentSources): Agents {
  return {
    command: commandAgent,
    scripted: scriptedAgent(readScript),
    claude: null,
    codex: null,
    opencode: null,
    amp: null,
    acp: null,
    anthropic: null,
  };
}
