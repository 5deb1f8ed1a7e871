import type { PhaseId } from '../../lib/brands.ts';
import { digestOf } from '../../lib/brands.ts';
import { canonical } from '../../lib/digest.ts';
import type { Json } from '../../lib/json.ts';
import { legAt, phaseIndex } from '../../plan/legs.ts';
import { slotOf } from '../../plan/slots.ts';
import type { AttemptSpending, ChildBegan, JournalEvent, RunEvent } from '../event.ts';
import { evolve } from '../evolve/evolve.ts';
import { phaseState, type RunState } from '../state.ts';
import { childBegan, type ParentRun } from './parent.ts';
import { withoutPlace } from './without-place.ts';

/** What a child run did for one leg. */
export interface LegWork {
  readonly events: readonly RunEvent[];
  /** Spending of attempts that have no end event. */
  readonly used: readonly AttemptSpending[];
}

export type CheckedChild =
  | { readonly type: 'child'; readonly legs: ReadonlyMap<PhaseId, LegWork> }
  /** Completes a sentence that begins with the child. */
  | { readonly type: 'refused'; readonly why: string };

/**
 * Whether a journal belongs to this slot's child run of the parent, and what the child did for each leg. The journal is
 * untrusted: it may contain only the legs' own attempts, in a possible order.
 */
export function checkChild(
  parent: ParentRun,
  slot: number,
  events: readonly JournalEvent[],
): CheckedChild {
  const began = events[parent.lines];
  if (began === undefined || digestOf(began.prev) !== parent.digest)
    return childRefused(`does not continue the run at ${parent.digest}`);
  const wrong = wrongBeginning(began, childBegan(parent, slot));
  if (wrong !== null) return childRefused(wrong);
  return legsIn({ parent, slot, state: evolve(parent.plan, parent.state, began) }, events);
}

const childRefused = (why: string): CheckedChild => ({ type: 'refused', why });

/** Which part of the beginning differs from the parent's journal; `null`: none. */
function wrongBeginning(began: JournalEvent, right: ChildBegan): string | null {
  if (began.type !== 'childBegan') return `begins with \`${began.type}\`, not with \`childBegan\``;
  const names = ['phase', 'parent', 'slot', 'slots', 'share'] as const;
  const text = (value: unknown): string => canonical(value as Json);
  const name = names.find((one) => text(began[one]) !== text(right[one]));
  return name === undefined
    ? null
    : `has the ${name} ${text(began[name])}, not ${text(right[name])}`;
}

interface ChildCheck {
  readonly parent: ParentRun;
  readonly slot: number;
  readonly state: RunState;
}

function legsIn(from: ChildCheck, events: readonly JournalEvent[]): CheckedChild {
  const { plan, lines } = from.parent;
  const legs = new Map<PhaseId, { events: RunEvent[]; used: AttemptSpending[] }>();
  const of = (leg: PhaseId) => {
    const known = legs.get(leg) ?? { events: [], used: [] };
    legs.set(leg, known);
    return known;
  };
  let { state } = from;
  for (const event of events.slice(lines + 1)) {
    const fault = eventFault({ ...from, state }, event);
    if (fault !== null) return childRefused(`${fault} (line ${event.seq})`);
    for (const used of usedIn(event)) of(used.phase).used.push(used);
    if (isOfLeg(event)) of(event.phase).events.push(withoutPlace(event));
    state = evolve(plan, state, event);
  }
  return { type: 'child', legs };
}

/** Why a child run may not record the event there; `null`: it may. */
function eventFault(following: ChildCheck, event: JournalEvent): string | null {
  const stranger = usedIn(event).find(({ phase }) => !isOwn(following, phase));
  if (stranger !== undefined) return notOwn(stranger.phase);
  if (event.type === 'runResumed')
    return event.again.length === 0 && event.pipeline === null && event.budgetUsd === null
      ? null
      : 'changes what the parent has decided';
  if (event.type === 'runFinished' || event.type === 'budgetExceeded') return null;
  if (!isOfLeg(event)) return `records \`${event.type}\`, which is for the parent`;
  if (!isOwn(following, event.phase)) return notOwn(event.phase);
  return outOfOrder(following, event);
}

const notOwn = (phase: PhaseId): string => `records \`${phase}\`, which is no leg of the slot`;

function isOwn({ parent, slot }: ChildCheck, phase: PhaseId): boolean {
  const index = phaseIndex(parent.plan, phase);
  const leg = index === undefined ? null : legAt(parent.plan, index);
  return (
    leg !== null &&
    leg.at === parent.phase.index &&
    leg.number < parent.legs &&
    slotOf(leg.number, parent.slots) === slot
  );
}

type LegEvent = Extract<JournalEvent, { readonly type: (typeof OF_LEG)[number] }>;

const OF_LEG = [
  'phaseStarted',
  'phaseSucceeded',
  'changeOffered',
  'phaseFailed',
  'phaseBlocked',
  'phaseSkipped',
  'phaseReused',
] as const;

const isOfLeg = (event: JournalEvent): event is LegEvent =>
  OF_LEG.some((type) => type === event.type);

function outOfOrder({ parent, state }: ChildCheck, event: LegEvent): string | null {
  const { plan } = parent;
  const { standing, attempt } = phaseState(plan, state, phaseIndex(plan, event.phase) ?? -1);
  const { status } = standing;
  if ('change' in event && event.type !== 'changeOffered' && event.change !== null)
    return `commits a change of \`${event.phase}\`, which is for the parent`;
  const isRight = (): boolean => {
    switch (event.type) {
      case 'phaseStarted':
        return status === 'pending' && event.attempt === attempt + 1;
      case 'phaseSkipped':
        return status === 'pending';
      case 'phaseFailed':
        return (status === 'running' || status === 'pending') && event.attempt === attempt;
      default:
        return status === 'running' && event.attempt === attempt;
    }
  };
  return isRight() ? null : `records \`${event.type}\` of \`${event.phase}\`, which is ${status}`;
}

function usedIn(event: JournalEvent): readonly AttemptSpending[] {
  if (event.type === 'runResumed') return event.recovered;
  if (event.type === 'runFinished') return event.stopped ?? [];
  return event.type === 'budgetExceeded' && event.stopped !== null ? [event.stopped] : [];
}
