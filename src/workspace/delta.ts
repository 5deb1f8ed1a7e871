import { copyFile, rm } from 'node:fs/promises';
import type { BlobVersion, FileChange } from '../core/change/file-change.ts';
import { looksLikePointer } from '../core/change/lfs-pointer.ts';
import { type Commit, commitOf } from '../core/lib/brands.ts';
import { shownPath } from '../core/view/shown-path.ts';
import { fields, type GitLocation, git } from '../git/git.ts';
import { contentsOf, readBlobs } from '../git/objects/blobs.ts';
import { writeObject } from '../git/objects/commit-object.ts';
import type { ObjectReader } from '../git/objects/object-reader.ts';
import type { RunnerDirectory } from '../git/objects/runner-directory.ts';
import { type PathDelta, Refusal } from '../ports.ts';

/** The files of a tree or commit by path, including submodules. */
export async function filesIn(
  place: GitLocation,
  tree: Commit,
): Promise<ReadonlyMap<string, BlobVersion>> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', tree];
  return new Map(fields(await git({ place, args })).map(entryOf));
}

/** `100644 blob 1a2b…`, a tab, the path. */
function entryOf(line: string): readonly [string, BlobVersion] {
  const tab = line.indexOf('\t');
  const [mode = '', , blob = ''] = line.slice(0, tab).split(' ');
  return [line.slice(tab + 1), { mode, blob }];
}

/** The targets of the links among these files, by path. */
export async function linksIn(
  objects: ObjectReader,
  files: ReadonlyMap<string, BlobVersion>,
): Promise<ReadonlyMap<string, string>> {
  const links = [...files].filter(([, { mode }]) => mode === LINK);
  if (links.length === 0) return NO_LINKS;
  const targets = await readBlobs(
    objects,
    links.map(([, { blob }]) => blob),
  );
  return new Map(links.map(([path, { blob }]) => [path, targets.get(blob)?.toString() ?? '']));
}

const LINK = '120000';
const NO_LINKS: ReadonlyMap<string, string> = new Map();

/** Modes that can be restored from content: regular files, executable files, links. */
const RESTORABLE_MODES: ReadonlySet<string> = new Set(['100644', '100755', '120000']);

export interface DeltaRequest {
  readonly from: Commit;
  readonly to: Commit;
  readonly mostBytes: number;
}

/** {@link Workspace.delta} */
export async function deltaOf(
  own: RunnerDirectory,
  { from, to, mostBytes }: DeltaRequest,
): Promise<readonly PathDelta[] | null> {
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--raw', '--end-of-options', from, to];
  const changed = pairs(fields(await git({ place: own.place, args })));
  const isPlain = changed.every(({ before, after }) =>
    [before, after].every((entry) => entry === null || RESTORABLE_MODES.has(entry.mode)),
  );
  if (!isPlain) return null;
  const blobs = changed.flatMap(({ after }) => after?.blob ?? []);
  const contents = await contentsOf(own.objects, blobs, mostBytes);
  if (contents === null) return null;
  // A pointer's content is not in the tree.
  if ([...contents.values()].some((bytes) => looksLikePointer(bytes.toString('utf8', 0, 128))))
    return null;
  return changed.map(({ path, before, after }) => ({
    path,
    before,
    after: after && { ...after, bytes: contents.get(after.blob) ?? EMPTY_BYTES },
  }));
}

const EMPTY_BYTES = Buffer.alloc(0);

/** `:100644 100644 1a2b… 3c4d… M`, then the path. */
function pairs(parts: readonly string[]): readonly FileChange[] {
  const found: FileChange[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [from = '', to = '', before = '', after = ''] = (parts[at] ?? '').slice(1).split(' ');
    found.push({
      path: parts[at + 1] ?? '',
      before: ABSENT.test(from) ? null : { mode: from, blob: before },
      after: ABSENT.test(to) ? null : { mode: to, blob: after },
    });
  }
  return found;
}

const ABSENT = /^0+$/;

export interface IndexRequest {
  /** The index of the original tree; stays unchanged. */
  readonly index: string;
  /** Becomes the index of the new tree. */
  readonly next: string;
  readonly delta: readonly PathDelta[];
}

/** Creates an index and its tree with these paths replaced. Throws `Refusal` for contents that do not match their hashes. */
export async function indexWith(
  own: RunnerDirectory,
  { index, next, delta }: IndexRequest,
): Promise<Commit> {
  for (const { path, after } of delta) if (after !== null) writeBlob(own, path, after);
  await rm(next, { force: true });
  await copyFile(index, next);
  const width = own.head().length;
  const lines = delta.map(({ path, after }) =>
    after === null ? `0 ${'0'.repeat(width)}\t${path}\0` : `${after.mode} ${after.blob}\t${path}\0`,
  );
  const call = { place: own.place, index: next };
  await git({ ...call, args: ['update-index', '-z', '--index-info'], input: lines.join('') });
  return commitOf((await git({ ...call, args: ['write-tree'] })).trim());
}

function writeBlob(
  own: RunnerDirectory,
  path: string,
  { blob, bytes }: NonNullable<PathDelta['after']>,
): void {
  const like = own.head();
  const name = writeObject(own.folder, { type: 'blob', bytes: Buffer.from(bytes), like });
  if (name === blob) return;
  throw new Refusal(
    `The content of \`${shownPath(path)}\` does not match its digest.`,
    'Remove stored results: `phasegate clean`.',
  );
}
