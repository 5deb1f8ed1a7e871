import { NO_WAITS, NOTHING_MADE, type PhaseState } from './state.ts';

/** Pending again with all attempts left. With `kept`, finished deliveries of a failed phase are kept. */
export function freshRound(phase: PhaseState, deliveries: 'kept' | 're-run'): PhaseState {
  return {
    ...phase,
    standing: { status: 'pending' },
    reused: null,
    tries: 0,
    waitMs: 0,
    waited: NO_WAITS,
    fallbackCount: 0,
    conflicts: 0,
    // A repeated phase starts from its current needs, without its earlier session.
    session: deliveries === 'kept' ? phase.session : null,
    made: deliveries === 'kept' ? phase.made : NOTHING_MADE,
  };
}
