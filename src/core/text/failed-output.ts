import type { Plan } from '../plan/plan.ts';
import { phaseState, type RunState } from '../run/state.ts';
import { oneLine, truncate } from './line.ts';
import { tellingLine } from './telling-lines.ts';

const MAX_WIDTH = 160;

/** The line of its output that tells why a phase failed; empty: none does, or the message says it. */
export function failedOutput(plan: Plan, state: RunState, index: number): string {
  const { standing, memory } = phaseState(plan, state, index);
  const last = memory.at(-1);
  if (standing.status !== 'failed' || last?.outcome !== 'failed') return '';
  const line = oneLine(tellingLine(last.output ?? ''));
  return standing.message.includes(line) ? '' : truncate(line, MAX_WIDTH);
}
