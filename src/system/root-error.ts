/** The first error, if the clean-up failed, too. */
export function rootOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'suppressed' in thrown ? rootOf(thrown.suppressed) : thrown;
}
