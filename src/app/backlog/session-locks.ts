import type { BacklogStore } from '../../backlog/store.ts';
import { acquireLock, LockHeld, type RunLock } from '../../checkpoints/lock.ts';
import { itemLockFolder, sessionLockFolder } from './at-work.ts';

export interface SessionLocksOptions {
  readonly backlog: BacklogStore;
  /** The store for runs, which other processes of this machine use too. */
  readonly store: string;
  /** Called when another process has taken a lock of this machine. */
  readonly onLost: (why: Error) => void;
}

/** What a session of the backlog holds so that no other process, here or elsewhere, works on the same item. */
export class SessionLocks implements AsyncDisposable {
  readonly #options: SessionLocksOptions;
  readonly #items = new Map<string, AsyncDisposable>();

  constructor(options: SessionLocksOptions) {
    this.#options = options;
  }

  /** Locks the item to the end of the session, because its next phase needs the results on this machine. */
  async holdItem(id: string): Promise<boolean> {
    if (this.#items.has(id)) return true;
    const held = await this.#options.backlog.lock(id);
    if (held === null) return false;
    this.#items.set(id, held);
    return true;
  }

  /** The lock of this machine for as long as the item is worked on. */
  onItem(id: string): Promise<RunLock | LockHeld> {
    return this.#acquire(itemLockFolder(this.#options.store, id));
  }

  onMachine(name: string): Promise<RunLock | LockHeld> {
    return this.#acquire(sessionLockFolder(this.#options.store, name));
  }

  async #acquire(folder: string): Promise<RunLock | LockHeld> {
    try {
      return await acquireLock({ runFolder: folder, onLost: this.#options.onLost });
    } catch (error) {
      if (error instanceof LockHeld) return error;
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#items.values()].map((held) => held[Symbol.asyncDispose]()));
  }
}
