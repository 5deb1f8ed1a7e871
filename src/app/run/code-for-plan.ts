import type { Plan } from '../../core/plan/plan.ts';
import type { RunLimits } from '../../core/run/decide/limits.ts';
import { agentsCode } from '../wiring/agents.ts';
import { deliveryCode } from '../wiring/deliveries.ts';

/** Loads what only some plans need, before the first child: without a sandbox, a child could write to the code. */
export async function loadCodeFor({ phases }: Plan, may: RunLimits['may']): Promise<void> {
  const kinds = new Set(phases.map(({ kind }) => kind));
  const delivers = may.deliver !== false && may.deliver !== 'later';
  if (may.work && kinds.has('agent')) await agentsCode();
  if (delivers && kinds.has('deliver')) await Promise.all([deliveryCode(), rebasingCode()]);
}

/** Only a delivery finds out that the base moved. */
export const rebasingCode = () => import('./rebase-run.ts');
