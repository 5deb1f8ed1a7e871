import type { Plan } from '../plan/plan.ts';
import { carriedOver } from './accept.ts';
import type { JournalEvent } from './event.ts';
import { evolve, initialState } from './evolve/evolve.ts';
import type { RunMoment } from './moment.ts';

/** A plan and the event that introduced it: `runStarted`, or a `runResumed` that accepted another text. */
export interface PlanFrom {
  readonly seq: number;
  readonly plan: Plan;
}

/** The state after each event. Events before an accepted text are folded with the earlier plan. */
export function* replay(
  events: Iterable<JournalEvent>,
  plans: readonly PlanFrom[],
): Generator<RunMoment & { readonly event: JournalEvent }> {
  const bySeq = new Map(plans.map(({ seq, plan }) => [seq, plan]));
  let now: RunMoment | null = null;
  let budgetUsd: number | null = null;
  for (const event of events) {
    if (event.type === 'runStarted') budgetUsd = event.budgetUsd;
    now = replayedAfter(now, event, { next: bySeq.get(event.seq) ?? null, budgetUsd });
    yield { event, ...now };
  }
}

interface NextPlan {
  readonly next: Plan | null;
  readonly budgetUsd: number | null;
}

function replayedAfter(
  before: RunMoment | null,
  event: JournalEvent,
  { next, budgetUsd }: NextPlan,
): RunMoment {
  if (before === null) {
    if (event.type !== 'runStarted' || next === null)
      throw new Error('a journal begins with runStarted, and its plan');
    return { plan: next, state: initialState(next, event) };
  }
  const { plan: from, state } = before;
  if (next === null) return { plan: from, state: evolve(from, state, event) };
  const carried = carriedOver(state, { from, to: next, budgetUsd });
  return { plan: next, state: evolve(next, carried, event) };
}

/** The last state. Throws for a journal without events. */
export function replayed(events: Iterable<JournalEvent>, plans: readonly PlanFrom[]): RunMoment {
  let last: RunMoment | null = null;
  for (const step of replay(events, plans)) last = step;
  if (last === null) throw new Error('a journal without events');
  return { plan: last.plan, state: last.state };
}
