import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../system/disk.ts';

/**
 * Says without starting a process whether files and folders are as they were when this was made. Whoever changes a
 * file's content, time or mode moves its ctime, which no program can set back; whoever adds or removes one moves
 * its folder's.
 */
export class Watch {
  readonly #root: string;
  readonly #paths: readonly string[];
  readonly #seen: readonly bigint[];
  readonly #isSettled: boolean;

  /** `since`: when the caller began to look at the files, in milliseconds since 1970. */
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

  /** `false` also where it cannot be told, because something changed while or just before the caller looked. */
  isUnchanged(): boolean {
    if (!this.#isSettled) return false;
    const { length } = ABSENT;
    return this.#paths.every((path, at) =>
      markOf(join(this.#root, path)).every((part, i) => part === this.#seen[at * length + i]),
    );
  }
}

/** File systems stamp times by the kernel's tick, up to 10 ms; a second change within one leaves no trace. */
const TICK_MS = 20;

type Mark = readonly [ctime: bigint, mtime: bigint, ino: bigint, size: bigint, mode: bigint];

const ABSENT: Mark = [0n, 0n, 0n, 0n, 0n];

function markOf(path: string): Mark {
  const stat = statOf(path);
  if (stat === undefined) return ABSENT;
  return [stat.ctimeNs, stat.mtimeNs, stat.ino, stat.size, stat.mode];
}

/** A path that is longer than the system allows cannot be looked at; then its parent's time tells. */
function statOf(path: string) {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if (['ENAMETOOLONG', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
