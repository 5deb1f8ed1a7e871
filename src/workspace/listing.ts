import { type Dirent, readdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replacedName } from '../core/change/refused-name.ts';
import { askGit, fields, type GitCall, type GitLocation, GitTooSlow, git } from '../git/git.ts';
import { codeOf, diskRefusal } from '../system/disk.ts';
import { reopen, reopenTree } from '../system/open-folder.ts';
import { isRealFolder, parentOf, statsOf } from './real-folder.ts';

/** The state of a workspace, compared with an index. Paths are relative to its root. */
export interface WorkspaceListing {
  /** Every entry of the index by path. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  /** Files of the index that are changed or missing, sorted. */
  readonly changed: readonly string[];
  /** Files that are neither in the index nor ignored, sorted. */
  readonly untracked: readonly string[];
  /** What git cannot store: repositories, devices, pipes, paths that are too long; and ignored attributes. Sorted by path. */
  readonly odd: readonly OddFile[];
  /** Folders that are not ignored and have no file in the index, sorted. */
  readonly strayFolders: readonly string[];
}

export interface IndexEntry {
  /** git's notation: `160000` for a submodule. */
  readonly mode: string;
  readonly blob: string;
  /** Omitted by a sparse checkout. */
  readonly isSkipped: boolean;
}

export interface OddFile {
  readonly path: string;
  readonly why: string;
}

export interface ListFilesOptions {
  /** The runner's git directory with the workspace's files. */
  readonly place: GitLocation;
  /** The index that the files are compared with. */
  readonly index: string;
  /** Time limit of git in milliseconds, after which the files are searched for a pipe that blocks it (default: 5 s). */
  readonly patienceMs?: number;
  /** Wraps git in a program that sees the files differently, such as through a reader's view. */
  readonly through?: GitCall['through'];
}

/**
 * Reads every file: git would rely on times, which a child can set, so the index is made to look older than all files. Nested
 * repositories are not read, because git would start programs from their configuration. If a pipe in place of a file such as
 * `.gitignore` blocks git, only that pipe is returned.
 */
export async function listFiles(options: ListFilesOptions): Promise<WorkspaceListing> {
  if (options.through !== undefined) return listWithin(options, options.patienceMs ?? TIMEOUT_MS);
  const root = options.place.workTree;
  reopen(root);
  try {
    return await listPatiently(options);
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    reopenTree(root);
  }
  try {
    return await listPatiently({ ...options, isReopened: true });
  } catch (error) {
    throw diskRefusal(error, `${root} cannot be read`);
  }
}

interface ListingRound extends ListFilesOptions {
  /** What is still unreadable does not belong to this user. */
  readonly isReopened?: boolean;
}

async function listPatiently(options: ListingRound): Promise<WorkspaceListing> {
  try {
    return await listWithin(options, options.patienceMs ?? TIMEOUT_MS);
  } catch (error) {
    if (!(error instanceof GitTooSlow)) throw error;
    const odd = pipesIn(options.place.workTree);
    if (odd.length > 0) return { ...EMPTY, odd };
    return listWithin(options, undefined);
  }
}

/** git exceeds this only with very many files; it is then called again without a limit. */
const TIMEOUT_MS = 5_000;

const EMPTY: Omit<WorkspaceListing, 'odd'> = {
  entries: new Map(),
  changed: [],
  untracked: [],
  strayFolders: [],
};

function pipesIn(root: string): readonly OddFile[] {
  const odd: OddFile[] = [];
  const toVisit = [''];
  for (let folder = toVisit.pop(); folder !== undefined; folder = toVisit.pop())
    scanFolder(root, folder, { known: NONE, odd, strange: toVisit, isReopened: true });
  return odd.filter(({ why }) => why === SPECIAL);
}

