import { type AgentPackage, ensureAgent } from './ensure.ts';

/** Finds or installs the program of an agent before each call. */
export type Provisioner = (request: ProvisionRequest) => Promise<string>;

export interface ProvisionRequest {
  readonly agent: AgentPackage & { readonly version: string };
  /** The version that the pipeline pins; `null`: any. */
  readonly pinned: string | null;
  /** The whole environment of the agent. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onNote: (text: string) => void;
}

export interface ProvisionerOptions {
  readonly cacheFolder: string;
  readonly offline: boolean;
  /** This process's environment, by which npm is found and configured. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Looks once per program, version and search path in the life of this process. A refusal is not cached. */
export function createProvisioner({ cacheFolder, offline, env }: ProvisionerOptions): Provisioner {
  const found = new Map<string, string>();
  return async ({ agent, pinned, env: agentEnv, signal, onNote }) => {
    const { program, package: name, version: tested } = agent;
    const { PATH } = agentEnv;
    const key = JSON.stringify([name, pinned, PATH]);
    const known = found.get(key);
    if (known !== undefined) return known;
    const path = await ensureAgent({
      program,
      package: name,
      pinned,
      tested,
      cacheFolder,
      offline,
      env: { ...env, PATH },
      signal,
      onNote,
    });
    found.set(key, path);
    return path;
  };
}
