import { phaseAt } from '../../lib/graph.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RunState } from '../../run/state.ts';
import { durationText } from '../duration-text.ts';
import { padEnd, padStart, truncate, widthOf } from '../line.ts';
import { moneyText } from '../money.ts';
import { type Activity, runningNote, SPINNER } from './live.ts';
import type { Surface } from './paint.ts';

/** What a session of the backlog works on now. */
export interface BacklogLiveView extends Surface {
  readonly runs: readonly LiveRunView[];
  /** Milliseconds since the session began. */
  readonly elapsedMs: number;
  /** In USD for this session; `null`: unknown. */
  readonly costUsd: number | null;
  /** Incremented with each frame. */
  readonly frame: number;
  readonly rows: number;
}

export interface LiveRunView {
  readonly run: string;
  readonly plan: Plan;
  readonly state: RunState;
  readonly activities: ReadonlyMap<number, Activity>;
}

/**
 * One line per running phase, and time and cost of the session so far; at most as many lines as the terminal has rows,
 * without the footer and the lines above.
 *
 *     ⠹ tg-1  build     4 s  attempt 2 of 3 · coder · npm test
 *     ⠹ tg-7  triage    1 s  triager
 *
 *       2 running · 3 m 10 s · $0.05
 */
export function renderBacklogLive(view: BacklogLiveView): string {
  const { runs, paint, columns, rows } = view;
  const running = runs.flatMap((run) => run.state.running.map((index) => ({ ...run, index })));
  const shown = running.slice(0, Math.max(1, rows - 6));
  const names = shown.map(({ run, plan, index }) => ({ run, phase: phaseAt(plan, index).id }));
  const width = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, Math.min(widthOf(text), NAME_COLUMNS)), 0);
  const widths = {
    run: width(names.map(({ run }) => run)),
    phase: width(names.map(({ phase }) => phase)),
  };
  const cost = view.costUsd === null ? '' : ` · ${moneyText(view.costUsd)}`;
  const count = running.length === 0 ? '' : `${running.length} running · `;
  const total = `${count}${durationText(view.elapsedMs)}${cost}`;
  return [
    '',
    ...shown.map((one) => liveRunRow(view, one, widths)),
    '',
    `   ${paint('dim', truncate(total, Math.max(0, columns - 4)))}`,
  ].join('\n');
}

/** Width of a name in columns. */
const NAME_COLUMNS = 24;
const TIME_WIDTH = 9;

function liveRunRow(
  { frame, columns, paint }: BacklogLiveView,
  one: LiveRunView & { readonly index: number },
  widths: { readonly run: number; readonly phase: number },
): string {
  const { run, plan, index, activities } = one;
  const name = padEnd(truncate(run, widths.run), widths.run);
  const phase = padEnd(truncate(phaseAt(plan, index).id, widths.phase), widths.phase);
  const time = padStart(durationText(activities.get(index)?.elapsedMs ?? 0), TIME_WIDTH);
  const taken = 3 + widthOf(name) + 2 + widthOf(phase) + 1 + TIME_WIDTH + 2;
  const note = truncate(runningNote(one, index), Math.max(0, columns - taken - 1));
  const icon = paint('accent', SPINNER[frame % SPINNER.length] ?? '');
  return ` ${icon} ${paint('strong', name)}  ${phase} ${time}  ${paint('dim', note)}`.trimEnd();
}
