import { phaseAt } from '../lib/graph.ts';
import { repositoryOf } from '../plan/legs.ts';
import type { Plan } from '../plan/plan.ts';
import { isCheck, reportsByOutputs } from '../plan/reports.ts';
import { legsOf } from '../run/legs.ts';
import { passedOver } from '../run/passed-over.ts';
import { seenFrom } from '../run/repositories.ts';
import { phaseState, type RunState } from '../run/state.ts';
import { oneLine } from './line.ts';
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
    const known = phaseState(plan, state, index);
    // Of a phase that a person skipped, nothing was run.
    if (known.standing.status !== 'succeeded' || passedOver(known) !== null) return [];
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

/** A phase that would have verified something, but of which this run did nothing. */
export interface UnverifiedPhase {
  readonly phase: string;
  readonly has: 'verify' | 'command';
  /** `skipped by mara` */
  readonly why: string;
}

export function passedOverIn(
  plan: Plan,
  state: RunState,
  indexes: readonly number[],
): readonly UnverifiedPhase[] {
  return indexes.flatMap((index): readonly UnverifiedPhase[] => {
    const phase = phaseAt(plan, index);
    const why = passedOver(phaseState(plan, state, index));
    if (why === null) return [];
    if (phase.kind === 'agent')
      return phase.verify.length === 0 ? [] : [{ phase: phase.id, has: 'verify', why }];
    if (!isCheck(phase) || reportsByOutputs(phase)) return [];
    return [{ phase: phase.id, has: 'command', why }];
  });
}

/** Where the runner verified nothing; `reports`: what commands reported instead. */
export function nothingVerified({
  reports,
  unverified,
}: {
  readonly reports: readonly unknown[];
  readonly unverified: readonly UnverifiedPhase[];
}): string {
  const commands =
    reports.length === 0
      ? 'no command succeeded after the last change'
      : 'the commands after the last change report by outputs or failed';
  if (unverified.length === 0) return `nothing: no phase has \`verify\`, and ${commands}`;
  const named = unverified.slice(0, MAX_UNVERIFIED).map(unverifiedText);
  const more = unverified.length - named.length;
  return `nothing: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

const MAX_UNVERIFIED = 3;

const unverifiedText = ({ phase, has, why }: UnverifiedPhase): string =>
  `\`${phase}\`, ${has === 'verify' ? 'which has `verify`' : 'a command'}, was ${oneLine(why)}`;
