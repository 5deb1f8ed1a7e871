import { phaseAt } from '../lib/graph.ts';
import type { Plan, PlannedPhase, RunPhase } from '../plan/plan.ts';
import { phaseState, type RunState } from '../run/state.ts';
import { outputText } from './output-text.ts';

export interface VerifiedBy {
  readonly script: string;
  readonly phase: string;
}

/**
 * Commands that the runner ran and whose exit code was the verdict: `verify` of agents, and `run` phases after the last change.
 * A `run` phase with outputs is none of them, because it may end with 0 and report that something is wrong: see {@link reportsIn}.
 */
export function verifiedIn(
  plan: Plan,
  state: RunState,
  indexes: readonly number[],
): readonly VerifiedBy[] {
  const isLater = afterLastChange(plan, state, indexes);
  return indexes.flatMap((index) => {
    const phase = phaseAt(plan, index);
    if (phaseState(plan, state, index).standing.status !== 'succeeded') return [];
    if (phase.kind === 'agent')
      return phase.verify.map(({ run }) => ({ script: run.trim(), phase: phase.id }));
    if (!isCheck(phase) || reportsByOutputs(phase) || !isLater(index)) return [];
    return [{ script: phase.script.run.trim(), phase: phase.id }];
  });
}

/** What a `run` phase says about the change; its exit code is no verdict. */
export interface CommandReport {
  readonly phase: string;
  readonly result: 'succeeded' | 'failed';
  readonly text: string;
}

/** `run` phases after the last change that report by their outputs, or that failed where the run goes on. */
export function reportsIn(
  plan: Plan,
  state: RunState,
  indexes: readonly number[],
): readonly CommandReport[] {
  const isLater = afterLastChange(plan, state, indexes);
  return indexes.flatMap((index): readonly CommandReport[] => {
    const phase = phaseAt(plan, index);
    if (!isCheck(phase) || !isLater(index)) return [];
    const { standing } = phaseState(plan, state, index);
    if (standing.status === 'failed')
      return [{ phase: phase.id, result: 'failed', text: standing.message }];
    if (standing.status !== 'succeeded' || !reportsByOutputs(phase)) return [];
    const outputs = Object.entries(standing.outputs)
      .map(([name, value]) => `${name}: ${outputText(value)}`)
      .join(', ');
    const text = standing.summary === '' ? outputs : `${standing.summary} (${outputs})`;
    return [{ phase: phase.id, result: 'succeeded', text }];
  });
}

const isCheck = (phase: PlannedPhase): phase is RunPhase =>
  phase.kind === 'run' && phase.access === 'read' && phase.expect === 'success';

/** Whether the verdict of the phase is in its outputs. */
const reportsByOutputs = ({ outputs }: RunPhase): boolean => outputs.size > 0;

function afterLastChange(
  plan: Plan,
  state: RunState,
  indexes: readonly number[],
): (index: number) => boolean {
  const last = indexes.findLast((index) => changes(plan, state, index));
  const later = last === undefined ? null : dependantsOf(plan, last);
  return (index) => later?.has(index) !== false;
}

function changes(plan: Plan, state: RunState, index: number): boolean {
  const phase = phaseAt(plan, index);
  const { standing } = phaseState(plan, state, index);
  return 'access' in phase && phase.access === 'write' && standing.status === 'succeeded';
}

function dependantsOf(plan: Plan, index: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [index];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of phaseAt(plan, at).dependants) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  return seen;
}

/** Where the runner verified nothing; `reports`: what commands reported instead. */
export const nothingVerified = (reports: readonly unknown[]): string =>
  reports.length === 0
    ? 'nothing: no phase has `verify`, and no command succeeded after the last change'
    : 'nothing: no phase has `verify`, and the commands after the last change report by outputs or failed';
