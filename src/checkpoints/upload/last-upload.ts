import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decodeManifest,
  encodeManifest,
  type Manifest,
  type Part,
} from '../../core/checkpoint/manifest.ts';
import { diskRefusal, replaceFile } from '../../system/disk.ts';

/** The newest checkpoint of a run that is known to be stored; the next one need not hold what it holds. */
export interface LastUpload {
  /** Source of the checkpoint and its parts: a workflow run, a folder. Those of elsewhere are not built on. */
  readonly scope: string;
  readonly stored: Part;
  readonly manifest: Manifest;
}

/** In the run's folder; in no checkpoint. */
const FILE = 'uploaded.json';

/** `null` if none is known, or it is known of another place; then all is packed anew. */
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
