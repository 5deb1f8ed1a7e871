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
  readonly cwd: string;
}

/**
 * The arguments of bubblewrap in front of a program and its own. No `--new-session`: we start it in a session of its
 * own, without a terminal, and it is to stay in the group that we end.
 */
export function bubblewrapArguments({ mounts, isOffline, isRoot, cwd }: Cell): readonly string[] {
  const hidden = mounts.filter(({ type }) => type === 'hidden');
  return [
    ...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
    ...(isOffline ? ['--unshare-net'] : []),
    '--die-with-parent',
    ...(isRoot ? CAPABILITIES : []),
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'],
    ...mounts.flatMap(argumentsOf),
    // Last, as places for what lies in them are made in them.
    ...hidden.flatMap(({ at }) => ['--remount-ro', at]),
    ...['--chdir', cwd, '--'],
  ];
}

/**
 * Of root's rights those over files, as a checkout may belong to another user; none over processes or mounts. Without
 * the last one root cannot make a user namespace, as Codex does for a sandbox of its own.
 */
const CAPABILITIES = [
  ...['--cap-drop', 'ALL'],
  ...['CAP_CHOWN', 'CAP_DAC_OVERRIDE', 'CAP_FOWNER', 'CAP_SETFCAP'].flatMap((name) => [
    '--cap-add',
    name,
  ]),
];

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
