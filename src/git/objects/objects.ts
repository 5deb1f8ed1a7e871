import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Commit } from '../../core/lib/brands.ts';
import { codeOf } from '../../system/disk.ts';
import { askGit, type GitLocation, git } from '../git.ts';

/**
 * Adds every object of the stores and their alternates to an object folder of the runner: by hard links, which survive when the
 * person's git removes its own files; by copies if links are impossible or a child could write to the linked file.
 */
export async function bringObjects(
  stores: readonly string[],
  { into, copies }: { readonly into: string; readonly copies: boolean },
): Promise<void> {
  for (const store of withAlternates(stores)) {
    for (const folder of objectNamesIn(store).filter((name) => /^(?:pack|[0-9a-f]{2})$/.test(name)))
      await bringFolder({ from: join(store, folder), to: join(into, folder), copies });
  }
}

interface FolderTransfer {
  readonly from: string;
  readonly to: string;
  readonly copies: boolean;
}

async function bringFolder({ from, to, copies }: FolderTransfer): Promise<void> {
  const there = new Set(objectNamesIn(to));
  const missing = objectNamesIn(from).filter((name) => isObject(name) && !there.has(name));
  if (missing.length === 0) return;
  mkdirSync(to, { recursive: true });
  // A pack may be large; for any other object, the way to another thread takes longer than its copy.
  const copy = basename(to) === 'pack' ? copyFile : copyFileSync;
  const bring = copies ? copy : linkOr(copy);
  // The index comes last, because it marks its pack as complete.
  for (const name of missing.sort((a, b) => rank(a) - rank(b)))
    await ifThere(() => bring(join(from, name), join(to, name), CLONE));
  await letOthersRun();
}

/** Excludes files that are being written. */
const isObject = (name: string): boolean => /^[0-9a-f]{38,62}$|^pack-[0-9a-f]+\.\w+$/.test(name);

const rank = (name: string): number => (name.endsWith('.idx') ? 1 : 0);

type Copy = (from: string, to: string, mode: number) => void | Promise<void>;

/** Shares the blocks of the file where the disk can. */
const CLONE = constants.COPYFILE_FICLONE;

/** A hard link keeps its content, because git never writes to an existing object. */
function linkOr(copy: Copy): Copy {
  return (from, to, mode) => {
    try {
      linkSync(from, to);
    } catch (error) {
      if (!CANNOT_LINK.has(codeOf(error) ?? '')) throw error;
      return copy(from, to, mode);
    }
  };
}

/** The person's git may have packed and removed the object meanwhile. */
async function ifThere(bring: () => void | Promise<void>): Promise<void> {
  try {
    await bring();
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  }
}

const CANNOT_LINK: ReadonlySet<string> = new Set(['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP']);

function withAlternates(stores: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const toVisit = [...stores];
  for (let store = toVisit.pop(); store !== undefined; store = toVisit.pop()) {
    if (all.has(store)) continue;
    all.add(store);
    const paths = alternatesOf(store)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    toVisit.push(...paths.map((path) => resolve(store, path)));
  }
  return all;
}

function alternatesOf(store: string): string {
  try {
    return readFileSync(join(store, 'info', 'alternates'), 'utf8');
  } catch {
    return '';
  }
}

/** Empty if there is no such folder. */
export function objectNamesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

export interface ObjectImport {
  readonly into: GitLocation;
  /** A folder with untrusted objects. */
  readonly from: string;
  readonly commit: Commit;
  /** A commit whose history already exists; `null`: import the whole history. */
  readonly without: Commit | null;
}

/**
 * Packs a commit with its history from another store and hashes every object on import, so forged objects are refused. `false`:
 * the commit is missing, or an object is damaged.
 */
export async function importStrictly({
  into,
  from,
  commit,
  without,
}: ObjectImport): Promise<boolean> {
  const borrowing = borrowingFrom(from);
  const range = without === null ? `${commit}\n` : `${commit}\n^${without}\n`;
  const packed = await askGit({
    place: into,
    args: ['pack-objects', '--quiet', '--revs', '--stdout', '--delta-base-offset'],
    input: range,
    env: borrowing,
    maxBytes: MAX_PACK_BYTES,
  });
  if (packed.code !== 0 || packed.isCut) return false;
  const args = ['index-pack', '--strict', '--stdin', '--fix-thin'];
  return (await askGit({ place: into, args, input: packed.stdout })).code === 0;
}

const MAX_PACK_BYTES = 1024 * 1024 * 1024;

/** git separates several folders by colons, and takes a path in quotes for one: https://git-scm.com/docs/git#_the_git_repository */
function borrowingFrom(store: string): Readonly<Record<string, string>> {
  const quoted = store.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n');
  return { GIT_ALTERNATE_OBJECT_DIRECTORIES: `"${quoted}"` };
}

export interface ObjectHandover {
  /** The source of the objects. */
  readonly from: GitLocation;
  /** The object folder that receives them. */
  readonly to: string;
  /** The git directory of that folder. */
  readonly gitDir: string;
  readonly commit: Commit;
  /** Commits that exist there with their history. */
  readonly without: readonly Commit[];
}

/** Writes the objects of a run's commits directly into the person's object folder: no hook, no ref, no other file. */
export async function handOver({
  from,
  to,
  gitDir,
  commit,
  without,
}: ObjectHandover): Promise<void> {
  await mkdir(join(to, 'pack'), { recursive: true });
  await git({
    place: { workTree: dirname(to), gitDir },
    args: ['pack-objects', '-q', '--revs', join(to, 'pack', 'pack')],
    input: [commit, ...without.map((one) => `^${one}`), ''].join('\n'),
    env: borrowingFrom(join(from.gitDir ?? '', 'objects')),
  });
}
