import { randomUUID } from 'node:crypto';
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type LfsPointer,
  MAX_POINTER_BYTES,
  pointerIn,
  pointerText,
} from '../../core/change/lfs-pointer.ts';
import type { Commit } from '../../core/lib/brands.ts';
import { namedPaths } from '../../core/text/named-paths.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import { fields, type GitLocation, git } from '../../git/git.ts';
import { fetchContents, isLfsInstalled } from '../../git/lfs/lfs-program.ts';
import {
  clone,
  committedStore,
  contentFile,
  personsStore,
  share,
  workingStore,
} from '../../git/lfs/lfs-store.ts';
import type { RunnerDirectory } from '../../git/objects/runner-directory.ts';
import type { Repository } from '../../git/repository.ts';
import { Refusal } from '../../ports.ts';
import { digestFile } from '../../system/copy-file.ts';
import { codeOf } from '../../system/disk.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { clonedRights, filtersOf, LFS } from '../conversions.ts';
import { makeRealFolder, parentOf, statsOf } from '../real-folder.ts';
import { usesLfs } from './lfs-rules.ts';

type OwnParts = Pick<RunnerDirectory, 'folder' | 'objects' | 'head'>;

export interface LfsOptions {
  /** `null`: the run's own stores have all contents. */
  readonly repository: Repository | null;
  readonly own: OwnParts;
  /** The base of the run. */
  readonly base: Commit;
  /** Root of the workspace. */
  readonly directory: string;
  /** Whether children could write to hard-linked files. */
  readonly copies: () => Promise<boolean>;
  readonly onNote: (text: string) => void;
}

/** A path of an index that is in Git LFS. */
export interface StoredFile {
  readonly pointer: LfsPointer;
  /** Hash of the pointer's blob. */
  readonly blob: string;
  /** git's notation. */
  readonly mode: string;
  /** Hash of the blob that git would make of the content; `null`: the content is unavailable. */
  readonly content: string | null;
}

export type StoredFiles = ReadonlyMap<string, StoredFile>;

/**
 * The files of a workspace that are in Git LFS. Their content is in the workspace, and their pointers are in the runner's index.
 * A second index has the content instead, so that git can detect changes.
 */
export class LfsFiles {
  readonly own: OwnParts;
  readonly place: GitLocation;
  readonly #options: LfsOptions;
  readonly #known = new Map<string, StoredFiles>();

  constructor(options: LfsOptions) {
    this.own = options.own;
    this.place = { gitDir: options.own.folder, workTree: options.directory };
    this.#options = options;
  }

  /** What an index has in Git LFS. */
  of(index: string): StoredFiles {
    return this.#known.get(index) ?? NONE;
  }

  /** The index to compare the files with. */
  seen(index: string): string {
    return this.of(index).size === 0 ? index : lfsIndexOf(index);
  }

  /** After the files were set to the index: replaces pointers by content. No child may be running. */
  async open(index: string): Promise<void> {
    this.#known.delete(index);
    if (!(await usesLfs(this.own, index)) || !isLfsInstalled()) return;
    const pointers = await pointersIn(this, index);
    if (pointers.size === 0) return;
    await this.#bring(pointers);
    let missing = await this.#unfold(pointers);
    const said = missing.size === 0 ? null : await this.#download();
    missing = await this.#unfold(missing);
    await this.#forgetStats(index, pointers);
    await this.remember(index, pointers, new Set(missing.keys()));
    if (missing.size > 0) this.#options.onNote(missingNote(missing, said));
  }

  /** Whether any file in Git LFS is not its pointer. */
  async isUnfolded(index: string): Promise<boolean> {
    if (!(await usesLfs(this.own, index))) return false;
    const pointers = await pointersIn(this, index);
    return [...pointers].some(
      ([path, { pointer }]) => smallText(join(this.place.workTree, path)) !== pointerText(pointer),
    );
  }

  /** Before git moves the files from one commit to another: replaces content by pointers. */
  async fold(index: string): Promise<void> {
    if (!(await usesLfs(this.own, index))) return;
    for (const [path, { pointer }] of await pointersIn(this, index)) {
      const file = join(this.place.workTree, path);
      if (await hasContent(file, pointer)) writeFileSync(file, pointerText(pointer));
    }
  }

