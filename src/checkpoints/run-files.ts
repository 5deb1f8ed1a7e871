import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { belongs, mayHold, type RunContents } from '../core/checkpoint/contents.ts';
import type { PackedFolder } from '../core/checkpoint/manifest.ts';
import { misleading } from '../core/checkpoint/path.ts';
import { shownPath } from '../core/view/shown-path.ts';
import { Refusal } from '../ports.ts';

export interface RunFiles {
  readonly folders: readonly PackedFolder[];
  /** Relative to the run's folder, sorted; without the journal and its digest file. */
  readonly files: readonly string[];
}

/**
 * The files of a run that belong in a checkpoint: records of ended attempts, current artifacts, and other files of the run.
 * Throws `Refusal` for a link or a device.
 */
export function runFiles(folder: string, contents: RunContents): RunFiles {
  const folders: PackedFolder[] = [];
  const files: string[] = [];
  for (const { path, entry } of walk(folder, contents)) {
    if (entry.isDirectory()) {
      folders.push({ path, mode: lstatSync(join(folder, path)).mode & 0o777 });
    } else if (entry.isFile()) files.push(path);
    else throw notPlain(join(folder, path));
  }
  folders.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { folders, files: files.sort() };
}

/** Without recursion: artifacts may be nested as deeply as the system allows. */
function* walk(folder: string, contents: RunContents): Generator<RunFolderEntry> {
  const toRead = [''];
  for (let at = toRead.pop(); at !== undefined; at = toRead.pop()) {
    for (const found of within(folder, at)) {
      if (!isWanted(found, contents)) continue;
      if (found.entry.isDirectory()) toRead.push(found.path);
      yield found;
    }
  }
}

interface RunFolderEntry {
  readonly path: string;
  readonly entry: Dirent;
}

function within(folder: string, at: string): readonly RunFolderEntry[] {
  return readdirSync(join(folder, at), { withFileTypes: true }).map((entry) => ({
    path: at === '' ? entry.name : `${at}/${entry.name}`,
    entry,
  }));
}

function isWanted({ path, entry }: RunFolderEntry, contents: RunContents): boolean {
  return entry.isDirectory() ? isWantedFolder(path, contents) : isWantedFile(path, contents);
}

function isWantedFile(path: string, contents: RunContents): boolean {
  if (path === 'journal.jsonl' || path === 'digest') return false;
  return misleading(path, 'file') === null && belongs(path, contents);
}

/** Of a phase's folders, those of ended attempts and of artifacts. */
function isWantedFolder(path: string, contents: RunContents): boolean {
  return misleading(path, 'folder') === null && mayHold(path, contents);
}

function notPlain(path: string): Refusal {
  return new Refusal(
    `${shownPath(path)} is a link, a device or a pipe, so the run cannot be packed.`,
    'Phasegate writes no such files. Find out who created it, and remove it.',
  );
}
