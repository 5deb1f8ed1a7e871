import { dirname, join } from 'node:path';
import type { StoredRun } from '../app/stored/stored.ts';
import { recordFolder } from '../checkpoints/directory.ts';
import { phaseAt } from '../core/lib/graph.ts';
import { phaseState } from '../core/run/state.ts';

/** The folders in which a run under way changes something: its own, and those of its running attempts. `null`: it has no event. */
export function runFolders(folder: string, run: Pick<StoredRun, 'plan' | 'state'> | null) {
  const attempts = run === null ? [] : attemptFolders(folder, run);
  const phases = attempts.map((attempt) => dirname(attempt));
  return [folder, join(folder, 'lock'), join(folder, 'phases'), ...phases, ...attempts];
}

function attemptFolders(
  folder: string,
  { plan, state }: Pick<StoredRun, 'plan' | 'state'>,
): readonly string[] {
  return state.running.map((index) =>
    recordFolder(folder, phaseAt(plan, index).id, phaseState(plan, state, index).attempt),
  );
}
