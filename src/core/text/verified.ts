import { phaseAt } from '../lib/graph.ts';
import { repositoryOf } from '../plan/legs.ts';
import type { Plan } from '../plan/plan.ts';
import { isCheck, reportsByOutputs } from '../plan/reports.ts';
import { legsOf } from '../run/legs.ts';
import { seenFrom } from '../run/repositories.ts';
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
  return indexes.flatMap((index) => {
    const phase = phaseAt(plan, index);
    const { standing, reused } = phaseState(plan, state, index);
    // Of a phase that a person skipped, nothing was run.
    const isSkipped = standing.status === 'succeeded' && standing.by === 'reuse' && reused === null;
    if (standing.status !== 'succeeded' || isSkipped) return [];
    if (phase.kind === 'agent')
      return phase.verify.map(({ run }) => ({ script: run.trim(), phase: phase.id }));
    if (!isCheck(phase) || reportsByOutputs(phase) || !isAfterLastChange(plan, state, index))
      return [];
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
  return indexes.flatMap((index): readonly CommandReport[] => {
    const phase = phaseAt(plan, index);
    const isTold = isCheck(phase) || reportsByOutputs(phase);
    if (!isTold || !isAfterLastChange(plan, state, index)) return [];
    const { standing } = phaseState(plan, state, index);
    if (standing.status === 'failed')
      return [{ phase: phase.id, result: 'failed', text: standing.message }];
    if (standing.status !== 'succeeded' || !reportsByOutputs(phase)) return [];
    const outputs = Object.entries(standing.outputs)
      .map(([name, value]) => `${name}: ${outputText(value)}`)
      .join(', ');
    const more = standing.summary === '' || outputs === '' ? outputs : `(${outputs})`;
    const text = [standing.summary, more].filter((part) => part !== '').join(' ');
    return [{ phase: phase.id, result: 'succeeded', text }];
  });
}

/** Whether a phase began on the last commit of its repository. What follows in the file may have run before a rework. */
function isAfterLastChange(plan: Plan, state: RunState, index: number): boolean {
  const { head, begun } = beginnings(plan, state, index);
  return begun.every((beganAt) => beganAt === head);
}

/** Whether a command judged an earlier state of the change, so that it says nothing about what is approved. */
export function isBeforeLastChange(plan: Plan, state: RunState, index: number): boolean {
  if (!isCheck(phaseAt(plan, index))) return false;
  const { head, begun } = beginnings(plan, state, index);
  return begun.some((beganAt) => beganAt !== null && beganAt !== head);
}

/** The last commit of a phase's repository, and those at which the phase or its legs began. */
function beginnings(plan: Plan, state: RunState, index: number) {
  const { head } = seenFrom(state, repositoryOf(phaseAt(plan, index)));
  const legs = legsOf(plan, state, index).map(({ known }) => known);
  const all = legs.length === 0 ? [phaseState(plan, state, index)] : legs;
  return { head, begun: all.map(({ beganAt }) => beganAt) };
}

/** Where the runner verified nothing; `reports`: what commands reported instead. */
export const nothingVerified = (reports: readonly unknown[]): string =>
  reports.length === 0
    ? 'nothing: no phase has `verify`, and no command succeeded after the last change'
    : 'nothing: no phase has `verify`, and the commands after the last change report by outputs or failed';
