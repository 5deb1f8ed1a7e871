import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_BYTES, type ListedFile } from '../core/view/page-data.ts';

/** The files that a run's attempts and artifacts left, sorted; links and whatever else is no plain file are left out. */
export async function listFiles(runFolder: string): Promise<readonly ListedFile[]> {
  const found: ListedFile[] = [];
  for await (const file of filesBelow(runFolder, 'phases', 0)) {
    found.push(file);
    if (found.length >= MAX_FILES) break;
  }
  return found;
}

const MAX_DEPTH = 32;
const MAX_FILES = 200_000;

async function* filesBelow(
  runFolder: string,
  path: string,
  depth: number,
): AsyncGenerator<ListedFile> {
  if (depth > MAX_DEPTH) return;
  // A run without any attempt has no such folder, and one may be removed while it is looked at.
  const entries = await readdir(join(runFolder, path), { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(runFolder, inner, depth + 1);
    if (!entry.isFile()) continue;
    const stats = await lstat(join(runFolder, inner)).catch(() => null);
    if (stats !== null) yield { path: inner, size: stats.size };
  }
}

/**
 * The beginning of a file that {@link listFiles} lists; `null` if it does not list it. What is asked for is never joined to
 * a folder: the path that is opened is the listed one.
 */
export async function readListed(runFolder: string, asked: string): Promise<Uint8Array | null> {
  const listed = (await listFiles(runFolder)).find(({ path }) => path === asked);
  if (listed === undefined) return null;
  const file = await open(
    join(runFolder, listed.path),
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  ).catch(() => null);
  if (file === null) return null;
  try {
    return await beginning(file);
  } finally {
    await file.close();
  }
}

async function beginning(file: FileHandle): Promise<Uint8Array | null> {
  const stats = await file.stat();
  if (!stats.isFile()) return null;
  const bytes = Buffer.alloc(Math.min(stats.size, FILE_BYTES));
  let at = 0;
  while (at < bytes.length) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}
