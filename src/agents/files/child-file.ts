import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ChildFile } from '../../ports.ts';
import { reopen } from '../../system/open-folder.ts';

/** Largest file that is read from a child, in bytes. */
const MAX_SIZE = 1024 * 1024;

/**
 * Reads a file from a child, which may have put anything there: links are not followed, pipes and devices not read, and neither
 * are files larger than 1 MiB. Missing permissions of the file and its folder do not matter.
 */
export async function readChildFile(path: string): Promise<ChildFile> {
  reopen(dirname(path));
  reopen(path);
  const opened = await openPlain(path);
  if (!('file' in opened)) return opened;
  const { file } = opened;
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return fileRefused('its file is not a regular file');
    if (stat.size > MAX_SIZE) return fileRefused('it is larger than 1 MiB');
    return { type: 'text', text: await readLimited(file) };
  } finally {
    await file.close();
  }
}

function fileRefused(message: string): ChildFile {
  return { type: 'refused', message };
}

async function openPlain(path: string): Promise<ChildFile | { readonly file: FileHandle }> {
  try {
    // Without `O_NONBLOCK`, opening a pipe would wait forever for a writer.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    return { file: await open(path, flags) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return { type: 'missing' };
    if (code === 'ELOOP') return fileRefused('its file is a link');
    return fileRefused(`its file cannot be opened (${code ?? error})`);
  }
}

/** At most the limit, even if the file grows meanwhile. */
async function readLimited(file: FileHandle): Promise<string> {
  const buffer = Buffer.alloc(MAX_SIZE);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    length += bytesRead;
    if (bytesRead === 0 || length === buffer.length) break;
  }
  return buffer.toString('utf8', 0, length);
}
