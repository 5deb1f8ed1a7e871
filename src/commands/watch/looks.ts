import { statSync } from 'node:fs';
import { asPublished } from '../../app/stored/published.ts';
import { hasBegun, isAtRest, readRun, type SeenRun } from '../../app/stored/stored.ts';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import { isLocked } from '../../checkpoints/lock.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { hasCommits } from '../../core/run/repositories.ts';
import { printNote } from '../../report/print.ts';
import { FolderWatch } from '../../serve/folder-watch.ts';
import { ChangeSignal } from '../../serve/lines.ts';
import { runFolders } from '../../serve/run-folders.ts';

export interface WatchedRun {
  readonly store: string;
  readonly run: RunId;
  /** Ends the watching. */
  readonly signal: AbortSignal;
}

/** The run now, and whenever its folder changes, until no process works on it or it waits. */
export async function* looks(watched: WatchedRun): AsyncGenerator<SeenRun> {
  let isToCome = false;
  for await (const seen of changes(watched)) {
    if (seen === null && !isToCome) printNote(`Run ${watched.run} is starting.`);
    isToCome = seen === null;
    if (seen === null) continue;
    yield seen;
    if (isAtRest(seen) && !isPublishing(seen)) return;
  }
}

/** After the last event, the process publishes the commits, maybe under another name. */
const isPublishing = ({ isHeld, state }: SeenRun): boolean => isHeld && hasCommits(state);

/** Resolves to `true` when a process takes up a run that is at rest, and to `false` at the end of the watching. */
export async function isTakenUp(watched: WatchedRun, { head }: SeenRun): Promise<boolean> {
  for await (const seen of changes(watched))
    if (seen !== null && (seen.isHeld || seen.head !== head)) return true;
  return false;
}

/** The run now, and at each change. `null`: a process is about to write its first event. */
async function* changes({ store, run, signal }: WatchedRun): AsyncGenerator<SeenRun | null> {
  const folder = runFolder(store, run);
  const look = looker(store, run);
  const changed = new ChangeSignal();
  using watching = new FolderWatch(() => changed.set());
  let last: SeenRun | null = null;
  for (;;) {
    // What happens during a look is seen by the next one: the watch stands before the look.
    const isNew = watching.folders(runFolders(folder, last));
    const seen = await look();
    yield seen;
    last = seen;
    if (!isNew && (await changed.wait(signal)) === 'aborted') return;
    if (signal.aborted) return;
  }
}

/** Reads the journal only if it grew: what phases print changes the folders more often. */
function looker(store: string, run: RunId): () => Promise<SeenRun | null> {
  const folder = runFolder(store, run);
  const file = journalFile(folder);
  let last: { readonly size: number; readonly seen: SeenRun } | null = null;
  return async () => {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (last?.size === size) {
      const isHeld = await isLocked(folder);
      return { ...last.seen, isHeld, state: asPublished(folder, last.seen.state) };
    }
    if (last === null && !hasBegun(store, run) && (await isLocked(folder))) return null;
    const seen = await readRun(store, run);
    last = { size, seen };
    return seen;
  };
}
