import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Commit, commitOf } from '../core/lib/brands.ts';
import {
  formatEntries,
  formatPairs,
  objectFormatOf,
  type SettingPair,
} from '../git/configuration.ts';
import { askGit, fields, type GitLocation, git } from '../git/git.ts';
import { bringObjects } from '../git/objects/objects.ts';
import { SUBMODULES } from '../git/objects/runner-directory.ts';
import { ChangeRefused, type ReadView, Refusal } from '../ports.ts';
import { codeOf } from '../system/disk.ts';
import { reopenWay } from '../system/open-folder.ts';
import { readRegularText } from '../system/read-regular.ts';
import { removeTree } from '../system/remove-tree.ts';
import { removeIgnoredAttributes } from './ignored-attributes.ts';
import { type IndexEntry, listFiles, type OddFile, type WorkspaceListing } from './listing.ts';
import { isRealFolder, makeRealFolder, parentOf, statsOf } from './real-folder.ts';
import { restoreFiles } from './restore.ts';

/** A submodule whose files are in the workspace, for reading only. */
export interface Submodule {
  /** Relative to the workspace's root. */
  readonly path: string;
  /** The workspace's root. */
  readonly workspace: string;
  readonly commit: Commit;
  /** Path of the submodule's git directory in the children's, such as `modules/lib`. */
  readonly gitName: string;
  /** The runner's git directory with the submodule's files. */
  readonly place: GitLocation;
  readonly index: string;
}

export interface SubmoduleOptions {
  /** The person's checkout; only submodules that are checked out there are used. */
  readonly root: string;
  /** Git directory of the person's repository. */
  readonly commonDir: string;
  /** The runner's git directory with the workspace's files, and its index. */
  readonly place: GitLocation;
  readonly index: string;
  readonly copies: boolean;
  /** Whether the files have to be written; otherwise earlier steps of a job wrote them. */
  readonly writesFiles: boolean;
  /** What the disk of the files can store. */
  readonly ofDisk: readonly SettingPair[];
  readonly onNote?: ((text: string) => void) | undefined;
  /** The path of the submodule that contains them, with a slash. */
  readonly below?: string;
}

/** The submodules that the person has checked out, and nested ones, by path. */
export async function openSubmodules(options: SubmoduleOptions): Promise<readonly Submodule[]> {
  const { place } = options;
  if (!existsSync(join(place.workTree, '.gitmodules'))) return [];
  const found: Submodule[] = [];
  for (const { path, commit } of await linksIn(options)) {
    const opened = await openOne(options, { path, commit });
    if (opened === null) continue;
    const below = await openSubmodules({
      ...options,
      root: join(options.root, path),
      place: opened.place,
      index: opened.index,
      below: `${options.below ?? ''}${path}/`,
    });
    const up = (one: Submodule): Submodule => ({
      ...one,
      path: `${path}/${one.path}`,
      workspace: place.workTree,
    });
    found.push(opened, ...below.map(up));
  }
  return found;
}

interface SubmoduleLink {
  readonly path: string;
  readonly commit: Commit;
}

async function linksIn({ place, index }: SubmoduleOptions): Promise<readonly SubmoduleLink[]> {
  const text = await git({ place, index, args: ['ls-files', '-z', '-s'] });
  return fields(text).flatMap((line) => {
    const [, commit, path] = /^160000 ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
    return commit === undefined || path === undefined ? [] : [{ path, commit: commitOf(commit) }];
  });
}

/** `null`: the person has not checked out the submodule, or another commit of it. */
async function openOne(
  options: SubmoduleOptions,
  { path, commit }: SubmoduleLink,
): Promise<Submodule | null> {
  const { root, commonDir, place, copies, writesFiles, ofDisk } = options;
  const theirs = gitDirOf(join(root, path));
  // In a job's checkout, a folder `.git` of a submodule would be writable for children.
  if (theirs === null || (!writesFiles && theirs === join(root, path, '.git'))) return null;
  const gitDir = join(place.gitDir ?? '', SUBMODULES, encodeURIComponent(path));
  const workTree = join(place.workTree, path);
  const index = join(gitDir, 'index');
  const own = { gitDir, workTree };
  await makeGitDir({ gitDir, theirs, commit, copies, ofDisk });
  const known = await askGit({
    place: { gitDir, workTree: gitDir },
    args: ['cat-file', '-e', `${commit}^{commit}`],
  });
  if (known.code !== 0) return null;
  await makeRealFolder(place.workTree, path);
  await git({
    place: own,
    index,
    args: ['read-tree', '--reset', ...(writesFiles ? ['-u'] : []), commit],
  });
  const { below = '', onNote = () => {} } = options;
  if (!writesFiles)
    await removeIgnoredAttributes({ place: own, index, below: `${below}${path}/`, onNote });
  const inside = relative(commonDir, theirs);
  const gitName = inside.startsWith('..') ? `modules/${encodeURIComponent(path)}` : inside;
  return { path, workspace: place.workTree, commit, gitName, place: own, index };
}

