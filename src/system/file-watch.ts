import { lstatSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './disk.ts';

/**
 * Detects without a process whether files and folders have changed since the watch was created. A change of content, time or mode
 * updates the file's ctime, which no program can set back; adding or removing a file updates that of its folder. For the content
 * of files this holds only where {@link stampsEveryWrite} does.
 */
export class FileWatch {
  readonly #root: string;
  readonly #paths: readonly string[];
  readonly #seen: readonly bigint[];
  readonly #isSettled: boolean;

  /** `since`: when the caller began to read the files, in milliseconds since 1970. */
  constructor(root: string, paths: readonly string[], since: number) {
    this.#root = root;
    this.#paths = paths;
    const seen: bigint[] = [];
    let newest = 0n;
    for (const path of paths) {
      const mark = markOf(join(root, path));
      seen.push(...mark);
      if (mark[0] > newest) newest = mark[0];
    }
    this.#seen = seen;
    this.#isSettled = newest < BigInt(since - TICK_MS) * 1_000_000n;
  }

  /** `false` also if it is uncertain, because something changed while or just before the caller read the files. */
  isUnchanged(): boolean {
    if (!this.#isSettled) return false;
    const { length } = ABSENT;
    return this.#paths.every((path, at) =>
      markOf(join(this.#root, path)).every((part, i) => part === this.#seen[at * length + i]),
    );
  }
}

/**
 * Whether every write of any program updates the ctime of the file. On a tmpfs, what is written through a mapping that was read
 * before does not; XFS lets the owner of two files exchange their contents; file systems in a network or in a program tell when
 * they like; an overlay does as the one below it, which is not known.
 */
export function stampsEveryWrite(folder: string): boolean {
  return process.platform === 'linux' && STAMPING.has(statfsSync(folder).type);
}

/** ext2 to ext4, and btrfs: https://man7.org/linux/man-pages/man2/statfs.2.html */
const STAMPING: ReadonlySet<number> = new Set([0xef53, 0x9123683e]);

/** File systems round times to the kernel's tick of up to 10 ms; a second change within one tick is invisible. */
const TICK_MS = 20;

type FileStamp = readonly [ctime: bigint, mtime: bigint, ino: bigint, size: bigint, mode: bigint];

const ABSENT: FileStamp = [0n, 0n, 0n, 0n, 0n];

function markOf(path: string): FileStamp {
  const stat = statOf(path);
  if (stat === undefined) return ABSENT;
  return [stat.ctimeNs, stat.mtimeNs, stat.ino, stat.size, stat.mode];
}

/** A path that is longer than the system allows, or in a folder without permissions, is unreadable; the parent's time is used instead. */
function statOf(path: string) {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if (['ENAMETOOLONG', 'ENOTDIR', 'EACCES'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
