import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

export interface Digested {
  /** Bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
  /** Permission bits. */
  readonly mode: number;
}

/** SHA-256 of a plain file; follows no link. */
export async function digestFile(path: string): Promise<Digested> {
  await using source = await openPlain(path);
  const { mode } = await source.stat();
  return { ...(await pump(source, null)), mode: mode & 0o777 };
}

/** Copies what a plain file holds, and tells what that was, also if the file is being written to meanwhile. */
export async function copyPlain(from: string, to: string): Promise<Digested> {
  await using source = await openPlain(from);
  await using target = await open(to, 'wx', 0o600);
  const { mode } = await source.stat();
  return { ...(await pump(source, target)), mode: mode & 0o777 };
}

/** Opens no link, and never waits for a pipe to be written to. */
async function openPlain(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw Object.assign(new Error(`${path} is not a regular file`), { code: 'EINVAL' });
}

async function pump(
  source: FileHandle,
  target: FileHandle | null,
): Promise<Pick<Digested, 'size' | 'sha256'>> {
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
