/** What Linux says of a process in `/proc/<pid>/stat`. */
export interface ProcStat {
  /** One letter; `Z` has ended and waits for its parent to notice. */
  readonly state: string;
  readonly parent: number;
  readonly group: number;
}

/** `null` if the text is not such a line. */
export function parseStat(text: string): ProcStat | null {
  // The program's name stands in parentheses and may itself hold blanks and parentheses.
  const [state, parent, group] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (state === undefined || parent === undefined || group === undefined) return null;
  return { state, parent: Number(parent), group: Number(group) };
}
