import type { RunId } from '../lib/brands.ts';
import { type JsonShape, list, oneOf, optional, record, run, sha256, text } from '../run/shape.ts';

/** The run of each repository, so that the same command continues the runs. */
export interface ManySession {
  readonly format: 1;
  /** Name of the pipeline. */
  readonly pipeline: string;
  /** Digest of the pipeline's text and its inputs. */
  readonly digest: string;
  readonly repositories: readonly ManyRepository[];
  /** Those of a session that was completed, to look at their runs; omitted before. */
  readonly ended?: readonly ManyRepository[];
}

export interface ManyRepository {
  /** For people: `owner/name`, or the name of a folder. */
  readonly name: string;
  /** The source of the clone. */
  readonly address: string;
  /** Absolute path of the clone. */
  readonly folder: string;
  readonly run: RunId;
}

const repository: JsonShape<ManyRepository> = record({
  name: text,
  address: text,
  folder: text,
  run,
});

const session: JsonShape<ManySession> = record({
  format: oneOf(1),
  pipeline: text,
  digest: sha256,
  repositories: list(repository),
  ended: optional(list(repository)),
});

/** What is wrong with a parsed value, beginning with its path; `null`: it is valid. */
export const faultOfSession = (value: unknown): string | null => session.fault(value, '');
