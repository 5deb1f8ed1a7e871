import {
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { chmod, chown, cp, lstat, mkdir, mkdtemp, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChildNeeds } from '../../ports.ts';
import { ifAllowed } from '../../system/disk.ts';
import { FolderWatch } from '../../system/folder-watch.ts';
import { reopen, reopenTree } from '../../system/open-folder.ts';
import { readRegularText } from '../../system/read-regular.ts';
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
 * The homes of a run's children. Files that an agent left in its home must not affect the scripts that judge its change, nor an
 * agent beside it, for which a path below the home could lead to other files:
 *
 *     home          for all `setup` scripts
 *     agent-XXXXXX  for the agents of one phase, one at a time: a copy of `home`, made for the first
 *     home-XXXXXX   for one `run` or `verify` script: a copy of `home`, removed when the script has ended
 */
export class ChildHomes {
  readonly #folder: string;
  readonly #layers: string | null;
  /** By phase. */
  readonly #agents = new Map<string, HomeFolder>();
  /** The phases whose home an agent has now. */
  readonly #inUse = new Set<string>();
  /** The last time that the folder of `setup` held nothing but our own file. */
  #names: FolderWatch | null = null;

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

  async for({ purpose, home }: Pick<ChildNeeds, 'purpose' | 'home'>): Promise<PrivateFolder> {
    this.#reopenSetup();
    switch (purpose) {
      case 'setup':
        return { folder: this.setup, overlay: null, drop: async () => {} };
      case 'agent':
        return this.#ofAgent(home ?? '');
      case 'run':
      case 'verify':
        return this.#ofScript();
    }
  }

  /** Without a sandbox `setup` can remove its home, or put something else there: the next child has an empty one. */
  #reopenSetup(): void {
    if (lstatSync(this.setup, { throwIfNoEntry: false })?.isDirectory() !== true) {
      rmSync(this.setup, { force: true });
      makeHome(this.setup);
    }
    reopen(this.setup);
  }

  async #ofAgent(phase: string): Promise<PrivateFolder> {
    // Two phases that continue the same session at the same time.
    if (this.#inUse.has(phase)) return this.#ofScript();
    this.#inUse.add(phase);
    const drop = async (): Promise<void> => void this.#inUse.delete(phase);
    try {
      const home = this.#agents.get(phase) ?? (await this.#make('agent-')).home;
      this.#agents.set(phase, home);
      reopen(home.overlay?.upper ?? home.folder);
      return { ...home, drop };
    } catch (error) {
      await drop();
      throw error;
    }
  }

  async #ofScript(): Promise<PrivateFolder> {
    const { own, home } = await this.#make('home-');
    return { ...home, drop: () => removeTree(own) };
  }

  /** A copy of what `setup` left, or an overlay on it. */
  async #make(prefix: string): Promise<{ readonly own: string; readonly home: HomeFolder }> {
    const isUsed = !this.#isUntouched();
    const layers = isUsed ? this.#layers : null;
    const own = mkdtempSync(join(layers ?? this.#folder, prefix));
    if (layers !== null) {
      const folder = join(own, 'home');
      return { own, home: { folder, overlay: await layerOver(this.setup, own, folder) } };
    }
    if (isUsed) await copyOf(this.setup, own);
    else fillHome(own);
    return { own, home: { folder: own, overlay: null } };
  }

  /** Whether the home of `setup` contains only Phasegate's own files. */
  #isUntouched(): boolean {
    return this.#hasOurNames() && holdsIdentity(join(this.setup, GIT_CONFIG));
  }

  /** A folder's time tells whether its names are those of the last look, which saves listing it for each script. */
  #hasOurNames(): boolean {
    if (this.#names?.isUnchanged() === true) return true;
    const since = Date.now();
    const isOurs = readdirSync(this.setup).join() === GIT_CONFIG;
    this.#names = isOurs ? new FolderWatch(this.setup, since) : null;
    return isOurs;
  }
}

/** The home itself. */
export type HomeFolder = Omit<PrivateFolder, 'drop'>;

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

// Synchronous, because a script waits for it, and few calls on small files are faster this way.
function makeHome(home: string): void {
  // From an earlier process: `setup` may have left links in it.
  if (existsSync(home)) return;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  fillHome(home);
}

const fillHome = (home: string): void =>
  writeFileSync(join(home, GIT_CONFIG), GIT_IDENTITY, { flag: 'wx' });

const GIT_CONFIG = '.gitconfig';

/** For agents that commit. The identity does not matter, because only the files are used. */
const GIT_IDENTITY = '[user]\n\tname = Agent\n\temail = agent@phasegate.invalid\n';

/** A link, a pipe or a longer file in its place does not. */
function holdsIdentity(file: string): boolean {
  const options = { most: GIT_IDENTITY.length, links: 'refused' } as const;
  return ifAllowed(() => readRegularText(file, options)) === GIT_IDENTITY;
}

/** Sockets and pipes are omitted. */
async function copyOf(from: string, to: string): Promise<void> {
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
