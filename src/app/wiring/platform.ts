import type { Commit } from '../../core/lib/brands.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import type { EngineDependencies } from '../../engine/dependencies.ts';
import { type AskGit, askGit } from '../../git/git.ts';
import type { ReuseStore } from '../../ports.ts';
import { folderStore, reuseFolder } from '../../reuse/folder-store.ts';
import type { Counted } from '../admission/daily-quota.ts';
import { localActor } from '../stored/surroundings.ts';

/** Where a run happens: a person's machine, or a workflow, which knows more. */
export interface Platform {
  /** What started it: `cli`, or the workflow's event. */
  readonly trigger: string;
  readonly actor: string;
  /** The folder with all runs; `null` for the one in the repository's main checkout. */
  readonly store: string | null;
  readonly knownReviews: EngineDependencies['knownReviews'];
  /** How many runs of a pipeline began since then, without the one that is about to. */
  readonly runsSince: (counted: Counted) => Promise<number>;
  /** For GitHub; `null` where there is none. */
  readonly token: string | null;
  /** Who starts git for a push to GitHub. */
  readonly askGit: AskGit;
  /** What the journal of an item's run keeps of the workflow run in which it began; `{}` outside of workflows. */
  readonly origin: JsonObject;
  /** Where results of earlier runs are, for runs in this folder with all runs; `null`: nothing is reused here. */
  readonly reuse: (store: string, onNote: (note: string) => void) => ReuseStore | null;
  /** Where a new run begins; `null`: at what is checked out. */
  readonly start: StartingPoint | null;
}

export interface StartingPoint {
  readonly base: Commit;
  /** Of this repository; `null` where it is on no branch of it. */
  readonly branch: string | null;
}

export function localPlatform(): Platform {
  const knownReviews = async () => [];
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN || null;
  return {
    trigger: 'cli',
    actor: localActor(),
    store: null,
    start: null,
    origin: {},
    reuse: (folder, onNote) =>
      folderStore({ folder: reuseFolder(folder), repository: 'local', onNote }),
    knownReviews,
    // Whoever counts reads runs, with all that this takes; most commands do not.
    runsSince: async (counted) =>
      (await import('../admission/daily-quota.ts')).runsInStore(counted),
    token,
    askGit,
  };
}
