import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

export interface FileDigest {
  /** Bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
  /** Permission bits. */
  readonly mode: number;
}

/** SHA-256 of a regular file; does not follow links. */
export async function digestFile(path: string): Promise<FileDigest> {
  await using source = await openPlain(path);
  const { mode } = await source.stat();
  return { ...(await pump(source, null)), mode: mode & 0o777 };
}

/** Copies the content of a regular file and returns its digest, also if the file is being written meanwhile. */
export async function copyPlain(from: string, to: string): Promise<FileDigest> {
  await using source = await openPlain(from);
  await using target = await open(to, 'wx', 0o600);
  const { mode } = await source.stat();
  return { ...(await pump(source, target)), mode: mode & 0o777 };
}

/** Does not follow links or wait for a pipe. */
async function openPlain(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw Object.assign(new Error(`${path} is not a regular file`), { code: 'EINVAL' });
}

async function pump(
  source: FileHandle,
  target: FileHandle | null,
): Promise<Pick<FileDigest, 'size' | 'sha256'>> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(256 * 1024);
  let size = 0;
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, buffer.length);
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    await target?.writeFile(chunk);
    size += bytesRead;
  }
}
