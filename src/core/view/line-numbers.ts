const GAP = /^\[Phasegate left out \d+ bytes here\]$/;

/** The place of the line that stands for omitted output; `null`: nothing is omitted. How many lines it stands for is unknown. */
export function gapIn(lines: readonly string[]): number | null {
  const at = lines.findIndex((line) => GAP.test(line));
  return at === -1 ? null : at;
}
