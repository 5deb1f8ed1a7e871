import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CheckpointPart,
  decodeManifest,
  encodeManifest,
  type Manifest,
} from '../../core/checkpoint/manifest.ts';
import { diskRefusal, replaceFile } from '../../system/disk.ts';

/** The newest stored checkpoint of a run; the next one need not repeat its files. */
export interface LastUpload {
  /** Origin of the checkpoint and its parts: a workflow run or a folder. Checkpoints of another origin are not reused. */
  readonly scope: string;
  readonly stored: CheckpointPart;
  readonly manifest: Manifest;
}

/** In the run's folder, but in no checkpoint. */
const FILE = 'uploaded.json';

/** `null`: none is known, or it has another origin; then everything is packed. */
export function readLastUpload(folder: string, scope: string): LastUpload | null {
  const file = join(folder, FILE);
  if (!existsSync(file)) return null;
  try {
    const { scope: of, stored, manifest } = JSON.parse(readFileSync(file, 'utf8'));
    const decoded = decodeManifest(JSON.stringify(manifest));
    return of === scope && decoded.ok ? { scope, stored, manifest: decoded.manifest } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw diskRefusal(error, `${file} cannot be read`);
  }
}

export function writeLastUpload(folder: string, { scope, stored, manifest }: LastUpload): void {
  const file = join(folder, FILE);
  const value = { scope, stored, manifest: JSON.parse(encodeManifest(manifest)) };
  try {
    replaceFile(file, `${JSON.stringify(value)}\n`);
  } catch (error) {
    throw diskRefusal(error, `${file} cannot be written`);
  }
}
