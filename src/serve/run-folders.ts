import { dirname, join } from 'node:path';
import { recordFolder } from '../checkpoints/directory.ts';
import type { PhaseId } from '../core/lib/brands.ts';

/** The folders in which a run under way changes something: its own, and those of its attempts under way. */
export function runFolders(folder: string, running: Iterable<readonly [PhaseId, number]>) {
  const attempts = [...running].map(([phase, attempt]) => recordFolder(folder, phase, attempt));
  const phases = attempts.map((attempt) => dirname(attempt));
  return [folder, join(folder, 'lock'), join(folder, 'phases'), ...phases, ...attempts];
}
