import { phaseAt } from '../lib/graph.ts';
import { repositoryOf } from '../plan/legs.ts';
import type { Plan } from '../plan/plan.ts';
import { isCheck, reportsByOutputs } from '../plan/reports.ts';
import { legsOf } from '../run/legs.ts';
import { passedOver } from '../run/passed-over.ts';
import { seenFrom } from '../run/repositories.ts';
import { type PhaseState, phaseState, type RunState } from '../run/state.ts';
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

/** A phase that would have verified something, but was passed over, failed, or was not reached. */
export interface UnverifiedPhase {
  readonly phase: string;
  readonly has: 'verify' | 'command';
  /** The end of a sentence: `was skipped by mara`. */
  readonly why: string;
}

export function passedOverIn(
  plan: Plan,
  state: RunState,
  indexes: readonly number[],
): readonly UnverifiedPhase[] {
  return indexes.flatMap((index): readonly UnverifiedPhase[] => {
    const phase = phaseAt(plan, index);
    const known = phaseState(plan, state, index);
    const passed = passedOver(known);
    if (phase.kind === 'agent') {
      const why = passed === null ? notDone(known.standing.status) : `was ${oneLine(passed)}`;
      return phase.verify.length === 0 || why === null
        ? []
        : [{ phase: phase.id, has: 'verify', why }];
    }
    if (passed === null || !isCheck(phase) || reportsByOutputs(phase)) return [];
    return [{ phase: phase.id, has: 'command', why: `was ${oneLine(passed)}` }];
  });
}

/** Why nothing of a phase holds that nobody passed over; `null`: it does. */
function notDone(status: PhaseState['standing']['status']): string | null {
  if (status === 'succeeded') return null;
  return status === 'failed' ? 'failed' : status === 'skipped' ? 'was skipped' : 'has not ended';
}

/** Where the runner verified nothing; `reports`: what commands reported instead. */
export function nothingVerified({
  reports,
  unverified,
}: {
  readonly reports: readonly CommandReport[];
  readonly unverified: readonly UnverifiedPhase[];
}): string {
  const ran = listed(reports.map(reportText));
  if (unverified.length > 0) {
    const why = listed(unverified.map(unverifiedText));
    return `nothing: ${why}${ran === '' ? '' : `; ${ran}`}`;
  }
  if (ran !== '') return `nothing by an exit code; after the last change, ${ran}`;
  return 'nothing: no phase has `verify`, and no command succeeded after the last change';
}

const MAX_NAMED = 3;

function listed(texts: readonly string[]): string {
  const more = texts.length - MAX_NAMED;
  return `${texts.slice(0, MAX_NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

const reportText = ({ phase, result }: CommandReport): string =>
  result === 'failed' ? `\`${phase}\` failed` : `\`${phase}\` ran and reports by its outputs`;

const unverifiedText = ({ phase, has, why }: UnverifiedPhase): string =>
  `\`${phase}\`, ${has === 'verify' ? 'which has `verify`' : 'a command'}, ${why}`;
