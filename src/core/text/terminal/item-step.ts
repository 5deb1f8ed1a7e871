import { isForItem, type RunState } from '../../run/state.ts';
import { oneLine } from '../line.ts';
import type { NextStep } from './next-step.ts';

/**
 * The next step of a run for a backlog item. A command that resumes the run with nothing new is replaced by the command of the item,
 * which is also the advice of the backlog.
 */
export function asItemStep(step: NextStep, state: RunState): NextStep {
  const { run, item, finished } = state;
  const resume = `phasegate resume ${run}`;
  // A process that died may have worked on a blocked item, which `backlog run` does not continue.
  if (!isForItem(state) || finished === null) return step;
  const own =
    finished.outcome === 'failed'
      ? {
          command: `phasegate backlog unblock ${oneLine(String(item.id))} --notes "…"`,
          does: 'try again',
        }
      : { command: 'phasegate backlog run', does: 'continue the item' };
  return {
    ...step,
    commands: step.commands.map((one) => (one.command === resume ? own : one)),
  };
}
