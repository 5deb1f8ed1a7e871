import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { codeOf } from '../disk.ts';
import type { GitDirs } from './git-dirs.ts';
import { Watch } from './watch.ts';

/** Where git keeps what it would obey: configuration, hooks, ignore rules, where objects lie. */
export class GuardedFiles {
  readonly #places: readonly string[];
  readonly #commonDir: string;
  readonly #kept: ReadonlyMap<string, Kept>;
  #watch: Watch;

  private constructor(dirs: GitDirs, kept: ReadonlyMap<string, Kept>, since: number) {
    this.#commonDir = dirs.commonDir;
    this.#places = placesOf(dirs);
    this.#kept = kept;
    this.#watch = this.#watchFrom(since);
  }

  static async take(dirs: GitDirs): Promise<GuardedFiles> {
    const since = Date.now();
    return new GuardedFiles(dirs, await keepAll(placesOf(dirs)), since);
  }

  /** Makes them as they were when taken; returns their paths within the git directory, sorted. */
  async putBack(): Promise<readonly string[]> {
    if (this.#watch.isUnchanged()) return [];
    const since = Date.now();
    const now = await keepAll(this.#places);
    const isSame = (path: string): boolean => equal(this.#kept.get(path), now.get(path));
    const strange = [...now.keys()].filter((path) => !isSame(path));
    const missing = [...this.#kept.keys()].filter((path) => !isSame(path));
    // First what is in the way: a folder may have become a link to somewhere else.
    for (const path of strange) await rm(path, { recursive: true, force: true });
    for (const path of missing) await restore(path, this.#kept.get(path));
    this.#watch = this.#watchFrom(since);
    return [...new Set([...strange, ...missing])]
      .map((path) => relative(this.#commonDir, path))
      .sort();
  }

  #watchFrom(since: number): Watch {
    const kept = [...this.#kept.keys()].filter((path) => !this.#places.includes(path));
    return new Watch('/', [...this.#places, ...kept, ...new Set(kept.map(dirname))], since);
  }
}

function placesOf({ root, gitDir, commonDir }: GitDirs): readonly string[] {
  const places = [
    join(commonDir, 'config'),
    join(commonDir, 'config.worktree'),
    join(commonDir, 'hooks'),
    join(commonDir, 'info'),
    join(commonDir, 'objects', 'info', 'alternates'),
    join(gitDir, 'commondir'),
    join(gitDir, 'config.worktree'),
    join(gitDir, 'info'),
    // A file in a linked worktree; a main checkout's folder is not looked into.
    ...(gitDir === join(root, '.git') ? [] : [join(root, '.git')]),
  ];
  return [...new Set(places)];
}

type Kept =
  | { readonly type: 'file'; readonly bytes: Buffer; readonly mode: number }
  | { readonly type: 'link'; readonly target: string }
  | { readonly type: 'other' };

async function keepAll(places: readonly string[]): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>();
  const toVisit = [...places];
  for (let path = toVisit.pop(); path !== undefined; path = toVisit.pop()) {
    const stat = await lstat(path).catch(absent);
    if (stat === null) continue;
    if (stat.isDirectory()) toVisit.push(...(await childrenOf(path)));
    else if (stat.isSymbolicLink()) kept.set(path, { type: 'link', target: await readlink(path) });
    else if (!stat.isFile()) kept.set(path, { type: 'other' });
    else kept.set(path, { type: 'file', bytes: await readFile(path), mode: stat.mode & 0o777 });
  }
  return kept;
}

async function childrenOf(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).map((name) => join(folder, name));
}

function equal(a: Kept | undefined, b: Kept | undefined): boolean {
  if (a?.type === 'file' && b?.type === 'file') return a.mode === b.mode && a.bytes.equals(b.bytes);
  if (a?.type === 'link' && b?.type === 'link') return a.target === b.target;
  return a?.type === b?.type;
}

async function restore(path: string, kept: Kept | undefined): Promise<void> {
  if (kept === undefined || kept.type === 'other') return;
  await rm(path, { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  if (kept.type === 'link') return symlink(kept.target, path);
  await writeFile(path, kept.bytes);
  await chmod(path, kept.mode);
}

function absent(error: unknown): null {
  if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null;
  throw error;
}
