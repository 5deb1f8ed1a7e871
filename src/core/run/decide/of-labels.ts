import type { DeliverPhase } from '../../plan/plan.ts';

/** Whether all that the phase delivers is labels. */
export const isOfLabels = ({ deliveries }: DeliverPhase): boolean =>
  deliveries.every(({ kind }) => kind === 'labels');
