import { phaseAt } from '../../lib/graph.ts';
import type { Plan } from '../../plan/plan.ts';
import { phaseMark } from '../../run/show/phase-mark.ts';
import { phaseState, type RunState } from '../../run/state.ts';
import { type AttemptTimes, cutOffOf } from '../../view/cut-off.ts';
import { durationText } from '../duration-text.ts';
import { oneLine, truncate } from '../line.ts';
import { countText, knownMoney, knownTokens } from '../money.ts';
import { phaseNote, STATUS_LOOKS, selection, totals } from '../terminal/status.ts';
import { postable, postableLine } from '../untrusted/postable.ts';
import { tableRow } from './table-row.ts';

export interface PhaseTable {
  readonly plan: Plan;
  readonly state: RunState;
  /** `owner/name` of the repository where it is posted. */
  readonly repository: string;
  /** Times of attempts beyond what the state has. */
  readonly times: AttemptTimes;
  /** Called if a text is truncated. */
  readonly onCut?: () => void;
}

/** One row per phase in Markdown: status, attempts, agent and model, time, tokens, cost, and a note. */
export function phaseTable(table: PhaseTable): string {
  const { plan, state, times } = table;
  const { shown, hidden } = selection(plan, state);
  return [
    '| phase | status | attempts | agent | time | tokens | cost | |',
    '|---|---|---:|---|---:|---:|---:|---|',
    ...shown.map((index) => row(table, index)),
    '',
    ...hidden,
    totals(plan, state, times),
  ].join('\n');
}

function row({ plan, state, repository, times, onCut }: PhaseTable, index: number): string {
  const phase = phaseState(plan, state, index);
  const { id } = phaseAt(plan, index);
  const ms = phase.spent.ms + cutOffOf(times, id);
  const mark = phaseMark(plan, state, index);
  const tokens = knownTokens(phase.spent);
  const agent = [phase.agent, phase.model].filter((name) => name !== null);
  const target = { own: repository, max: 4 * MAX_NOTE_LENGTH, onCut };
  const note = postable(truncate(phaseNote(plan, state, index), MAX_NOTE_LENGTH, onCut), target);
  const cells = [
    `\`${id}\``,
    `${STATUS_LOOKS[mark].icon} ${mark}`,
    phase.attempt === 0 ? '' : String(phase.attempt),
    postableLine(truncate(oneLine(agent.join(' ')), MAX_NOTE_LENGTH, onCut), target),
    ms === 0 ? '' : durationText(ms),
    tokens === null ? '' : countText(tokens),
    knownMoney(phase.spent.usd),
    note,
  ];
  return tableRow(cells);
}

const MAX_NOTE_LENGTH = 200;
