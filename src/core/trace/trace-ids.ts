/**
 * The ids of a run's trace and spans. They are derived from the journal's first line only, so every process on every machine
 * computes the same ids, and the journal needs no field for the trace.
 */
export interface TraceIds {
  /** 32 hex digits. */
  readonly trace: string;
  /** 16 hex digits; equal for equal keys. */
  readonly span: (key: string) => string;
}

/** `hash`: SHA-256 in hex. `firstLine`: of the journal, without the line break. */
export function traceIds(firstLine: string, hash: (text: string) => string): TraceIds {
  const root = hash(firstLine);
  return {
    trace: sound(hash(`trace ${root}`).slice(0, 32)),
    span: (key) => sound(hash(`span ${root} ${key}`).slice(0, 16)),
  };
}

export const attemptKey = (phase: string, attempt: number): string => `attempt ${phase} ${attempt}`;

/** An id of zeros only is invalid. */
const sound = (id: string): string => (/^0+$/.test(id) ? id.replace(/0$/, '1') : id);
