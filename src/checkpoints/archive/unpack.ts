import { createHash } from 'node:crypto';
import { chmod, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import {
  belongs,
  contentsOf,
  hasBundle,
  type RunContents,
} from '../../core/checkpoint/contents.ts';
import {
  type CheckpointPart,
  decodeManifest,
  type Manifest,
  type PackedFile,
} from '../../core/checkpoint/manifest.ts';
import { type Digest, digestOf, type RunId } from '../../core/lib/brands.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import { Refusal } from '../../ports.ts';
import { bundleHead } from '../../system/bundle-head.ts';
import { digestFile } from '../../system/copy-file.ts';
import { onDisk, syncFolder } from '../../system/disk.ts';
import { journalFile } from '../directory.ts';
import type { JournalReader } from '../journal-reader.ts';
import { type Archive, type ArchivedFile, damaged, MANIFEST, readArchive } from './archive.ts';

export interface UnpackOptions {
  readonly archive: Archive;
  /** Created; contains the whole run after success. After a failure the caller removes it. */
  readonly into: string;
  readonly journal: JournalReader;
  /** Finds an earlier checkpoint that this one names. Throws `Refusal` if it does not exist. */
  readonly findPart: (part: CheckpointPart) => Promise<string>;
  readonly expected: ExpectedCheckpoint;
}

/** Expected properties of the checkpoint; `null`: unknown. */
export interface ExpectedCheckpoint {
  readonly run: RunId | null;
  readonly digest: Digest | null;
}

export interface UnpackedCheckpoint {
  readonly manifest: Manifest;
  readonly contents: RunContents;
}

/**
 * Unpacks a checkpoint and its parts into a new folder and verifies every file: against the manifest, the journal's hash chain,
 * and the expected properties. Throws `Refusal` for the first difference; the files must not be used then.
 */
export const unpack = (options: UnpackOptions): Promise<UnpackedCheckpoint> =>
  onDisk(`The checkpoint ${options.archive.label} cannot be unpacked`, () => unpackAll(options));

async function unpackAll(options: UnpackOptions): Promise<UnpackedCheckpoint> {
  const { into } = options;
  const { label } = options.archive;
  await mkdir(into, { mode: 0o700 });
  const manifest = await unpackOwn(options);
  for (const [at, part] of manifest.parts.entries()) {
    const wanted = expectedFilesOf(manifest, at);
    const file = await options.findPart(part);
    if ((await digestFile(file)).sha256 !== part.sha256) {
      throw damaged(label, `its part ${part.name} changed`);
    }
    await readArchive({ file, label: part.name }, async (entry) => {
      if (wanted.has(entry.path)) await put({ label, into, wanted }, entry);
    });
    refuseMissing(label, wanted);
  }
  const contents = prove(options, manifest);
  await setModes(into, manifest);
  return { manifest, contents };
}

/** Unpacks the archive itself; its manifest comes first. */
async function unpackOwn({ archive, into, expected }: UnpackOptions): Promise<Manifest> {
  const { label } = archive;
  const found: { manifest: Manifest; wanted: ExpectedFiles }[] = [];
  await readArchive(archive, async (entry) => {
    const [known] = found;
    if (known !== undefined) return put({ label, into, wanted: known.wanted }, entry);
    const manifest = await readManifest(label, entry);
    refuseUnexpected(label, manifest, expected);
    await makeFolders(into, manifest);
    found.push({ manifest, wanted: expectedFilesOf(manifest, null) });
  });
  const [known] = found;
  if (known === undefined) throw damaged(label, 'the file is empty');
  refuseMissing(label, known.wanted);
  return known.manifest;
}

/** Files that are still expected from one archive. */
type ExpectedFiles = Map<string, PackedFile>;

function expectedFilesOf(manifest: Manifest, part: number | null): ExpectedFiles {
  return new Map(
    manifest.files.filter((file) => file.part === part).map((file) => [file.path, file]),
  );
}

async function readManifest(label: string, entry: ArchivedFile): Promise<Manifest> {
  if (entry.path !== MANIFEST) throw damaged(label, `the archive does not begin with ${MANIFEST}`);
  if (entry.size > MAX_MANIFEST_BYTES) throw damaged(label, 'its manifest is too large');
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry.bytes) chunks.push(chunk);
  const decoded = decodeManifest(Buffer.concat(chunks).toString('utf8'));
  if (decoded.ok) return decoded.manifest;
  if (decoded.release === null) throw damaged(label, decoded.why);
  throw new Refusal(
    `The checkpoint ${label} is refused: ${decoded.why}.`,
    `Phasegate ${JSON.stringify(decoded.release)} created it. Use that release or a newer one.`,
  );
}

