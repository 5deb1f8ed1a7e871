import type { Plan } from '../plan/plan.ts';
import type { CancelWay, RunFinished } from '../run/event.ts';
import { restingPlaces } from '../run/show/open-gates.ts';
import type { RunState } from '../run/state.ts';
import { oneLine } from './line.ts';
import { namedPlaces } from './named-places.ts';

/** Where a run stopped, as the end of a sentence: ` during `implement``; empty if no phase was under way. */
export function during(plan: Plan, state: RunState): string {
  const places = restingPlaces(plan, state);
  const word = state.running.length === 0 ? 'at' : 'during';
  return places.length === 0 ? '' : ` ${word} ${namedPlaces(places)}`;
}

/** What cancelled a run, as the end of a sentence; empty if unknown. */
export function cancelledBy({ by }: Pick<RunFinished, 'by'>): string {
  if (by === undefined) return '';
  if (by.how !== 'command') return `, ${SIGNAL_TEXTS[by.how]}`;
  const who = by.actor === null ? '' : ` by ${oneLine(by.actor)}`;
  return `,${who} with \`phasegate cancel\``;
}

const SIGNAL_TEXTS: Readonly<Record<Exclude<CancelWay, 'command'>, string>> = {
  SIGINT: 'by Ctrl-C (SIGINT)',
  SIGTERM: 'by SIGTERM',
  SIGHUP: 'because its terminal was closed (SIGHUP)',
};
