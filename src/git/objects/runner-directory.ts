import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import { Refusal } from '../../ports.ts';
import { codeOf, diskRefusal, replaceFile } from '../../system/disk.ts';
import { entry, formatEntries, formatPairs, type SettingPair } from '../configuration.ts';
import { askGit, type GitLocation } from '../git.ts';
import { committedStore, shareAll } from '../lfs/lfs-store.ts';
import type { Repository } from '../repository.ts';
import type { GitSettings } from '../settings.ts';
import { ObjectReader } from './object-reader.ts';
import { bringObjects, importStrictly } from './objects.ts';

export interface RunnerDirectoryOptions {
  readonly repository: Repository;
  /** Becomes the git directory, or was created by an earlier process. No child may reach it. */
  readonly folder: string;
  /** The run's branch, such as `phasegate/fix/1a2b3c4d`. */
  readonly branch: string;
  /** Must exist; the branch is at the last one. */
  readonly commits: readonly Commit[];
  /** Further folders with objects that a runner wrote, such as those of other runs. */
  readonly stores: readonly string[];
  /** True: objects are copied, because children could write to the person's; false: hard-linked. Asked only on creation. */
  readonly copies: () => Promise<boolean>;
}

/**
 * The runner's own git directory of one run: refs, index, configuration and objects that nobody else writes. Its data from the
 * person's repository were read once, and are not read there again.
 */
export interface RunnerDirectory extends AsyncDisposable {
  readonly folder: string;
  /** For git calls about objects: it has no working tree. */
  readonly place: GitLocation;
  readonly objects: ObjectReader;
  readonly branch: string;
  /** The tip of the branch. */
  readonly head: () => Commit;
  /** Moves the branch; the move is on the disk before the function returns. */
  readonly advance: (to: Commit) => void;
}

/** Opens or creates the directory. Throws `Refusal` if a commit is neither in it nor in the person's repository. */
export async function openRunnerDirectory(
  options: RunnerDirectoryOptions,
): Promise<RunnerDirectory> {
  const { folder, branch, commits } = options;
  try {
    if (existsSync(join(folder, MADE))) removeLocks(folder);
    else await make(options);
    await configure(options);
  } catch (error) {
    throw diskRefusal(error, `${folder} cannot be created`);
  }
  const place = { workTree: folder, gitDir: folder };
  const objects = new ObjectReader(place);
  try {
    await requireCommits({ options, place, objects });
  } catch (error) {
    await objects[Symbol.asyncDispose]();
    throw error;
  }
  let head = commits.at(-1) ?? options.repository.head;
  const file = join(folder, 'refs', 'heads', branch);
  const advance = (to: Commit): void => {
    replaceFile(file, `${to}\n`);
    head = to;
  };
  mkdirSync(dirname(file), { recursive: true });
  // Not flushed, because the next process writes it again.
  writeFileSync(file, `${head}\n`);
  return {
    folder,
    place,
    objects,
    branch,
    head: () => head,
    advance,
    [Symbol.asyncDispose]: () => objects[Symbol.asyncDispose](),
  };
}

/** The folders of a runner's git directory that the `.git` of children refers to: objects, and those of checked-out submodules. */
export const foldersWithObjects = (folder: string): readonly string[] =>
  ['objects', SUBMODULES].map((name) => join(folder, name));

/** Contains a git directory for each submodule. */
export const SUBMODULES = 'modules';

/** Written last; it marks the folder as complete. */
const MADE = 'made';

async function make(options: RunnerDirectoryOptions): Promise<void> {
  const { repository, folder, stores } = options;
  await rm(folder, { recursive: true, force: true });
  for (const name of ['refs/heads', 'objects/pack', 'objects/info', 'info'])
    mkdirSync(join(folder, name), { recursive: true });
  const into = join(folder, 'objects');
  const copies = await options.copies();
  await bringObjects([join(repository.commonDir, 'objects'), ...stores], { into, copies });
  for (const store of stores)
    await shareAll({
      from: committedStore(dirname(store)),
      to: committedStore(folder),
      copies: false,
    });
  writeFileSync(join(folder, MADE), '');
}

/** Writes the person's current settings that decide how git treats files. */
async function configure({ repository, folder, branch }: RunnerDirectoryOptions): Promise<void> {
  const settings = await repository.settings();
  const { commonDir, gitDir } = repository;
  const rules = [
    await personsFile(repository, settings, 'ignore'),
    readText(join(commonDir, 'info', 'exclude')),
    '/.phasegate/',
    '',
  ];
  const attributes = await personsFile(repository, settings, 'attributes');
  writeFileSync(join(folder, 'HEAD'), `ref: refs/heads/${branch}\n`);
  writeFileSync(join(folder, 'config'), configuration(repository, settings, folder));
  writeFileSync(join(folder, 'attributes'), attributes);
  // Later rules override earlier ones.
  writeFileSync(join(folder, 'info', 'exclude'), rules.join('\n'));
  copyIfThere(join(commonDir, 'info', 'attributes'), join(folder, 'info', 'attributes'));
  copyIfThere(join(commonDir, 'shallow'), join(folder, 'shallow'));
  copyIfThere(join(gitDir, 'info', 'sparse-checkout'), join(folder, 'info', 'sparse-checkout'));
}

