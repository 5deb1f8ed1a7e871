import { type ArtifactStore, Refusal, type Workspace } from '../../ports.ts';

/** A holder of a run's lock, which may have been lost. */
export interface LockOwnership {
  readonly isOurs: () => boolean;
  /** The folder of the run. */
  readonly folder: string;
}

/**
 * The workspace, guarded by the run's lock. A suspended process that lost its lock is refused every change, and removes nothing
 * when it is disposed of.
 */
export function workspaceIfOurs(workspace: Workspace, session: LockOwnership): Workspace {
  const ours = <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      refuseLost(session);
      return work(...args);
    };
  };
  return {
    get directory() {
      return workspace.directory;
    },
    enter: ours(() => workspace.enter()),
    head: () => workspace.head(),
    headTree: () => workspace.headTree(),
    dirt: (view) => workspace.dirt(view),
    additions: (frozen) => workspace.additions(frozen),
    files: () => workspace.files(),
    links: () => workspace.links(),
    delta: (from, to, mostBytes) => workspace.delta(from, to, mostBytes),
    put: ours((delta) => workspace.put(delta)),
    diff: (maxBytes) => workspace.diff(maxBytes),
    whole: () => workspace.whole(),
    setUp: ours(() => workspace.setUp()),
    freeze: ours(() => workspace.freeze()),
    thaw: ours((frozen) => workspace.thaw(frozen)),
    commit: ours((frozen, message) => workspace.commit(frozen, message)),
    merge: ours((offered) => workspace.merge(offered)),
    discard: ours(() => workspace.discard()),
    close: async (isOver) => {
      if (session.isOurs()) await workspace.close(isOver);
    },
    [Symbol.asyncDispose]: () => disposedIfOurs(workspace, session)[Symbol.asyncDispose](),
  };
}

/** The artifact store, guarded by the run's lock: only the holder replaces artifacts. */
export function artifactsIfOurs(store: ArtifactStore, session: LockOwnership): ArtifactStore {
  return {
    collect: async (phase, globs, workspace, over) => {
      refuseLost(session);
      return store.collect(phase, globs, workspace, over);
    },
    provide: (left, folder) => store.provide(left, folder),
  };
}

/** Cleans up at the end, unless another process has taken over the run. */
export function disposedIfOurs(
  resource: AsyncDisposable,
  { isOurs }: LockOwnership,
): AsyncDisposable {
  return {
    [Symbol.asyncDispose]: async () => {
      if (isOurs()) await resource[Symbol.asyncDispose]();
    },
  };
}

function refuseLost({ isOurs, folder }: LockOwnership): void {
  if (isOurs()) return;
  throw new Refusal(
    `The lock of the run in ${folder} was lost. Another process may be working on the run now.`,
    'Check the run with `phasegate status`, then run `phasegate resume`.',
  );
}
