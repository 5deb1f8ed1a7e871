import { constants, readdirSync } from 'node:fs';
import { copyFile, link, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Commit } from '../../core/lib/brands.ts';
import { codeOf } from '../../system/disk.ts';
import { askGit, git, type Place } from '../git.ts';

/**
 * Brings every object of the stores, and of their alternates, into one that the runner owns: by hard links, which survive
 * when the person's git removes its own; by copies where a link cannot be made, or a child could write to the linked file.
 */
export async function bringObjects(
  stores: readonly string[],
  { into, copies }: { readonly into: string; readonly copies: boolean },
): Promise<void> {
  for (const store of await withAlternates(stores)) {
    for (const folder of namesIn(store).filter((name) => /^(?:pack|[0-9a-f]{2})$/.test(name))) {
      const there = new Set(namesIn(join(into, folder)));
      const missing = namesIn(join(store, folder)).filter(
        (name) => isObject(name) && !there.has(name),
      );
      if (missing.length === 0) continue;
      await mkdir(join(into, folder), { recursive: true });
      // An index says that its pack is whole, so it comes last.
      for (const name of missing.sort((a, b) => rank(a) - rank(b)))
        await bring({ from: join(store, folder, name), to: join(into, folder, name), copies });
    }
  }
}

/** Not what is being written just now. */
const isObject = (name: string): boolean => /^[0-9a-f]{38,62}$|^pack-[0-9a-f]+\.\w+$/.test(name);

const rank = (name: string): number => (name.endsWith('.idx') ? 1 : 0);

interface Bringing {
  readonly from: string;
  readonly to: string;
  readonly copies: boolean;
}

/** A link has the same bytes for ever: git never writes to an object that is there. */
async function bring({ from, to, copies }: Bringing): Promise<void> {
  try {
    await (copies ? copyFile(from, to, constants.COPYFILE_FICLONE) : link(from, to));
  } catch (error) {
    const code = codeOf(error) ?? '';
    // Removed meanwhile by the person's git, which has packed it before.
    if (code === 'ENOENT' || code === 'EEXIST') return;
    if (!CANNOT_LINK.has(code)) throw error;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}

const CANNOT_LINK: ReadonlySet<string> = new Set(['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP']);

async function withAlternates(stores: readonly string[]): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  const toVisit = [...stores];
  for (let store = toVisit.pop(); store !== undefined; store = toVisit.pop()) {
    if (all.has(store)) continue;
    all.add(store);
    const text = await readFile(join(store, 'info', 'alternates'), 'utf8').catch(() => '');
    const paths = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    toVisit.push(...paths.map((path) => resolve(store, path)));
  }
  return all;
}

/** Empty where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

export interface Import {
  readonly into: Place;
  /** A folder with objects, of which nothing is believed. */
  readonly from: string;
  readonly commit: Commit;
  /** Its history is there already; `null` brings all of the commit's. */
  readonly without: Commit | null;
}

/**
 * Packs a commit with its history out of another store, and hashes every object of it on the way in: what was forged
 * there is refused. `false` if the commit is not there, or something of it is damaged.
 */
export async function importStrictly({ into, from, commit, without }: Import): Promise<boolean> {
  const borrowing = { GIT_ALTERNATE_OBJECT_DIRECTORIES: from };
  const range = without === null ? `${commit}\n` : `${commit}\n^${without}\n`;
  const packed = await askGit({
    place: into,
    args: ['pack-objects', '--quiet', '--revs', '--stdout', '--delta-base-offset'],
    input: range,
    env: borrowing,
    maxBytes: LARGEST_PACK,
  });
  if (packed.code !== 0 || packed.isCut) return false;
  const args = ['index-pack', '--strict', '--stdin', '--fix-thin'];
  return (await askGit({ place: into, args, input: packed.stdout })).code === 0;
}

const LARGEST_PACK = 1024 * 1024 * 1024;

export interface Handover {
  /** Whose objects are given. */
  readonly from: Place;
  /** A folder with objects that gets them. */
  readonly to: string;
  /** The git directory of that folder. */
  readonly gitDir: string;
  readonly commit: Commit;
  /** What is there already, with its history. */
  readonly without: readonly Commit[];
}

/** Puts the objects of a run's commits straight into the person's store: no hook, no ref, no other file. */
export async function handOver({ from, to, gitDir, commit, without }: Handover): Promise<void> {
  await mkdir(join(to, 'pack'), { recursive: true });
  await git({
    place: { workTree: dirname(to), gitDir },
    args: ['pack-objects', '-q', '--revs', join(to, 'pack', 'pack')],
    input: [commit, ...without.map((one) => `^${one}`), ''].join('\n'),
    env: { GIT_ALTERNATE_OBJECT_DIRECTORIES: join(from.gitDir ?? '', 'objects') },
  });
}
