import { join } from 'node:path';
import type { SeenRun } from '../../app/stored/stored.ts';
import { recordFolder } from '../../checkpoints/directory.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import { parsedJson } from '../../core/lib/json.ts';
import { amountAt, textAt } from '../../core/lib/json-value.ts';
import { phaseState } from '../../core/run/state.ts';
import { GrowingFile } from '../../system/growing-file.ts';

/** Bytes at the end of a transcript; its last line is short if it tells of a pause. */
const END_LENGTH = 64 * 1024;

/** By id of a running phase: that its agent's provider did not answer, and is asked again. The record of the attempt tells it last. */
export function providerPauses({
  plan,
  state,
  folder,
}: Pick<SeenRun, 'plan' | 'state' | 'folder'>): ReadonlyMap<string, string> {
  return new Map(
    state.running.flatMap((index) => {
      const { id } = phaseAt(plan, index);
      const record = recordFolder(folder, id, phaseState(plan, state, index).attempt);
      const message = lastPause(join(record, 'transcript.jsonl'));
      return message === null ? [] : [[id, `the provider did not answer; ${message}`] as const];
    }),
  );
}

function lastPause(file: string): string | null {
  const line = new GrowingFile(file, END_LENGTH).lines().at(-1);
  if (line === undefined) return null;
  try {
    const value = parsedJson(line);
    return amountAt(value, 'waitMs') === null ? null : textAt(value, 'message');
  } catch {
    return null;
  }
}
