import { type FSWatcher, watch } from 'node:fs';

/** In milliseconds; changes within this time are reported once. */
const TOGETHER_MS = 150;

/**
 * Reports changes in some folders by the system's notifications, without polling. Folders may be missing; they are searched again
 * with each call of `folders`.
 */
export class FolderWatch implements Disposable {
  readonly #onChange: () => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | null = null;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** From now on these, and no others. Returns whether one of them was not watched before. */
  folders(wanted: readonly string[]): boolean {
    const all = new Set(wanted);
    for (const [folder, watcher] of this.#watchers) {
      if (all.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    const before = this.#watchers.size;
    for (const folder of all) if (!this.#watchers.has(folder)) this.#watch(folder);
    return this.#watchers.size > before;
  }

  [Symbol.dispose](): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, () => this.#changed());
      // The folder was removed; a change of its parent restores the watch if the folder returns.
      watcher.on('error', () => this.#drop(folder, watcher));
      this.#watchers.set(folder, watcher);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }

  #drop(folder: string, watcher: FSWatcher): void {
    watcher.close();
    if (this.#watchers.get(folder) === watcher) this.#watchers.delete(folder);
    this.#changed();
  }

  #changed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#onChange();
    }, TOGETHER_MS);
  }
}
