import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../core/plan/plan.ts';
import type { Child, ChildNeeds, ConfinedChild } from '../../ports.ts';
import type { Gateways } from '../network/gateways.ts';
import type { SandboxPaths } from '../places.ts';
import type { Overlays } from '../views/overlay.ts';
import type { ChildHomes } from './homes.ts';

/** Everything that isolates the child processes of one run. */
export interface IsolationContext {
  readonly policy: Pick<Policy, 'isolation' | 'network'>;
  readonly places: SandboxPaths;
  readonly gateways: Gateways;
  /** The folder of this run. */
  readonly folder: string;
  readonly homes: ChildHomes;
  readonly overlays: Overlays | null;
  /** The file with the filter of system calls; `null`: there is none. */
  readonly filter: string | null;
  /** `HOME` of children, unless the author set it. */
  readonly inherited: string;
  /** Where version managers keep the programs of the person's `bin`, as variables; looked up before the first child. */
  readonly versionManagers: Child['env'];
  /** Whether agents get a private home, too, if the person's is not replaced. */
  readonly ownHome: boolean;
}

export type LocatedChild = Child & {
  /** The path of the program. */
  readonly file: string;
};

export type ConfinedCommand = Omit<ConfinedChild, 'release'>;

/**
 * For children that see the whole disk: scripts get a private home, so that files that an agent left in the person's cannot
 * affect the verdict on its change. An agent keeps the person's home, where its login is.
 */
export function withOwnHome<C extends Child>(
  { homes, versionManagers, inherited, ownHome }: IsolationContext,
  start: (child: C) => ConfinedCommand,
): (child: C, needs: ChildNeeds) => Promise<ConfinedChild> {
  return async (child, needs) => {
    if (needs.purpose === 'agent' && !ownHome) return { ...start(child), release: async () => {} };
    const { folder, drop } = await homes.for(needs);
    const env = movedHome(child.env, { from: inherited, to: folder, versionManagers });
    return { ...start({ ...child, env }), release: drop };
  };
}

interface HomeMove extends Pick<IsolationContext, 'versionManagers'> {
  readonly from: string;
  readonly to: string;
}

/** Changes `HOME`, unless the author set it, and keeps the folders that version managers find by it. */
export function movedHome(
  env: Child['env'],
  { from, to, versionManagers }: HomeMove,
): Child['env'] {
  return env.HOME === from ? { ...versionManagers, ...env, HOME: to } : env;
}

/** The variables for those that there are in a home. */
export function versionManagersIn(home: string): Child['env'] {
  const folders = Object.entries(VERSION_MANAGERS)
    .map(([name, folder]) => [name, join(home, folder)] as const)
    .filter(([, folder]) => existsSync(folder));
  return Object.fromEntries(folders);
}

/** Folders in which version managers keep the programs of their `bin`. */
const VERSION_MANAGERS: Readonly<Record<string, string>> = {
  ASDF_DATA_DIR: '.asdf',
  NVM_DIR: '.nvm',
  PYENV_ROOT: '.pyenv',
  RBENV_ROOT: '.rbenv',
  RUSTUP_HOME: '.rustup',
  SDKMAN_DIR: '.sdkman',
  VOLTA_HOME: '.volta',
};