/** The git directory of a submodule's checkout: a folder, or the target of its file `.git`. */
function gitDirOf(checkout: string): string | null {
  const path = join(checkout, '.git');
  try {
    if (lstatSync(path).isDirectory()) return path;
    const [, target] = /^gitdir: (.+)$/m.exec(readRegularText(path)) ?? [];
    return target === undefined ? null : resolve(checkout, target);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

interface SubmoduleGitDir {
  readonly gitDir: string;
  /** Git directory of the person's submodule. */
  readonly theirs: string;
  readonly commit: Commit;
  readonly copies: boolean;
  readonly ofDisk: readonly SettingPair[];
}

async function makeGitDir(made: SubmoduleGitDir): Promise<void> {
  const { gitDir, theirs, commit, copies, ofDisk } = made;
  const names = ['refs/heads', 'objects/pack', 'objects/info', 'info'];
  await Promise.all(names.map((name) => mkdir(join(gitDir, name), { recursive: true })));
  const into = join(gitDir, 'objects');
  await bringObjects([join(theirs, 'objects')], { into, copies });
  const format = { objectFormat: objectFormatOf(commit), isBare: false, hasExtensions: false };
  const lines = [...formatEntries(format), ...formatPairs(ofDisk), ''];
  await writeFile(join(gitDir, 'HEAD'), `${commit}\n`);
  await writeFile(join(gitDir, 'config'), lines.join('\n'));
}

export interface SubmoduleState {
  /** Paths in submodules that differ from the submodule's commit, sorted. */
  readonly changed: readonly string[];
  /** Those of them that git cannot store, or must not. */
  readonly odd: readonly OddFile[];
}

export async function changedInSubmodules(
  submodules: readonly Submodule[],
  { entries }: Pick<WorkspaceListing, 'entries'>,
  root: string,
): Promise<SubmoduleState> {
  const changed = unopenedPaths(submodules, entries).filter((path) => !isEmptyFolder(root, path));
  const odd: OddFile[] = [];
  for (const submodule of submodules) {
    const { path } = submodule;
    if (!isRealFolder(root, path)) {
      changed.push(path);
      continue;
    }
    const state = await stateOf(submodule);
    for (const one of state.changed) changed.push(`${path}/${one}`);
    for (const one of state.odd) odd.push({ ...one, path: `${path}/${one.path}` });
  }
  return { changed: changed.sort(), odd };
}

/** Of one submodule, relative to its root. */
async function stateOf({ place, index }: Submodule): Promise<SubmoduleState> {
  const { changed, untracked, odd } = await listFiles({ place, index });
  return { changed: [...changed, ...untracked, ...odd.map(({ path }) => path)], odd };
}

/** The same for tracked files in a reader's view; a submodule that is no longer there counts itself. */
export async function changedInView(
  submodules: readonly Submodule[],
  view: Pick<ReadView, 'upper' | 'asSeen'>,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { path, place, index } of submodules) {
    const [first = path] = path.split('/');
    // The reader wrote nothing there.
    if (statsOf(join(view.upper, first)) === null) continue;
    const workTree = join(view.asSeen('', []).folder, path);
    const within = { place: { ...place, workTree }, index, through: view.asSeen };
    const found = await listFiles(within).catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
    changed.push(...(found?.changed.map((one) => `${path}/${one}`) ?? [path]));
  }
  return changed;
}

function unopenedPaths(
  submodules: readonly Submodule[],
  entries: WorkspaceListing['entries'],
): readonly string[] {
  const opened = new Set(submodules.map(({ path }) => path));
  return linkPaths(entries).filter((path) => !opened.has(path));
}

function linkPaths(entries: ReadonlyMap<string, IndexEntry>): readonly string[] {
  const paths: string[] = [];
  // A list of all pairs would be as large as the repository.
  for (const [path, { mode }] of entries) if (mode === '160000') paths.push(path);
  return paths;
}

/** A submodule is a separate repository: its changes would be verified, but not delivered. */
export function refuseInSubmodules(
  { changed, odd }: Pick<SubmoduleState, 'changed' | 'odd'>,
  { entries }: Pick<WorkspaceListing, 'entries'>,
): void {
  const [path] = changed;
  if (path === undefined) return;
  const why = odd.find((one) => one.path === path)?.why;
  if (why !== undefined) throw new ChangeRefused(path, why);
  const name = linkPaths(entries).find((link) => `${path}/`.startsWith(`${link}/`)) ?? path;
  throw new ChangeRefused(
    path,
    `it belongs to the submodule \`${name}\`, which is delivered from its own repository`,
  );
}

/** A submodule that is not opened is an empty folder, or missing. */
export async function restoreSubmodules(
  submodules: readonly Submodule[],
  { entries }: Pick<WorkspaceListing, 'entries'>,
  root: string,
): Promise<readonly string[]> {
  const undone: string[] = [];
  for (const path of unopenedPaths(submodules, entries)) {
    if (isEmptyFolder(root, path)) continue;
    await makeRealFolder(root, parentOf(path));
    await removeTree(join(root, path));
    await mkdir(join(root, path));
    undone.push(path);
  }
  for (const { path, place, index, commit } of submodules) {
    await makeRealFolder(root, path);
    const paths = await restoreFiles({ place, index, to: commit });
    undone.push(...paths.map((one) => `${path}/${one}`));
  }
  return undone;
}

function isEmptyFolder(root: string, path: string): boolean {
  reopenWay(root, path);
  try {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    // Omitted by a sparse checkout.
    if (stats === undefined) return true;
    return isRealFolder(root, path) && readdirSync(join(root, path)).length === 0;
  } catch (error) {
    // A file in place of a parent folder is found separately.
    if (codeOf(error) === 'ENOTDIR') return true;
    throw error;
  }
}
