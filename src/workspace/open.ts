import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SettingPair, settingVariables } from '../git/configuration.ts';
import { type GitCall, git } from '../git/git.ts';
import { addSettings } from '../git/objects/runner-directory.ts';
import { pinnedRemotes, WITHOUT_FILES } from '../git/publish/push.ts';
import type { GitSettings } from '../git/settings.ts';
import type { Workspace } from '../ports.ts';
import { onDisk, readOwnFile } from '../system/disk.ts';
import { reopen } from '../system/open-folder.ts';
import { removeTree } from '../system/remove-tree.ts';
import { carry } from './carry.ts';
import { jobCheckout } from './checkout.ts';
import { diskSettings } from './disk-settings.ts';
import { removeIgnoredAttributes } from './ignored-attributes.ts';
import { LfsFiles } from './lfs/lfs.ts';
import { type OpenOptions, throwawayParts } from './open-options.ts';
import { restoreFiles } from './restore.ts';
import { openSubmodules, type Submodule } from './submodules.ts';
import { makeThrowaway, type ThrowawayParts, withLfs } from './throwaway.ts';
import { GitWorkspace, type WorkspaceFiles } from './workspace.ts';

/** The workspace of a run. No file is created before somebody enters it. */
export function openWorkspace(options: OpenOptions): Workspace {
  const { own, base, protect, author, repository } = options;
  const isFolder = options.files === 'folder';
  const lfs = new LfsFiles({
    repository,
    own,
    base,
    directory: isFolder ? workspaceFolder(options.home, options.name) : repository.root,
    copies: async () => !(await options.isSandboxed()),
    onNote: options.onNote ?? (() => {}),
  });
  const files = isFolder ? ownFolder(options, lfs) : jobCheckout(options, lfs);
  return new GitWorkspace({ own, files, lfs, base, protect, author });
}

/** The path of a run's own folder. */
export const workspaceFolder = (home: string, name: string): string => join(home, name);

function ownFolder(options: OpenOptions, lfs: LfsFiles): WorkspaceFiles {
  const { own, name, home } = options;
  const directory = workspaceFolder(home, name);
  // Names the commit of the files while no process works in the folder; missing if a process was killed in it.
  const atRest = join(own.folder, 'at-rest');
  const setUpMark = join(own.folder, 'set-up');
  const gitDir = join(directory, '.git');
  let ofDisk: readonly SettingPair[] = [];
  let parts: ThrowawayParts | null = null;
  let submodules: readonly Submodule[] = [];
  const renewGit = async (): Promise<void> => {
    parts ??= await throwawayParts(options, ofDisk);
    await makeThrowaway(gitDir, withLfs(parts, lfs), submodules);
  };
  return {
    directory,
    setUpMark,
    renewGit,
    submodules: () => submodules,
    enter: () =>
      onDisk(`The workspace ${directory} cannot be created`, async () => {
        mkdirSync(options.home, { recursive: true, mode: 0o700 });
        ofDisk = diskSettings(options.home);
        addSettings(own, ofDisk);
        const isThere = readOwnFile(atRest) === own.head() && existsSync(directory);
        rmSync(atRest, { force: true });
        if (isThere) await restoreFolder(options, directory);
        else await makeFolder(options, { directory, setUpMark });
        await lfs.open(join(own.folder, 'index'));
        if (!isThere) await carryFiles(options, directory);
        submodules = await openSubmodules({
          root: options.repository.root,
          commonDir: options.repository.commonDir,
          place: { gitDir: own.folder, workTree: directory },
          index: join(own.folder, 'index'),
          copies: !(await options.isSandboxed()),
          writesFiles: true,
          ofDisk,
        });
        await renewGit();
      }),
    leave: async (isOver) => {
      if (isOver) await removeTree(directory);
      else if (parts !== null) {
        reopen(directory);
        await removeTree(gitDir);
        writeFileSync(atRest, own.head());
      }
    },
  };
}

interface NewWorkspace {
  readonly directory: string;
  readonly setUpMark: string;
}

async function makeFolder(
  options: OpenOptions,
  { directory, setUpMark }: NewWorkspace,
): Promise<void> {
  const { repository, own } = options;
  const index = join(own.folder, 'index');
  rmSync(setUpMark, { force: true });
  rmSync(index, { force: true });
  await removeTree(directory);
  mkdirSync(directory, { mode: 0o755 });
  const settings = await repository.settings();
  const isPartial = settings.isPartialClone();
  await git({
    place: { gitDir: own.folder, workTree: directory },
    args: ['read-tree', '--reset', '-u', own.head()],
    index,
    ...(isPartial ? fetching(settings) : {}),
  });
}

/** Objects missing in a partial clone must be fetched now, with the person's login, but without the person's filters. */
const fetching = (settings: GitSettings): Pick<GitCall, 'configuration' | 'env'> => ({
  configuration: 'person',
  env: { ...settingVariables(pinnedRemotes(settings)), ...WITHOUT_FILES },
});

async function carryFiles(options: OpenOptions, directory: string): Promise<void> {
  const { repository, own, onNote = () => {} } = options;
  const carried = await carry(repository, options.carry, directory);
  if (carried.length === 0) return;
  const place = { gitDir: own.folder, workTree: directory };
  await removeIgnoredAttributes({ place, index: join(own.folder, 'index'), onNote });
}

/** Continues in a folder that the run left to wait: ignored files stay, the others are compared byte by byte. */
async function restoreFolder({ own }: OpenOptions, directory: string): Promise<void> {
  reopen(directory);
  await removeTree(join(directory, '.git'));
  await restoreFiles({
    place: { gitDir: own.folder, workTree: directory },
    index: join(own.folder, 'index'),
    to: own.head(),
  });
}
