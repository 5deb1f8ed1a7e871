import type { Code } from './codes.ts';

/** An error that a check found. Its position is computed afterwards, because most files have no error. */
export interface Finding {
  readonly code: Code;
  readonly message: string;
  readonly hint: string | null;
  readonly where: FindingLocation;
}

export type KeyPath = readonly (string | number)[];

export type FindingLocation =
  | { readonly type: 'key'; readonly path: KeyPath }
  | { readonly type: 'value'; readonly path: KeyPath }
  /** A part of the text at this path. */
  | {
      readonly type: 'part';
      readonly path: KeyPath;
      readonly text: string;
      readonly span: SourceSpan;
    }
  /** A part of a prompt file. */
  | {
      readonly type: 'prompt';
      readonly file: string;
      readonly text: string;
      readonly span: SourceSpan;
    }
  /** Offsets in the pipeline file. */
  | { readonly type: 'source'; readonly span: SourceSpan };

export interface SourceSpan {
  readonly offset: number;
  readonly length: number;
}

/** A name for messages: truncated, on one line. */
export function quoted(name: string): string {
  const text = name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH)}…` : name;
  return `\`${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')}\``;
}

export const keyAt = (...path: KeyPath): FindingLocation => ({ type: 'key', path });
export const valueAt = (...path: KeyPath): FindingLocation => ({ type: 'value', path });

/** From one offset of the pipeline file to another; without it, one character. */
export const sourceAt = (start: number, end = start + 1): FindingLocation => ({
  type: 'source',
  span: { offset: start, length: end - start },
});

const MAX_NAME_LENGTH = 80;
