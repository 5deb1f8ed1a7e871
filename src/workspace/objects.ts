import { type Commit, commitOf } from '../core/brands.ts';
import type { Workspace } from '../ports.ts';
import { unifiedDiff } from './change.ts';
import { git } from './git.ts';
import { realPlace } from './git-dirs.ts';
import { requireCommits } from './open.ts';
import type { Repository } from './repository.ts';

export interface ObjectsOptions {
  readonly repository: Repository;
  readonly base: Commit;
  readonly head: Commit;
}

/**
 * The run's commits without a checkout, for a process that only delivers: no file is written, so nothing that an agent
 * wrote can be executed by accident.
 */
export async function openObjects({ repository, base, head }: ObjectsOptions): Promise<Workspace> {
  await requireCommits(repository, [base, head]);
  const view = realPlace(repository);
  return {
    directory: repository.root,
    fresh: false,
    head: () => head,
    headTree: async () => {
      const args = ['rev-parse', '--verify', '--end-of-options', `${head}^{tree}`];
      return commitOf((await git({ place: view, args })).trim());
    },
    diff: (maxBytes) => unifiedDiff({ view, from: base, to: head, maxBytes }),
    setUp: refuse,
    dirt: refuse,
    freeze: refuse,
    additions: refuse,
    thaw: refuse,
    commit: refuse,
    discard: refuse,
    [Symbol.asyncDispose]: async () => {},
  };
}

async function refuse(): Promise<never> {
  throw new Error('a process that only delivers has no files');
}
