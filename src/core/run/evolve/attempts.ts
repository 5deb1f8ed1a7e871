import { phaseAt } from '../../lib/graph.ts';
import { repositoryOf, requiredIndex } from '../../plan/legs.ts';
import type { Plan, PlannedPhase } from '../../plan/plan.ts';
import { afterFailure } from '../decide/after-failure.ts';
import type {
  AnswerGiven,
  ChangeMerged,
  ChangeOffered,
  NestPassed,
  PhaseBlocked,
  PhaseFailed,
  PhaseReused,
  PhaseSkipped,
  PhaseStarted,
  PhaseSucceeded,
  Spending,
} from '../event.ts';
import { asked, failure } from '../memory.ts';
import { passedIn } from '../passed-over.ts';
import { update } from '../put.ts';
import { withRaisedItem } from '../raised-item.ts';
import { seenFrom } from '../repositories.ts';
import { type Message, type PhaseResult, phaseState, type RunState } from '../state.ts';
import { charged, spend } from './account.ts';
import { endPhase, failedAbove, standingOnceDone, withChange } from './standing.ts';

export function applyPhaseStarted(plan: Plan, state: RunState, event: PhaseStarted): RunState {
  const index = requiredIndex(plan, event.phase);
  const { head } = seenFrom(state, repositoryOf(phaseAt(plan, index)));
  return update(plan, state, index, (phase) => ({
    ...phase,
    standing: { status: 'running' },
    beganAt: head,
    attempt: event.attempt,
    agent: event.agent,
    model: event.model,
    waitMs: 0,
    notes: [],
  }));
}

export function applyPhaseSucceeded(plan: Plan, state: RunState, event: PhaseSucceeded): RunState {
  const index = requiredIndex(plan, event.phase);
  const done: PhaseResult = {
    summary: event.summary,
    outputs: event.outputs,
    artifacts: event.artifacts,
    change: event.change,
    heads: null,
  };
  const known = withRaisedItem(state, event.said);
  const moved = withChange(plan, spend(plan, known, event), { index, change: event.change });
  return update(plan, moved, index, (phase) => ({
    ...phase,
    ...charged(phase, event),
    notes: event.notes,
    escalationCount: phase.escalationCount + 1,
    reused: null,
    isRepeatRequested: false,
    session: event.session,
    standing: standingOnceDone(plan, moved, { index, done, by: 'attempt', rework: event.rework }),
  }));
}

export function applyChangeOffered(plan: Plan, state: RunState, event: ChangeOffered): RunState {
  const { summary, outputs, artifacts, from, change, rework } = event;
  const done: PhaseResult = { summary, outputs, artifacts, change: null, heads: null };
  const known = withRaisedItem(state, event.said);
  return update(plan, spend(plan, known, event), requiredIndex(plan, event.phase), (phase) => ({
    ...phase,
    ...charged(phase, event),
    notes: event.notes,
    reused: null,
    session: event.session,
    standing: { status: 'offered', done, from, change, rework },
  }));
}

export function applyChangeMerged(
  plan: Plan,
  state: RunState,
  { phase: id, change, notes }: ChangeMerged,
): RunState {
  const index = requiredIndex(plan, id);
  const { standing } = phaseState(plan, state, index);
  if (standing.status !== 'offered') return state;
  const done: PhaseResult = { ...standing.done, change };
  const moved = withChange(plan, state, { index, change });
  const { rework } = standing;
  return update(plan, moved, index, (phase) => {
    const by = phase.reused === null ? 'attempt' : 'reuse';
    return {
      ...phase,
      notes: [...phase.notes, ...notes],
      // A reused result used no attempt.
      escalationCount: phase.escalationCount + (by === 'attempt' ? 1 : 0),
      isRepeatRequested: false,
      standing: standingOnceDone(plan, moved, { index, done, by, rework }),
    };
  });
}

export function applyPhaseFailed(plan: Plan, state: RunState, event: PhaseFailed): RunState {
  const index = requiredIndex(plan, event.phase);
  const planned = phaseAt(plan, index);
  const spent = spend(plan, state, event);
  return update(plan, spent, index, (phase) => {
    const { isOver, ...counts } = afterFailure(planned, phase, event);
    return {
      ...phase,
      ...charged(phase, event),
      ...counts,
      // A reused change that could not be merged is no result.
      reused: null,
      session: event.session ?? phase.session,
      memory: [...phase.memory, failure(event)],
      standing: !isOver
        ? { status: 'pending' }
        : {
            status: 'failed',
            reason: event.reason,
            message: event.message,
            remedy: event.remedy,
            tolerated: planned.continueOnError,
            failedAbove: !planned.continueOnError || failedAbove(plan, spent, index),
          },
    };
  });
}

export function applyPhaseBlocked(plan: Plan, state: RunState, event: PhaseBlocked): RunState {
  return update(plan, spend(plan, state, event), requiredIndex(plan, event.phase), (phase) => ({
    ...phase,
    ...charged(phase, event),
    reused: null,
    session: event.session ?? phase.session,
    standing: { status: 'blocked', question: event.question },
  }));
}

export function applyAnswerGiven(plan: Plan, state: RunState, event: AnswerGiven): RunState {
  const { actor: from, answer: text } = event;
  return update(plan, state, requiredIndex(plan, event.phase), (phase) => {
    const told = (kind: Message['kind']) => [...phase.messages, { kind, from, text }];
    if (phase.standing.status !== 'blocked') return { ...phase, messages: told('note') };
    const memory = [...phase.memory, asked(phase)];
    return { ...phase, standing: { status: 'pending' }, memory, messages: told('answer') };
  });
}

export function applyPhaseSkipped(plan: Plan, state: RunState, event: PhaseSkipped): RunState {
  const { phase, cause, reason } = event;
  return endPhase(plan, state, { phase, ended: { status: 'skipped', cause, reason } });
}

export function applyPhaseReused(plan: Plan, state: RunState, event: PhaseReused): RunState {
  const index = requiredIndex(plan, event.phase);
  const { summary, outputs, artifacts, change, offered, rework, notes } = event;
  const done: PhaseResult = { summary, outputs, artifacts, change, heads: null };
  const used = costOfReuse(phaseAt(plan, index), event);
  const spent = used === null ? state : spend(plan, state, { ...used, phase: event.phase });
  const moved = withChange(plan, spent, { index, change });
  return update(plan, moved, index, (phase) => ({
    ...phase,
    ...(used === null ? {} : charged(phase, used)),
    attempt: Math.max(phase.attempt, event.attempt),
    reused: event.key === null ? null : { run: event.from, savedUsd: event.savedUsd },
    isRepeatRequested: false,
    notes,
    // A session of another run cannot be continued.
    session: null,
    standing:
      offered === undefined
        ? standingOnceDone(plan, moved, { index, done, by: passedIn(event) ?? 'reuse', rework })
        : { status: 'offered', done, ...offered, rework },
  }));
}

/** An agent that is not called is known to cost nothing; `null`: the phase was skipped. */
function costOfReuse({ kind }: PlannedPhase, { key, durationMs }: PhaseReused): Spending | null {
  if (key === null) return null;
  return { usage: null, costUsd: kind === 'agent' ? 0 : null, durationMs };
}

export function nestPassed(plan: Plan, state: RunState, event: NestPassed): RunState {
  const { phase, summary, outputs } = event;
  const done: PhaseResult = { summary, outputs, artifacts: [], change: null, heads: null };
  return endPhase(plan, state, { phase, ended: { status: 'succeeded', by: 'attempt', ...done } });
}
