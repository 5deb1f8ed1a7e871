/** How a run ended, or its state when its process stopped. */
export type Outcome =
  | 'succeeded'
  | 'no-change'
  | 'failed'
  | 'invalid'
  | 'waiting'
  | 'blocked'
  | 'over-budget'
  | 'rejected'
  | 'stale'
  | 'cancelled';

/** What a waiting run waits for. `slots`: other jobs carry out the legs of a phase. */
export type NextKind = 'gate' | 'deliver' | 'work' | 'slots';

/** The exit code of each outcome; part of the contract with scripts and workflows. */
export const EXIT_CODES: Readonly<Record<Outcome, number>> = {
  succeeded: 0,
  'no-change': 0,
  failed: 1,
  invalid: 2,
  waiting: 3,
  blocked: 4,
  'over-budget': 5,
  rejected: 6,
  stale: 7,
  cancelled: 130,
};

/** Whether a run with this outcome cannot be resumed. `outcome` may also be what stands in the place of one, such as `running`. */
export const isFinal = (outcome: string | undefined): boolean =>
  outcome !== undefined && FINAL.has(outcome);

const FINAL: ReadonlySet<string> = new Set<Outcome>([
  'succeeded',
  'no-change',
  'rejected',
  'stale',
]);
