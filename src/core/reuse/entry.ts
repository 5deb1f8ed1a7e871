import { type Digest, PHASE_ID, type PhaseId, type RunId } from '../lib/brands.ts';
import type { JsonObject } from '../lib/json.ts';
import {
  amount,
  count,
  flag,
  list,
  matching,
  nullable,
  object,
  oneOf,
  record,
  type Shape,
  text,
} from '../run/shape.ts';
import { type HashedPiece, PIECES, type PieceName, type Pieces } from './pieces.ts';

/** Format of kept results; one of another format is none. */
export const REUSE_FORMAT = 1;

/** A result that is kept for later runs: what its agent or script claimed, and nothing that the runner found out. */
export interface KeptResult {
  readonly format: typeof REUSE_FORMAT;
  readonly key: Digest;
  /** `owner/name` in a workflow, `local` elsewhere: a result of another repository is none. */
  readonly repository: string;
  readonly pieces: Pieces;
  readonly run: RunId;
  readonly phase: PhaseId;
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly commitMessage: string | null;
  /** What it had cost, in USD; `null` where nobody told. */
  readonly costUsd: number | null;
  readonly artifacts: readonly KeptFile[];
  /** What a writer changed; `null` for a reader, and for a writer that found nothing to do. */
  readonly change: KeptChange | null;
}

/** Its bytes follow the header, in the order of the files. */
export interface KeptFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly isExecutable: boolean;
}

export interface KeptChange {
  /** Names of the trees before and after it. */
  readonly before: string;
  readonly after: string;
  readonly files: readonly ChangedPath[];
}

/** One path of a tree that differs; never a folder. */
export interface ChangedPath {
  readonly path: string;
  readonly before: TreeEntry | null;
  /** `null`: removed. */
  readonly after: (TreeEntry & Pick<KeptFile, 'size' | 'sha256'>) | null;
}

export interface TreeEntry {
  /** As git writes it: `100644`, `100755`, `120000` for a link. */
  readonly mode: string;
  /** The name of its blob. */
  readonly blob: string;
}

const sha256 = matching<string>('a SHA-256 in hex', /^[0-9a-f]{64}$/);
const objectName = matching<string>('a git object name', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const piece: Shape<HashedPiece> = record({ digest: sha256, shown: nullable(text) });
/** Every piece, no more and no fewer. */
export const piecesShape: Shape<Pieces> = record(
  Object.fromEntries(PIECES.map((name) => [name, piece])) as Record<PieceName, Shape<HashedPiece>>,
);
/** Nothing that leads elsewhere: no empty part, no `.` or `..`, no `.git` in any spelling. */
const path = matching<string>(
  'a path within the repository',
  /^(?!(?:.*\/)?(?:\.\.?|\.git)(?:\/|$))[^\0/]+(?:\/[^\0/]+)*$/is,
);
const mode = oneOf('100644', '100755', '120000');
const entry: Shape<TreeEntry> = record({ mode, blob: objectName });
const changed: Shape<ChangedPath> = record({
  path,
  before: nullable(entry),
  after: nullable(record({ mode, blob: objectName, size: count, sha256 })),
});

const kept: Shape<KeptResult> = record({
  format: oneOf(REUSE_FORMAT),
  key: matching<Digest>('a digest', /^sha256:[0-9a-f]{64}$/),
  repository: text,
  pieces: piecesShape,
  run: matching<RunId>('the name of a run', /^[a-z0-9][a-z0-9-]{0,63}$/),
  phase: matching<PhaseId>('the name of a phase', PHASE_ID),
  summary: text,
  outputs: object,
  commitMessage: nullable(text),
  costUsd: nullable(amount),
  artifacts: list(record({ path, size: count, sha256, isExecutable: flag })),
  change: nullable(record({ before: objectName, after: objectName, files: list(changed) })),
});

/** What is wrong with a header that was read, beginning with the place; `null` if it is one. */
export const faultOfKept = (value: unknown): string | null => kept.fault(value, '');

/** Sizes of what follows the header, in its order: artifacts, then the files of the change that are there after it. */
export function bodiesOf({
  artifacts,
  change,
}: Pick<KeptResult, 'artifacts' | 'change'>): readonly Pick<KeptFile, 'size' | 'sha256'>[] {
  return [...artifacts, ...(change?.files ?? []).flatMap(({ after }) => after ?? [])];
}