  /** Registers the content of an index; available contents are in the working store. */
  async remember(
    index: string,
    pointers: Pointers,
    missing: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    this.forget(index);
    if (pointers.size === 0) return;
    const there = [...pointers].filter(([path]) => !missing.has(path));
    const blobs = await this.#contentBlobs(there);
    const stored = [...pointers].map(([path, file]): [string, StoredFile] => [
      path,
      { ...file, content: blobs.get(path) ?? null },
    ]);
    this.#known.set(index, new Map(stored));
    const lines = there.map(([path, { mode }]) => `${mode} ${blobs.get(path)} 0\t${path}\0`);
    copyFileSync(index, lfsIndexOf(index));
    const args = ['update-index', '-z', '--index-info'];
    await git({ place: this.place, index: lfsIndexOf(index), args, input: lines.join('') });
  }

  forget(index: string): void {
    if (!this.#known.delete(index)) return;
    for (const file of [lfsIndexOf(index), `${lfsIndexOf(index)}.lock`])
      rmSync(file, { force: true });
  }

  /** Registers that one index has replaced another. */
  move(from: string, to: string): void {
    const stored = this.of(from);
    this.forget(to);
    if (stored.size === 0) return;
    renameSync(lfsIndexOf(from), lfsIndexOf(to));
    this.#known.set(to, stored);
    this.#known.delete(from);
  }

  /** Restores these paths from the index, whatever is there; paths outside of Git LFS stay. */
  async putBack(index: string, paths: Iterable<string>): Promise<void> {
    for (const path of paths) {
      const stored = this.of(index).get(path);
      if (stored === undefined) continue;
      await makeRealFolder(this.place.workTree, parentOf(path));
      await removeTree(join(this.place.workTree, path));
      if (stored.content === null) this.#writePointer(path, stored);
      else if (!(await this.#writeContent(path, stored))) throw lost(path);
    }
  }

  /** Stores the contents of a future commit where checkpoints and deliveries find them. */
  async keep(taken: Iterable<LfsPointer>): Promise<void> {
    const { folder } = this.own;
    const sharing = { from: workingStore(folder), to: committedStore(folder), copies: false };
    for (const { oid } of taken) await share(oid, sharing);
  }

  async #bring(pointers: Pointers): Promise<void> {
    const { repository, copies } = this.#options;
    const to = workingStore(this.own.folder);
    const stores = [
      { from: committedStore(this.own.folder), to, copies: false },
      ...(repository === null
        ? []
        : [{ from: await personsStore(repository), to, copies: await copies() }]),
    ];
    for (const oid of new Set([...pointers.values()].map(({ pointer }) => pointer.oid))) {
      for (const store of stores) if (await share(oid, store)) break;
    }
  }

  async #download(): Promise<string | null> {
    const { repository, base } = this.#options;
    if (repository === null) return null;
    const calls = { own: this.own.folder, base, settings: await repository.settings() };
    return fetchContents(calls, this.own.head());
  }

  /** Otherwise git considers every content changed because of its size, without calling the filter. */
  async #forgetStats(index: string, pointers: Pointers): Promise<void> {
    const input = [...pointers].map(([path, { mode, blob }]) => `${mode} ${blob} 0\t${path}\0`);
    const args = ['update-index', '-z', '--index-info'];
    await git({ place: this.place, index, args, input: input.join('') });
  }

