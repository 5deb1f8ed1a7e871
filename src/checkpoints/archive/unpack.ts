import { createHash } from 'node:crypto';
import { chmod, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { belongs, type Contents, contentsOf } from '../../core/checkpoint/contents.ts';
import {
  decodeManifest,
  type Manifest,
  type PackedFile,
  type Part,
} from '../../core/checkpoint/manifest.ts';
import { type Digest, digestOf, type RunId } from '../../core/lib/brands.ts';
import { Refusal } from '../../ports.ts';
import { digestFile } from '../../system/copy-file.ts';
import { diskRefusal, syncFolder } from '../../system/disk.ts';
import { bundleHead } from '../bundle-head.ts';
import { journalFile } from '../directory.ts';
import type { JournalReader } from '../journal-reader.ts';
import { type Archive, type ArchivedFile, damaged, MANIFEST, readArchive } from './archive.ts';
import { refuseSeveral } from './refuse-several.ts';

export interface UnpackOptions {
  readonly archive: Archive;
  /** Made; it holds all of the run once this has succeeded, and is for the caller to remove if not. */
  readonly into: string;
  readonly journal: JournalReader;
  /** Where to find an earlier checkpoint that this one names; throws `Refusal` if it is nowhere. */
  readonly findPart: (part: Part) => Promise<string>;
  readonly expected: Expected;
}

/** What must be true of the checkpoint; `null` where nothing is known. */
export interface Expected {
  readonly run: RunId | null;
  readonly digest: Digest | null;
}

export interface Unpacked {
  readonly manifest: Manifest;
  readonly contents: Contents;
}

/**
 * Puts the files of a checkpoint and of its parts into a new folder and proves every one of them: against the manifest,
 * the journal's chain, and what is expected. Throws `Refusal` naming what is wrong; then nothing of it is to be used.
 */
export async function unpack(options: UnpackOptions): Promise<Unpacked> {
  try {
    return await unpackAll(options);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw diskRefusal(error, `The checkpoint ${options.archive.label} cannot be unpacked`);
  }
}

async function unpackAll(options: UnpackOptions): Promise<Unpacked> {
  const { into } = options;
  const { label } = options.archive;
  await mkdir(into, { mode: 0o700 });
  const manifest = await unpackOwn(options);
  for (const [at, part] of manifest.parts.entries()) {
    const wanted = filesOf(manifest, at);
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

/** What the archive itself holds; its manifest comes first. */
async function unpackOwn({ archive, into, expected }: UnpackOptions): Promise<Manifest> {
  const { label } = archive;
  const found: { manifest: Manifest; wanted: Wanted }[] = [];
  await readArchive(archive, async (entry) => {
    const [known] = found;
    if (known !== undefined) return put({ label, into, wanted: known.wanted }, entry);
    const manifest = await readManifest(label, entry);
    refuseUnexpected(label, manifest, expected);
    await makeFolders(into, manifest);
    found.push({ manifest, wanted: filesOf(manifest, null) });
  });
  const [known] = found;
  if (known === undefined) throw damaged(label, 'the file is empty');
  refuseMissing(label, known.wanted);
  return known.manifest;
}

/** Files that are still to come out of one archive. */
type Wanted = Map<string, PackedFile>;

function filesOf(manifest: Manifest, part: number | null): Wanted {
  return new Map(
    manifest.files.filter((file) => file.part === part).map((file) => [file.path, file]),
  );
}

async function readManifest(label: string, entry: ArchivedFile): Promise<Manifest> {
  if (entry.path !== MANIFEST) throw damaged(label, `the archive does not begin with ${MANIFEST}`);
  if (entry.size > LARGEST_MANIFEST) throw damaged(label, 'its manifest is too large');
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

const LARGEST_MANIFEST = 64 * 1024 * 1024;

function refuseUnexpected(label: string, manifest: Manifest, expected: Expected): void {
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

interface Putting {
  readonly label: string;
  readonly into: string;
  readonly wanted: Wanted;
}

async function put({ label, into, wanted }: Putting, entry: ArchivedFile): Promise<void> {
  const path = JSON.stringify(entry.path);
  const packed = wanted.get(entry.path);
  if (packed === undefined)
    throw damaged(label, `${path} is not in its manifest, or is listed twice`);
  if (entry.size !== packed.size) throw damaged(label, `${path} has another size`);
  wanted.delete(entry.path);
  const hash = createHash('sha256');
  await using target = await open(join(into, packed.path), 'wx', 0o600);
  for await (const chunk of entry.bytes) {
    hash.update(chunk);
    await target.writeFile(chunk);
  }
  await target.sync();
  if (hash.digest('hex') !== packed.sha256) throw damaged(label, `${path} has another SHA-256`);
}

function refuseMissing(label: string, wanted: Wanted): void {
  const [path] = wanted.keys();
  if (path !== undefined) throw damaged(label, `${JSON.stringify(path)} is missing`);
}

/** Everything that the manifest says is compared with the journal, whose chain is what the digest stands for. */
function prove({ archive, into, journal }: UnpackOptions, manifest: Manifest): Contents {
  const { label } = archive;
  const { events, head, size } = journal.read(journalFile(into));
  const contents = contentsOf(events);
  if (contents === null) throw damaged(label, 'its journal is empty');
  refuseSeveral(contents);
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
  const { base, branch } = contents;
  if (contents.head !== base && bundleHead(join(into, 'work.bundle'), branch) !== contents.head) {
    throw damaged(label, 'its bundle does not contain the last commit of the run');
  }
  return contents;
}

function proveFiles(label: string, manifest: Manifest, contents: Contents): void {
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

/** What a folder holds before the folder. Its owner may always use it, whatever a manifest says. */
async function setModes(into: string, { files, folders }: Manifest): Promise<void> {
  for (const { path, mode } of files) await chmod(join(into, path), mode);
  for (const { path, mode } of folders.toReversed()) {
    syncFolder(join(into, path));
    await chmod(join(into, path), mode | 0o700);
  }
  syncFolder(into);
}
