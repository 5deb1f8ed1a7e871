import type { Delivery, Plan } from '../../plan/plan.ts';
import { phaseState, type RunState } from '../state.ts';

/** The prefix of a delivery's place if the delivery was impossible without GitHub. */
export const NOT_DELIVERED = 'not delivered: ';

/** In another repository, its name comes before the prefix. */
const IN_ANY_REPOSITORY = new RegExp(`^(?:[\\w.-]+: )?${NOT_DELIVERED}`);

export const isUndelivered = (where: string): boolean => IN_ANY_REPOSITORY.test(where);

/** The place of a branch that is on the remote, without a pull request for it. */
export const pushedText = (branch: string, remote: string): string =>
  `branch ${branch} pushed to ${remote}`;

const PUSHED = /^(?:[\w.-]+: )?branch \S+ pushed to /;

export const isPushed = (where: string): boolean => PUSHED.test(where);

/** The deliveries of the run that were impossible without GitHub. */
export const undeliveredOf = (plan: Plan, state: RunState): readonly Delivery[] =>
  plan.phases.flatMap((phase) => {
    if (phase.kind !== 'deliver') return [];
    const { made } = phaseState(plan, state, phase.index);
    return phase.deliveries.filter((_, place) => isUndelivered(made.get(place) ?? ''));
  });
