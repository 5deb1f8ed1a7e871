import { mkdir, mkdtemp, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { childName } from '../../core/checkpoint/child-name.ts';
import {
  type CommitsIn,
  contentsOf,
  hasBundle,
  type RunContents,
} from '../../core/checkpoint/contents.ts';
import {
  type CheckpointPart,
  decodeManifest,
  encodeManifest,
  type Manifest,
  type PackedFile,
} from '../../core/checkpoint/manifest.ts';
import { checkpointName } from '../../core/checkpoint/name.ts';
import { type Commit, digestOf } from '../../core/lib/brands.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import { Refusal } from '../../ports.ts';
import { bundleHead } from '../../system/bundle-head.ts';
import { copyPlain, digestFile, type FileDigest } from '../../system/copy-file.ts';
import { codeOf, diskRefusal, makeFolder } from '../../system/disk.ts';
import { journalFile } from '../directory.ts';
import type { JournalReader, ReadJournal } from '../journal-reader.ts';
import { runFiles } from '../run-files.ts';
import type { LastUpload } from '../upload/last-upload.ts';
import { MANIFEST, writeArchive } from './archive.ts';

export interface PackOptions {
  /** The folder of the run. Another process may be working on it. */
  readonly folder: string;
  /** The folder for temporary files; created if missing. */
  readonly temporary: string;
  readonly journal: JournalReader;
  /** `null`: there is no repository; the existing bundle of the run's folder is packed. */
  readonly makeBundle: MakeBundle | null;
  /** Version of Phasegate. */
  readonly phasegate: string;
  /** Attempt of the workflow run. */
  readonly attempt: number;
}

/** Writes the commits from `base` to `head` as a bundle, beside their git directory; false: the branch is not at `head` (any more). */
export type MakeBundle = (
  file: string,
  range: { readonly base: Commit; readonly branch: string; readonly head: Commit },
) => Promise<boolean>;

export interface PackedCheckpoint extends AsyncDisposable {
  readonly file: string;
  readonly name: string;
  readonly sha256: string;
  readonly manifest: Manifest;
}

export type Packer = (last: LastUpload | null, take: number) => Promise<PackedCheckpoint | null>;

/**
 * Packs a run as it was after a complete line of its journal, while the run continues. Files that `last` and its parts contain
 * are only named; `null`: nothing has happened since `last`. Throws `Refusal`.
 */
export function packerOf(options: PackOptions): Packer {
  const digests = new DigestCache();
  return async (last, take) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await pack({ ...options, digests, last, take });
      } catch (error) {
        if (tries === MAX_TRIES || !hasMovedOn(error))
          throw diskRefusal(error, `${options.folder} cannot be packed`);
      }
    }
  };
}

const MAX_TRIES = 3;

/** Also if a folder was removed after its name was read. */
function hasMovedOn(error: unknown): boolean {
  return error instanceof RunMovedOn || codeOf(error) === 'ENOENT';
}

/** The files belong to a later line than the journal that was read, or differ from it. */
class RunMovedOn extends Refusal {
  constructor(what: string) {
    super(`The run cannot be packed: ${what}.`, 'Run `phasegate verify` to find the damage.');
  }
}

interface PackRequest extends PackOptions {
  readonly digests: DigestCache;
  readonly last: LastUpload | null;
  readonly take: number;
}

