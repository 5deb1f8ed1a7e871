import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Commit, commitOf } from '../core/lib/brands.ts';
import { isJsonObject, type Json } from '../core/lib/json.ts';
import type { SettingPair } from '../git/configuration.ts';
import { git } from '../git/git.ts';
import { ObjectReader } from '../git/objects/object-reader.ts';
import { addSettings } from '../git/objects/runner-directory.ts';
import { Refusal } from '../ports.ts';
import { codeOf, onDisk, replaceFile } from '../system/disk.ts';
import { reopen } from '../system/open-folder.ts';
import { removeTree } from '../system/remove-tree.ts';
import { diskSettings } from './disk-settings.ts';
import { removeIgnoredAttributes } from './ignored-attributes.ts';
import { LfsFiles } from './lfs/lfs.ts';
import { type OpenOptions, throwawayParts } from './open-options.ts';
import { restoreFiles } from './restore.ts';
import { openSubmodules, type Submodule } from './submodules.ts';
import { makeThrowaway, type ThrowawayParts, withLfs } from './throwaway.ts';
import type { WorkspaceFiles } from './workspace.ts';

/**
 * The checkout of a workflow job, with everything that earlier steps built. While children run, they cannot reach its `.git`: the
 * sandbox covers it, or it is moved away.
 */
export function jobCheckout(options: OpenOptions, lfs: LfsFiles): WorkspaceFiles {
  const { repository, own, name, home } = options;
  const { root } = repository;
  let submodules: readonly Submodule[] = [];
  let made: { readonly folder: string; readonly parts: ThrowawayParts } | null = null;
  const renewGit = async (): Promise<void> => {
    if (made === null) return;
    await makeThrowaway(made.folder, withLfs(made.parts, lfs), submodules);
  };
  return {
    directory: root,
    // Outlives the step, like the files.
    setUpMark: join(home, `${name}.set-up`),
    renewGit,
    submodules: () => submodules,
    enter: () =>
      onDisk(`The checkout ${root} cannot be used`, async () => {
        mkdirSync(home, { recursive: true, mode: 0o700 });
        const ofDisk = await checkoutSettings(options);
        addSettings(own, ofDisk);
        const parts = await throwawayParts(options, ofDisk);
        const real = join(root, '.git');
        const isCovered = !parts.copies && statSync(real).isDirectory();
        const aside = isCovered ? null : join(asideFolder(home, root), `.git-${randomUUID()}`);
        await moveToHead(options, lfs, { root, own: own.folder, head: repository.head, aside });
        await lfs.open(join(own.folder, 'index'));
        submodules = await openSubmodules({
          root,
          commonDir: repository.commonDir,
          place: { gitDir: own.folder, workTree: root },
          index: join(own.folder, 'index'),
          copies: parts.copies,
          writesFiles: false,
          ofDisk,
          onNote: options.onNote,
        });
        if (aside !== null) renameSync(real, aside);
        made = { folder: isCovered ? coverFolder(home) : real, parts };
        await renewGit();
      }),
    leave: async () => {
      if (made !== null) await recoverCheckout(home);
    },
  };
}

/** What git stores as links stays as the job checked it out. */
async function checkoutSettings({
  repository,
  home,
}: OpenOptions): Promise<readonly SettingPair[]> {
  const isWithoutLinks = (await repository.settings()).flag('core.symlinks') === false;
  const kept = isWithoutLinks ? [{ key: 'core.symlinks', value: 'false' }] : [];
  return [...diskSettings(folderOnDisk(home, repository.root)), ...kept];
}

/** Moves the files from the job's checkout to the run's last commit. */
async function moveToHead(
  { own, home, onNote = () => {} }: OpenOptions,
  lfs: LfsFiles,
  where: Omit<CheckoutMark, 'hasContent'>,
): Promise<void> {
  const { root, head } = where;
  const place = { gitDir: own.folder, workTree: root };
  const index = join(own.folder, 'index');
  await git({ place, args: ['read-tree', '--reset', head], index });
  await removeIgnoredAttributes({ place, index, onNote });
  const mark: CheckoutMark = { ...where, hasContent: await lfs.isUnfolded(index) };
  replaceFile(markFile(home), `${JSON.stringify(mark, null, 2)}\n`);
  if (own.head() === head) return;
  await lfs.fold(index);
  await git({ place, args: ['update-index', '-q', '--refresh'], index });
  await git({ place, args: ['read-tree', '-m', '-u', head, own.head()], index });
}

/** The folder that is mounted over the `.git` of a job's checkout. */
export const coverFolder = (home: string): string => join(home, 'git');

/** On the same device, so that `.git` can be renamed. */
function asideFolder(home: string, root: string): string {
  return areOnOneDisk(home, root) ? home : dirname(root);
}

/** A folder on the disk of the checkout's files; its `.git` may be on another, and need not be writable. */
export function folderOnDisk(home: string, root: string): string {
  return areOnOneDisk(home, root) ? home : root;
}

const areOnOneDisk = (one: string, other: string): boolean =>
  statSync(one).dev === statSync(other).dev;

interface CheckoutMark {
  readonly root: string;
  /** The runner's git directory of the run that works there. */
  readonly own: string;
  /** The commit that the job had checked out. */
  readonly head: Commit;
  /** The new path of `.git`; `null`: it was not moved. */
  readonly aside: string | null;
  /** Files in Git LFS were checked out with content. */
  readonly hasContent: boolean;
}

const markFile = (home: string): string => join(home, 'checkout.json');

function readMark(home: string): CheckoutMark | null {
  try {
    const mark = JSON.parse(readFileSync(markFile(home), 'utf8')) as Json;
    if (isJsonObject(mark)) {
      const { root, own, head, aside, hasContent } = mark;
      if (typeof root === 'string' && typeof own === 'string' && typeof head === 'string')
        return {
          ...{ root, own, head: commitOf(head), hasContent: hasContent === true },
          aside: typeof aside === 'string' ? aside : null,
        };
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal(`${markFile(home)} is damaged.`, 'Check out the repository again.');
}

/** Moves `.git` back; does nothing if it is there. */
async function putGitBack({ root, aside }: CheckoutMark): Promise<void> {
  if (aside === null || !existsSync(aside)) return;
  const real = join(root, '.git');
  await removeTree(real);
  renameSync(aside, real);
}

/** Restores a job's checkout, also after a process was killed in it: first `.git`, then the files. Ignored files stay, as in `restoreFiles`. */
export async function recoverCheckout(home: string): Promise<void> {
  const mark = readMark(home);
  if (mark === null) return;
  reopen(mark.root);
  await putGitBack(mark);
  await removeTree(coverFolder(home));
  const place = { gitDir: mark.own, workTree: mark.root };
  const index = join(mark.own, 'index');
  if (existsSync(mark.own)) {
    await git({ place, args: ['read-tree', '--reset', mark.head], index });
    await restoreFiles({ place, index, to: mark.head });
    if (mark.hasContent) await putContentBack(mark, index);
  }
  rmSync(markFile(home), { force: true });
}

async function putContentBack(
  { own: folder, root, head }: CheckoutMark,
  index: string,
): Promise<void> {
  await using objects = new ObjectReader({ workTree: folder, gitDir: folder });
  const lfs = new LfsFiles({
    repository: null,
    own: { folder, objects, head: () => head },
    base: head,
    directory: root,
    copies: async () => true,
    onNote: () => {},
  });
  await lfs.open(index);
}
