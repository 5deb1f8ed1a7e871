/** How most resume a run: with the pipeline, the limits and the decisions that it has, from where it stopped. */
export const AS_IT_IS = {
  from: null,
  budget: null,
  acceptChanges: false,
  retries: true,
  reopens: false,
} as const;
