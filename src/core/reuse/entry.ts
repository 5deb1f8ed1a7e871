import type { BlobVersion, FileChange } from '../change/file-change.ts';
import type { Digest, PhaseId, RunId } from '../lib/brands.ts';
import type { JsonObject } from '../lib/json.ts';
import {
  amount,
  commit,
  count,
  digest,
  flag,
  type JsonShape,
  list,
  matching,
  nullable,
  object,
  oneOf,
  phase,
  record,
  run,
  sha256,
  text,
} from '../run/shape.ts';
import { type HashedPiece, type HashedPieces, PIECES, type PieceName } from './pieces.ts';

/** Format version of stored results; results of another version are ignored. */
export const REUSE_FORMAT = 1;

/** A result that is stored for later runs: the claim of an agent or a script, without the runner's findings. */
export interface KeptResult {
  readonly format: typeof REUSE_FORMAT;
  readonly key: Digest;
  /** `owner/name` in a workflow, otherwise `local`. Results of another repository are ignored. */
  readonly repository: string;
  readonly pieces: HashedPieces;
  readonly run: RunId;
  readonly phase: PhaseId;
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly commitMessage: string | null;
  /** Cost in USD; `null`: unknown. */
  readonly costUsd: number | null;
  readonly artifacts: readonly EnvelopeFile[];
  /** A writer's change; `null` for a reader, and for a writer that found nothing to do. */
  readonly change: KeptChange | null;
}

/** A file whose bytes follow the header, in the order of the files. */
export interface EnvelopeFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly isExecutable: boolean;
}

export interface KeptChange {
  /** Hashes of the trees before and after the change. */
  readonly before: string;
  readonly after: string;
  readonly files: readonly ChangedPath[];
}

/** A changed path of a tree; never a folder. */
export interface ChangedPath extends FileChange {
  /** `null`: removed. */
  readonly after: (BlobVersion & Pick<EnvelopeFile, 'size' | 'sha256'>) | null;
}

const piece: JsonShape<HashedPiece> = record({ digest: sha256, shown: nullable(text) });
/** Every piece, no more and no fewer. */
export const piecesShape: JsonShape<HashedPieces> = record(
  Object.fromEntries(PIECES.map((name) => [name, piece])) as Record<
    PieceName,
    JsonShape<HashedPiece>
  >,
);
/** Rejects paths that lead elsewhere: no empty part, no `.` or `..`, no `.git` in any spelling. */
const path = matching<string>(
  'a path within the repository',
  /^(?!(?:.*\/)?(?:\.\.?|\.git)(?:\/|$))[^\0/]+(?:\/[^\0/]+)*$/is,
);
const mode = oneOf('100644', '100755', '120000');
const entry: JsonShape<BlobVersion> = record({ mode, blob: commit });
const changed: JsonShape<ChangedPath> = record({
  path,
  before: nullable(entry),
  after: nullable(record({ mode, blob: commit, size: count, sha256 })),
});

const kept: JsonShape<KeptResult> = record({
  format: oneOf(REUSE_FORMAT),
  key: digest,
  repository: text,
  pieces: piecesShape,
  run,
  phase,
  summary: text,
  outputs: object,
  commitMessage: nullable(text),
  costUsd: nullable(amount),
  artifacts: list(record({ path, size: count, sha256, isExecutable: flag })),
  change: nullable(record({ before: commit, after: commit, files: list(changed) })),
});

/** What is wrong with a parsed header, beginning with the path of the value; `null`: it is valid. */
export const faultOfKept = (value: unknown): string | null => kept.fault(value, '');

/** Sizes of the bodies behind the header, in order: artifacts, then added and changed files. */
export function bodiesOf({
  artifacts,
  change,
}: Pick<KeptResult, 'artifacts' | 'change'>): readonly Pick<EnvelopeFile, 'size' | 'sha256'>[] {
  return [...artifacts, ...(change?.files ?? []).flatMap(({ after }) => after ?? [])];
}
