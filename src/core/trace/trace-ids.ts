/**
 * The names of a run's trace and spans. They follow from the journal's first line and from nothing else, so every
 * process that works on the run, on whatever machine, gives the same, and the journal holds the trace without a field
 * for it.
 */
export interface TraceIds {
  /** 32 hex digits. */
  readonly trace: string;
  /** 16 hex digits, the same for the same key. */
  readonly span: (key: string) => string;
}

/** `hash`: SHA-256 in hex. `firstLine`: of the journal, without its end. */
export function traceIds(firstLine: string, hash: (text: string) => string): TraceIds {
  const root = hash(firstLine);
  return {
    trace: sound(hash(`trace ${root}`).slice(0, 32)),
    span: (key) => sound(hash(`span ${root} ${key}`).slice(0, 16)),
  };
}

export const attemptKey = (phase: string, attempt: number): string => `attempt ${phase} ${attempt}`;

/** Zeros alone would mean that there is none. */
const sound = (id: string): string => (/^0+$/.test(id) ? id.replace(/0$/, '1') : id);
