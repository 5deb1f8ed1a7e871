import type { PhaseFailed } from './event.ts';
import type { AttemptMemory, PhaseState } from './state.ts';

/** What a failed attempt leaves for the next. */
export const failure = (event: PhaseFailed): AttemptMemory => ({
  attempt: event.attempt,
  outcome: 'failed',
  reason: event.reason,
  message: event.message,
  summary: event.summary,
  output: event.output,
  changes: event.changes,
});

const EMPTY_MEMORY = { reason: null, summary: null, output: null, changes: null };

/** The process died or was cancelled during the attempt. */
export const interrupted = (phase: PhaseState): AttemptMemory => ({
  ...EMPTY_MEMORY,
  attempt: phase.attempt,
  outcome: 'interrupted',
  message: 'The process stopped during this attempt. The changes of the attempt were undone.',
});

/** The phase asked a person, who has answered since. */
export const asked = (phase: PhaseState): AttemptMemory => ({
  ...EMPTY_MEMORY,
  attempt: phase.attempt,
  outcome: 'blocked',
  message: phase.standing.status === 'blocked' ? phase.standing.question : '',
});

/** The phase had succeeded, and a later phase or a person asks for an improvement. */
export const sentBack = (phase: PhaseState, by: string): AttemptMemory => ({
  ...EMPTY_MEMORY,
  attempt: phase.attempt,
  outcome: 'reworked',
  message: `\`${by}\` requested a rework.`,
  summary: phase.standing.status === 'succeeded' ? phase.standing.summary : null,
});