  /** Returns pointers whose content is unavailable. Content from earlier steps of a job stays. */
  async #unfold(pointers: Pointers): Promise<Pointers> {
    const missing = new Map<string, PointerFile>();
    for (const [path, file] of pointers) {
      const at = join(this.place.workTree, path);
      const isThere =
        smallText(at) === pointerText(file.pointer)
          ? await this.#writeContent(path, file)
          : await hasContent(
              contentFile(workingStore(this.own.folder), file.pointer.oid),
              file.pointer,
            );
      if (!isThere) missing.set(path, file);
    }
    return missing;
  }

  /** False: the content is missing, or differs. */
  async #writeContent(path: string, { pointer, mode }: PointerFile): Promise<boolean> {
    const from = contentFile(workingStore(this.own.folder), pointer.oid);
    const to = join(this.place.workTree, path);
    const temporary = join(dirname(to), `.${randomUUID()}`);
    try {
      await clone(from, temporary);
      if (!(await hasContent(temporary, pointer))) {
        await rm(from, { force: true });
        return false;
      }
      await chmod(temporary, rightsOf(mode));
      await rename(temporary, to);
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  #writePointer(path: string, { pointer, mode }: PointerFile): void {
    const file = join(this.place.workTree, path);
    writeFileSync(file, pointerText(pointer), { mode: rightsOf(mode) });
  }

  /** The hashes that git would give the blobs, by the attributes of their paths. */
  async #contentBlobs(files: Iterable<readonly [string, PointerFile]>) {
    const blobs = new Map<string, string>();
    const asIs: string[] = [];
    for (const [path, { pointer }] of files) {
      if (await hasContent(join(this.place.workTree, path), pointer)) asIs.push(path);
      else blobs.set(path, await this.#blobFor(path, pointer));
    }
    if (asIs.length === 0) return blobs;
    const input = asIs.map((path) => `${quoted(path)}\n`).join('');
    const text = await git({ place: this.place, args: ['hash-object', '--stdin-paths'], input });
    const names = text.trimEnd().split('\n');
    for (const [at, path] of asIs.entries()) blobs.set(path, names[at] ?? '');
    return blobs;
  }

  async #blobFor(path: string, { oid }: LfsPointer): Promise<string> {
    const file = contentFile(workingStore(this.own.folder), oid);
    return (await git({ place: this.place, args: ['hash-object', `--path=${path}`, file] })).trim();
  }
}

export type PointerFile = Omit<StoredFile, 'content'>;
export type Pointers = ReadonlyMap<string, PointerFile>;

const NONE: StoredFiles = new Map();

const lfsIndexOf = (index: string): string => `${index}-lfs`;

/** Paths of an index that are in Git LFS by its own attributes and whose blob is a pointer. */
async function pointersIn({ place, own }: LfsFiles, index: string): Promise<Pointers> {
  const entries = new Map<string, readonly [mode: string, blob: string]>();
  for (const line of fields(await git({ place, index, args: ['ls-files', '-z', '-s', '-t'] }))) {
    const [, mode, blob, path] = /^H (100\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
    if (mode !== undefined && blob !== undefined && path !== undefined)
      entries.set(path, [mode, blob]);
  }
  const filters = await filtersOf({ place, index }, [...entries.keys()], true);
  const pointers = new Map<string, PointerFile>();
  for (const [path, [mode, blob]] of entries) {
    const pointer = filters.get(path) === LFS ? await pointerOf(own, blob) : null;
    if (pointer !== null) pointers.set(path, { pointer, blob, mode });
  }
  return pointers;
}

async function pointerOf({ objects }: OwnParts, blob: string): Promise<LfsPointer | null> {
  const size = (await objects.info(blob))?.size ?? 0;
  if (size === 0 || size > MAX_POINTER_BYTES) return null;
  return pointerIn((await objects.contents(blob)).toString());
}

/** The text of a regular file that is small enough for a pointer; `null`: otherwise. */
export function smallText(file: string): string | null {
  const stats = statsOf(file);
  const isSmall = stats?.isFile() === true && stats.size <= MAX_POINTER_BYTES;
  return isSmall ? readFileSync(file, 'utf8') : null;
}

async function hasContent(file: string, { oid, size }: LfsPointer): Promise<boolean> {
  const stats = statsOf(file);
  if (stats?.isFile() !== true || stats.size !== size) return false;
  return (await digestFile(file)).sha256 === oid;
}

const rightsOf = (mode: string): number => clonedRights(mode === '100755');

/** For lines of paths, in which git parses quotation marks. */
const quoted = (path: string): string =>
  /^"|[\n\\]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"` : path;

function lost(path: string): Refusal {
  return new Refusal(
    `The Git LFS content of \`${shownPath(path)}\` is missing in the folder of the run.`,
    'Run `git lfs fetch` in your checkout, then `phasegate resume`.',
  );
}

function missingNote(missing: Pointers, said: string | null): string {
  const paths = namedPaths([...missing.keys()]);
  const why = said === null ? '' : ` (${said.replaceAll('\n', ' ')})`;
  return `Git LFS has no content here for ${paths}${why}. The workspace has the pointer instead, and a change of it is refused. To get the content, run \`git lfs fetch\` in your checkout.`;
}
