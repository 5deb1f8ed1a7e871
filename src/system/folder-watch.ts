import { type BigIntStats, lstatSync } from 'node:fs';

/** Tells whether names were added to a folder or removed from it: that updates its ctime, which no program can set back. */
export class FolderWatch {
  readonly #folder: string;
  readonly #seen: string;
  readonly #isSettled: boolean;

  /** `since`: when the caller began to read the folder, in milliseconds since 1970. */
  constructor(folder: string, since: number) {
    const stat = lstatSync(folder, { bigint: true });
    this.#folder = folder;
    this.#seen = markOf(stat);
    this.#isSettled = stat.ctimeNs < BigInt(since - TICK_MS) * 1_000_000n;
  }

  /** `false` also if it is uncertain, because something changed while or just before the caller read the folder. */
  isUnchanged(): boolean {
    if (!this.#isSettled) return false;
    const stat = lstatSync(this.#folder, { bigint: true, throwIfNoEntry: false });
    return stat !== undefined && markOf(stat) === this.#seen;
  }
}

/** File systems round times to the kernel's tick of up to 10 ms; a second change within one tick is invisible. */
const TICK_MS = 20;

/** Another folder in its place has another inode. */
const markOf = ({ ctimeNs, ino, mode }: BigIntStats): string => `${ctimeNs} ${ino} ${mode}`;
