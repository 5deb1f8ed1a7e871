import { type OptionalBlocks, under, type YamlBlock } from './yaml.ts';

/** A job of a workflow. */
export interface WrittenJob {
  readonly id: string;
  readonly block: YamlBlock;
}

/** `note`: what stands behind its name; empty for nothing. */
export const job = (id: string, note: string, ...parts: OptionalBlocks): WrittenJob => ({
  id,
  block: under(note === '' ? `${id}:` : `${id}: # ${note}`, ...parts),
});

/** The value of `needs`. */
export const needs = (jobs: readonly string[]): string =>
  `needs: ${jobs.length === 1 ? jobs.join('') : `[${jobs.join(', ')}]`}`;
