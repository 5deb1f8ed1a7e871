import { environmentKey } from '../../gate/environment-name.ts';
import type { Digest, PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import { textAt } from '../../lib/json-value.ts';
import { isGate } from '../../plan/phase-kind.ts';
import type { GatePhase, Plan } from '../../plan/plan.ts';
import type { JournalEvent, RunEvent } from '../event.ts';
import type { RunState } from '../state.ts';
import { mayRework } from './open-gates.ts';

/** What the journal says about the gate at which the run waits. */
export interface GateStory {
  readonly gate: PhaseId;
  /** From the pinned pipeline; empty where the gate has none. */
  readonly environment: string;
  readonly by: GatePhase['by'];
  /** Of the journal when the process stopped at the gate. */
  readonly digest: Digest;
  /** Ids of the reviews that existed then. */
  readonly known: readonly string[];
  /** Ids of the reviews that decisions of this run used up. */
  readonly used: readonly string[];
  /** The actors who started or resumed the run. */
  readonly starters: readonly string[];
  /** Other open gates at the same environment. */
  readonly rivals: readonly PhaseId[];
  readonly mayRework: boolean;
}

export interface GateSource {
  readonly plan: Plan;
  readonly state: RunState;
  readonly events: readonly JournalEvent[];
  readonly digest: Digest;
}

/** `null`: the run does not wait at a gate. */
export function gateStory({ plan, state, events, digest }: GateSource): GateStory | null {
  const open = state.open.map((index) => phaseAt(plan, index)).filter(isGate);
  const waitsAt = state.finished?.next === 'gate' ? state.finished.phase : null;
  const gate = open.find(({ id }) => id === waitsAt);
  const opened = events.filter(isOpening).findLast(({ phase }) => phase === gate?.id);
  if (gate === undefined || opened === undefined) return null;
  const environment = gate.environment ?? '';
  const isRival = (other: GatePhase): boolean =>
    other.id !== gate.id && environmentKey(other.environment ?? '') === environmentKey(environment);
  return {
    gate: gate.id,
    environment,
    by: gate.by,
    digest,
    known: opened.known,
    used: events.flatMap((event) =>
      event.type === 'gateDecided' && event.approval !== null ? [event.approval] : [],
    ),
    starters: startersIn(events),
    rivals: open.filter(isRival).map(({ id }) => id),
    mayRework: mayRework(plan, state, gate),
  };
}

/**
 * The actors who started or resumed the run according to its journal, with the one of the workflow run where it began, which GitHub
 * confirms.
 */
export function startersIn(events: readonly JournalEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.type === 'runResumed') return [event.actor];
    if (event.type !== 'runStarted') return [];
    return [event.actor, textAt(event.github, 'actor')].filter((actor) => actor !== null);
  });
}
const isOpening = (
  event: JournalEvent,
): event is JournalEvent<Extract<RunEvent, { type: 'gateOpened' }>> => event.type === 'gateOpened';
