import type { PhaseId } from '../../lib/brands.ts';
import { ownerOf, withoutNumbers } from '../../plan/legs.ts';
import type { DeliverPhase, GatePhase, PlannedPhase } from '../../plan/plan.ts';

/** What this process may do. */
export interface RunLimits {
  /** Most readers at a time. */
  readonly concurrency: number;
  readonly may: {
    readonly work: boolean;
    /** Some phases alone, or all, or none; `later`: none, because a later job of the workflow makes them. */
    readonly deliver: boolean | ReadonlySet<PhaseId> | 'later';
    /** Put gates before a person; `by-comment`: only those that no environment decides. What `when` passes is passed anywhere. */
    readonly open: boolean | 'by-comment';
  };
  /** The run waits at this phase instead of starting it. */
  readonly until: PhaseId | null;
  /** The only phase that may be started; `null`: all. */
  readonly only: PhaseId | null;
  /** Whether other jobs run the legs of a phase with `strategy.jobs`. */
  readonly slots: boolean;
  /** Phases that pause before their next attempt. */
  readonly resting: ReadonlySet<PhaseId>;
  /** Limit over several runs, including this one; `null`: none. */
  readonly budgetPool: BudgetPool | null;
}

export interface BudgetPool {
  readonly limitUsd: number;
  readonly spentUsd: number;
}

/** Whether this process must leave the phase alone. */
export function isOutOfScope(phase: PlannedPhase, limits: RunLimits): boolean {
  // The entry and end of a nested pipeline need no work. A run that waits at the pipeline (`--until`) waits before its entry.
  if (phase.kind === 'entry') return limits.until === phase.nest.id;
  if (phase.kind === 'pipeline') return false;
  const id = ownerOf(phase);
  if (limits.until === id || !isOnly(limits, id)) return true;
  if (phase.kind === 'deliver') return !mayDeliver(phase, limits);
  return phase.kind !== 'gate' && !limits.may.work;
}

/** All legs of a phase are meant. */
const isOnly = ({ only }: RunLimits, id: PhaseId): boolean =>
  only === null || withoutNumbers(id) === only;

function mayDeliver({ id }: DeliverPhase, { may: { deliver } }: RunLimits): boolean {
  return typeof deliver === 'object' ? deliver.has(id) : deliver === true;
}

/** Whether this process puts the gate before a person. */
export function mayOpen({ by }: GatePhase, { may }: RunLimits): boolean {
  return may.open === 'by-comment' ? by === 'comment' : may.open;
}
