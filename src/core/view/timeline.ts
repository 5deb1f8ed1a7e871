import type { PhaseId } from '../lib/brands.ts';
import { grouped } from '../lib/grouped.ts';
import type { AttemptEnd } from './cause.ts';
import type { Stretch } from './scale.ts';
import type { AttemptStory, RunStory } from './story.ts';

/** One phase on the timeline. */
export interface Lane {
  readonly phase: PhaseId;
  readonly index: number;
  readonly bars: readonly Bar[];
  readonly waits: readonly Wait[];
  readonly usd: number | null;
}

export interface Bar extends Stretch {
  readonly attempt: number;
  readonly access: 'read' | 'write';
  readonly end: AttemptEnd['type'];
  /** Its phase was sent back, or asked for it. */
  readonly isSentBack: boolean;
  readonly label: string;
}

export interface Wait extends Stretch {
  readonly for: 'person' | 'provider' | 'backoff';
  /** In words: "waited for an answer". */
  readonly why: string;
  /** It waits still. */
  readonly isOpen: boolean;
}

/** Lanes in file order. `now`: where what is open ends, in milliseconds since 1970. */
export function lanesOf(story: RunStory, now: number): readonly Lane[] {
  const gates = grouped(story.gates, ({ opened }) => opened.phase);
  const questions = grouped(story.questions, ({ phase }) => phase);
  return story.plan.phases.map(({ id, index }) => {
    const attempts = story.attempts.get(id) ?? [];
    const waits: Wait[] = [
      ...attempts.flatMap((attempt, at) => waitBefore(attempt, attempts[at - 1])),
      ...(questions.get(id) ?? []).map(({ at, answer }) => ({
        ...{ from: at, to: answer?.at ?? now, for: 'person' as const, isOpen: answer === null },
        why: answer === null ? 'waits for an answer' : 'waited for an answer',
      })),
      ...(gates.get(id) ?? []).flatMap(({ openedAt, until, decided }): readonly Wait[] => {
        if (decided?.proof === 'policy') return [];
        const why = until === null ? 'waits for a decision' : 'waited for a decision';
        return [{ from: openedAt, to: until ?? now, for: 'person', isOpen: until === null, why }];
      }),
    ];
    return {
      phase: id,
      index,
      bars: attempts.map((one) => barOf(one, now)),
      waits,
      usd: usdOf(attempts),
    };
  });
}

/** Of all attempts together; `null` if none told. */
export function usdOf(attempts: readonly Pick<AttemptStory, 'spending'>[]): number | null {
  const told = attempts.flatMap(({ spending }) => spending.costUsd ?? []);
  return told.length === 0 ? null : told.reduce((sum, usd) => sum + usd, 0);
}

function barOf(attempt: AttemptStory, now: number): Bar {
  const { number, access, start, stop, end, sentBack } = attempt;
  const bar = { attempt: number, access, from: start, to: stop ?? now, end: end.type };
  return { ...bar, isSentBack: sentBack !== null, label: labelOf(attempt) };
}

function labelOf({ number, end, cause }: AttemptStory): string {
  if (end.type === 'failed') return `${number} · ${end.event.reason}`;
  if (end.type === 'over-budget') return `${number} · over budget`;
  if (end.type === 'interrupted') return `${number} · interrupted`;
  return cause.type === 'sent-back' ? `${number} · rework` : String(number);
}

function waitBefore(attempt: AttemptStory, before: AttemptStory | undefined): readonly Wait[] {
  const { cause, start } = attempt;
  if (cause.type !== 'failed' || cause.waitedFor === null || before === undefined) return [];
  if (before.stop === null) return [];
  const why =
    cause.waitedFor === 'provider' ? 'waited for the provider' : 'waited before it tried again';
  return [{ from: before.stop, to: start, for: cause.waitedFor, why, isOpen: false }];
}

/** When something ran. */
export const busyOf = (lanes: readonly Lane[]): readonly Stretch[] =>
  lanes.flatMap(({ bars }) => bars.map(({ from, to }) => ({ from, to })));

/** How long the run worked and waited for people, in milliseconds: stretches that overlap count once. */
export function timesOf(
  story: RunStory,
  now: number,
): { readonly workMs: number; readonly personMs: number } {
  const lanes = lanesOf(story, now);
  const person = lanes.flatMap(({ waits }) => waits.filter((wait) => wait.for === 'person'));
  const workMs = lengthOf(busyOf(lanes));
  return { workMs, personMs: lengthOf([...busyOf(lanes), ...person]) - workMs };
}

function lengthOf(stretches: readonly Stretch[]): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
