export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A part of a run with a start and an end, for export. */
export interface Span {
  /** 16 hex digits. */
  readonly id: string;
  /** `null`: the root of the trace. */
  readonly parent: string | null;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Attributes;
  /** What went wrong, as text; `null`: nothing. */
  readonly fault: string | null;
  /** Spans of the same trace that it continues. */
  readonly links: readonly string[];
  readonly events: readonly SpanEvent[];
}

export interface SpanEvent {
  readonly name: string;
  readonly atMs: number;
  readonly attributes: Attributes;
}