const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;

function refuseUnexpected(label: string, manifest: Manifest, expected: ExpectedCheckpoint): void {
  const { run, digest } = expected;
  if (run !== null && manifest.run !== run) {
    throw damaged(
      label,
      `the checkpoint belongs to the run \`${manifest.run}\`, not to \`${run}\``,
    );
  }
  if (digest !== null && manifest.journal.digest !== digest) {
    throw damaged(label, `its digest is ${manifest.journal.digest}, but ${digest} was published`);
  }
}

async function makeFolders(into: string, { folders }: Manifest): Promise<void> {
  for (const { path } of folders) await mkdir(join(into, path), { mode: 0o700 });
}

interface UnpackTarget {
  readonly label: string;
  readonly into: string;
  readonly wanted: ExpectedFiles;
}

async function put({ label, into, wanted }: UnpackTarget, entry: ArchivedFile): Promise<void> {
  const path = JSON.stringify(entry.path);
  const packed = wanted.get(entry.path);
  if (packed === undefined)
    throw damaged(label, `${shownPath(path)} is not in its manifest, or is listed twice`);
  if (entry.size !== packed.size) throw damaged(label, `${shownPath(path)} has another size`);
  wanted.delete(entry.path);
  const hash = createHash('sha256');
  await using target = await open(join(into, packed.path), 'wx', 0o600);
  for await (const chunk of entry.bytes) {
    hash.update(chunk);
    await target.writeFile(chunk);
  }
  await target.sync();
  if (hash.digest('hex') !== packed.sha256)
    throw damaged(label, `${shownPath(path)} has another SHA-256`);
}

function refuseMissing(label: string, wanted: ExpectedFiles): void {
  const [path] = wanted.keys();
  if (path !== undefined) throw damaged(label, `${JSON.stringify(path)} is missing`);
}

/** Compares the manifest with the journal, whose hash chain the digest proves. */
function prove({ archive, into, journal }: UnpackOptions, manifest: Manifest): RunContents {
  const { label } = archive;
  const { events, head, size } = journal.read(journalFile(into));
  const contents = contentsOf(events);
  if (contents === null) throw damaged(label, 'its journal is empty');
  const torn = manifest.files.some(
    ({ path, size: all }) => path === 'journal.jsonl' && all !== size,
  );
  if (torn) throw damaged(label, 'the last line of its journal is cut off');
  const { lines, digest } = manifest.journal;
  if (events.length !== lines || digestOf(head) !== digest) {
    throw damaged(label, 'its journal differs from the journal in its manifest');
  }
  if (contents.run !== manifest.run || contents.pipeline !== manifest.pipeline) {
    throw damaged(label, 'its journal belongs to another run or pipeline than its manifest');
  }
  proveFiles(label, manifest, contents);
  for (const { bundle, branch, head } of contents.commits.filter(hasBundle))
    if (bundleHead(join(into, bundle), branch) !== head)
      throw damaged(label, `${bundle} does not contain the last commit of the run`);
  return contents;
}

function proveFiles(label: string, manifest: Manifest, contents: RunContents): void {
  const files = new Map(manifest.files.map((packed) => [packed.path, packed]));
  for (const path of files.keys()) {
    if (belongs(path, contents)) continue;
    throw damaged(label, `${JSON.stringify(path)} is not part of the run in its journal`);
  }
  for (const [path, { sha256 }] of contents.artifacts) {
    if (files.get(path)?.sha256 === sha256) continue;
    throw damaged(label, `the artifact ${JSON.stringify(path)} changed after its phase wrote it`);
  }
}

/** Contents of a folder before the folder itself. The owner always keeps access, whatever the manifest says. */
async function setModes(into: string, { files, folders }: Manifest): Promise<void> {
  for (const { path, mode } of files) await chmod(join(into, path), mode);
  for (const { path, mode } of folders.toReversed()) {
    syncFolder(join(into, path));
    await chmod(join(into, path), mode | 0o700);
  }
  syncFolder(into);
}
