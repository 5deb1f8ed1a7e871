import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import { grouped } from '../lib/grouped.ts';
import type { AttemptEnd } from './cause.ts';
import { leavesOf, type OutlineRow, outlineOf } from './outline.ts';
import { mergeTimes, type TimeSpan } from './scale.ts';
import type { AttemptStory, GateOpening, PhaseQuestion, RunStory } from './story.ts';

/** One phase on the timeline. */
export interface TimelineLane extends OutlineRow {
  readonly bars: readonly TimelineBar[];
  readonly waits: readonly TimelineWait[];
  /** Attempts of its folded content in rows from the top. */
  readonly strips: readonly TimelineStrip[];
  readonly usd: number | null;
}

/** An attempt of a phase's folded content. */
export interface TimelineStrip extends TimeSpan {
  readonly row: number;
  readonly isBad: boolean;
}

export interface TimelineBar extends TimeSpan {
  readonly attempt: number;
  /** How long it took, as `status` has it: its bar may be a moment longer. */
  readonly ms: number;
  readonly access: 'read' | 'write';
  readonly end: AttemptEnd['type'];
  /** Whether its phase was sent back, or asked for that. */
  readonly isSentBack: boolean;
  readonly label: string;
}

export interface TimelineWait extends TimeSpan {
  readonly for: 'person' | 'provider' | 'backoff';
  /** For people, such as "waited for an answer". */
  readonly why: string;
  /** Whether it still waits. */
  readonly isOpen: boolean;
}

/** One lane per row of the outline. `now`: the end of what is still open, in milliseconds since 1970. */
export function lanesOf(
  story: RunStory,
  now: number,
  open: ReadonlySet<string> = new Set(),
): readonly TimelineLane[] {
  const gates = grouped(story.gates, ({ opened }) => opened.phase);
  const questions = grouped(story.questions, ({ phase }) => phase);
  // A folded row shows for whom its content waits.
  const waiting = ({ id, index, inside, isOpen }: OutlineRow): readonly PhaseId[] =>
    inside === null || isOpen
      ? [id]
      : [...new Set([id, ...leavesOf(story, index).map((place) => phaseAt(story.plan, place).id)])];
  return outlineOf(story, open).map((row) => {
    const attempts = story.attempts.get(row.id) ?? [];
    const within = row.inside === null ? attempts : attemptsWithin(story, row.index);
    return {
      ...row,
      bars: attempts.map((one) => barOf(one, now)),
      waits: [
        ...attempts.flatMap((attempt, at) => waitBefore(attempt, attempts[at - 1])),
        ...waiting(row).flatMap((id) => [
          ...(questions.get(id) ?? []).map((question) => waitForAnswer(question, now)),
          ...(gates.get(id) ?? []).flatMap((gate) => waitForDecision(gate, now)),
        ]),
      ],
      strips: row.inside === null || row.isOpen ? [] : stripsOf(within, now),
      usd: usdOf(within),
    };
  });
}

/** Attempts of the phase itself, or of all of its folded content. */
export const attemptsWithin = (story: RunStory, index: number): readonly AttemptStory[] =>
  leavesOf(story, index).flatMap(
    (place) => story.attempts.get(phaseAt(story.plan, place).id) ?? [],
  );

function waitForAnswer({ at, answer }: PhaseQuestion, now: number): TimelineWait {
  const why = answer === null ? 'waits for an answer' : 'waited for an answer';
  return { from: at, to: answer?.at ?? now, for: 'person', isOpen: answer === null, why };
}

function waitForDecision(
  { openedAt, until, decided }: GateOpening,
  now: number,
): readonly TimelineWait[] {
  if (decided?.proof === 'policy') return [];
  const why = until === null ? 'waits for a decision' : 'waited for a decision';
  return [{ from: openedAt, to: until ?? now, for: 'person', isOpen: until === null, why }];
}

/** Rows that fit into a lane; a strip without a free row covers the row that is free first. */
const STRIP_ROWS = 5;
/** More attempts are drawn as the periods in which any of them ran. */
const MAX_STRIPS = 200;

function stripsOf(attempts: readonly AttemptStory[], now: number): readonly TimelineStrip[] {
  const stretches = attempts
    .map(({ start, stop, end }) => ({ from: start, to: stop ?? now, isBad: end.type === 'failed' }))
    .sort((a, b) => a.from - b.from);
  if (stretches.length > MAX_STRIPS)
    return mergeTimes(stretches).map((stretch) => ({ ...stretch, row: 0, isBad: false }));
  const freeAt: number[] = [];
  return stretches.map((stretch) => {
    const row = rowFor(freeAt, stretch.from);
    freeAt[row] = Math.max(stretch.to, freeAt[row] ?? 0);
    return { ...stretch, row };
  });
}

function rowFor(freeAt: readonly number[], from: number): number {
  const free = freeAt.findIndex((at) => at <= from);
  if (free !== -1) return free;
  return freeAt.length < STRIP_ROWS ? freeAt.length : freeAt.indexOf(Math.min(...freeAt));
}

/** Sum of all attempts; `null`: none reported a cost. */
export function usdOf(attempts: readonly Pick<AttemptStory, 'spending'>[]): number | null {
  const told = attempts.flatMap(({ spending }) => spending.costUsd ?? []);
  return told.length === 0 ? null : told.reduce((sum, usd) => sum + usd, 0);
}

function barOf(attempt: AttemptStory, now: number): TimelineBar {
  const { number, access, start, stop, end, sentBack } = attempt;
  const to = stop ?? now;
  const isCounted = stop !== null && end.type !== 'interrupted';
  const ms = isCounted ? attempt.spending.durationMs : to - start;
  const bar = { attempt: number, ms, access, from: start, to, end: end.type };
  return { ...bar, isSentBack: sentBack !== null, label: labelOf(attempt) };
}

function labelOf({ number, end, cause }: AttemptStory): string {
  if (end.type === 'failed') return `${number} · ${end.event.reason}`;
  if (end.type === 'over-budget') return `${number} · over budget`;
  if (end.type === 'interrupted') return `${number} · interrupted`;
  return cause.type === 'sent-back' ? `${number} · rework` : String(number);
}

function waitBefore(
  attempt: AttemptStory,
  before: AttemptStory | undefined,
): readonly TimelineWait[] {
  const { cause, start } = attempt;
  if (cause.type !== 'failed' || cause.waitedFor === null || before === undefined) return [];
  if (before.stop === null) return [];
  const why =
    cause.waitedFor === 'provider' ? 'waited for the provider' : 'waited before it tried again';
  return [{ from: before.stop, to: start, for: cause.waitedFor, why, isOpen: false }];
}

/** When something ran: overlapping periods are joined, ascending. */
export const busyOf = ({ attempts }: RunStory, now: number): readonly TimeSpan[] =>
  mergeTimes(
    [...attempts.values()].flat().map(({ start, stop }) => ({ from: start, to: stop ?? now })),
  );

/** How long the run worked and waited for people, in milliseconds: overlapping periods count once. */
export function timesOf(
  story: RunStory,
  now: number,
): { readonly workMs: number; readonly personMs: number } {
  const busy = busyOf(story, now);
  const waits = [
    ...story.questions.map((question) => waitForAnswer(question, now)),
    ...story.gates.flatMap((gate) => waitForDecision(gate, now)),
  ];
  const workMs = lengthOf(busy);
  return { workMs, personMs: lengthOf(mergeTimes([...busy, ...waits])) - workMs };
}

const lengthOf = (stretches: readonly TimeSpan[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);
