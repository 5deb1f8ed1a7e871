/** The usual way to resume a run: with its pipeline, limits and decisions unchanged, from where it stopped. */
export const AS_IT_IS = {
  from: null,
  budget: null,
  acceptChanges: false,
  retries: 'unless-waiting',
  reopens: false,
} as const;
