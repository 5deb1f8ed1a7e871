import type { Commit, Digest, PhaseId, RunId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import type { JsonObject } from '../../lib/json.ts';
import { phaseIndex } from '../../plan/legs.ts';
import type { Plan } from '../../plan/plan.ts';
import type { BudgetExceeded, CancelCause, JournalEvent } from '../event.ts';
import { doneOf, everyLegOf, phasesThere } from '../legs.ts';
import type { NextKind, Outcome } from '../outcome.ts';
import type { ReasonCode } from '../reason.ts';
import {
  type PhaseFailure,
  phaseState,
  type RepositoryState,
  type ReusedFrom,
  type RunState,
} from '../state.ts';
import { type DecisionJson, decisionsJson } from './decisions.ts';
import { spentOfLimit } from './overspent.ts';
import { type PhaseStatus, phaseStatus } from './phase-status.ts';
import { type RunStanding, runStanding } from './run-standing.ts';

/** The output of `--json` for a run; part of the contract with other programs. `null`: unknown, never 0. */
export interface RunJson {
  readonly run: RunId;
  readonly pipeline: string;
  readonly inputs: JsonObject;
  /** When the run was started. */
  readonly startedAt: string | null;
  /** `null`: a process works on the run, or it died. */
  readonly outcome: Outcome | null;
  readonly standing: RunStanding;
  readonly next: NextKind | null;
  readonly phase: PhaseId | null;
  /** The first open gate of the file. */
  readonly gate: PhaseId | null;
  /** All open gates, in the order of the file. */
  readonly gates: readonly PhaseId[];
  readonly environment: string | null;
  readonly digest: Digest | null;
  readonly branch: string;
  readonly base: Commit;
  /** `null`: the run has changed nothing. */
  readonly commit: Commit | null;
  readonly pullRequest: RunState['pullRequest'];
  /** The other repositories by name; omitted if there are none. */
  readonly repositories?: Readonly<Record<string, RepositoryJson>>;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly costUsd: number | null;
  /** Every decision at the run's gates, oldest first: who, when and how. */
  readonly decisions: readonly DecisionJson[] | null;
  readonly question: string | null;
  readonly error: RunError | null;
  /** What cancelled the run; `null`: nothing did, or it is not known. */
  readonly cancelledBy: CancelCause | null;
  readonly phases: Readonly<Record<string, PhaseJson>>;
}

export interface RepositoryJson {
  readonly branch: string;
  readonly base: Commit;
  /** `null`: the run has changed nothing there. */
  readonly commit: Commit | null;
  readonly pullRequest: RunState['pullRequest'];
}

export interface RunError {
  readonly code: ReasonCode | 'over-budget' | 'stale';
  readonly phase: PhaseId | null;
  readonly message: string;
  readonly remedy: string;
}

export interface PhaseJson {
  readonly status: PhaseStatus;
  readonly attempts: number;
  /** The reason code of a failure, or why the phase was skipped, as text. */
  readonly reason: string | null;
  readonly summary: string | null;
  readonly outputs: JsonObject;
  readonly costUsd: number | null;
  /** The run that the result was reused from, and its cost there; `null`: the result was made in this run. */
  readonly reused: ReusedFrom | null;
  /** Legs of a phase with a matrix, in matrix order. */
  readonly legs?: readonly LegJson[];
}

export type LegJson = Omit<PhaseJson, 'legs'> & { readonly matrix: JsonObject };

export interface RunReport {
  readonly plan: Plan;
  readonly state: RunState;
  readonly digest: Digest | null;
  /** Those of the journal (default: unknown). */
  readonly events?: readonly JournalEvent[] | undefined;
  /** Whether a process works on the run (default: unknown). */
  readonly isHeld?: boolean;
}

export function runJson({ plan, state, digest, events, isHeld }: RunReport): RunJson {
  const { finished, spent } = state;
  const [open] = state.open;
  const gate = open === undefined ? null : phaseAt(plan, open);
  return {
    run: state.run,
    pipeline: plan.name,
    inputs: plan.inputs,
    startedAt: events?.[0]?.at ?? null,
    outcome: finished?.outcome ?? null,
    standing: runStanding(state, isHeld),
    next: finished?.next ?? null,
    phase: finished?.phase ?? null,
    gate: gate?.id ?? null,
    gates: state.open.map((index) => phaseAt(plan, index).id),
    environment: gate?.kind === 'gate' ? gate.environment : null,
    digest,
    ...repositoryJson(state),
    ...othersJson(state),
    inputTokens: spent.inputTokens,
    outputTokens: spent.outputTokens,
    costUsd: roundedUsd(spent.usd),
    decisions: events === undefined ? null : decisionsJson(events),
    question: questionOf(state),
    error: errorOf(plan, state),
    cancelledBy: finished?.by ?? null,
    phases: Object.fromEntries(
      phasesThere(plan, state)
        .filter(({ kind }) => kind !== 'entry')
        .map(({ id, index }) => [id, phaseJson(plan, state, index)]),
    ),
  };
}

/** Sums of fractions have digits that nothing was paid for. */
export const roundedUsd = (usd: number | null): number | null =>
  usd === null ? null : Number(usd.toFixed(6));

function othersJson({ others }: RunState): Pick<RunJson, 'repositories'> {
  if (others.size === 0) return {};
  const entries = [...others].map(([name, one]) => [name, repositoryJson(one)] as const);
  return { repositories: Object.fromEntries(entries) };
}

function repositoryJson(repository: RepositoryState): RepositoryJson {
  const { branch, base, head } = repository;
  const commit = head === base ? null : head;
  return { branch, base, commit, pullRequest: pullRequestOf(repository) };
}

/** Why the run stopped early: the limit that was reached, else the failure of its outcome, else the first failure. */
export function errorOf(plan: Plan, state: RunState): RunError | null {
  if (state.exceeded !== null) return overBudget(state.exceeded, state.run);
  if (state.finished?.outcome === 'stale') return staleBase(state, state.finished.phase);
  const about = state.finished?.phase ?? null;
  const at = about === null ? undefined : phaseIndex(plan, about);
  const named = at === undefined ? null : endingFailure(plan, state, at);
  if (named !== null) return named;
  for (const index of state.phases.keys()) {
    const failure = failureAt(plan, state, index);
    if (failure !== null) return failure;
  }
  return null;
}

function staleBase({ rebase }: RunState, phase: PhaseId | null): RunError {
  const message =
    rebase?.failure ??
    'the base branch of the run moved or was deleted, so nothing can be delivered on it';
  return { code: 'stale', phase, message, remedy: 'Start a new run from the new base.' };
}

/** The failure of the phase that the outcome names. A no ends the run whatever the file tolerates. */
function endingFailure(plan: Plan, state: RunState, index: number): RunError | null {
  const { standing } = phaseState(plan, state, index);
  if (state.finished?.outcome !== 'rejected') return failureAt(plan, state, index);
  return standing.status === 'failed' ? errorFrom(plan, index, standing) : null;
}

/** `null`: the phase has not failed, or its failure is tolerated. */
export function failureAt(plan: Plan, state: RunState, index: number): RunError | null {
  const { standing } = phaseState(plan, state, index);
  if (standing.status !== 'failed' || standing.tolerated) return null;
  return errorFrom(plan, index, standing);
}

function errorFrom(plan: Plan, index: number, { reason, message, remedy }: PhaseFailure): RunError {
  return { code: reason, phase: phaseAt(plan, index).id, message, remedy };
}

function overBudget(event: BudgetExceeded, run: RunId): RunError {
  const { phase, limit } = event;
  return {
    code: 'over-budget',
    phase,
    message: `${spentOfLimit(event)}${limit === 'session' ? ', all items together' : ''}`,
    remedy: remedyOfLimit(limit, run),
  };
}

function remedyOfLimit(limit: BudgetExceeded['limit'], run: RunId): string {
  if (limit === 'session') return 'Run `phasegate backlog run`.';
  const resume = `phasegate resume ${run}`;
  if (limit === 'usd') return `Raise the limit, such as by $2: \`${resume} --budget +2\`.`;
  return `Raise \`budget.${limit}\` in the file, then run \`${resume} --accept-changes\`.`;
}

/** A pull request that was only written to files has neither number nor URL. */
function pullRequestOf({ pullRequest }: RepositoryState): RunState['pullRequest'] {
  return pullRequest?.number === null && pullRequest.url === null ? null : pullRequest;
}

/** The question of the first phase that asks one; `null`: none does. */
export function questionOf(state: RunState): string | null {
  for (const [, { standing }] of state.phases.entries()) {
    if (standing.status === 'blocked') return standing.question;
  }
  return null;
}

function phaseJson(plan: Plan, state: RunState, index: number): PhaseJson {
  const legs = everyLegOf(plan, state, index).map((leg) => ({
    matrix: leg.known.matrix ?? {},
    ...stateJson(plan, state, leg.index),
  }));
  const own = stateJson(plan, state, index);
  if (legs.length === 0) return own;
  const attempts = legs.reduce((sum, leg) => sum + leg.attempts, 0);
  return { ...own, attempts, legs };
}

function stateJson(plan: Plan, state: RunState, index: number): Omit<PhaseJson, 'legs'> {
  const { standing, attempt, memory, spent, reused } = phaseState(plan, state, index);
  const done = doneOf(standing);
  const summary = done?.summary ?? memory.at(-1)?.summary ?? null;
  return {
    status: phaseStatus(plan, state, index),
    attempts: attempt,
    reason: standing.status === 'failed' || standing.status === 'skipped' ? standing.reason : null,
    summary: summary === '' ? null : summary,
    outputs: done?.outputs ?? {},
    costUsd: roundedUsd(spent.usd),
    reused,
  };
}