async function listWithin(
  options: ListingRound,
  limitMs: number | undefined,
): Promise<WorkspaceListing> {
  const { place, index, through, isReopened = false } = options;
  utimesSync(index, 1, 1);
  const args = ['ls-files', '-z', '-s', '-t', '-c', '-m', '-d', '-o', '--exclude-standard'];
  const text = await git({
    place,
    args,
    index,
    maxBytes: MAX_LISTING_BYTES,
    ...(limitMs === undefined ? {} : { limitMs }),
    ...(through === undefined ? {} : { through }),
  });
  const { entries, changed, untracked, nested } = parseListing(text);
  if (!isReopened) requireReadable(place.workTree, [...changed, ...untracked]);
  const files = [...entries.keys(), ...untracked];
  const root = place.workTree;
  const isLink = (path: string): boolean => entries.get(path)?.mode === '160000';
  const found =
    through === undefined
      ? await oddities({ place, root, files: new Set(files), isLink, isReopened })
      : NO_ODDITIES;
  const odd = [...nested.map((path) => ({ path, why: REPOSITORY })), ...found.odd];
  const isOdd = new Set(odd.map(({ path }) => path));
  return {
    entries,
    changed: [...changed, ...skippedThere(root, entries)].sort(),
    untracked: untracked.filter((path) => !isOdd.has(path)).sort(),
    odd: odd.sort((a, b) => (a.path < b.path ? -1 : 1)),
    strayFolders: found.strayFolders,
  };
}

const MAX_LISTING_BYTES = 512 * 1024 * 1024;
const SPECIAL = 'it is a device, pipe or socket';
const REPOSITORY = 'it is a separate git repository';
const ATTRIBUTES = 'it is ignored, but decides what git stores of other files';
const NO_ODDITIES: Pick<WorkspaceListing, 'odd' | 'strayFolders'> = { odd: [], strayFolders: [] };

/** Whether git reads attributes from the path, on some disk. */
export const isAttributes = (path: string): boolean => /(?:^|\/)\.gitattributes$/i.test(path);

/** Whether this disk finds the file under git's spelling of the name. */
export function isObeyedAttributes(root: string, path: string): boolean {
  if (!isAttributes(path)) return false;
  const stats = statsOf(join(root, path));
  // git reads no attributes through a link.
  if (stats?.isFile() !== true) return false;
  const read = statsOf(join(root, parentOf(path), '.gitattributes'));
  return read?.ino === stats.ino && read.dev === stats.dev;
}

/** git reports a file that it cannot read as changed. Throws EACCES. */
function requireReadable(root: string, paths: readonly string[]): void {
  const locked = paths.find((path) => {
    const stats = statsOf(join(root, path));
    return stats?.isFile() === true && (stats.mode & 0o400) === 0;
  });
  if (locked !== undefined)
    throw Object.assign(new Error(`${locked} is not readable`), { code: 'EACCES' });
}

/** `H 100644 <blob> 0<tab>path` for entries of the index, `C` and `R` for changed or missing ones, `? path` for other files. */
function parseListing(text: string) {
  const entries = new Map<string, IndexEntry>();
  const changed = new Set<string>();
  const untracked: string[] = [];
  const nested: string[] = [];
  for (const line of fields(text)) {
    const tag = line[0] ?? '';
    if (tag === '?') {
      const path = line.slice(2);
      if (path.endsWith('/')) nested.push(path.slice(0, -1));
      else untracked.push(path);
      continue;
    }
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    const mode = line.slice(MODE_AT, MODE_AT + MODE_LENGTH);
    if (tag === 'H' || tag === 'S') {
      // Before the tab: a blank and the stage, one digit.
      const blob = line.slice(MODE_AT + MODE_LENGTH + 1, tab - 2);
      entries.set(path, { mode, blob, isSkipped: tag === 'S' });
    } else if (mode !== '160000') changed.add(path);
  }
  return { entries, changed, untracked, nested };
}

const MODE_AT = 'H '.length;
const MODE_LENGTH = '100644'.length;

/** Existing files at paths that a sparse checkout omits; git does not report them. */
function skippedThere(root: string, entries: ReadonlyMap<string, IndexEntry>): readonly string[] {
  const isThere = new Map<string, boolean>();
  const folderIsThere = (folder: string): boolean => {
    const known = isThere.get(folder);
    if (known !== undefined) return known;
    const there =
      (folder === '.' || folderIsThere(dirname(folder))) && statsOf(join(root, folder)) !== null;
    isThere.set(folder, there);
    return there;
  };
  const there: string[] = [];
  for (const [path, { isSkipped }] of entries)
    if (isSkipped && folderIsThere(dirname(path)) && statsOf(join(root, path)) !== null)
      there.push(path);
  return there;
}

