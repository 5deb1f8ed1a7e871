/** Completes "was". */
export const DECISION_WORDS = {
  approve: 'approved',
  reject: 'rejected',
  rework: 'sent back',
} as const;
