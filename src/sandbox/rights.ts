/**
 * Of root's rights those over files, as a checkout may belong to another user; none over processes or mounts. Without
 * the last one root cannot make a user namespace, as Codex does for a sandbox of its own.
 */
const KEPT = ['chown', 'dac_override', 'fowner', 'setfcap'];

/** For bubblewrap started by root; it never gives more to others. */
export const ROOTS_RIGHTS: readonly string[] = [
  ...['--cap-drop', 'ALL'],
  ...KEPT.flatMap((name) => ['--cap-add', `CAP_${name.toUpperCase()}`]),
];

/** For setpriv: the way to more rights is closed, and root has those no more that its children do not keep. */
export function setprivArguments(): readonly string[] {
  const kept = `--bounding-set=-all,${KEPT.map((name) => `+${name}`).join(',')}`;
  const root = process.getuid?.() === 0 ? ['--inh-caps=-all', kept] : [];
  return ['--no-new-privs', ...root, '--'];
}
