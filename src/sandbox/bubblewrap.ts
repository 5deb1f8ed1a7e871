import { ROOTS_RIGHTS } from './rights.ts';
import { identityArguments, type Overlays } from './views/overlay.ts';

/** What a child sees of the disk: everything is read-only except for these mounts. Later mounts cover earlier ones. */
export type Mount =
  /** An empty, read-only folder. */
  | { readonly type: 'hidden'; readonly at: string }
  /** The existing file or folder, read-only; ignored if it does not exist. */
  | { readonly type: 'shown'; readonly from: string; readonly at: string }
  | { readonly type: 'writable'; readonly from: string; readonly at: string };

export interface BubblewrapOptions {
  readonly mounts: readonly Mount[];
  /** No network except the child's own loopback. */
  readonly isOffline: boolean;
  readonly isRoot: boolean;
  /** The user to restore if the process became root to mount overlays. */
  readonly user: Overlays['user'];
  /** Variables that bubblewrap itself must not obey. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Whether descriptor 3 is a filter of system calls. */
  readonly isFiltered: boolean;
}

/**
 * The arguments of bubblewrap before the program and its arguments. `--new-session` is not used: the process starts in its own
 * session without a terminal, and must stay in the process group that is ended.
 */
export function bubblewrapArguments(cell: BubblewrapOptions): readonly string[] {
  const { mounts, isOffline, isRoot, user, env, cwd, isFiltered } = cell;
  const hidden = mounts.filter(({ type }) => type === 'hidden');
  return [
    ...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
    ...identityArguments(user),
    ...(isOffline ? ['--unshare-net'] : []),
    '--die-with-parent',
    ...(isFiltered ? ['--seccomp', '3'] : []),
    ...(isRoot ? ROOTS_RIGHTS : []),
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'],
    ...mounts.flatMap(argumentsOf),
    // Last, because mount points inside are created in them.
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
