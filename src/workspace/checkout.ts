import type { Commit, RunId } from '../core/brands.ts';
import type { Place } from './git.ts';
import type { GitDirs } from './git-dirs.ts';
import type { Repository } from './repository.ts';

export interface OpenOptions {
  readonly repository: Repository;
  readonly run: RunId;
  /** The run's own, such as `phasegate/fix/1a2b3c4d`. */
  readonly branch: string;
  /** Where the run began. */
  readonly base: Commit;
  /** The run's last commit as the journal has it; at first `base`. */
  readonly head: Commit;
  readonly mode: 'in-place' | 'clone';
  /** Out of the repository; made if missing. Clones, and our view of the files, lie there. */
  readonly home: string;
  /** Where the run is kept, out of an agent's reach. */
  readonly runFolder: string;
  /** Globs of `policy.protect`. */
  readonly protect: readonly string[];
  readonly author: { readonly name: string; readonly email: string };
  /** What was put back or saved, in words for the person who runs it. */
  readonly onNote: (text: string) => void;
}

/** A checkout that stands on the run's branch, its files at `head`, until `leave`. */
export interface Checkout {
  readonly repository: GitDirs;
  /** The git directory that we trust. */
  readonly view: Place;
  readonly viewDir: string;
  /** There once `setup` was done. */
  readonly setUpMark: string;
  /** The run's branch goes on to this commit, wherever it stands. */
  advance(to: Commit): Promise<void>;
  /** The files are at `head` again: back to where everything was. */
  leave(head: Commit): Promise<void>;
}
