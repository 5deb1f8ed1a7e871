import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LfsPointer, looksLikePointer, pointerText } from '../../core/change/lfs-pointer.ts';
import { git } from '../../git/git.ts';
import { contentFile, takeIn, workingStore } from '../../git/lfs/lfs-store.ts';
import { writeObject } from '../../git/objects/commit-object.ts';
import { ChangeRefused } from '../../ports.ts';
import { filtersOf, LFS } from '../conversions.ts';
import { isAttributes, type WorkspaceListing } from '../listing.ts';
import { isRealFolder, parentOf, statsOf } from '../real-folder.ts';
import { type LfsFiles, type PointerFile, smallText } from './lfs.ts';

/** The part of a change that goes into Git LFS. */
export interface LfsContents {
  /** The rest of the change, which git stores itself. */
  readonly rest: WorkspaceListing;
  /** New pointers by path. */
  readonly files: ReadonlyMap<string, PointerFile>;
  /** Paths at which a child wrote the pointer in place of the content. */
  readonly folded: readonly string[];
}

export interface LfsTakeRequest {
  readonly lfs: LfsFiles;
  readonly found: WorkspaceListing;
  /** The index of the run's last commit. */
  readonly index: string;
  /** Changed paths in Git LFS. */
  readonly paths: ReadonlySet<string>;
}

/** Copies changed files into the run's store. Throws `ChangeRefused` for unsuitable content. */
export async function takeContents(taking: LfsTakeRequest): Promise<LfsContents> {
  const { found, paths } = taking;
  const files = new Map<string, PointerFile>();
  const folded: string[] = [];
  const behind = new Map<string, boolean>();
  for (const path of paths) {
    if (!isRealFolder(taking.lfs.place.workTree, parentOf(path), behind)) continue;
    const file = await takeOne(taking, path);
    if (file === 'folded') folded.push(path);
    else if (file !== null) files.set(path, file);
  }
  const isOthers = (path: string): boolean => !files.has(path) && !folded.includes(path);
  const [changed, untracked] = [found.changed, found.untracked].map((all) => all.filter(isOthers));
  const rest = { ...found, changed: changed ?? [], untracked: untracked ?? [] };
  return { rest, files, folded };
}

/** Largest file in Git LFS in bytes; GitHub's limit. */
const MAX_FILE_BYTES = 2 * 1024 ** 3;

/** `null`: git stores it unconverted, because it is a link, empty or missing. */
async function takeOne(
  taking: LfsTakeRequest,
  path: string,
): Promise<PointerFile | 'folded' | null> {
  const { lfs, index } = taking;
  const file = join(lfs.place.workTree, path);
  const stats = statsOf(file);
  if (stats?.isFile() !== true || stats.size === 0) return null;
  if (stats.size > MAX_FILE_BYTES)
    throw new ChangeRefused(path, `it is larger than ${MAX_FILE_BYTES / 1024 ** 3} GiB`);
  const before = lfs.of(index).get(path);
  const mode = modeOf(taking, path, (stats.mode & 0o100) !== 0);
  const text = smallText(file);
  const isSame = before !== undefined && text === pointerText(before.pointer);
  if (isSame && before.mode === mode && before.content !== null) return 'folded';
  if (before !== undefined && before.content === null) throw withoutContent(path);
  if (text !== null && looksLikePointer(text)) throw noContent(path);
  const pointer = await takeIn(file, workingStore(lfs.own.folder));
  const bytes = Buffer.from(pointerText(pointer));
  const blob = writeObject(lfs.own.folder, { type: 'blob', bytes, like: lfs.own.head() });
  return { pointer, blob, mode };
}

function modeOf({ lfs, found }: LfsTakeRequest, path: string, isExecutable: boolean): string {
  const config = readFileSync(join(lfs.own.folder, 'config'), 'utf8');
  // The file system has no executable bits.
  if (/filemode = "(?:false|no|off|0)"/i.test(config))
    return found.entries.get(path)?.mode ?? '100644';
  return isExecutable ? '100755' : '100644';
}

function withoutContent(path: string): ChangeRefused {
  return new ChangeRefused(
    path,
    'it is stored with Git LFS, but its content is not on this machine',
    'Run `git lfs fetch` in your checkout, or exclude the file from the change.',
  );
}

function noContent(path: string): ChangeRefused {
  return new ChangeRefused(
    path,
    'it is stored with Git LFS, but contains a pointer instead of content',
  );
}

/** Adds the pointers to the judged index, and returns what it has in Git LFS. */
export async function judgeContents(
  { lfs, found, index }: LfsTakeRequest,
  { files, rest }: LfsContents,
  judged: string,
): Promise<void> {
  const lines = [...files].map(([path, { mode, blob }]) => `${mode} ${blob} 0\t${path}\0`);
  if (lines.length > 0) {
    const args = ['update-index', '-z', '--replace', '--index-info'];
    await git({ place: lfs.place, index: judged, args, input: lines.join('') });
  }
  const gone = new Set(rest.changed);
  const kept = [...lfs.of(index)].filter(([path]) => !gone.has(path) && !files.has(path));
  const all = new Map<string, PointerFile>([...kept, ...files]);
  const touched = [...found.changed, ...found.untracked];
  if (files.size > 0 || touched.some(isAttributes)) await requireLfs(lfs, judged, [...all.keys()]);
  const missing = kept.filter(([, { content }]) => content === null).map(([path]) => path);
  await lfs.remember(judged, all, new Set(missing));
}

/** A fresh clone would have a pointer in place of the content. */
async function requireLfs(
  { place }: LfsFiles,
  index: string,
  paths: readonly string[],
): Promise<void> {
  const filters = await filtersOf({ place, index }, paths, true);
  for (const path of paths) {
    if (filters.get(path) !== LFS)
      throw new ChangeRefused(path, 'its attributes no longer select Git LFS');
  }
}

/** Contents as a patch that adds them, up to 64 MiB in total, to search for secrets. */
export function contentsPatch({ own }: LfsFiles, files: ReadonlyMap<string, PointerFile>): string {
  let room = MAX_SEARCHED_BYTES;
  const parts: string[] = [];
  for (const [path, { pointer }] of files) {
    if (pointer.size > room) continue;
    room -= pointer.size;
    parts.push(addition(path, readFileSync(contentFile(workingStore(own.folder), pointer.oid))));
  }
  return parts.join('');
}

const MAX_SEARCHED_BYTES = 64 * 1024 * 1024;

function addition(path: string, bytes: Buffer): string {
  const name = /["\\\n\t]/.test(path) ? JSON.stringify(`b/${path}`) : `b/${path}`;
  const lines = bytes.toString().split('\n');
  const body = lines.map((line) => `+${line}`).join('\n');
  return `diff --git ${name} ${name}\n--- /dev/null\n+++ ${name}\n@@ -0,0 +1,${lines.length} @@\n${body}\n`;
}

export const pointersOf = (files: ReadonlyMap<string, PointerFile>): readonly LfsPointer[] =>
  [...files.values()].map(({ pointer }) => pointer);
