import type { PhaseId } from '../../lib/brands.ts';
import { ownerOf } from '../../plan/legs.ts';
import type { DeliverPhase, GatePhase, PlannedPhase } from '../../plan/plan.ts';

/** What this process may do. */
export interface Limits {
  /** Readers side by side, at most. */
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
  /** This phase may be started, and no other; `null`: all. */
  readonly only: PhaseId | null;
  /** Whether the legs of a phase with `strategy.jobs` are left to other jobs. */
  readonly slots: boolean;
  /** Phases that wait a while before their next attempt. */
  readonly resting: ReadonlySet<PhaseId>;
  /** What this process may spend on several runs, this one among them; `null`: no limit. */
  readonly budgetPool: BudgetPool | null;
}

export interface BudgetPool {
  readonly limitUsd: number;
  readonly spentUsd: number;
}

/** Whether this process must leave the phase alone. */
export function isOutOfScope(phase: PlannedPhase, limits: Limits): boolean {
  // A pipeline begins and ends by itself; a run that is to wait at it does so before it begins.
  if (phase.kind === 'entry') return limits.until === phase.nest.id;
  if (phase.kind === 'pipeline') return false;
  const id = ownerOf(phase);
  if (limits.until === id || (limits.only ?? id) !== id) return true;
  if (phase.kind === 'deliver') return !mayDeliver(phase, limits);
  return phase.kind !== 'gate' && !limits.may.work;
}

function mayDeliver({ id }: DeliverPhase, { may: { deliver } }: Limits): boolean {
  return typeof deliver === 'object' ? deliver.has(id) : deliver === true;
}

/** Whether this process puts the gate before a person. */
export function mayOpen({ by }: GatePhase, { may }: Limits): boolean {
  return may.open === 'by-comment' ? by === 'comment' : may.open;
}
