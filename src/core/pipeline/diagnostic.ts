/** An author's mistake: what, where, and what to do. Codes are listed in docs/diagnostics.md and never change. */
export interface Diagnostic {
  /** `PG101` … */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What to do, in a sentence. */
  readonly hint: string | null;
  readonly file: string;
  readonly range: Range;
  /** In a pipeline that others run: the phases by which, innermost first. */
  readonly usedBy: readonly UsedBy[];
}

export interface UsedBy {
  readonly phase: string;
  readonly file: string;
  readonly range: Range;
}

/** Lines and columns from 1; the end is exclusive, as in SARIF. Columns count UTF-16 code units. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
