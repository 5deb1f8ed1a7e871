import { findPhase } from '../../core/lib/graph.ts';
import type { RunResumed } from '../../core/run/event.ts';
import { phaseState, type SpentTotals } from '../../core/run/state.ts';
import { moneyText } from '../../core/text/money.ts';
import { Refusal } from '../../ports.ts';
import type { StoredRun } from '../stored/stored.ts';

/** The new limit in USD that `--budget` asks for; `null`: the old one. Throws `Refusal` if it is not an amount. */
export function limitOf(budget: string | null, stored: StoredRun): number | null {
  if (budget === null) return null;
  const amount = Number(budget.replace(/^\+/, ''));
  if (!/^\+?\d+(\.\d+)?$/.test(budget) || amount === 0) {
    throw new Refusal(
      `\`${budget}\` is not an amount above zero.`,
      'Give a limit in USD, such as `--budget 7`, or an increase, such as `--budget +2`.',
    );
  }
  if (!budget.startsWith('+')) return amount;
  const { usd, spent } = reached(stored);
  return (usd ?? spent.usd ?? 0) + amount;
}

/** Which limit a resume raised: that of the phase or nested pipeline that reached its own, else that of the run. */
export function raisedLimit(stored: StoredRun, { budgetUsd }: RunResumed): readonly string[] {
  if (budgetUsd === null) return [];
  const { phase, usd } = reached(stored);
  const { limitUsd } = stored.state;
  const of = phase === null ? 'the run' : `\`${phase}\``;
  const before = usd === null ? '' : `, before: ${moneyText(usd)}`;
  const ofRun =
    phase === null || limitUsd === null
      ? ''
      : `; the limit of the run is still ${moneyText(limitUsd)}`;
  return [`the limit of ${of} is now ${moneyText(budgetUsd)}${before}${ofRun}`];
}

interface ReachedLimit {
  /** `null`: the limit of the run, or none. */
  readonly phase: string | null;
  /** Before the resume. */
  readonly usd: number | null;
  readonly spent: SpentTotals;
}

function reached({ plan, state }: StoredRun): ReachedLimit {
  const phase = findPhase(plan, state.exceeded?.phase ?? null);
  if (phase === null) return { phase: null, usd: state.limitUsd, spent: state.spent };
  const known = phaseState(plan, state, phase.index);
  const written = 'budget' in phase ? phase.budget.usd : null;
  return { phase: phase.id, usd: known.limitUsd ?? written, spent: known.spent };
}
