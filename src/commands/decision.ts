import type { SeenRun } from '../app/stored/stored.ts';
import { phaseAt } from '../core/lib/graph.ts';
import type { Decision } from '../core/run/event.ts';
import type { RunState } from '../core/run/state.ts';
import { type RegisteredCommand, subcommand } from './command.ts';
import { runAndPhase } from './meant/run.ts';
import { gateDecidedEvent, refuseMoved } from './run/decided.ts';
import {
  continueWith,
  type RunningOptions,
  refuseDeciding,
  withRunningOptions,
} from './run/running.ts';

interface DecisionOptions extends RunningOptions {
  readonly comment?: string;
  readonly digest?: string;
}

export const approveCommand = (): RegisteredCommand =>
  decisionCommand('approve', {
    description: 'Approve the gate at which a run waits, and resume the run.',
    examples: `
Examples:
  $ phasegate approve                                # if only one run waits
  $ phasegate approve k3v9x2mq --comment "Ship it"`,
  });

export const rejectCommand = (): RegisteredCommand =>
  decisionCommand('reject', {
    description: 'Reject the work at a gate, and end the run with outcome `rejected`.',
    examples: `
Examples:
  $ phasegate reject k3v9x2mq --comment "Not needed any more"`,
  });

export const reworkCommand = (): RegisteredCommand =>
  decisionCommand('rework', {
    description: 'Send the work at a gate back to its agent, with a comment.',
    examples: `
Examples:
  $ phasegate rework k3v9x2mq --comment "Add a test for leap years"
  $ phasegate rework k3v9x2mq review --comment "Keep the old name"   # if the run waits at several gates`,
  });

const isWaiting = ({ finished }: RunState): boolean =>
  finished !== null && finished.outcome !== 'cancelled';

/** A run that has a gate to decide on only after a resume, or perhaps has: it was cancelled there, or its process died. */
function resumedFirst({ run, state, isHeld }: SeenRun): string | null {
  const resume = `\`phasegate resume ${run}\``;
  if (state.finished?.outcome === 'cancelled' && state.open.length > 0)
    return `\`${run}\` was cancelled at its gate: ${resume}`;
  return state.finished === null && !isHeld ? `\`${run}\` was interrupted: ${resume}` : null;
}

/** Records a person's decision at a gate, then continues the run. */
function decisionCommand(
  decision: Decision,
  { description, examples }: { readonly description: string; readonly examples: string },
): RegisteredCommand {
  const command = subcommand(decision, description)
    .argument('[run]', 'run to decide on (default: the only waiting run)')
    .argument('[gate]', 'gate to decide on, needed if the run waits at several gates')
    .option('--comment <text>', 'reason; recorded, and added to later prompts')
    .option('--digest <digest>', 'decide only if the journal of the run still has this digest')
    .addHelpText('after', examples);
  const own = command.options.length;
  withRunningOptions(command);
  // They mean nothing where the run ends, but scripts may give them.
  if (decision === 'reject') for (const option of command.options.slice(own)) option.hideHelp();
  const act = async (
    named: string | undefined,
    ofRun: string | undefined,
    options: DecisionOptions,
  ): Promise<number> => {
    refuseDeciding(`\`phasegate ${decision}\``);
    const comment = options.comment ?? '';
    const { run, phase: gate } = await runAndPhase(options.root, [named, ofRun], {
      one: 'waits at a gate',
      several: 'wait at a gate',
      isMeant: ({ state }) => isWaiting(state) && state.open.length > 0,
      nearly: resumedFirst,
      phasesOf: ({ plan, state }) => state.open.map((index) => phaseAt(plan, index).id),
      usage: `phasegate ${decision} RUN`,
    });
    return continueWith(options, { run, ends: decision === 'reject' }, (stored, head) => {
      refuseMoved(run, options.digest, head);
      return gateDecidedEvent(stored, { decision, gate, comment });
    });
  };
  return { command, act, hidden: false };
}
