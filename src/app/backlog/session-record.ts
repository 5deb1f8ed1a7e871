import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock, isLocked, type RunLock } from '../../checkpoints/lock.ts';
import { parsedJson } from '../../core/lib/json.ts';
import { textAt } from '../../core/lib/json-value.ts';
import { namesIn, readOwnFile, writeDurably } from '../../system/disk.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { sessionLockFolder } from './at-work.ts';

/*
 * .phasegate/backlog/sessions/<id>/
 *   began.json                 {"at": "2026-11-30T00:12:00.000Z"}
 *   lock/                      the process of the session
 *
 * The folder is removed when the session has said what it finished. One that nobody holds is that of a session that was killed.
 */

/** A session that was killed before it could say what it had finished. */
export interface KilledSession {
  /** When it began: UTC, ISO 8601. */
  readonly at: string;
  readonly folder: string;
}

const sessionsFolder = (store: string): string => sessionLockFolder(store, 'sessions');

/** Oldest first. */
export async function killedSessions(store: string): Promise<readonly KilledSession[]> {
  const folders = namesIn(sessionsFolder(store)).map((name) => join(sessionsFolder(store), name));
  const found = await Promise.all(
    folders.map(async (folder): Promise<readonly KilledSession[]> => {
      const at = textAt(parsedJson(readOwnFile(join(folder, BEGAN)) ?? ''), 'at');
      return at === null || (await isLocked(folder)) ? [] : [{ at, folder }];
    }),
  );
  return found.flat().toSorted((one, other) => one.at.localeCompare(other.at));
}

const BEGAN = 'began.json';

/** The mark that a session works, and those of sessions that were killed before it. */
export class SessionRecord implements AsyncDisposable {
  readonly killed: readonly KilledSession[];
  readonly #folder: string;
  readonly #lock: RunLock;
  #isTold = false;

  private constructor(options: {
    readonly killed: readonly KilledSession[];
    readonly folder: string;
    readonly lock: RunLock;
  }) {
    this.killed = options.killed;
    this.#folder = options.folder;
    this.#lock = options.lock;
  }

  static async open(store: string): Promise<SessionRecord> {
    const killed = await killedSessions(store);
    const folder = join(sessionsFolder(store), randomUUID());
    // Nothing depends on this lock but what a later session says.
    const lock = await acquireLock({ runFolder: folder, onLost: () => {} });
    // The lock comes first, so that no other session takes this one for killed.
    writeDurably(join(folder, BEGAN), `${JSON.stringify({ at: new Date().toISOString() })}\n`);
    return new SessionRecord({ killed, folder, lock });
  }

  /** The session says what it and the killed ones finished, so no later one has to. */
  told(): void {
    this.#isTold = true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Without it, a session that is about to be removed is not taken for a killed one.
    if (this.#isTold) rmSync(join(this.#folder, BEGAN), { force: true });
    await this.#lock[Symbol.asyncDispose]();
    if (!this.#isTold) return;
    for (const folder of [this.#folder, ...this.killed.map((one) => one.folder)])
      await removeTree(folder);
  }
}
