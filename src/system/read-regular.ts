import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { diskRefusal, ifThere } from './disk.ts';

/** Bytes of the largest file that people or their tools write and that is read as a whole. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Links are followed where a person may have set one up, and refused in folders of our own. */
export type Links = 'followed' | 'refused';

export interface ReadOptions {
  /** In bytes. */
  readonly most?: number;
  readonly links?: Links;
}

export interface RegularFile extends Disposable {
  readonly fd: number;
  readonly stats: Stats;
}

/**
 * Opens a regular file to read it. Throws a system error for anything else: `EISDIR` for a folder, and `EFTYPE` for pipes and
 * devices, which could be endless or never answer.
 */
export function openRegular(path: string, links: Links): RegularFile {
  // Without `O_NONBLOCK`, opening a pipe would wait forever for a writer.
  const follow = links === 'refused' ? constants.O_NOFOLLOW : 0;
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | follow);
  try {
    const stats = fstatSync(fd);
    if (stats.isDirectory()) throw refused(path, 'EISDIR');
    if (!stats.isFile()) throw refused(path, 'EFTYPE');
    return { fd, stats, [Symbol.dispose]: () => closeSync(fd) };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** The content of a regular file. Throws `EOVERFLOW` for a file larger than `most`, also if it grows meanwhile. */
export function readRegular(
  path: string,
  { most = MAX_BYTES, links = 'followed' }: ReadOptions = {},
): Buffer {
  using file = openRegular(path, links);
  return contentOf(file, path, most);
}

/** The content of an opened file. Throws `EOVERFLOW` for a file larger than `most`, also if it grows meanwhile. */
export function contentOf({ fd, stats }: RegularFile, path: string, most: number): Buffer {
  const { size } = stats;
  if (size > most) throw refused(path, 'EOVERFLOW');
  return wholeOf(fd, path, { size, most });
}

/** The same as text in UTF-8. */
export const readRegularText = (path: string, options?: ReadOptions): string =>
  readRegular(path, options).toString('utf8');

/** The text of a file; `null`: it does not exist. Throws `Refusal`. */
export function textIfThere(path: string): string | null {
  try {
    return ifThere(() => readRegularText(path));
  } catch (error) {
    throw diskRefusal(error, `${path} cannot be read`);
  }
}

export interface EncodedText {
  readonly text: string;
  /** Only given for bytes of another encoding, whose text has a replacement for each. */
  readonly isUtf8?: false;
}

export function encodedText(bytes: Buffer): EncodedText {
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? { text } : { text, isUtf8: false };
}

/** Files of /proc have a size of 0, and others may grow while they are read. */
function wholeOf(
  fd: number,
  path: string,
  { size, most }: { readonly size: number; readonly most: number },
): Buffer {
  const pieces: Buffer[] = [];
  for (let length = 0; ; ) {
    const piece = Buffer.allocUnsafe(length === 0 ? size + 1 : PIECE);
    const read = readSync(fd, piece, 0, piece.length, null);
    if (read === 0) return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
    length += read;
    if (length > most) throw refused(path, 'EOVERFLOW');
    pieces.push(piece.subarray(0, read));
  }
}

const PIECE = 64 * 1024;

function refused(path: string, code: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'read', path });
}
