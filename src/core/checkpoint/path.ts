import type { PhaseId } from '../lib/brands.ts';

/**
 * The name of a phase's folder: `review.2` for the leg `review[2]`, `review.2/read` for a phase of a leg that runs a pipeline.
 * Phase names contain no dots, and brackets are special in shells.
 */
export const phaseFolder = (phase: PhaseId): string => phase.replace(/\[(\d+)\]/g, '.$1');

/** What a checkpoint may contain at the root of a run's folder. */
const ROOT_ENTRIES = {
  file: new Set(['journal.jsonl', 'digest', 'sandbox.log', 'setup.log', 'work.bundle']),
  folder: new Set(['phases', 'deliveries', 'lfs', 'repositories']),
} as const;

/** Why a path is forbidden in a checkpoint; completes a sentence. `null`: allowed. */
export function misleading(path: string, kind: 'file' | 'folder'): string | null {
  if (path.startsWith('/')) return 'is an absolute path';
  const [top = '', ...rest] = path.split('/');
  const parts = [top, ...rest];
  if (parts.includes('..')) return 'contains `..`';
  if (parts.some((part) => part === '' || part === '.' || part.includes('\0'))) {
    return 'is not a plain path';
  }
  if (path.length > MAX_PATH_LENGTH || parts.some((part) => part.length > MAX_NAME_LENGTH)) {
    return 'is too long';
  }
  const isKnown = rest.length === 0 ? ROOT_ENTRIES[kind].has(top) : ROOT_ENTRIES.folder.has(top);
  return isKnown ? null : 'does not belong in a checkpoint';
}

const MAX_PATH_LENGTH = 4096;
const MAX_NAME_LENGTH = 255;