interface OdditySearch {
  readonly place: GitLocation;
  readonly root: string;
  /** All files that git lists. */
  readonly files: ReadonlySet<string>;
  /** Whether the path is a submodule, which is not entered. */
  readonly isLink: (path: string) => boolean;
  readonly isReopened: boolean;
}

/** Reads every folder that is not ignored, because git does not report what it cannot store. */
async function oddities({ place, root, files, isLink, isReopened }: OdditySearch) {
  const known = new Set(['']);
  for (const file of files) {
    for (let at = parentOf(file); !known.has(at); at = parentOf(at)) known.add(at);
  }
  const odd: OddFile[] = [];
  const strange: string[] = [];
  const attributes: string[] = [];
  const isReal = new Map<string, boolean>();
  for (const folder of known)
    if (isRealFolder(root, folder, isReal))
      scanFolder(root, folder, { known, odd, strange, attributes, isReopened });
  strange.splice(0, strange.length, ...strange.filter((path) => !isLink(path)));
  const ignored = await ignoredAmong(place, [...strange, ...odd.map(({ path }) => path)]);
  const stray = strange.filter((path) => !ignored.has(path));
  const strayFolders: string[] = [];
  for (let at = stray.pop(); at !== undefined; at = stray.pop()) {
    strayFolders.push(at);
    scanFolder(root, at, { known: NONE, odd, strange: stray, isReopened });
  }
  return {
    odd: [
      ...odd.filter(({ path }) => !ignored.has(path)),
      ...attributes
        .filter((path) => !files.has(path) && isObeyedAttributes(root, path))
        .map((path) => ({ path, why: ATTRIBUTES })),
    ],
    strayFolders: strayFolders.sort(),
  };
}

const NONE: ReadonlySet<string> = new Set();

interface FolderScan {
  /** Folders that are read in any case. */
  readonly known: ReadonlySet<string>;
  readonly odd: OddFile[];
  readonly strange: string[];
  /** Files with attributes, which git obeys even if they are ignored. */
  readonly attributes?: string[];
  /** Whether a folder that cannot be read is odd; otherwise the scan throws. */
  readonly isReopened: boolean;
}

function scanFolder(root: string, folder: string, scan: FolderScan): void {
  const entries = entriesOf(join(root, folder), scan.isReopened);
  if (typeof entries === 'string') scan.odd.push({ path: folder, why: entries });
  else for (const entry of entries) scanEntry(root, folder, { entry, scan });
}

interface ScannedEntry {
  readonly entry: Dirent;
  readonly scan: FolderScan;
}

function scanEntry(root: string, folder: string, { entry, scan }: ScannedEntry): void {
  const { known, odd, strange } = scan;
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
  if (path === '.git') return;
  if (entry.isFile() && isAttributes(entry.name)) scan.attributes?.push(path);
  const oddity = oddityOf(entry, { path, folder });
  if (oddity !== null) odd.push(oddity);
  else if (!entry.isDirectory() || known.has(path)) return;
  else if (entry.name.includes('\ufffd'))
    odd.push({ path, why: replacedName(statsOf(join(root, path)) !== null) });
  else strange.push(path);
}

function oddityOf(
  entry: Dirent,
  { path, folder }: { readonly path: string; readonly folder: string },
): OddFile | null {
  if (/^\.git$/i.test(entry.name)) return { path: folder || path, why: REPOSITORY };
  return isSpecial(entry) ? { path, why: SPECIAL } : null;
}

const isSpecial = (entry: Dirent): boolean =>
  !entry.isDirectory() && !entry.isFile() && !entry.isSymbolicLink();

/** The content of a folder, or why it is unreadable; empty if it is gone. */
function entriesOf(folder: string, isReopened: boolean) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (['ENOENT', 'ENOTDIR'].includes(code)) return [];
    if (code === 'ENAMETOOLONG') return 'its path is longer than the system allows';
    if (code === 'EACCES' && isReopened) return 'it cannot be read';
    throw error;
  }
}

async function ignoredAmong(
  place: GitLocation,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return NONE;
  const args = ['check-ignore', '-z', '--stdin'];
  const input = paths.map((path) => `${path}\0`).join('');
  const { stdout } = await askGit({ place, args, input });
  return new Set(fields(stdout.toString()));
}