async function pack(packing: PackRequest): Promise<PackedCheckpoint | null> {
  const text = packing.journal.read(journalFile(packing.folder));
  const contents = contentsOf(text.events);
  if (contents === null) throw new RunMovedOn('its journal is empty');
  if (packing.last?.manifest.journal.digest === digestOf(text.head)) return null;
  makeFolder(packing.temporary);
  const staging = await mkdtemp(join(packing.temporary, 'pack-'));
  const dispose = (): Promise<void> => rm(staging, { recursive: true, force: true });
  try {
    for (const commits of contents.commits.filter(hasBundle)) await ensureBundle(packing, commits);
    const files = join(staging, 'files');
    await mkdir(files);
    const manifest = await gather(packing, { text, contents, files });
    const { name } = manifest;
    const file = join(staging, name);
    await writeArchive(file, { folder: files, paths: packedPaths(manifest) });
    const { sha256 } = await digestFile(file);
    await rm(files, { recursive: true });
    return { file, name, sha256, manifest, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function packedPaths({ files }: Manifest): readonly string[] {
  return [MANIFEST, ...files.filter(({ part }) => part === null).map(({ path }) => path)];
}

async function ensureBundle(
  { folder, makeBundle }: PackRequest,
  { base, branch, head, bundle }: CommitsIn,
): Promise<void> {
  const file = join(folder, bundle);
  if (bundleHead(file, branch) === head) return;
  if (makeBundle === null) {
    throw new Refusal(
      `The commits of the run are not in ${file}, and no repository has them.`,
      'Restore the run from a checkpoint that contains the commits.',
    );
  }
  if (!(await makeBundle(`${file}.new`, { base, branch, head }))) {
    throw new RunMovedOn(`its branch \`${branch}\` is not at the commit in its journal`);
  }
  await rename(`${file}.new`, file);
}

interface PackSource {
  readonly text: ReadJournal;
  readonly contents: RunContents;
  /** The folder for copies of the packed files. */
  readonly files: string;
}

async function gather(packing: PackRequest, gathering: PackSource): Promise<Manifest> {
  const { text, contents, files } = gathering;
  const parts = new EarlierParts(packing.last);
  const found = runFiles(packing.folder, contents);
  const packed = await journalFiles(packing, gathering);
  const missing = new Set(contents.artifacts.keys());
  for (const path of found.files) {
    const file = await packFile(packing, { path, files, parts });
    const artifact = contents.artifacts.get(path);
    if (artifact !== undefined && artifact.sha256 !== file.sha256)
      throw new RunMovedOn(`${shownPath(path)} changed after its phase wrote it`);
    missing.delete(path);
    packed.push(file);
  }
  const [gone] = missing;
  if (gone !== undefined) throw new RunMovedOn(`${gone} is missing`);
  packed.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { run } = contents;
  const lines = text.events.length;
  const manifest: Manifest = {
    format: 1,
    phasegate: packing.phasegate,
    name: checkpointNameFor(packing, text.events),
    run,
    pipeline: contents.pipeline,
    journal: { lines, digest: digestOf(text.head) },
    parts: parts.used,
    folders: found.folders,
    files: packed,
  };
  await writeFile(join(files, MANIFEST), readable(manifest));
  return manifest;
}

/** A child run has its parent's name, but its checkpoint must not be taken for the parent's. */
function checkpointNameFor({ attempt, take }: PackRequest, events: ReadJournal['events']): string {
  const began = events.findLast((event) => event.type === 'childBegan');
  if (began?.type === 'childBegan') return childName({ began, attempt, take });
  const [started] = events;
  if (started?.type !== 'runStarted') throw new RunMovedOn('its journal is empty');
  return checkpointName({ run: started.run, attempt, lines: events.length, take });
}

function readable(manifest: Manifest): string {
  const json = encodeManifest(manifest);
  const decoded = decodeManifest(json);
  if (decoded.ok) return json;
  throw new Refusal(
    `The run cannot be packed: ${decoded.why}.`,
    'Make its phases write fewer and smaller artifacts.',
  );
}

/** The journal up to the line that was read, and its digest file. */
async function journalFiles(
  { folder, journal }: PackRequest,
  gathering: PackSource,
): Promise<PackedFile[]> {
  const { text, files } = gathering;
  const from = await open(journalFile(folder));
  try {
    const bytes = Buffer.alloc(text.size);
    await from.read(bytes, 0, text.size, 0);
    await writeFile(join(files, 'journal.jsonl'), bytes, { mode: 0o600 });
  } finally {
    await from.close();
  }
  await writeFile(join(files, 'digest'), journal.seal(text.events.length, text.head), {
    mode: 0o600,
  });
  return Promise.all(
    ['digest', 'journal.jsonl'].map(async (path) => ({
      path,
      ...(await digestFile(join(files, path))),
      part: null,
    })),
  );
}

async function packFile(
  { folder, digests }: PackRequest,
  {
    path,
    files,
    parts,
  }: { readonly path: string; readonly files: string; readonly parts: EarlierParts },
): Promise<PackedFile> {
  const from = join(folder, path);
  try {
    const known = await digests.of(from, parts.knows(path));
    const part = known === null ? null : parts.holding(path, known);
    if (known !== null && part !== null) return { path, ...known, part };
    const to = join(files, path);
    makeFolder(dirname(to));
    return { path, ...(await copyPlain(from, to)), part: null };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new RunMovedOn(`${shownPath(path)} is missing`);
    throw error;
  }
}

/** Earlier checkpoints that contain files of this one. */
class EarlierParts {
  readonly used: CheckpointPart[] = [];
  readonly #last: LastUpload | null;
  readonly #files: ReadonlyMap<string, PackedFile>;

  constructor(last: LastUpload | null) {
    this.#last = last;
    this.#files = new Map(last?.manifest.files.map((file) => [file.path, file]));
  }

  knows(path: string): boolean {
    return this.#files.has(path);
  }

  /** Index in `used` of the checkpoint with exactly this file; `null`: none. */
  holding(path: string, { sha256, size }: FileDigest): number | null {
    const file = this.#files.get(path);
    if (this.#last === null || file?.sha256 !== sha256 || file.size !== size) return null;
    const part = file.part === null ? this.#last.stored : this.#last.manifest.parts[file.part];
    if (part === undefined) return null;
    const at = this.used.indexOf(part);
    return at === -1 ? this.used.push(part) - 1 : at;
  }
}

/** Digests of files; unchanged files are not read again. */
class DigestCache {
  readonly #known = new Map<string, { readonly stamp: string; readonly digested: FileDigest }>();

  /** `null`: not wanted. */
  async of(path: string, isWanted: boolean): Promise<FileDigest | null> {
    if (!isWanted) return null;
    const { ino, size, mtimeMs, ctimeMs } = await stat(path);
    const stamp = [ino, size, mtimeMs, ctimeMs].join();
    const known = this.#known.get(path);
    if (known?.stamp === stamp) return known.digested;
    const digested = await digestFile(path);
    this.#known.set(path, { stamp, digested });
    return digested;
  }
}
