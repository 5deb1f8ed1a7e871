/**
 * The rights that root keeps: those over files, because a checkout may belong to another user, and none over processes or mounts.
 * Without the last one, root cannot create a user namespace, which Codex needs for its own sandbox.
 */
const KEPT_CAPABILITIES = ['chown', 'dac_override', 'fowner', 'setfcap'];

/** For bubblewrap started by root; other users never get them. */
export const ROOTS_RIGHTS: readonly string[] = [
  ...['--cap-drop', 'ALL'],
  ...KEPT_CAPABILITIES.flatMap((name) => ['--cap-add', `CAP_${name.toUpperCase()}`]),
];

/** For setpriv: no rights can be gained, and root loses the rights that its children do not keep. */
export function setprivArguments(): readonly string[] {
  const kept = `--bounding-set=-all,${KEPT_CAPABILITIES.map((name) => `+${name}`).join(',')}`;
  const root = process.getuid?.() === 0 ? ['--inh-caps=-all', kept] : [];
  return ['--no-new-privs', ...root, '--'];
}
