import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artifact } from '../core/run/event.ts';
import { copyPlain, digestFile, type FileDigest } from '../system/copy-file.ts';
import { codeOf, isFaultOfMachine, makeFolder } from '../system/disk.ts';

/** A difference between a stored artifact of a phase and the journal. */
export interface ArtifactFault {
  /** Relative to the folder of the phase's artifacts, with forward slashes. */
  readonly path: string;
  /** Follows the name of the file in a sentence. */
  readonly message: string;
}

/** Compares the folder with the journal: names, kinds, sizes and digests. Follows no link. */
export async function artifactFaults(
  folder: string,
  recorded: readonly Artifact[],
): Promise<readonly ArtifactFault[]> {
  const faults = [...faultsOfNames(folder, recorded)];
  const known = new Set(faults.map(({ path }) => path));
  for (const artifact of recorded.filter(({ path }) => !known.has(path))) {
    const message = await messageOf(artifact, () => digestFile(join(folder, artifact.path)));
    if (message !== null) faults.push({ path: artifact.path, message });
  }
  return faults.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Copies exactly the recorded files to a new folder, and verifies the digests of the copied bytes. Returns the first fault and
 * leaves the new folder empty; `null`: everything matches.
 */
export async function copyRecorded(
  from: string,
  to: string,
  recorded: readonly Artifact[],
): Promise<ArtifactFault | null> {
  const [fault] = faultsOfNames(from, recorded);
  if (fault !== undefined) return fault;
  await mkdir(to, { mode: 0o700 });
  for (const artifact of recorded) {
    const target = join(to, artifact.path);
    makeFolder(dirname(target));
    const message = await messageOf(artifact, () => copyPlain(join(from, artifact.path), target));
    if (message !== null) {
      await rm(to, { recursive: true, force: true });
      return { path: artifact.path, message };
    }
    await chmod(target, lstatSync(join(from, artifact.path)).mode & 0o777);
  }
  return null;
}

/** Names that are missing, of another kind, or not recorded. */
function* faultsOfNames(folder: string, recorded: readonly Artifact[]): Generator<ArtifactFault> {
  const missing = new Set(recorded.map(({ path }) => path));
  for (const { path, entry } of walkArtifacts(folder)) {
    const isRecorded = missing.delete(path);
    if (entry.isDirectory()) {
      if (isRecorded) yield { path, message: 'is a folder now' };
    } else if (!entry.isFile()) yield { path, message: `is ${describeEntryKind(entry)} now` };
    else if (!isRecorded) yield { path, message: 'exists but is not in the journal' };
  }
  for (const path of missing) yield { path, message: 'is missing' };
}

interface ArtifactEntry {
  readonly path: string;
  readonly entry: Dirent;
}

/** Without recursion; links are not followed. */
function* walkArtifacts(folder: string): Generator<ArtifactEntry> {
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of entriesOf(join(folder, at))) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      yield { path, entry };
    }
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  // A link in place of the artifacts' folder counts as an empty folder.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { withFileTypes: true });
}

function describeEntryKind(entry: Dirent): string {
  if (entry.isSymbolicLink()) return 'a link';
  if (entry.isFIFO()) return 'a pipe';
  if (entry.isSocket()) return 'a socket';
  return 'a device';
}

/** What is wrong with one file; `null`: nothing. */
async function messageOf(
  { size, sha256 }: Artifact,
  read: () => Promise<FileDigest>,
): Promise<string | null> {
  try {
    const found = await read();
    if (found.size !== size) return `has ${found.size} bytes, not ${size}`;
    return found.sha256 === sha256 ? null : 'has another SHA-256';
  } catch (error) {
    const code = codeOf(error);
    if (code === null || isFaultOfMachine(error)) throw error;
    return code === 'ELOOP' ? 'is a link now' : `cannot be read (${code})`;
  }
}
