/** An author's error: what is wrong, where, and how to fix it. Codes are listed in docs/diagnostics.md and never change. */
export interface Diagnostic {
  /** Such as `PG101`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** How to fix it, in a sentence. */
  readonly hint: string | null;
  readonly file: string;
  readonly range: SourceRange;
  /** For a nested pipeline: the phases that run it, innermost first. */
  readonly usedBy: readonly UsedBy[];
}

export interface UsedBy {
  readonly phase: string;
  readonly file: string;
  readonly range: SourceRange;
}

/** Lines and columns from 1; the end is exclusive, as in SARIF. Columns count UTF-16 code units. */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
