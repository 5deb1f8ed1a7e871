import { phaseAt } from '../../lib/graph.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { ownerAt } from '../../plan/legs.ts';
import type { Plan } from '../../plan/plan.ts';
import { legsOf } from '../legs.ts';
import { isSkippedByPerson } from '../passed-over.ts';
import { phaseState, type RunState } from '../state.ts';

/** The status of a phase, as people and programs see it. */
export type PhaseStatus =
  | 'pending'
  | 'running'
  | 'succeeded'
  | 'failed'
  | 'skipped'
  | 'blocked'
  | 'waiting'
  | 'reused';

/** A phase that asks for rework counts as running. Nothing counts as running while no process works on the run. */
export function phaseStatus(plan: Plan, state: RunState, index: number): PhaseStatus {
  const phase = phaseState(plan, state, index);
  const { standing } = phase;
  switch (standing.status) {
    case 'pending':
      return isWaitedAt(plan, state, index) ? 'waiting' : underWay(plan, state, index);
    case 'spread':
      return ofLegs(plan, state, index);
    case 'asking':
      return askingStatus(plan, state, index);
    case 'running':
    case 'offered':
      return state.finished === null ? 'running' : 'pending';
    case 'succeeded':
      if (isSkippedByPerson(phase)) return 'skipped';
      return standing.by === 'reuse' || standing.by === 'elsewhere' ? 'reused' : 'succeeded';
    case 'failed':
    case 'skipped':
    case 'blocked':
    case 'waiting':
      return standing.status;
    default:
      return unreachable(standing);
  }
}

/** A phase whose legs ask a person is blocked, unless a process works on others. */
function ofLegs(plan: Plan, state: RunState, index: number): PhaseStatus {
  if (state.finished === null) return 'running';
  const isBlocked = legsOf(plan, state, index).some(
    ({ known }) => known.standing.status === 'blocked',
  );
  return isBlocked ? 'blocked' : 'pending';
}

/** A leg whose request was refused has failed with its phase; if other legs failed, the request was not considered. */
function askingStatus(plan: Plan, state: RunState, index: number): PhaseStatus {
  const owner = ownerAt(plan, index);
  if (owner !== index && phaseState(plan, state, owner).standing.status === 'failed') {
    const legs = legsOf(plan, state, owner);
    return legs.some(({ known }) => known.standing.status === 'failed') ? 'succeeded' : 'failed';
  }
  return state.finished === null ? 'running' : 'pending';
}

/** The status of a nested pipeline follows from its phases. */
function underWay(plan: Plan, state: RunState, index: number): PhaseStatus {
  const phase = phaseAt(plan, index);
  if (phase.kind !== 'pipeline') return 'pending';
  const { entry, exit } = phase.nest;
  const begun = phaseState(plan, state, entry).standing.status === 'succeeded';
  if (!begun) return 'pending';
  let found: PhaseStatus = state.finished === null ? 'running' : 'pending';
  for (let inside = entry + 1; inside < exit; inside += 1) {
    if (phaseAt(plan, inside).kind === 'pipeline') continue;
    const status = phaseStatus(plan, state, inside);
    if (status === 'running') return status;
    if (status === 'blocked' || status === 'waiting') found = status;
  }
  return found;
}

/** The process left the phase alone because it may not deliver or go further. */
function isWaitedAt(plan: Plan, state: RunState, index: number): boolean {
  const { finished } = state;
  return finished?.outcome === 'waiting' && finished.phase === phaseAt(plan, index).id;
}
