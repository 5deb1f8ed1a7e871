/** A part of a text from `start` to `end`, exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A secret in a text, and the rule that found it. */
export interface SecretSpan extends TextSpan {
  /** Such as `known-value` or `github`. */
  readonly rule: string;
}

/** Finds possible secrets, in any order. */
export type Detect = (text: string) => readonly SecretSpan[];

/** In order; overlapping and adjacent ones are joined, with the rule of the first. */
export function mergeSpans<T extends TextSpan>(found: readonly T[]): readonly T[] {
  const whole: T[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last === undefined || next.start > last.end) whole.push(next);
    else whole[whole.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  }
  return whole;
}
