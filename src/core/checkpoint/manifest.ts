import type { Digest, RunId } from '../lib/brands.ts';
import { isObject } from '../lib/json.ts';
import {
  count,
  digest,
  type JsonShape,
  list,
  NEWER,
  nullable,
  oneOf,
  ordinal,
  record,
  run,
  sha256,
  text,
} from '../run/shape.ts';
import { misleading } from './path.ts';

/** The content of a checkpoint, and which of its files are in earlier ones. */
export interface Manifest {
  readonly format: 1;
  /** The version of Phasegate that packed it. */
  readonly phasegate: string;
  /** The name under which it is stored. */
  readonly name: string;
  readonly run: RunId;
  /** Digest of the run's first pinned pipeline. */
  readonly pipeline: Digest;
  readonly journal: { readonly lines: number; readonly digest: Digest };
  /** Earlier checkpoints of the run that contain files of this one. */
  readonly parts: readonly CheckpointPart[];
  /** All folders, parents first. */
  readonly folders: readonly PackedFolder[];
  /** Sorted by path. */
  readonly files: readonly PackedFile[];
}

/** A stored checkpoint. */
export interface CheckpointPart {
  readonly name: string;
  /** Its id in the store. */
  readonly id: string;
  /** SHA-256 of the whole archive in hex. */
  readonly sha256: string;
}

export interface PackedFolder {
  /** Relative to the run's folder, with forward slashes. */
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
}

export interface PackedFile extends PackedFolder {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Index in `parts`; `null`: the file is in this checkpoint itself. */
  readonly part: number | null;
}

/** Limits of a checkpoint with all of its parts. */
const CHECKPOINT_LIMITS = { entries: 200_000, bytes: 8 * 1024 ** 3 } as const;

export type DecodedManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  /** `why` completes a sentence that begins with "it"; `release`: the release that could read the checkpoint, if known. */
  | { readonly ok: false; readonly why: string; readonly release: string | null };

export function encodeManifest(manifest: Manifest): string {
  return `${JSON.stringify(SHAPE.ordered(manifest), null, 1)}\n`;
}

export function decodeManifest(json: string): DecodedManifest {
  try {
    return checked(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) return manifestRefused('its manifest is not JSON');
    throw error;
  }
}

const mode: JsonShape<number> = {
  fault: (value, path) => {
    const isMode = Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 0o777;
    return isMode ? null : `\`${path}\` is not the mode of a file`;
  },
  ordered: (value) => value,
};

const SHAPE: JsonShape<Manifest> = record<Manifest>({
  format: oneOf(1),
  phasegate: text,
  name: text,
  run,
  pipeline: digest,
  journal: record({ lines: ordinal, digest }),
  parts: list(record<CheckpointPart>({ name: text, id: text, sha256 })),
  folders: list(record<PackedFolder>({ path: text, mode })),
  files: list(record<PackedFile>({ path: text, mode, size: count, sha256, part: nullable(count) })),
});

function checked(value: unknown): DecodedManifest {
  if (!isObject(value)) return manifestRefused('its manifest is not an object');
  const { format, phasegate } = value;
  const release = typeof phasegate === 'string' ? phasegate.slice(0, 40) : null;
  if (Number.isSafeInteger(format) && format !== 1) {
    return { ok: false, why: `format ${format} of its manifest is ${NEWER}`, release };
  }
  const fault = SHAPE.fault(value, '');
  if (fault !== null) {
    const isNewer = fault.endsWith(NEWER);
    return { ok: false, why: `in its manifest ${fault}`, release: isNewer ? release : null };
  }
  const manifest = value as unknown as Manifest;
  const wrong = contradiction(manifest);
  return wrong === null ? { ok: true, manifest } : manifestRefused(wrong);
}

function contradiction(manifest: Manifest): string | null {
  const { files, folders, parts } = manifest;
  if (files.length + folders.length > CHECKPOINT_LIMITS.entries) {
    return `it has more than ${CHECKPOINT_LIMITS.entries} files and folders`;
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > CHECKPOINT_LIMITS.bytes) {
    return `its files are larger than ${CHECKPOINT_LIMITS.bytes / 1024 ** 3} GiB`;
  }
  const strange = files.find(({ part }) => part !== null && part >= parts.length);
  if (strange !== undefined)
    return `${quotedPath(strange.path)} is in a part that the manifest does not list`;
  return misplaced(manifest);
}

function misplaced({ files, folders }: Manifest): string | null {
  const known = new Set<string>();
  for (const { path } of folders) {
    const wrong = misleading(path, 'folder') ?? outOfPlace(path, known);
    if (wrong !== null) return `${quotedPath(path)} ${wrong}`;
  }
  for (const { path } of files) {
    const wrong = misleading(path, 'file') ?? outOfPlace(path, known);
    if (wrong !== null) return `${quotedPath(path)} ${wrong}`;
  }
  return null;
}

/** Why the path is impossible next to the known ones; otherwise adds it, and returns `null`. */
function outOfPlace(path: string, known: Set<string>): string | null {
  if (known.has(path)) return 'is listed twice';
  known.add(path);
  const above = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return above === '' || known.has(above) ? null : 'is in a folder that is missing';
}

const quotedPath = (path: string): string => JSON.stringify(path.slice(0, 200));

function manifestRefused(why: string): DecodedManifest {
  return { ok: false, why, release: null };
}
