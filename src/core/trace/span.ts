export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A part of a run with a beginning and an end, as it is exported. */
export interface Span {
  /** 16 hex digits. */
  readonly id: string;
  /** `null`: the trace begins here. */
  readonly parent: string | null;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Attributes;
  /** What went wrong, in words; `null` if nothing did. */
  readonly fault: string | null;
  /** Spans of the same trace that it goes on from. */
  readonly links: readonly string[];
  readonly events: readonly SpanEvent[];
}

export interface SpanEvent {
  readonly name: string;
  readonly atMs: number;
  readonly attributes: Attributes;
}
