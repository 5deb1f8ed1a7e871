import { trustedProgram } from '../process/programs.ts';
import { type AgentPackage, installCommand } from './ensure.ts';
import { cachedProgram } from './install.ts';
import { versionOf } from './version-of.ts';

/** What there is of one agent on this machine, for `phasegate doctor`. */
export interface AgentVersion {
  readonly program: string;
  readonly found: 'on-path' | 'in-cache' | 'nowhere';
  readonly path: string | null;
  /** `null` if there is none, or it does not say. */
  readonly version: string | null;
  readonly tested: string;
  readonly install: string;
}

export interface Inquiry {
  readonly agents: readonly (AgentPackage & { readonly version: string })[];
  readonly cacheFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** In the order given; the programs are asked at the same time. Fetches nothing. */
export function agentVersions({ agents, cacheFolder, env }: Inquiry): Promise<AgentVersion[]> {
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
        install: installCommand(agent, agent.version),
      };
    }),
  );
}
