import type { Code } from './codes.ts';

/** An error that a check found. Its position is computed afterwards, because most files have no error. */
export interface Finding {
  readonly code: Code;
  readonly message: string;
  readonly hint: string | null;
  readonly where: Where;
}

export type Path = readonly (string | number)[];

export type Where =
  | { readonly type: 'key'; readonly path: Path }
  | { readonly type: 'value'; readonly path: Path }
  /** A part of the text at this path. */
  | { readonly type: 'part'; readonly path: Path; readonly text: string; readonly span: Span }
  /** A part of a prompt file. */
  | { readonly type: 'prompt'; readonly file: string; readonly text: string; readonly span: Span }
  /** Offsets in the pipeline file. */
  | { readonly type: 'source'; readonly span: Span };

export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** A name for messages: truncated, on one line. */
export function quoted(name: string): string {
  const text = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return `\`${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')}\``;
}

export const keyAt = (...path: Path): Where => ({ type: 'key', path });
export const valueAt = (...path: Path): Where => ({ type: 'value', path });

const LONGEST = 80;
