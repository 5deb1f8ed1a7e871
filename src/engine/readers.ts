import type { Workspace } from '../ports.ts';

/**
 * Readers that share a workspace. A reader that changed a tracked file has failed. If several ran, the culprit is unknown, so all
 * of them have failed. Changes are undone when no reader runs, and no reader starts before that.
 */
export class Readers {
  readonly #workspace: Workspace;
  #inside = 0;
  #closed: { readonly until: Promise<void>; readonly open: () => void } | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async enter(): Promise<void> {
    while (this.#closed !== null) await this.#closed.until;
    this.#inside += 1;
  }

  /** What a reader changed, or may have changed; the last reader to leave restores the files. */
  async leave(): Promise<ReaderCleanup> {
    const { tracked, untracked } = await this.#workspace.dirt().catch((error: unknown) => {
      this.#inside -= 1;
      throw error;
    });
    this.#inside -= 1;
    if (tracked.length > 0) this.#close();
    const isDirty = this.#closed !== null || untracked.length > 0;
    if (this.#inside > 0 || !isDirty) return { violated: tracked, undone: [] };
    this.#close();
    try {
      return { violated: tracked, undone: await this.#workspace.discard() };
    } finally {
      this.#closed?.open();
      this.#closed = null;
    }
  }

  #close(): void {
    if (this.#closed !== null) return;
    let open = (): void => {};
    const until = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.#closed = { until, open };
  }
}

export interface ReaderCleanup {
  /** Tracked files that a reader changed, sorted. */
  readonly violated: readonly string[];
  /** All restored or removed paths, sorted. */
  readonly undone: readonly string[];
}
