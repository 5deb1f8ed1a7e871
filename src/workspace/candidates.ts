import { rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { bareRepositoryIn } from '../core/change/bare-repository.ts';
import { refusedName } from '../core/change/refused-name.ts';
import { ChangeRefused } from '../ports.ts';
import { codeOf } from '../system/disk.ts';
import { reopenWay } from '../system/open-folder.ts';
import type { WorkspaceListing } from './listing.ts';
import { isRealFolder, statsOf } from './real-folder.ts';

/**
 * Limits of a change. GitHub refuses larger files:
 * https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github
 */
const CANDIDATE_LIMITS = {
  files: 20_000,
  file: 100 * 1024 * 1024,
  all: 1024 * 1024 * 1024,
} as const;

/**
 * Throws `ChangeRefused` for the first path that git cannot store, before anything is read or hashed. Files in Git LFS may be
 * larger.
 */
export function refuseUnholdable(
  root: string,
  found: WorkspaceListing,
  inLfs: ReadonlySet<string> = new Set(),
): void {
  const { entries, changed, untracked, odd } = found;
  for (const { path, why } of odd) throw new ChangeRefused(path, why);
  const paths = [...changed, ...untracked];
  if (paths.length > CANDIDATE_LIMITS.files) throw tooMany(paths);
  refuseHiddenFolders(root, found);
  refuseBareRepository(root, found);
  let room: number = CANDIDATE_LIMITS.all;
  for (const path of paths) {
    // The LFS server limits the size of contents in Git LFS.
    const size = inLfs.has(path) ? 0 : fileSize(join(root, path));
    room -= size;
    const why = entries.get(path)?.isSkipped
      ? SKIPPED
      : whyNot(path, { root, entries, size, room });
    if (why !== null) throw new ChangeRefused(path, why);
  }
}

/** Git leaves a name out without an error if some file system takes it for `.git`; the delivered files would not be the verified ones. */
export function refuseLeftOut(
  { untracked }: Pick<WorkspaceListing, 'untracked'>,
  stored: ReadonlySet<string>,
): void {
  const path = untracked.find((one) => !stored.has(one));
  if (path === undefined) return;
  throw new ChangeRefused(
    path,
    'git does not store it, because some systems take its name for `.git`',
  );
}

/** git stores no empty folders, so `verify` must not see them. Folders with ignored files stay. */
export function removeEmptyFolders(
  root: string,
  { strayFolders }: Pick<WorkspaceListing, 'strayFolders'>,
): void {
  // Inner ones first.
  for (const path of strayFolders.toReversed()) {
    reopenWay(root, path);
    try {
      rmdirSync(join(root, path));
    } catch (error) {
      if (codeOf(error) !== 'ENOTEMPTY') throw error;
    }
  }
}

const SKIPPED = 'it is excluded by the sparse checkout';

interface CandidateRoom extends Pick<WorkspaceListing, 'entries'> {
  readonly root: string;
  readonly size: number;
  readonly room: number;
}

function whyNot(path: string, { root, entries, size, room }: CandidateRoom): string | null {
  const isShownExactly = () =>
    statsOf(join(root, path)) !== null || (entries.has(path) ? undefined : false);
  const name = refusedName(path, isShownExactly);
  if (name !== null) return name;
  if (size > CANDIDATE_LIMITS.file) return `it is larger than ${CANDIDATE_LIMITS.file / MIB} MiB`;
  return room < 0 ? `the change is larger than ${CANDIDATE_LIMITS.all / MIB} MiB` : null;
}

/** In bytes; 0 if it is not a file. */
function fileSize(path: string): number {
  const stats = statsOf(path);
  return stats?.isFile() === true ? stats.size : 0;
}

const MIB = 1024 * 1024;

/** Such a folder's files would stay in the index, so the delivered tree would differ from the verified files. */
function refuseHiddenFolders(root: string, { changed, untracked }: WorkspaceListing): void {
  const isReal = new Map<string, boolean>();
  const listed = new Set([...changed, ...untracked]);
  for (const path of changed) {
    const other = inPlaceOfFolder(root, path, isReal);
    if (other !== null && !listed.has(other))
      throw new ChangeRefused(other, 'it is ignored, and replaces a tracked folder');
  }
}

function refuseBareRepository(
  root: string,
  { entries, changed, untracked }: WorkspaceListing,
): void {
  const isGone = (path: string): boolean => statsOf(join(root, path)) === null;
  const gone = new Set(changed.filter(isGone));
  const touched = [...changed.filter((path) => !gone.has(path)), ...untracked];
  if (touched.length === 0) return;
  const all = [...entries.keys(), ...untracked].filter((path) => !gone.has(path));
  const found = bareRepositoryIn(touched, all);
  if (found === null) return;
  throw new ChangeRefused(
    found.path,
    `it would make \`${found.folder}\` a separate git repository`,
  );
}

function tooMany(paths: readonly string[]): ChangeRefused {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.split('/', 1)[0] ?? path;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return new ChangeRefused(
    most,
    `the change holds ${paths.length} files; at most ${CANDIDATE_LIMITS.files}`,
  );
}

/** Paths for `update-index --stdin`, which examines each file itself; submodules are never included. */
export function updateInput(
  root: string,
  { entries, changed, untracked }: WorkspaceListing,
): string {
  const isReal = new Map<string, boolean>();
  const paths = [...changed, ...untracked].filter(
    (path) => entries.get(path)?.mode !== '160000' && inPlaceOfFolder(root, path, isReal) === null,
  );
  return paths.map((path) => `${path}\0`).join('');
}

/** The parent folder of the path that is now a file or a link; adding that removes the path from the index. */
function inPlaceOfFolder(root: string, path: string, isReal: Map<string, boolean>): string | null {
  const names = path.split('/').slice(0, -1);
  const folders = names.map((_, index) => names.slice(0, index + 1).join('/'));
  const first = folders.find((folder) => !isRealFolder(root, folder, isReal));
  return first === undefined || statsOf(join(root, first)) === null ? null : first;
}
