import type { PlannedPhase } from '../plan/plan.ts';

/** What a phase may do again when a person resumes the run: its counts restart. `null`: one attempt, as before. */
export function countsAgain(phase: PlannedPhase): string | null {
  if (!('attempts' in phase)) return null;
  const { id, attempts, rework } = phase;
  const counts = [
    ...(attempts > 1 ? [`attempts start again: at most ${attempts}`] : []),
    ...(rework === null ? [] : [`reworks start again: at most ${rework.max}`]),
  ];
  return counts.length === 0 ? null : `\`${id}\`: ${counts.join(', ')}`;
}
