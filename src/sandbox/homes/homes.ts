import {
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { chmod, chown, cp, lstat, mkdir, mkdtemp, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Purpose } from '../../ports.ts';
import { reopen, reopenTree } from '../../system/open-folder.ts';
import { removeTree } from '../../system/remove-tree.ts';
import type { Overlay } from '../views/overlay.ts';

/** The home of all `setup` scripts, in the run's folder. */
export const SETUP_HOME = 'home';

/** A folder for one child. */
export interface PrivateFolder {
  readonly folder: string;
  /** The overlay to mount at the folder before the child starts; `null`: none. */
  readonly overlay: Overlay | null;
  /** Called when the child has ended. */
  readonly drop: () => Promise<void>;
}

/**
 * The homes of a run's children. Files that an agent left in its home must not affect the scripts that judge its change:
 *
 *     home          for all `setup` scripts
 *     agent-home    for all agents: a copy of `home`, made for the first agent
 *     home-XXXXXX   for one `run` or `verify` script: a copy of `home`, removed when the script has ended
 */
export class ChildHomes {
  readonly #folder: string;
  readonly #layers: string | null;
  #agents: Promise<string> | null = null;

  /** `folder` belongs to the run. With a folder for layers, a script's copy is an overlay on what `setup` left. */
  constructor(folder: string, layers: string | null) {
    this.#folder = folder;
    this.#layers = layers;
  }

  get setup(): string {
    return join(this.#folder, SETUP_HOME);
  }

  async make(): Promise<void> {
    makeHome(this.setup);
  }

  async for(purpose: Purpose): Promise<PrivateFolder> {
    reopen(this.setup);
    switch (purpose) {
      case 'setup':
        return kept(this.setup);
      case 'agent':
        return kept(await this.#reopenedAgents());
      case 'run':
      case 'verify':
        return this.#ofScript();
    }
  }

  agents(): Promise<string> {
    this.#agents ??= this.#makeAgents();
    return this.#agents;
  }

  async #reopenedAgents(): Promise<string> {
    const home = await this.agents();
    reopen(home);
    return home;
  }

  async #makeAgents(): Promise<string> {
    const home = join(this.#folder, 'agent-home');
    await copyOf(this.setup, home);
    return home;
  }

  async #ofScript(): Promise<PrivateFolder> {
    const isUsed = !isUntouched(this.setup);
    const layers = isUsed ? this.#layers : null;
    const own = mkdtempSync(join(layers ?? this.#folder, 'home-'));
    const drop = (): Promise<void> => removeTree(own);
    const at = join(own, 'home');
    if (layers !== null) return { folder: at, overlay: await layerOver(this.setup, own, at), drop };
    if (isUsed) await copyOf(this.setup, at);
    else makeHome(at);
    return { folder: at, overlay: null, drop };
  }
}

/** A temporary folder for one child: an agent's files must not reach the scripts that judge its work. */
export async function ownTemp(folder: string): Promise<PrivateFolder> {
  const temp = await mkdtemp(join(folder, 'tmp-'));
  return { folder: temp, overlay: null, drop: () => removeTree(temp) };
}

/** Creates the two layers and the mount point of an overlay in `own`. */
export async function layerOver(lower: string, own: string, at: string): Promise<Overlay> {
  const [upper, work] = [join(own, 'upper'), join(own, 'work')];
  for (const path of [upper, work, at]) await mkdir(path, { mode: 0o700 });
  // The mount point gets the owner and mode of its upper layer.
  const { uid, gid, mode } = await stat(lower);
  await chmod(upper, mode & 0o7777);
  if (process.getuid?.() === 0) await chown(upper, uid, gid);
  return { lower, upper, work, at };
}

const kept = (folder: string): PrivateFolder => ({ folder, overlay: null, drop: async () => {} });

// Synchronous, because a script waits for it, and few calls on small files are faster this way.
function makeHome(home: string): void {
  // From an earlier process: `setup` may have left links in it.
  if (existsSync(home)) return;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  writeFileSync(join(home, '.gitconfig'), GIT_IDENTITY);
}

/** For agents that commit. The identity does not matter, because only the files are used. */
const GIT_IDENTITY = '[user]\n\tname = Agent\n\temail = agent@phasegate.invalid\n';

/** Whether the home contains only Phasegate's own files. */
function isUntouched(home: string): boolean {
  if (readdirSync(home).join() !== '.gitconfig') return false;
  const file = join(home, '.gitconfig');
  return lstatSync(file).isFile() && readFileSync(file, 'utf8') === GIT_IDENTITY;
}

/** Sockets and pipes are omitted. */
async function copyOf(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return makeHome(to);
  reopenTree(from);
  await cp(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    mode: constants.COPYFILE_FICLONE,
    filter: async (path) => {
      const stats = await lstat(path);
      return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
    },
  });
}
