import { type AgentPackage, ensureAgent } from './ensure.ts';

/** Finds or installs the program of an agent, whenever one is to be called. */
export type Provisioner = (request: ProvisionRequest) => Promise<string>;

export interface ProvisionRequest {
  readonly agent: AgentPackage & { readonly version: string };
  /** What the pipeline pins; `null` if any version will do. */
  readonly pinned: string | null;
  /** The whole environment of the agent. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onNote: (text: string) => void;
}

export interface ProvisionerOptions {
  readonly cacheFolder: string;
  readonly offline: boolean;
  /** Our own environment, by which npm is found and configured. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Looks once for each program, version and search path, as long as this process lives. A refusal is not remembered. */
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
