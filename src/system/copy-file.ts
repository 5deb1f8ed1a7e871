import { createHash } from 'node:crypto';
import { read } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { openRegular, type RegularFile } from './read-regular.ts';

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
  using source = openRegular(path, 'refused');
  return digestOf(source, await copyBytes(source, null));
}

/** Copies the content of a regular file and returns its digest, also if the file is being written meanwhile. */
export async function copyPlain(from: string, to: string): Promise<FileDigest> {
  using source = openRegular(from, 'refused');
  await using target = await open(to, 'wx', 0o600);
  return digestOf(source, await copyBytes(source, target));
}

const digestOf = ({ stats }: RegularFile, bytes: BytesDigest): FileDigest => ({
  ...bytes,
  mode: stats.mode & 0o777,
});

type BytesDigest = Pick<FileDigest, 'size' | 'sha256'>;

/** Stops after more than `room` bytes, because the file may be growing; the size then exceeds `room`. `null`: copies nothing. */
export async function copyBytes(
  { fd }: RegularFile,
  target: FileHandle | null,
  room = Number.POSITIVE_INFINITY,
): Promise<BytesDigest> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(256 * 1024);
  let size = 0;
  for (;;) {
    const { bytesRead } = await readBytes(fd, buffer, 0, buffer.length, null);
    size += bytesRead;
    if (bytesRead === 0 || size > room) return { size, sha256: hash.digest('hex') };
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    await target?.writeFile(chunk);
  }
}

const readBytes = promisify(read);
