import { isAgentMissing, isProviderDown } from '../../backlog/after-run.ts';
import { isOwnPipeline } from '../../backlog/own-pipeline.ts';
import { providerStops } from '../../backlog/provider-stops.ts';
import type { JournalEvent } from '../../run/event.ts';
import { isForItem, type RunState } from '../../run/state.ts';
import { oneLine } from '../line.ts';
import type { NextStep, Suggestion } from './next-step.ts';

/**
 * The next step of a run for a backlog item. A command that resumes the run with nothing new is replaced by the command of the item,
 * which is also the advice of the backlog.
 */
export function asItemStep(
  step: NextStep,
  state: RunState,
  { events, isGone = false }: RunOfItemText,
): NextStep {
  const { run, finished } = state;
  const resume = `phasegate resume ${run}`;
  // A process that died may have worked on a blocked item, which `backlog run` does not continue.
  if (!isForItem(state) || finished === null) return step;
  const own = ownCommand(state, { finished, events, providerStops: providerStops(events) });
  const [started] = events;
  const isWithoutFile =
    started?.type === 'runStarted' &&
    isOwnPipeline({ ...started, run, file: started.pipeline.file, item: state.item });
  const possible = step.commands.filter(
    ({ command }) => !(isWithoutFile && command === `${resume} --accept-changes`),
  );
  if (isGone) return { ...step, commands: possible };
  return { ...step, commands: possible.map((one) => (one.command === resume ? own : one)) };
}

export interface RunOfItemText {
  /** Those of the run. */
  readonly events: readonly JournalEvent[];
  /** Whether the backlog does not have the item, so that only its run can be continued. */
  readonly isGone?: boolean;
}

function ownCommand(
  { item }: RunState,
  ran: {
    readonly finished: NonNullable<RunState['finished']>;
    readonly events: readonly JournalEvent[];
    readonly providerStops: number;
  },
): Suggestion {
  // A failure that is no fault of the item does not block it.
  if (ran.finished.outcome !== 'failed' || isAgentMissing(ran) || isProviderDown(ran))
    return { command: 'phasegate backlog run', does: 'continue the item' };
  const command = `phasegate backlog unblock ${oneLine(String(item.id))} --notes "…"`;
  return { command, does: 'try again' };
}