/** Removes locks of a git that was killed; no other process works in the folder. */
function removeLocks(folder: string): void {
  const names = ['HEAD.lock', 'config.lock', 'index.lock', 'judged.lock', 'shallow.lock'];
  for (const name of names) rmSync(join(folder, name), { force: true });
}

interface CommitRequirement {
  readonly options: RunnerDirectoryOptions;
  readonly place: GitLocation;
  readonly objects: ObjectReader;
}

/** Commits that are new in the person's repository are imported object by object, and each object is hashed. */
async function requireCommits({ options, place, objects }: CommitRequirement): Promise<void> {
  const { repository, commits, stores } = options;
  for (const commit of new Set(commits)) {
    if (await hasCommit(options, objects, commit)) continue;
    for (const store of [join(repository.commonDir, 'objects'), ...stores]) {
      await importStrictly({ into: place, from: store, commit, without: null });
      if (await hasCommit(options, objects, commit)) break;
    }
    if (await hasCommit(options, objects, commit)) continue;
    throw new Refusal(
      `The commit ${commit.slice(0, 12)} of the run is not in ${repository.root}.`,
      'Fetch the branch with this commit (in a workflow, check out with `fetch-depth: 0`), then resume.',
    );
  }
}

/** A commit is often a file of its own, which shows without git; in a pack, only git finds it. */
async function hasCommit(
  { folder }: Pick<RunnerDirectoryOptions, 'folder'>,
  objects: ObjectReader,
  commit: Commit,
): Promise<boolean> {
  const file = join(folder, 'objects', commit.slice(0, 2), commit.slice(2));
  return existsSync(file) || (await objects.info(`${commit}^{commit}`)) !== null;
}

/** The tree of an existing commit. */
export async function treeOf(objects: ObjectReader, commit: Commit): Promise<Commit> {
  const info = await objects.info(`${commit}^{tree}`);
  if (info !== null) return commitOf(info.name);
  throw new Refusal(`The commit ${commit} cannot be read.`, 'Run `git fsck`, then try again.');
}

/** Settings that decide how files are converted to objects and back; none of them names a program. */
const PINNED =
  /^core\.(?:precomposeunicode|autocrlf|eol|bigfilethreshold|sparsecheckout|sparsecheckoutcone)$|^extensions\.(?:partialclone)$|^remote\..*\.(?:url|promisor|partialclonefilter)$/;

function configuration(
  { objectFormat }: Repository,
  settings: GitSettings,
  folder: string,
): string {
  const pinned = settings.all.filter(({ key }) => PINNED.test(key));
  const isPartial = settings.isPartialClone();
  return [
    ...formatEntries({ objectFormat, isBare: false, hasExtensions: isPartial }),
    entry('core.attributesfile', join(folder, 'attributes')),
    // A commit in the journal must survive a loss of power.
    entry('core.fsync', 'committed'),
    entry('core.fsyncmethod', 'batch'),
    ...pinned
      .filter(({ key }) => isPartial || !/^(?:extensions|remote)\./.test(key))
      .map(({ key, value }) => entry(key, value)),
    '',
  ].join('\n');
}

/** Adds settings, which override the earlier ones, until the directory is opened again. */
export function addSettings(
  { folder }: Pick<RunnerDirectory, 'folder'>,
  pairs: readonly SettingPair[],
): void {
  const lines = [...formatPairs(pairs), ''];
  appendFileSync(join(folder, 'config'), lines.join('\n'));
}

/** The person's own ignore rules or attributes, at the path from the configuration. */
async function personsFile(
  { root }: Repository,
  settings: GitSettings,
  kind: 'ignore' | 'attributes',
): Promise<string> {
  const key = kind === 'ignore' ? 'core.excludesfile' : 'core.attributesfile';
  const named = await pathOf(root, key, settings);
  const { XDG_CONFIG_HOME } = process.env;
  const usual = join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'git', kind);
  const file = named ?? usual;
  return readText(isAbsolute(file) ? file : join(root, file));
}

/** The path in a setting; `null`: not set. */
async function pathOf(root: string, key: string, settings: GitSettings): Promise<string | null> {
  const value = settings.get(key);
  if (value === null || !/^(?:~[^/]|%\()/.test(value))
    return value?.replace(/^~(?=\/)/, homedir()) ?? null;
  // The home of another user, or the folder of git itself: only git knows it.
  const place = { workTree: root, gitDir: null };
  const args = ['config', '--type=path', '--get', key];
  const { code, stdout } = await askGit({ place, args, configuration: 'person' });
  return code === 0 ? stdout.toString().replace(/\n$/, '') : value;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(codeOf(error) ?? '')) return '';
    throw error;
  }
}

export function copyIfThere(from: string, to: string): void {
  try {
    copyFileSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
