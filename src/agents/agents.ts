import type { Agents } from '../ports.ts';
import { acpAgent } from './acp.ts';
import { amp } from './amp.ts';
import { anthropicAgent } from './anthropic.ts';
import { claude } from './claude.ts';
import { codex } from './codex.ts';
import { commandAgent } from './command.ts';
import { opencode } from './opencode.ts';
import { type ReadScript, scriptedAgent } from './scripted.ts';
import { type FindProgram, streamAgent } from './stream/stream-agent.ts';

export interface AgentSources {
  readonly readScript: ReadScript;
  readonly findProgram: FindProgram;
}

export function createAgents({ readScript, findProgram }: AgentSources): Agents {
  return {
    command: commandAgent,
    scripted: scriptedAgent(readScript),
    claude: streamAgent(claude, findProgram),
    codex: streamAgent(codex, findProgram),
    opencode: streamAgent(opencode, findProgram),
    amp: streamAgent(amp, findProgram),
    acp: acpAgent,
    anthropic: anthropicAgent,
  };
}

/** CLIs that are installed if missing, each with the version that our tests use. */
export const NATIVE = [claude, codex, opencode, amp].map((adapter) => ({
  program: adapter.program,
  package: adapter.package,
  version: adapter.version,
}));
