/** The data of a process in `/proc/<pid>/stat` on Linux. */
export interface ProcStat {
  /** One letter; `Z`: a zombie. */
  readonly state: string;
  readonly parent: number;
  readonly group: number;
}

/** `null`: another text. */
export function parseStat(text: string): ProcStat | null {
  // The program's name is in parentheses, and may contain spaces and parentheses.
  const [state, parent, group] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (state === undefined || parent === undefined || group === undefined) return null;
  return { state, parent: Number(parent), group: Number(group) };
}
