import { ROOTS_RIGHTS } from './rights.ts';
import { identityArguments, type Overlays } from './views/overlay.ts';

/** What a child sees of the disk: everything read-only, but for this. Later ones lie over earlier ones. */
export type Mount =
  /** An empty folder of its own, which nothing can be written to. */
  | { readonly type: 'hidden'; readonly at: string }
  /** What is there, read-only; nothing if nothing is there. */
  | { readonly type: 'shown'; readonly from: string; readonly at: string }
  | { readonly type: 'writable'; readonly from: string; readonly at: string };

export interface Cell {
  readonly mounts: readonly Mount[];
  /** Without any network but its own loopback. */
  readonly isOffline: boolean;
  readonly isRoot: boolean;
  /** Whom it gets back who was made root so that overlays could be mounted. */
  readonly user: Overlays['user'];
  /** Variables that bubblewrap itself must not obey. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/**
 * The arguments of bubblewrap in front of a program and its own. No `--new-session`: we start it in a session of its
 * own, without a terminal, and it is to stay in the group that we end.
 */
export function bubblewrapArguments(cell: Cell): readonly string[] {
  const { mounts, isOffline, isRoot, user, env, cwd } = cell;
  const hidden = mounts.filter(({ type }) => type === 'hidden');
  return [
    ...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
    ...identityArguments(user),
    ...(isOffline ? ['--unshare-net'] : []),
    '--die-with-parent',
    ...(isRoot ? ROOTS_RIGHTS : []),
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'],
    ...mounts.flatMap(argumentsOf),
    // Last, as places for what lies in them are made in them.
    ...hidden.flatMap(({ at }) => ['--remount-ro', at]),
    ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
    ...['--chdir', cwd, '--'],
  ];
}

function argumentsOf(mount: Mount): readonly string[] {
  switch (mount.type) {
    case 'hidden':
      return ['--tmpfs', mount.at];
    case 'shown':
      return ['--ro-bind-try', mount.from, mount.at];
    case 'writable':
      return ['--bind-try', mount.from, mount.at];
  }
}
