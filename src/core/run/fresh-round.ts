import { NO_WAITS, NOTHING_MADE, type PhaseState } from './state.ts';

/** Pending again with a full count of attempts; what a failed delivery had already delivered is kept. */
export function freshRound(phase: PhaseState, deliveries: 'kept' | 're-run'): PhaseState {
  return {
    ...phase,
    standing: { status: 'pending' },
    reused: null,
    tries: 0,
    waitMs: 0,
    waited: NO_WAITS,
    fellBack: 0,
    conflicts: 0,
    // What is made again begins from what it then needs.
    session: deliveries === 'kept' ? phase.session : null,
    made: deliveries === 'kept' ? phase.made : NOTHING_MADE,
  };
}
