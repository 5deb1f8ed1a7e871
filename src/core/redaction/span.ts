/** A part of a text, from `start` up to but without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text that is a secret, and how one knows. */
export interface Found extends Span {
  /** Such as `known-value` or `github`. */
  readonly rule: string;
}

/** Finds what looks like a secret, in any order. */
export type Detect = (text: string) => readonly Found[];

/** In order, those that overlap or touch as one, by the rule of the first. */
export function joined<T extends Span>(found: readonly T[]): readonly T[] {
  const whole: T[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last === undefined || next.start > last.end) whole.push(next);
    else whole[whole.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  }
  return whole;
}
