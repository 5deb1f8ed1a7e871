import { type Block, type Parts, under } from './yaml.ts';

/** A job of a workflow. */
export interface WrittenJob {
  readonly id: string;
  readonly block: Block;
}

/** `note`: what stands behind its name; empty for nothing. */
export const job = (id: string, note: string, ...parts: Parts): WrittenJob => ({
  id,
  block: under(note === '' ? `${id}:` : `${id}: # ${note}`, ...parts),
});

/** The value of `needs`. */
export const needs = (jobs: readonly string[]): string =>
  `needs: ${jobs.length === 1 ? jobs.join('') : `[${jobs.join(', ')}]`}`;
