import type { Commit } from '../../core/lib/brands.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import type { EngineDependencies } from '../../engine/dependencies.ts';
import { askGit, type GitRunner } from '../../git/git.ts';
import type { ReuseStore } from '../../ports.ts';
import { folderStore, reuseFolder } from '../../reuse/folder-store.ts';
import type { RunCountRequest } from '../admission/daily-quota.ts';
import { localActor } from '../stored/surroundings.ts';
import { githubToken } from './github-access.ts';

/** Where a run happens: a person's machine, or a workflow, which has more context. */
export interface Platform {
  /** What triggered the run: `cli`, or the workflow's event. */
  readonly trigger: string;
  readonly actor: string;
  /** The folder with all runs; `null`: the one in the repository's main checkout. */
  readonly store: string | null;
  readonly knownReviews: EngineDependencies['knownReviews'];
  /** Number of runs of a pipeline that began in the period, without the one that is about to begin. */
  readonly runsSince: (counted: RunCountRequest) => Promise<number>;
  /** The GitHub token; `null`: none. */
  readonly token: string | null;
  /** Starts git for a push to GitHub. */
  readonly askGit: GitRunner;
  /** The workflow run in which an item's run began, for its journal; `{}` outside of workflows. */
  readonly origin: JsonObject;
  /** The store with results of earlier runs, for the folder with all runs; `null`: no reuse here. */
  readonly reuse: (store: string, onNote: (note: string) => void) => ReuseStore | null;
  /** Where a new run begins; `null`: at the checked-out commit. */
  readonly start: StartingPoint | null;
}

export interface StartingPoint {
  readonly base: Commit;
  /** The current branch of this repository; `null`: none. */
  readonly branch: string | null;
}

export function localPlatform(): Platform {
  const knownReviews = async () => [];
  const token = githubToken(process.env);
  return {
    trigger: 'cli',
    actor: localActor(),
    store: null,
    start: null,
    origin: {},
    reuse: (folder, onNote) =>
      folderStore({ folder: reuseFolder(folder), repository: 'local', onNote }),
    knownReviews,
    // Loaded on demand: counting reads runs, and most commands do not need that.
    runsSince: async (counted) =>
      (await import('../admission/daily-quota.ts')).runsInStore(counted),
    token,
    askGit,
  };
}
