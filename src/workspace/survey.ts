import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../disk.ts';
import { askGit, fields, type Place } from './git.ts';
import { type Status, status } from './status.ts';

/** Everything that stands in a workspace apart from what is ignored. */
export interface Survey extends Status {
  /** What git cannot hold: devices, pipes, sockets, and `.git` anywhere below the top; sorted. */
  readonly odd: readonly Odd[];
  /** Every folder, also empty ones, sorted; `''` is the top. */
  readonly folders: readonly string[];
}

export interface Odd {
  readonly path: string;
  readonly kind: 'repository' | 'special';
}

export interface SurveyOptions {
  readonly view: Place;
  /** What the files are compared with. */
  readonly index: string;
  /** Not looked into. */
  readonly submodules: readonly string[];
}

export async function survey(options: SurveyOptions): Promise<Survey> {
  const { view } = options;
  const found = await status(view, options.index);
  const closed = new Set([...found.ignored, ...options.submodules.map((path) => `${path}/`)]);
  const odd: Odd[] = [];
  const folders: string[] = [];
  const toVisit = [''];
  for (let folder = toVisit.pop(); folder !== undefined; folder = toVisit.pop()) {
    folders.push(folder);
    const { oddities, subfolders } = await lookInto(view.workTree, folder);
    odd.push(...oddities);
    toVisit.push(...subfolders.filter((path) => !closed.has(`${path}/`)));
  }
  return { ...found, odd: await withoutIgnored(view, odd), folders: folders.sort() };
}

async function lookInto(
  root: string,
  folder: string,
): Promise<{ readonly oddities: readonly Odd[]; readonly subfolders: readonly string[] }> {
  const oddities: Odd[] = [];
  const subfolders: string[] = [];
  for (const entry of await entriesOf(join(root, folder))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (path === '.git') continue;
    const kind = oddity(entry);
    if (kind !== null) oddities.push({ path, kind });
    else if (entry.isDirectory()) subfolders.push(path);
  }
  return { oddities, subfolders };
}

interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** Empty if the folder went away meanwhile or may not be read; git says so where it matters. */
async function entriesOf(folder: string): Promise<readonly Entry[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

function oddity(entry: Entry): Odd['kind'] | null {
  if (entry.name.toLowerCase() === '.git') return 'repository';
  if (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()) return null;
  return 'special';
}

/** Git lists ignored files, but never ignored pipes and sockets. */
async function withoutIgnored(view: Place, odd: readonly Odd[]): Promise<readonly Odd[]> {
  if (odd.length === 0) return odd;
  const { stdout } = await askGit({
    place: view,
    args: ['check-ignore', '-z', '--stdin'],
    input: odd.map(({ path }) => `${path}\0`).join(''),
  });
  const ignored = new Set(fields(stdout.toString()));
  return odd.filter(({ path }) => !ignored.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
