import type { Driving } from '../app/run/session.ts';
import type { Limits } from '../core/run/decide/limits.ts';

/** The same as on the command line. */
const CONCURRENCY = 4;

/** The engine's settings in a job with these permissions. */
export function drivingIn(may: Limits['may'], slots: Limits['slots'] = false): Driving {
  return {
    limits: { concurrency: CONCURRENCY, may, until: null, only: null, slots },
    budgetPool: null,
    clone: false,
    approve: false,
    author: { name: 'Phasegate', email: 'phasegate@users.noreply.github.com' },
    tape: { mode: 'none' },
    reuse: true,
  };
}
