import type { PhaseId } from '../../lib/brands.ts';
import { legId, legIndex } from '../../plan/legs.ts';
import { legsOfSlot, slotOf } from '../../plan/slots.ts';
import { partOf } from '../decide/share.ts';
import type { ChildJoined, ChildLost, PhaseStarted, RunEvent } from '../event.ts';
import { plainFailure } from '../plain-failure.ts';
import { phaseState } from '../state.ts';
import type { LegWork } from './check-child.ts';
import type { ParentRun } from './parent.ts';

/** The result of a slot. */
export type SlotEnd =
  | { readonly type: 'child'; readonly legs: ReadonlyMap<PhaseId, LegWork> }
  | { readonly type: 'lost'; readonly why: string };

/**
 * What the parent records of its child runs: leg by leg in matrix order, regardless of slots. `since` holds the events that the
 * parent has recorded since it began to wait; these are not recorded again.
 */
export function joinEvents(
  parent: ParentRun,
  ends: readonly SlotEnd[],
  since: readonly RunEvent[],
): readonly RunEvent[] {
  return Array.from({ length: parent.legs }, (_, number) => number).flatMap((number) => {
    const slot = slotOf(number, parent.slots);
    const end = ends[slot] ?? { type: 'lost', why: 'has no result' };
    return missing(blockOf({ parent, number, slot }, end), since);
  });
}

/** Whether the parent has recorded the result of every leg of a slot. */
export function isSlotJoined(parent: ParentRun, slot: number, since: readonly RunEvent[]): boolean {
  const isJoined = (number: number): boolean => {
    const leg = { parent: parent.digest, phase: legId(parent.phase.id, number) };
    return since.some((event) => isMarkOf(event, leg));
  };
  return legsOfSlot(slot, parent).every(isJoined);
}

type JoinEvent = ChildJoined | ChildLost;

/** Whether the event records the leg's result for that parent. */
const isMarkOf = (
  event: RunEvent,
  { parent, phase }: Pick<JoinEvent, 'parent' | 'phase'>,
): boolean =>
  (event.type === 'childJoined' || event.type === 'childLost') &&
  event.parent === parent &&
  event.phase === phase;

interface JoinedLeg {
  readonly parent: ParentRun;
  readonly number: number;
  readonly slot: number;
}

type JoinBlock = readonly [JoinEvent, ...RunEvent[]];

function blockOf(leg: JoinedLeg, end: SlotEnd): JoinBlock {
  if (end.type === 'lost') return lostBlock(leg, end.why);
  const { parent, number, slot } = leg;
  const phase = legId(parent.phase.id, number);
  const { events, used } = end.legs.get(phase) ?? { events: [], used: [] };
  const mark: JoinEvent = { type: 'childJoined', phase, parent: parent.digest, slot, used };
  return [mark, ...events.map(withoutSession)];
}

/** The session is on the job's machine, which no longer exists. */
function withoutSession(event: RunEvent): RunEvent {
  return 'session' in event ? { ...event, session: null } : event;
}

/** The work of the slot is unknown: its legs have a failed attempt, which may be repeated. */
function lostBlock({ parent, number, slot }: JoinedLeg, why: string): JoinBlock {
  const { plan, state, digest, share } = parent;
  const phase = legId(parent.phase.id, number);
  const part = partOf(share, legsOfSlot(slot, parent).length);
  const mark: JoinEvent = { type: 'childLost', phase, parent: digest, slot, why, share: part };
  const { standing, attempt } = phaseState(plan, state, legIndex(plan, parent.phase.index, number));
  if (standing.status !== 'pending') return [mark];
  const about = { phase, attempt: attempt + 1 };
  const message = `slot ${slot} ${why}`;
  return [
    mark,
    begun(about),
    plainFailure({ run: state.run, ...about, reason: 'infrastructure', message }),
  ];
}

interface PhaseAttempt {
  readonly phase: PhaseId;
  readonly attempt: number;
}

const begun = (about: PhaseAttempt): PhaseStarted => ({
  type: 'phaseStarted',
  ...about,
  agent: null,
  model: null,
  promptDigest: null,
});

/** The events that are not recorded yet. A killed process may have recorded the first ones; then the journal ends there. */
function missing(block: JoinBlock, since: readonly RunEvent[]): readonly RunEvent[] {
  const [mark] = block;
  const at = since.findIndex((event) => isMarkOf(event, mark));
  if (at === -1) return block;
  const there = since.slice(at);
  const isCutOff = there.length < block.length && !there.some(({ type }) => type === 'runResumed');
  return isCutOff ? block.slice(there.length) : [];
}
