import type { AdvanceSettings } from '../app/run/session.ts';
import { OWN_AUTHOR } from '../core/change/own-author.ts';
import type { RunLimits } from '../core/run/decide/limits.ts';
import type { Job } from './job.ts';

/** The same as on the command line. */
const CONCURRENCY = 4;

/** The engine's settings in a job with these permissions. */
export function actionSettings(
  may: RunLimits['may'],
  slots: RunLimits['slots'] = false,
): AdvanceSettings {
  return {
    limits: { concurrency: CONCURRENCY, may, until: null, only: null, slots },
    budgetPool: null,
    isOnlyRun: true,
    ownFolder: false,
    approve: false,
    author: OWN_AUTHOR,
    tape: { mode: 'none' },
    reuse: true,
  };
}

/** Only where the workflow has jobs that take up what is left. */
export const mayLeaveLegs = ({ inputs }: Pick<Job, 'inputs'>): boolean =>
  inputs.spread && inputs.mode === 'work';
