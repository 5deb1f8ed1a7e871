import { phaseAt } from '../../lib/graph.ts';
import { nestsAround, shownId } from '../../plan/nest.ts';
import type { Plan } from '../../plan/plan.ts';
import { phaseStatus } from '../../run/show/phase-status.ts';
import { shownPhases } from '../../run/show/shown-phases.ts';
import { durationText } from '../duration-text.ts';
import { oneLine, truncate } from '../line.ts';
import { type LiveView, runningNote } from './live.ts';
import { phaseNote } from './status.ts';

type RunningPhases = Pick<LiveView, 'plan' | 'state' | 'activities'>;

/** For each phase at work: how long, which attempt, and what it said last. */
export function atWorkLines(of: RunningPhases): readonly string[] {
  const { plan, state } = of;
  const running = shownPhases(plan, state).filter(
    (index) => phaseStatus(plan, state, index) === 'running',
  );
  const around = nestsOf(plan, running);
  return running
    .filter((index) => !around.has(phaseAt(plan, index).id))
    .map((index) => lineOf(of, index));
}

/** The nested pipelines around the phases, which those stand for. */
const nestsOf = (plan: Plan, indexes: readonly number[]): ReadonlySet<string> =>
  new Set(indexes.flatMap((index) => [...nestsAround(phaseAt(plan, index))].map(({ id }) => id)));

const MAX_NOTE_WIDTH = 160;

function lineOf(of: RunningPhases, index: number): string {
  const { plan, state, activities } = of;
  const phase = phaseAt(plan, index);
  const activity = activities.get(index);
  const time = activity === undefined ? '' : ` for ${durationText(activity.elapsedMs)}`;
  const note = phase.kind === 'pipeline' ? phaseNote(plan, state, index) : runningNote(of, index);
  const more = note === '' ? '' : ` · ${truncate(note, MAX_NOTE_WIDTH)}`;
  return `${oneLine(shownId(phase))}: at work${time}${more}`;
}
