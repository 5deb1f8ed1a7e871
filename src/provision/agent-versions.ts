import { trustedProgram } from '../process/programs.ts';
import { type AgentPackage, npmInstallCommand } from './ensure.ts';
import { cachedProgram } from './install.ts';
import { versionOf } from './version-of.ts';

/** One agent on this machine, for `phasegate doctor`. */
export interface AgentVersion {
  readonly program: string;
  readonly found: 'on-path' | 'in-cache' | 'nowhere';
  readonly path: string | null;
  /** `null`: not installed, or it does not report a version. */
  readonly version: string | null;
  readonly tested: string;
  readonly install: string;
}

export interface AgentVersionsRequest {
  readonly agents: readonly (AgentPackage & { readonly version: string })[];
  readonly cacheFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** In the given order; the programs are started concurrently. Downloads nothing. */
export function agentVersions({
  agents,
  cacheFolder,
  env,
}: AgentVersionsRequest): Promise<AgentVersion[]> {
  return Promise.all(
    agents.map(async (agent) => {
      const own = trustedProgram(agent.program, env.PATH ?? '');
      const path = own ?? (await cachedProgram(cacheFolder, agent));
      const there = own === null ? 'in-cache' : 'on-path';
      return {
        program: agent.program,
        found: path === null ? 'nowhere' : there,
        path,
        version: path === null ? null : await versionOf(path, env),
        tested: agent.version,
        install: npmInstallCommand(agent, agent.version),
      };
    }),
  );
}
