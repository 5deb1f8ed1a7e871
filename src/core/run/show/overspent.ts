import type { Plan } from '../../plan/plan.ts';
import { durationText } from '../../text/duration-text.ts';
import { countText, moneyText } from '../../text/money.ts';
import { reached } from '../decide/budget.ts';
import type { BudgetExceeded } from '../event.ts';
import { phaseState, type RunState } from '../state.ts';

/**
 * The limits that a run has reached although nothing stopped it, because its last attempt ended above them and the phases that are
 * left cost nothing: `spent $0.03 of $0.01`, or the same with the name of the phase that has the limit. Empty if the run
 * ended over budget, which says so itself.
 */
export function overspent(plan: Plan, state: RunState): readonly string[] {
  if (state.exceeded !== null) return [];
  const run = reached({ ...plan.budget, usd: state.limitUsd }, state.spent);
  const phases = plan.phases.flatMap((phase) => {
    if (phase.kind !== 'agent') return [];
    const { spent, limitUsd } = phaseState(plan, state, phase.index);
    const limit = reached({ ...phase.budget, usd: limitUsd ?? phase.budget.usd }, spent);
    return limit === null ? [] : [`\`${phase.id}\` ${spentOfLimit(limit)}`];
  });
  return [...(run === null ? [] : [spentOfLimit(run)]), ...phases];
}

/** `spent $0.03 of $0.01` */
export const spentOfLimit = ({ limit, spent, allowed }: SpentLimit): string =>
  `spent ${AMOUNTS[limit](spent)} of ${AMOUNTS[limit](allowed)}`;

type SpentLimit = Pick<BudgetExceeded, 'limit' | 'spent' | 'allowed'>;

const AMOUNTS = {
  usd: moneyText,
  tokens: (count: number) => `${countText(count)} tokens`,
  time: durationText,
  session: moneyText,
} as const;
